import type { KeyboardEvent } from 'react'

/**
 * Enter saves from the text box too, and from a day that is whole, as it does in a line of text; Shift+Enter is a new
 * line. Taken on the way down, because the figures of a day use Enter to go on to the next.
 */
export function submitOnEnter(event: KeyboardEvent<HTMLDivElement>, isDayWhole: boolean) {
  const { target, key, shiftKey, nativeEvent } = event
  if (key !== 'Enter' || shiftKey || nativeEvent.isComposing || !(target instanceof HTMLElement)) return
  if (!target.matches(isDayWhole ? 'textarea, [role="spinbutton"]' : 'textarea')) return
  event.preventDefault()
  event.stopPropagation()
  target.closest('form')?.requestSubmit()
}
