import {
  currentMeeting,
  type AreaNotes,
  type Booking,
  type Case,
  type FamilyInvitation,
  type Invitation,
  type Meeting,
  type Moment,
  type PersonId,
} from './case'
import { consentObstacle } from './consent'
import { addDays, daysBetween } from './dates'
import { requireListed } from './lists'
import { checkPastDay, requireActivated } from './need'
import { specialistObstacle } from './organisations'
import { findOrganisation, peopleOf } from './people'
import { accept, refuse, type Refusal, type Result } from './result'
import type { LocalDate } from './schema'

/** The case with its current meeting changed. */
export function withMeeting(current: Case, change: Partial<Meeting>): Case {
  const meeting = { ...currentMeeting(current), ...change }
  return { ...current, meetings: [...current.meetings.slice(0, -1), meeting] }
}

export function invitationOf(meeting: Meeting, organisationId: string): Invitation | undefined {
  return meeting.invitations.find((invitation) => invitation.organisationId === organisationId)
}

/**
 * The invitations that stand. An organisation that consent no longer covers is struck from the meeting at once, and so
 * is one that has been told not to come, until it is invited anew.
 */
export function standingInvitations(of: Case, today: LocalDate): Invitation[] {
  return currentMeeting(of).invitations.filter((invitation) => !isStruck(of, invitation, today))
}

/** Whether an invitation no longer stands: withdrawal wins whatever has been sent, and whoever has answered. */
export function isStruck(of: Case, invitation: Invitation, today: LocalDate): boolean {
  return invitation.calledOffOn !== null || consentObstacle(of, invitation.organisationId, today) !== null
}

/** Invitations that are struck and that nobody has called off: someone may still come. Nothing once the meeting is held. */
export function toCallOff(of: Case, today: LocalDate): Invitation[] {
  const { invitations, heldOn } = currentMeeting(of)
  if (heldOn !== null) return []
  return invitations.filter((one) => one.calledOffOn === null && isStruck(of, one, today))
}

/** Null when an organisation may be invited today; else the first thing in the way, with whom it hangs on. */
export function invitationObstacle(of: Case, organisationId: string, today: LocalDate): Refusal | null {
  const early = requireActivated(of)
  if (early !== null) return early
  const organisation = findOrganisation(of, organisationId)
  if (organisation === undefined) return refuse('not_in_case', [organisationId])
  return consentObstacle(of, organisationId, today) ?? specialistObstacle(organisation)
}

/** Chooses which areas of the wheel to take up. Notes already made in an area that is left out are kept. */
export function chooseAreas(current: Case, areaIds: readonly string[]): Result<Case> {
  const early = requireActivated(current)
  if (early !== null) return early
  const meeting = currentMeeting(current)
  const chosen = [...new Set(areaIds)].map(
    (areaId) => meeting.areas.find((area) => area.areaId === areaId) ?? unwrittenArea(areaId),
  )
  const leftOut = meeting.areas.filter((area) => !areaIds.includes(area.areaId) && hasNotes(area))
  return accept(withMeeting(current, { areas: [...chosen, ...leftOut] }))
}

/** An area that has been taken up, with nothing said yet. */
export function unwrittenArea(areaId: string): AreaNotes {
  return { areaId, works: '', challenging: '', childWords: '', goal: '' }
}

/** Something has been written about the area. */
export function hasNotes({ works, challenging, childWords, goal }: AreaNotes): boolean {
  return works + challenging + childWords + goal !== ''
}

export function bookMeeting(current: Case, booking: Booking): Result<Case> {
  const early = requireActivated(current)
  if (early !== null) return early
  if (booking.end <= booking.start) return refuse('booking_times_reversed')
  return accept(withMeeting(current, { booking }))
}

/** Why the organisations are invited, for their letters to say. */
export function writeInvitationReason(current: Case, reason: string): Result<Case> {
  return requireActivated(current) ?? accept(withMeeting(current, { invitationReason: reason.trim() }))
}

/**
 * How many days there are from a day to the meeting, when they are fewer than "in good time"; null when there
 * is time enough, or the meeting has been. A gentle warning, never a stop: the routine gives no measure.
 */
export function shortNotice({ date }: Booking, on: LocalDate, goodTimeDays: number): number | null {
  const days = daysBetween(on, date)
  return days >= 0 && days < goodTimeDays ? days : null
}

