import {
  currentMeeting,
  type AreaNotes,
  type Booking,
  type Case,
  type Invitation,
  type Meeting,
  type Moment,
} from './case'
import { consentObstacle } from './consent'
import { addDays } from './dates'
import { checkPastDay, requireActivated } from './need'
import { specialistObstacle } from './organisations'
import { findOrganisation } from './people'
import { accept, refuse, type Refusal, type Result } from './result'
import type { LocalDate } from './schema'

/** "I god tid" has no measure in the routine; two weeks is ours. */
export const goodTimeDays = 14

/** The case with its current meeting changed. */
export function withMeeting(current: Case, change: Partial<Meeting>): Case {
  const meeting = { ...currentMeeting(current), ...change }
  return { ...current, meetings: [...current.meetings.slice(0, -1), meeting] }
}

export function invitationOf(meeting: Meeting, organisationId: string): Invitation | undefined {
  return meeting.invitations.find((invitation) => invitation.organisationId === organisationId)
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
    (areaId) =>
      meeting.areas.find((area) => area.areaId === areaId) ?? {
        areaId,
        works: '',
        challenging: '',
        childWords: '',
      },
  )
  const leftOut = meeting.areas.filter((area) => !areaIds.includes(area.areaId) && hasNotes(area))
  return accept(withMeeting(current, { areas: [...chosen, ...leftOut] }))
}

/** Something has been written about the area. */
export function hasNotes({ works, challenging, childWords }: AreaNotes): boolean {
  return works + challenging + childWords !== ''
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

const answerDaysBefore = 7

/** The last day to answer an invitation; null when it is too late to ask for one. */
export function answerBy(meetingDate: LocalDate, today: LocalDate): LocalDate | null {
  const day = addDays(meetingDate, -answerDaysBefore)
  return day > today ? day : null
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
  const invitation: Invitation = { ...sent, reply: 'none', repliedOn: null }
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
