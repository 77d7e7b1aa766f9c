import { childPlanWords as words } from '../texts/documents'
import {
  currentMeeting,
  type Action,
  type Attendee,
  type Case,
  type NextMeeting,
  type PersonId,
} from './case'
import { isolated } from './bidi'
import { nextParties } from './coordination'
import { isBestInterests } from './bestInterests'
import { guardianRole } from './guardianship'
import { expectedAttendees, type ExpectedAttendee } from './meeting'
import { findGuardian, findOrganisation, fullName, isAdult, isProtected, isUnborn, partyName } from './people'
import { agreedCopy } from './plan'
import type { Profile } from './profile'
import type { LocalDate } from './schema'

/** A person who was at the meeting, as the plan shows them. */
interface Participant {
  name: string
  role: string
  presence: Attendee['presence']
}

/** Who was there as it was noted, or who is expected while nobody has noted it. */
export function attendance(of: Case, today: LocalDate): ExpectedAttendee[] {
  const { attendees } = currentMeeting(of)
  const listed = attendees.length > 0 ? attendees : expectedAttendees(of, today)
  return listed.filter((one) => takesPart(of, one.partyId, today))
}

/**
 * An unborn child neither comes, signs nor gets a copy. From 18 a parent is a relative: there when somebody has written
 * so, and otherwise not on the paper at all.
 */
export function takesPart(of: Case, partyId: PersonId, today: LocalDate): boolean {
  if (partyId === 'child') return !isUnborn(of.child)
  if (!isAdult(of.child, today) || findGuardian(of, partyId) === undefined) return true
  return currentMeeting(of).attendees.some((one) => one.partyId === partyId && one.presence !== 'absent')
}

export function participantText(
  of: Case,
  attendee: ExpectedAttendee,
  profile: Profile,
  today: LocalDate,
): Participant {
  const { partyId, presence } = attendee
  const [name, role] = [attendee.name.trim(), attendee.role.trim()]
  const organisation = findOrganisation(of, partyId)
  if (organisation !== undefined) {
    const isAuthor = organisation.own && name === profile.name && isBestInterests(of, today)
    const belongsTo = isAuthor ? words.bestInterests : organisationName(of, partyId)
    return name === ''
      ? { name: belongsTo, role, presence }
      : { name, role: joined([role, belongsTo]), presence }
  }
  const guardian = findGuardian(of, partyId)
  if (guardian === undefined)
    return { name: name || fullName(of.child), role: role || pupilText(of), presence }
  return { name: name || fullName(guardian), role: role || guardianRole(of, guardian, today), presence }
}

function pupilText(of: Case): string {
  const { school, schoolClass } = of.child
  if (school.trim() === '') return ''
  return isProtected(of) ? words.pupil : joined([words.pupil, `${schoolClass} ${school}`])
}

/** Who is responsible for an action: `Anna Lund, Furuskolan`. Empty while nobody is. */
export function responsibleText(of: Case, responsible: Action['responsible']): string {
  switch (responsible?.kind) {
    case 'organisation':
      return joined([responsible.person, organisationName(of, responsible.id)])
    case 'guardian':
      return partyName(of, responsible.id)
    case 'child':
      return fullName(of.child) || words.unbornChild
    default:
      return ''
  }
}

/** Who is invited to the next meeting, in words. */
export function invitedText(of: Case, next: NextMeeting, today: LocalDate): string {
  const present = attendance(of, today).flatMap((one) => (one.presence === 'present' ? [one.partyId] : []))
  const invited = nextParties(of, next, today).filter((id) => takesPart(of, id, today))
  const isSame = isSameSet(fromOutside(of, present), fromOutside(of, invited))
  const names = invited.map((id) => organisationName(of, id) || partyName(of, id))
  const parties = invited.length > 0 && isSame ? words.sameAsToday : joined(names)
  return words.invited(parties, next.others.trim())
}

/** The own school always comes, whether or not it is among those written down. */
function fromOutside(of: Case, ids: readonly PersonId[]): Set<PersonId> {
  return new Set(ids.filter((id) => findOrganisation(of, id)?.own !== true))
}

function isSameSet(a: ReadonlySet<PersonId>, b: ReadonlySet<PersonId>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id))
}

/** Whom a copy is for. In an organisation it is the one who was there, or else the contact. */
export function recipientName(of: Case, partyId: PersonId, today: LocalDate): string {
  const organisation = findOrganisation(of, partyId)
  if (organisation === undefined) return partyName(of, partyId)
  const present = attendance(of, today).find((one) => one.partyId === partyId && one.presence === 'present')
  return joined([present?.name || organisation.contactName, organisationName(of, partyId)])
}

/** What was agreed about a copy. Those who are there get theirs at once unless something else was agreed. */
export function copyText(of: Case, partyId: PersonId, today: LocalDate): string {
  const agreed = agreedCopy(of, partyId)
  const isThere = attendance(of, today).some((one) => one.partyId === partyId && one.presence === 'present')
  if (agreed === undefined) return isThere ? words.copyWays.now() : ''
  return words.copyWays[agreed.way](isProtected(of) ? '' : agreed.where.trim())
}

/**
 * An organisation's name; empty when there is none. Where identity is protected the own school is just "skolan", and
 * its name is taken out of those that carry it, such as its own pupil health team.
 */
export function organisationName(of: Case, id: PersonId): string {
  const organisation = findOrganisation(of, id)
  if (organisation === undefined) return ''
  if (!isProtected(of)) return organisation.name
  if (organisation.own) return words.theSchool
  const schools = [of.child.school, ...of.organisations.filter(({ own }) => own).map(({ name }) => name)]
  const without = schools
    .filter(Boolean)
    .reduce((name, school) => name.replaceAll(school, ''), organisation.name)
  return without.replace(/\s+/g, ' ').trim() || words.theSchool
}

/** The parts that say something, with commas between. */
export function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(isolated)
    .join(', ')
}
