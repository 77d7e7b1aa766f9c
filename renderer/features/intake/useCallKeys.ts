import type { RefObject } from 'react'
import { useEffect, useEffectEvent } from 'react'

interface CallKeys {
  onSibling: () => void
  onUnborn: () => void
  onEscape: () => void
}

/**
 * The keys of the call: Enter goes to the next field, Ctrl+Enter saves, Alt+S and Alt+O add a child, Escape turns back,
 * and a figure chooses in the group that has the focus. They are heard before the fields hear them; in a dialog or an
 * open calendar they keep their own meaning.
 */
export function useCallKeys(sheet: RefObject<HTMLElement | null>, keys: CallKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const at = event.target
    if (!(at instanceof HTMLElement) || document.querySelector('[role="dialog"], [role="alertdialog"]'))
      return
    if (act(event, at, sheet.current, keys)) {
      event.preventDefault()
      event.stopPropagation()
    }
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener, { capture: true })
    return () => window.removeEventListener('keydown', listener, { capture: true })
  }, [])
}

/** True when the key has been taken care of. */
function act(event: KeyboardEvent, at: HTMLElement, sheet: HTMLElement | null, keys: CallKeys): boolean {
  const { ctrlKey, altKey, shiftKey, metaKey, code, key } = event
  if (key === 'Enter' && ctrlKey) return submit(sheet)
  if (altKey && !ctrlKey && code === 'KeyS') return did(keys.onSibling)
  if (altKey && !ctrlKey && code === 'KeyO') return did(keys.onUnborn)
  if (ctrlKey || altKey || metaKey || shiftKey) return false
  if (key === 'Escape') return did(keys.onEscape)
  if (sheet === null || !sheet.contains(at)) return false
  if (key === 'Enter' && at.closest('button') === null) return goToNextField(sheet, at)
  return /^[1-9]$/.test(key) && chooseInGroup(at, Number(key))
}

function did(deed: () => void): boolean {
  deed()
  return true
}

function submit(sheet: HTMLElement | null): boolean {
  sheet?.querySelector('form')?.requestSubmit()
  return true
}

const fields = '.field, .tick'
const inField = 'input, textarea, [role="spinbutton"]'

/** A group of answers is one field, and so is a day. After the last one comes the button that saves. */
function goToNextField(sheet: HTMLElement, at: HTMLElement): boolean {
  const all = [...sheet.querySelectorAll<HTMLElement>(fields)].filter(
    (field) => (field.parentElement?.closest(fields) ?? null) === null,
  )
  const next = all[all.findLastIndex((field) => field.contains(at)) + 1]
  const target = next === undefined ? sheet.querySelector<HTMLElement>('[type="submit"]') : firstIn(next)
  target?.focus()
  return true
}

/** In a group of answers the chosen one, where there is one. */
function firstIn(field: HTMLElement): HTMLElement | null {
  return field.querySelector<HTMLElement>('input[type="radio"]:checked') ?? field.querySelector(inField)
}

function chooseInGroup(at: HTMLElement, number: number): boolean {
  const isAnswer = at instanceof HTMLInputElement && ['radio', 'checkbox'].includes(at.type)
  const answers = at.closest('.field')?.querySelectorAll<HTMLInputElement>('input') ?? []
  const answer = isAnswer ? answers[number - 1] : undefined
  answer?.focus()
  answer?.click()
  return answer !== undefined
}
