import type { Case } from './case'
import { accept, refuse, type Result } from './result'

/**
 * Whether a case may be removed whole. It is meant for a child that was registered by mistake: what has been handed to
 * somebody else leaves a trace, so a case that something has gone out of stays. The number is typed, so that the
 * right case is removed.
 */
export function checkRemovable(of: Case, typedNumber: string): Result<Case> {
  if (hasGoneOut(of)) return refuse('case_already_shared')
  return typedNumber.trim() === of.number ? accept(of) : refuse('case_number_wrong')
}

/** An invitation, a contact, a printed plan or a copy: something about the child is with somebody else. */
export function hasGoneOut(of: Case): boolean {
  return (
    of.contacts.some(({ shared }) => shared.trim() !== '') ||
    (of.onward?.contacts.length ?? 0) > 0 ||
    of.meetings.some(
      ({ invitations, planPrintedOn, copies, coordination }) =>
        invitations.length > 0 ||
        planPrintedOn !== null ||
        copies.some(({ deliveredOn }) => deliveredOn !== null) ||
        (coordination !== null && coordination.received !== null),
    )
  )
}

/** A case without its link to one that is removed. */
export function withoutSibling(of: Case, caseId: string): Case {
  return { ...of, siblingCaseIds: of.siblingCaseIds.filter((id) => id !== caseId) }
}

/** What goes with the case, counted: nothing in it is told by name. */
export interface Holdings {
  guardians: number
  observations: number
  answers: number
  consents: number
  contacts: number
  calls: number
}

export function holdings(of: Case): Holdings {
  return {
    guardians: of.guardians.length,
    observations: of.observations.length,
    answers: of.needAnswers.length,
    consents: of.consents.length,
    contacts: of.contacts.length,
    calls: of.referrals.length,
  }
}
