import {
  currentMeeting,
  type Action,
  type Case,
  type Copy,
  type Moment,
  type PersonId,
  type Responsible,
} from './case'
import { consentObstacle, entitledPeople } from './consent'
import { guardiansInLaw } from './guardianship'
import { standingInvitations, withMeeting } from './invitation'
import { putById, requireListed } from './lists'
import { checkPastDay, requireActivated, requireNotClosed } from './need'
import { findOrganisation, isProtected, isUnborn, partiesOf } from './people'
import { accept, refuse, type Refusal, type Result } from './result'
import type { LocalDate } from './schema'

/** What an action lacks for the plan to be clear about what shall be done and by whom. */
export type ActionGap = 'what' | 'who' | 'consent' | 'when'

/** `consent`: the organisation that took the action has lost its consent since, so somebody else has to. */
export function actionGaps(of: Case, action: Action, today: LocalDate): ActionGap[] {
  const { responsible } = action
  const gaps: ActionGap[] = []
  if (action.what.trim() === '') gaps.push('what')
  if (responsible === null) gaps.push('who')
  if (responsible?.kind === 'organisation' && consentObstacle(of, responsible.id, today) !== null)
    gaps.push('consent')
  if (action.due === null) gaps.push('when')
  return gaps
}

/** The actions that are not clear yet, in the plan's order. */
export function planGaps(of: Case, today: LocalDate): { action: Action; gaps: ActionGap[] }[] {
  return currentMeeting(of)
    .actions.map((action) => ({ action, gaps: actionGaps(of, action, today) }))
    .filter((listed) => listed.gaps.length > 0)
}

/** Keeps an action, complete or not. Nothing typed in a meeting is turned away; how it went stays as it is. */
export function saveAction(
  current: Case,
  action: Omit<Action, 'id' | 'outcome'> & { id: string | null },
  moment: Moment,
): Result<Case> {
  const early = requireActivated(current)
  if (early !== null) return early
  const { actions } = currentMeeting(current)
  const stranger = requireListed(actions, action.id) ?? requireResponsible(current, action.responsible)
  if (stranger !== null) return stranger
  const outcome = actions.find(({ id }) => id === action.id)?.outcome ?? null
  const saved: Action = { ...action, id: action.id ?? moment.id, outcome }
  return accept(withMeeting(current, { actions: putById(actions, saved) }))
}

function requireResponsible(of: Case, responsible: Responsible | null): Refusal | null {
  if (responsible === null || responsible.kind === 'child') return null
  return requireListed(responsible.kind === 'guardian' ? of.guardians : of.organisations, responsible.id)
}

export function removeAction(current: Case, actionId: string): Result<Case> {
  const { actions } = currentMeeting(current)
  const obstacle = requireNotClosed(current) ?? requireListed(actions, actionId)
  return obstacle ?? accept(withMeeting(current, { actions: actions.filter((kept) => kept.id !== actionId) }))
}

/** Notes that the plan has been printed. The first day counts: reprints change nothing. */
export function notePlanPrinted(current: Case, moment: Moment): Case {
  const { planPrintedOn } = currentMeeting(current)
  return withMeeting(current, { planPrintedOn: planPrintedOn ?? moment.today })
}

/**
 * Who gets a copy: the child, the guardians who decide or took part, and every organisation that took part
 * or is responsible for an action, as far as consent covers it. From 18 the pupil shows the plan to whom it likes in
 * the family. The own school keeps the original and is not listed.
 */
export function copyRecipients(of: Case, today: LocalDate): PersonId[] {
  const meeting = currentMeeting(of)
  const takesPart = (id: string) =>
    meeting.attendees.some((attendee) => attendee.partyId === id && attendee.presence !== 'absent') ||
    standingInvitations(of, today).some(
      (invitation) => invitation.organisationId === id && invitation.reply !== 'notComing',
    ) ||
    meeting.actions.some(
      (action) => action.responsible?.kind === 'organisation' && action.responsible.id === id,
    )
  const organisations = of.organisations.filter(
    ({ id, own }) => !own && takesPart(id) && consentObstacle(of, id, today) === null,
  )
  const entitled = entitledPeople(of, today)
  const guardians = guardiansInLaw(of, today).filter(({ id }) => entitled.includes(id) || takesPart(id))
  const child: PersonId[] = isUnborn(of.child) ? [] : ['child']
  return [...child, ...guardians.map(({ id }) => id), ...organisations.map(({ id }) => id)]
}

/** What has been agreed about a party's copy. Where identity is protected only a confirmed recipient counts. */
export function agreedCopy(of: Case, partyId: PersonId): Copy | undefined {
  return currentMeeting(of).copies.find(
    (copy) => copy.partyId === partyId && (copy.isConfirmed || !isProtected(of)),
  )
}

/** Why no copy may be handed to a party today, if so: a consent that is gone, or nobody has confirmed it. */
export function copyObstacle(of: Case, partyId: PersonId, today: LocalDate): Refusal | null {
  const stranger = requireListed(partiesOf(of), partyId)
  if (stranger !== null) return stranger
  if (findOrganisation(of, partyId) !== undefined && consentObstacle(of, partyId, today) !== null)
    return refuse('copy_not_covered', [partyId])
  const isConfirmed = of.meetings.some(({ copies }) =>
    copies.some((copy) => copy.partyId === partyId && copy.isConfirmed),
  )
  return isProtected(of) && !isConfirmed ? refuse('copy_not_confirmed', [partyId]) : null
}

/** How one party gets its copy, and when it was handed over. */
export function saveCopy(current: Case, copy: Copy, moment: Moment): Result<Case> {
  const early = requireActivated(current)
  if (early !== null) return early
  const delivered = copy.deliveredOn ?? moment.today
  const obstacle =
    requireListed(partiesOf(current), copy.partyId) ?? checkPastDay(current, delivered, moment.today)
  if (obstacle !== null) return obstacle
  const isCovered = (day: LocalDate) => consentObstacle(current, copy.partyId, day) === null
  if (
    findOrganisation(current, copy.partyId) !== undefined &&
    !(isCovered(moment.today) && isCovered(delivered))
  ) {
    return refuse('copy_not_covered', [copy.partyId])
  }
  if (isProtected(current) && copy.deliveredOn !== null && !copy.isConfirmed) {
    return refuse('copy_not_confirmed', [copy.partyId])
  }
  const { copies } = currentMeeting(current)
  return accept(
    withMeeting(current, { copies: [...copies.filter((kept) => kept.partyId !== copy.partyId), copy] }),
  )
}
