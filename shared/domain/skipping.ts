import type { Case } from './case'
import { requireActivated, requireNotClosed } from './need'
import { accept, refuse, type Result } from './result'
import { routine } from './routine'
import type { LocalDate } from './schema'

/**
 * Points that nobody can skip: the questions that decide whether there is a coordination at all, whom the consent
 * covers and that it is noted, that the meeting took place, and whose the responsibility is. A missing answer about
 * consent has its own reason to go on (`proceedReasons`).
 */
const neverSkipped: ReadonlySet<string> = new Set([
  'ownSupport',
  'anotherAlone',
  'together',
  'consentAnswers',
  'consentOrganisations',
  'oralConsentNoted',
  'held',
  'handover',
])

/** Whether a point of the routine may be skipped, with a reason. */
export function canSkip(itemId: string): boolean {
  return stepOf(itemId) !== undefined && !neverSkipped.has(itemId)
}

/**
 * Skips a point of the routine, with the reason and the day; null takes the skip back. A skipped point is dealt with
 * when the program says what comes next. It is never done, and it changes nothing of what any other command allows.
 */
export function skipItem(current: Case, itemId: string, reason: string | null, on: LocalDate): Result<Case> {
  const closed = requireNotClosed(current)
  if (closed !== null) return closed
  const { [itemId]: _, ...others } = current.skips
  if (reason === null) return accept({ ...current, skips: others })
  if (!canSkip(itemId)) return refuse('cannot_be_skipped')
  const early = stepOf(itemId) === 1 ? null : requireActivated(current)
  if (early !== null) return early
  if (reason.trim() === '') return refuse('reason_missing')
  return accept({ ...current, skips: { ...others, [itemId]: { reason: reason.trim(), on } } })
}

function stepOf(itemId: string): number | undefined {
  return routine.find(({ items }) => items.some(({ id }) => id === itemId))?.step
}
