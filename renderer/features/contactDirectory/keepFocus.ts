/**
 * Puts the focus somewhere when what had it has gone: on the first button of the row, if the row is still there, else
 * on the screen.
 */
export function keepFocus(rowId: string): void {
  // After the frame in which the change is drawn.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      const button = document.getElementById(rowId)?.querySelector('button')
      const place = button ?? document.getElementById('main')
      place?.focus({ preventScroll: true })
    }),
  )
}
