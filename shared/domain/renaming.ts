import type { Case, Child, Guardian, Observation, PersonId, Referral } from './case'
import { fullName } from './people'
import { lineLength } from './schema'

type Named = Pick<Child | Guardian, 'firstName' | 'lastName'>

/**
 * A person's name stands by value in some facts: who told something, and who is at a meeting. It follows when the name
 * is changed, so that a corrected name is right everywhere and a name that has become protected does not linger.
 * Running text and frozen papers are never touched.
 */
export function withNewName(current: Case, personId: PersonId, before: Named, after: Named): Case {
  // First and last name together may be longer than a line.
  const [from, to] = [fullName(before), fullName(after).slice(0, lineLength)]
  if (from === to || from === '') return current
  return {
    ...current,
    observations: current.observations.map((observation) =>
      isToldBy(current, personId, before, observation) ? { ...observation, source: to } : observation,
    ),
    referrals: current.referrals.map((referral) => renamedReferral(referral, from, to)),
    meetings: current.meetings.map((meeting) => ({
      ...meeting,
      attendees: meeting.attendees.map((attendee) =>
        attendee.partyId === personId && attendee.name.trim() === from ? { ...attendee, name: to } : attendee,
      ),
    })),
  }
}

/** The caller may have said by name who has agreed to the contact. */
function renamedReferral(referral: Referral, from: string, to: string): Referral {
  const consent = referral.contactConsent
  if (consent === null) return referral
  const names = consent.names
    .split(',')
    .map((name) => (name.trim() === from ? to : name.trim()))
    .join(', ')
    .slice(0, lineLength)
  return { ...referral, contactConsent: { ...consent, names } }
}

/** A first name is enough to say who told, where nobody else in the family has it. */
function isToldBy(
  { child, guardians }: Case,
  personId: PersonId,
  teller: Named,
  { kind, source }: Observation,
): boolean {
  if (kind !== (personId === 'child' ? 'childTold' : 'relativeTold')) return false
  if (source.trim() === fullName(teller)) return true
  const told = source.trim()
  const others = [{ ...child, id: 'child' }, ...guardians].filter(({ id }) => id !== personId)
  return (
    told !== '' &&
    told === teller.firstName.trim() &&
    others.every(({ firstName }) => firstName.trim() !== told)
  )
}
