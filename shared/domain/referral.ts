import type { Case, Referral } from './case'
import { accept, refuse, type Result } from './result'
import type { LocalDate } from './schema'

/**
 * A new case as it came in a call. Every child in the call has a case of its own with the same referral; `callCaseIds`
 * are the cases of them all, and nothing but their ids is shared. Refuses a call without caller or content, and a day
 * that lies ahead.
 */
export function withReferral(
  of: Case,
  referral: Referral,
  callCaseIds: readonly string[],
  today: LocalDate,
): Result<Case> {
  if (referral.callerName.trim() === '') return refuse('name_missing')
  if (referral.situation.trim() === '') return refuse('situation_missing')
  const saidOn = referral.contactConsent?.on ?? referral.receivedOn
  if (referral.receivedOn > today || saidOn > today) return refuse('date_in_future')
  return accept({ ...of, referral, siblingCaseIds: callCaseIds.filter((id) => id !== of.id) })
}
