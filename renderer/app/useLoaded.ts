import { useEffect, useEffectEvent, useState } from 'react'
import { CallProblem } from './api'

/** What a screen fetches once, when it is opened. `value` is null until it has come. */
export function useLoaded<T>(load: () => Promise<T>): { value: T | null; problem: CallProblem | null } {
  const [state, setState] = useState<{ value: T | null; problem: CallProblem | null }>({
    value: null,
    problem: null,
  })
  // Fetched once: a screen that is opened again is a new one.
  const fetchOnce = useEffectEvent(load)
  useEffect(() => {
    let isHere = true
    fetchOnce().then(
      (value) => isHere && setState({ value, problem: null }),
      (error: unknown) => {
        if (!(error instanceof CallProblem)) throw error
        if (isHere) setState({ value: null, problem: error })
      },
    )
    return () => {
      isHere = false
    }
  }, [])
  return state
}
