/** Ctrl+K: search among the cases. */
export function isSearchKeys(event: KeyboardEvent): boolean {
  return event.ctrlKey && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k'
}