/**
 * The last day to answer an invitation: half of "in good time" before the meeting, a week where that is two. Null when
 * it is too late to ask for a day.
 */
export function answerBy({ date }: Booking, goodTimeDays: number, today: LocalDate): LocalDate | null {
  const day = addDays(date, -Math.ceil(goodTimeDays / 2))
  return day > today ? day : null
}

/** Notes how somebody in the family was asked to the meeting; null takes it back. */
export function inviteFamily(
  current: Case,
  personId: PersonId,
  invited: Omit<FamilyInvitation, 'personId'> | null,
  moment: Moment,
): Result<Case> {
  const obstacle =
    requireActivated(current) ??
    requireListed(peopleOf(current), personId) ??
    (invited === null ? null : checkPastDay(current, invited.on, moment.today))
  if (obstacle !== null) return obstacle
  const others = currentMeeting(current).familyInvitations.filter((kept) => kept.personId !== personId)
  return accept(
    withMeeting(current, {
      familyInvitations: invited === null ? others : [...others, { ...invited, personId }],
    }),
  )
}

/** Notes that an organisation has been invited, by the form or in Link. Consent has to cover it now and on that day. */
export function sendInvitation(
  current: Case,
  sent: Pick<Invitation, 'organisationId' | 'way' | 'sentOn'>,
  moment: Moment,
): Result<Case> {
  const obstacle =
    invitationObstacle(current, sent.organisationId, moment.today) ??
    checkPastDay(current, sent.sentOn, moment.today) ??
    consentObstacle(current, sent.organisationId, sent.sentOn)
  if (obstacle !== null) return obstacle
  const { invitations } = currentMeeting(current)
  const invitation: Invitation = { ...sent, reply: 'none', repliedOn: null, calledOffOn: null }
  const others = invitations.filter((kept) => kept.organisationId !== sent.organisationId)
  return accept(withMeeting(current, { invitations: [...others, invitation] }))
}

export function noteReply(
  current: Case,
  answered: Pick<Invitation, 'organisationId' | 'reply' | 'repliedOn'>,
  moment: Moment,
): Result<Case> {
  const early = requireActivated(current)
  if (early !== null) return early
  const meeting = currentMeeting(current)
  const invitation = invitationOf(meeting, answered.organisationId)
  if (invitation === undefined) {
    return refuse('organisation_not_invited', [answered.organisationId])
  }
  if (answered.repliedOn !== null) {
    const wrongDay = checkPastDay(current, answered.repliedOn, moment.today)
    if (wrongDay !== null) return wrongDay
    if (answered.repliedOn < invitation.sentOn) {
      return refuse('reply_before_invitation', [answered.organisationId])
    }
  }
  return accept(
    withMeeting(current, {
      invitations: meeting.invitations.map((kept) =>
        kept.organisationId === answered.organisationId ? { ...kept, ...answered } : kept,
      ),
    }),
  )
}

/** Notes the day when an organisation that has lost its consent was told not to come. No reason is given, or kept. */
export function callOffInvitation(
  current: Case,
  organisationId: string,
  on: LocalDate,
  moment: Moment,
): Result<Case> {
  const invitation = invitationOf(currentMeeting(current), organisationId)
  if (invitation === undefined) return refuse('organisation_not_invited', [organisationId])
  if (!isStruck(current, invitation, moment.today)) return refuse('invitation_stands', [organisationId])
  if (on < invitation.sentOn) return refuse('called_off_before_sent', [organisationId])
  const wrongDay = checkPastDay(current, on, moment.today)
  if (wrongDay !== null) return wrongDay
  return accept(
    withMeeting(current, {
      invitations: currentMeeting(current).invitations.map((kept) =>
        kept === invitation ? { ...kept, calledOffOn: on } : kept,
      ),
    }),
  )
}

/** Takes away an invitation that was noted by mistake. */
export function takeBackInvitation(current: Case, organisationId: string): Result<Case> {
  const { invitations } = currentMeeting(current)
  if (!invitations.some((kept) => kept.organisationId === organisationId)) {
    return refuse('organisation_not_invited', [organisationId])
  }
  return accept(
    withMeeting(current, {
      invitations: invitations.filter((kept) => kept.organisationId !== organisationId),
    }),
  )
}
