import type { Case, Referral } from './case'
import { checkPastDay } from './need'
import { accept, refuse, type Result } from './result'
import type { LocalDate } from './schema'

/**
 * The case with a call about its child added. Every child in the call has a case of its own with the same referral;
 * `callCaseIds` are the cases of them all, and nothing but their ids is shared. It can be added whatever the need
 * assessment says: somebody is on the telephone. Refuses a call without caller or content, and days that cannot be.
 */
export function addReferral(
  of: Case,
  referral: Referral,
  callCaseIds: readonly string[],
  today: LocalDate,
): Result<Case> {
  if (referral.callerName.trim() === '') return refuse('name_missing')
  if (referral.situation.trim() === '') return refuse('situation_missing')
  const saidOn = referral.contactConsent?.on ?? referral.receivedOn
  const wrongDay = checkPastDay(of, referral.receivedOn, today) ?? checkPastDay(of, saidOn, today)
  if (wrongDay !== null) return wrongDay
  const siblings = new Set([...of.siblingCaseIds, ...callCaseIds])
  siblings.delete(of.id)
  return accept({ ...of, referrals: [...of.referrals, referral], siblingCaseIds: [...siblings] })
}
