import {
  currentMeeting,
  type Case,
  type Coordination,
  type Moment,
  type NextMeeting,
  type PersonId,
} from './case'
import { consentObstacle } from './consent'
import { withMeeting } from './invitation'
import { requireListed } from './lists'
import { checkPastDay, requireActivated } from './need'
import { findOrganisation, partiesOf } from './people'
import { accept, refuse, type Result } from './result'
import type { LocalDate } from './schema'

/** A suggestion, never a choice: the organisation with most actions, and how many of the organisations' it has. */
export interface CoordinatorSuggestion {
  organisationId: string
  actions: number
  of: number
}

/**
 * The organisation with the most responsibility for the actions usually gets the assignment (A-7.3). Only
 * organisations' actions count, not the family's. A tie, or no actions, gives no suggestion; nor does an organisation
 * that has lost its consent.
 */
export function suggestedCoordinator(of: Case, today: LocalDate): CoordinatorSuggestion | null {
  const counts = new Map<string, number>()
  for (const { responsible } of currentMeeting(of).actions) {
    if (responsible?.kind === 'organisation')
      counts.set(responsible.id, (counts.get(responsible.id) ?? 0) + 1)
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  const [first, second] = ranked
  if (first === undefined || first[1] === second?.[1]) return null
  if (consentObstacle(of, first[0], today) !== null) return null
  const total = ranked.reduce((sum, [, actions]) => sum + actions, 0)
  return { organisationId: first[0], actions: first[1], of: total }
}

/** True when the assignment goes to somebody outside the own school, and so has to be handed over. */
export function needsHandover(of: Case, coordination: Coordination): boolean {
  return findOrganisation(of, coordination.organisationId)?.own !== true
}

/** Who has the assignment: as the last meeting that decided it has said. */
export function standingCoordination(of: Case): Coordination | null {
  return of.meetings.findLast((meeting) => meeting.coordination !== null)?.coordination ?? null
}

/** Until the receiver has accepted, the giver stays responsible. */
export function isStillResponsible(of: Case): boolean {
  const coordination = standingCoordination(of)
  return coordination === null || !needsHandover(of, coordination) || coordination.received === null
}

/**
 * The assignment that is on its way to somebody else, and may go with the plan. Refused while nothing is handed over,
 * until child and guardians agree that the plan goes along, and where no consent covers the receiver.
 */
export function handoverOf(
  of: Case,
  today: LocalDate,
): Result<{ coordination: Coordination; planSharing: NonNullable<Coordination['planSharing']> }> {
  const { coordination } = currentMeeting(of)
  if (coordination === null || !needsHandover(of, coordination)) return refuse('handover_not_needed')
  const { organisationId, planSharing } = coordination
  if (planSharing === null) return refuse('plan_sharing_not_agreed')
  return consentObstacle(of, organisationId, today) ?? accept({ coordination, planSharing })
}

/** The meeting has decided who coordinates from here. A new coordinator starts a new handover. */
export function decideCoordinator(
  current: Case,
  decided: Omit<Coordination, 'planSharing' | 'received'>,
  moment: Moment,
): Result<Case> {
  const early = requireActivated(current)
  if (early !== null) return early
  const obstacle =
    requireListed(current.organisations, decided.organisationId) ??
    checkPastDay(current, decided.decidedOn, moment.today)
  if (obstacle !== null) return obstacle
  const before = currentMeeting(current).coordination
  const isSame = before?.organisationId === decided.organisationId
  const coordination: Coordination = {
    ...decided,
    planSharing: isSame ? before.planSharing : null,
    received: isSame ? before.received : null,
  }
  return accept(withMeeting(current, { coordination }))
}

/** Those who come to the next meeting as it was agreed, without organisations that have lost their consent since. */
export function nextParties(of: Case, next: NextMeeting, today: LocalDate): PersonId[] {
  return next.partyIds.filter(
    (id) => findOrganisation(of, id) === undefined || consentObstacle(of, id, today) === null,
  )
}

/** Agrees on the next meeting: when, where and with whom. Consent has to cover everybody today. */
export function setNextMeeting(current: Case, next: NextMeeting, moment: Moment): Result<Case> {
  const early = requireActivated(current)
  if (early !== null) return early
  const stranger = requireListed(partiesOf(current), ...next.partyIds)
  if (stranger !== null) return stranger
  if (next.end <= next.start) return refuse('booking_times_reversed')
  const { heldOn } = currentMeeting(current)
  if (heldOn !== null && next.date < heldOn) return refuse('next_meeting_too_early')
  const uncovered = next.partyIds.find((id) => !nextParties(current, next, moment.today).includes(id))
  const obstacle = uncovered === undefined ? null : consentObstacle(current, uncovered, moment.today)
  const partyIds = [...new Set(next.partyIds)]
  return obstacle ?? accept(withMeeting(current, { next: { ...next, partyIds } }))
}

/** Notes who agreed that the plan goes along to the new coordinator, and when: before it is received, never after. */
export function agreePlanSharing(
  current: Case,
  planSharing: NonNullable<Coordination['planSharing']>,
  moment: Moment,
): Result<Case> {
  const early = requireActivated(current)
  if (early !== null) return early
  const { coordination } = currentMeeting(current)
  if (coordination === null || !needsHandover(current, coordination)) return refuse('handover_not_needed')
  if (coordination.received !== null && coordination.received.on < planSharing.on) {
    return refuse('plan_sharing_not_agreed')
  }
  if (planSharing.agreedBy.trim() === '') return refuse('reason_missing')
  const wrongDay = checkPastDay(current, planSharing.on, moment.today)
  if (wrongDay !== null) return wrongDay
  return accept(withMeeting(current, { coordination: { ...coordination, planSharing } }))
}

/**
 * Notes by hand that the receiver has accepted the assignment, once the plan may go along. Noted again it corrects
 * who and when.
 */
export function noteReceived(
  current: Case,
  received: NonNullable<Coordination['received']>,
  moment: Moment,
): Result<Case> {
  const early = requireActivated(current)
  if (early !== null) return early
  const { coordination } = currentMeeting(current)
  if (coordination === null || !needsHandover(current, coordination)) return refuse('handover_not_needed')
  if (coordination.planSharing === null || received.on < coordination.planSharing.on) {
    return refuse('plan_sharing_not_agreed')
  }
  if (received.by.trim() === '') return refuse('reason_missing')
  const wrongDay = checkPastDay(current, received.on, moment.today)
  if (wrongDay !== null) return wrongDay
  return accept(withMeeting(current, { coordination: { ...coordination, received } }))
}
