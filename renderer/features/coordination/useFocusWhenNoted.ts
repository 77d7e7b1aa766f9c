import { useEffect, useRef } from 'react'

/** When a form has become a note, the focus goes to the button that changes the note. */
export function useFocusWhenNoted(rowId: string, isNoted: boolean): void {
  const wasNoted = useRef(isNoted)
  useEffect(() => {
    if (isNoted && !wasNoted.current) document.getElementById(rowId)?.querySelector('button')?.focus()
    wasNoted.current = isNoted
  }, [rowId, isNoted])
}
