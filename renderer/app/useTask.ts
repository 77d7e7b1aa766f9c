import { useRef, useState } from 'react'
import { CallProblem } from './api'

/** Something that takes a moment and may fail. Show `problem` with `ProblemNotice`. */
interface Task {
  /** Runs the work, unless it is already running. True when it succeeded; a `CallProblem` is kept in `problem`. */
  run: (work: () => Promise<unknown>) => Promise<boolean>
  isRunning: boolean
  problem: CallProblem | null
}

/** For buttons that call main. One task per button, or per form. */
export function useTask(): Task {
  const [state, setState] = useState<{ isRunning: boolean; problem: CallProblem | null }>({
    isRunning: false,
    problem: null,
  })
  const isRunning = useRef(false)
  return {
    ...state,
    run: async (work) => {
      if (isRunning.current) return false
      isRunning.current = true
      setState({ isRunning: true, problem: null })
      try {
        await work()
        setState({ isRunning: false, problem: null })
        return true
      } catch (error) {
        setState({ isRunning: false, problem: error instanceof CallProblem ? error : null })
        if (!(error instanceof CallProblem)) throw error
        return false
      } finally {
        isRunning.current = false
      }
    },
  }
}
