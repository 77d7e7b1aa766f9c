import {
  currentMeeting,
  type AreaNotes,
  type Attendee,
  type Case,
  type Meeting,
  type Moment,
  type PersonId,
} from './case'
import { currentConsent } from './consent'
import { guardiansInLaw } from './guardianship'
import { standingInvitations, withMeeting } from './invitation'
import { requireListed } from './lists'
import { checkPastDay, requireActivated } from './need'
import { fullName, isUnborn, partiesOf } from './people'
import { accept, type Result } from './result'
import { lineLength, type LocalDate } from './schema'

/** Somebody expected at the meeting, before anybody has noted who came. */
export type ExpectedAttendee = Omit<Attendee, 'id'>

/**
 * Who is expected: the family first, then the own school, then those whose invitation stands. Not a
 * child that is not born; a guardian who cannot be reached is absent, and from 18 a parent comes only when somebody
 * has written so. The screen starts from this list until attendance is saved.
 */
export function expectedAttendees(of: Case, today: LocalDate): ExpectedAttendee[] {
  const invitations = standingInvitations(of, today)
  const child: ExpectedAttendee = {
    partyId: 'child',
    name: lineName(of.child),
    role: '',
    presence: 'present',
  }
  const family: ExpectedAttendee[] = [
    ...(isUnborn(of.child) ? [] : [child]),
    ...guardiansInLaw(of, today).map((guardian): ExpectedAttendee => ({
      partyId: guardian.id,
      name: lineName(guardian),
      role: '',
      presence: currentConsent(of, guardian.id)?.answer === 'notReachable' ? 'absent' : 'present',
    })),
  ]
  const organisations = of.organisations.flatMap((organisation): ExpectedAttendee[] => {
    const reply = invitations.find((invitation) => invitation.organisationId === organisation.id)?.reply
    if (!organisation.own && reply === undefined) return []
    const presence = reply === 'notComing' ? 'absent' : reply === 'sendsViews' ? 'sentViews' : 'present'
    return [
      { partyId: organisation.id, name: organisation.contactName, role: organisation.contactRole, presence },
    ]
  })
  return [
    ...family,
    ...organisations.sort((a, b) => Number(isOwn(of, b.partyId)) - Number(isOwn(of, a.partyId))),
  ]
}

/** Two names that each fill a line are more than one holds. */
function lineName(person: Parameters<typeof fullName>[0]): string {
  return fullName(person).slice(0, lineLength)
}

function isOwn(of: Case, partyId: PersonId): boolean {
  return of.organisations.some((organisation) => organisation.id === partyId && organisation.own)
}

/**
 * Saves who came. Entries without id are new; `freshIds` has one id for each entry, used where it is needed.
 */
export function saveAttendees(
  current: Case,
  attendees: readonly (Omit<Attendee, 'id'> & { id: string | null })[],
  freshIds: readonly string[],
): Result<Case> {
  const early = requireActivated(current)
  if (early !== null) return early
  const stranger =
    requireListed(currentMeeting(current).attendees, ...attendees.map(({ id }) => id)) ??
    requireListed(partiesOf(current), ...attendees.map(({ partyId }) => partyId))
  if (stranger !== null) return stranger
  const saved = attendees.map((attendee, index): Attendee => {
    const id = attendee.id ?? freshIds[index]
    if (id === undefined) throw new Error('an id is needed for each attendee')
    return { ...attendee, id }
  })
  return accept(withMeeting(current, { attendees: saved }))
}

/** Everybody has agreed that what is shared is necessary, relevant and proportionate. */
export function agreeOnInformation(current: Case, on: LocalDate | null, moment: Moment): Result<Case> {
  const obstacle = requireActivated(current) ?? (on === null ? null : checkPastDay(current, on, moment.today))
  return obstacle ?? accept(withMeeting(current, { informationAgreedOn: on }))
}

/** Notes in one area of the wheel; an area that was not chosen before is taken up. */
export function saveArea(current: Case, area: AreaNotes): Result<Case> {
  const early = requireActivated(current)
  if (early !== null) return early
  const { areas } = currentMeeting(current)
  const isKnown = areas.some((kept) => kept.areaId === area.areaId)
  return accept(
    withMeeting(current, {
      areas: isKnown ? areas.map((kept) => (kept.areaId === area.areaId ? area : kept)) : [...areas, area],
    }),
  )
}

export function saveViews(
  current: Case,
  views: Pick<Meeting, 'childViews' | 'guardianViews' | 'disagreement'>,
): Result<Case> {
  const early = requireActivated(current)
  return early ?? accept(withMeeting(current, views))
}

/** Notes the day the meeting was held; null when it was noted by mistake. */
export function holdMeeting(current: Case, on: LocalDate | null, moment: Moment): Result<Case> {
  const obstacle = requireActivated(current) ?? (on === null ? null : checkPastDay(current, on, moment.today))
  return obstacle ?? accept(withMeeting(current, { heldOn: on }))
}

/** When and where the case meets. */
export interface MeetingAhead {
  date: LocalDate
  start: string
  end: string
  place: string
  link: string
}

/** The meeting that is booked and not held, or the one after it when that has been held; null when none is booked. */
export function meetingAhead(of: Case): MeetingAhead | null {
  const { booking, heldOn, next } = currentMeeting(of)
  if (heldOn === null) return booking
  return next && { ...next, link: '' }
}
