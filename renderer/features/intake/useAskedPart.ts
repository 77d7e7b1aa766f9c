import { useEffect, useState } from 'react'
import type { CallPart } from './callParts'
import { isCallPart } from './callParts'

/** The part of the call that the user is in: the last one that has had the focus. */
export function useAskedPart(): CallPart {
  const [part, setPart] = useState<CallPart>('caller')
  useEffect(() => {
    const listener = ({ target }: FocusEvent) => {
      const place = target instanceof Element ? target.closest<HTMLElement>('[data-part]') : null
      const name = place?.dataset['part']
      if (isCallPart(name)) setPart(name)
    }
    document.addEventListener('focusin', listener)
    return () => document.removeEventListener('focusin', listener)
  }, [])
  return part
}
