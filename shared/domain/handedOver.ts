import {
  currentMeeting,
  type Action,
  type Case,
  type Meeting,
  type Organisation,
  type PersonId,
} from './case'
import { consentObstacle } from './consent'
import { handoverOf } from './coordination'
import type { Profile } from './profile'
import { emptyMeeting } from './register'
import { accept, type Result } from './result'
import { z, type LocalDate } from './schema'

/** What the giver lets go along, beside the child, the guardians, the organisations and their consents. */
export const handoverChoiceSchema = z.strictObject({
  /** Barnets plan and the meetings it was made at. */
  meetings: z.boolean(),
  /** What was seen and heard, and why the need was judged as it was. */
  need: z.boolean(),
  /** What was said to organisations before a meeting. */
  contacts: z.boolean(),
})
export type HandoverChoice = z.infer<typeof handoverChoiceSchema>

/**
 * A case as it is handed over to a rektor with the program. Only what consent covers goes along: an organisation without
 * it stays behind, with all that is its own. So do calls from health care, siblings, help through another organisation
 * alone, and the notes of the giver's own work, whatever is chosen.
 */
export function handedOver(of: Case, choice: HandoverChoice, today: LocalDate): Result<Case> {
  const handover = handoverOf(of, today)
  return handover.ok ? accept(coveredPart(of, choice, today)) : handover
}

/** True of a case that holds nothing but what its giver could hand over on that day. */
export function isCoveredPart(of: Case, choice: HandoverChoice, on: LocalDate): boolean {
  return JSON.stringify(coveredPart(of, choice, on)) === JSON.stringify(of)
}

/** All of a case that consent covers today, and that the giver lets go along. `handedOver` asks whether it may. */
export function coveredPart(of: Case, choice: HandoverChoice, today: LocalDate): Case {
  const organisations = of.organisations.filter(({ id }) => consentObstacle(of, id, today) === null)
  const family = new Set<PersonId>(['child', ...of.guardians.map(({ id }) => id)])
  const parties = new Set<PersonId>([...family, ...organisations.map(({ id }) => id)])
  return {
    ...of,
    referrals: [],
    siblingCaseIds: [],
    organisations,
    observations: choice.need ? of.observations : [],
    // That the three questions are answered is what makes it a case; why is for the giver to let go along.
    needAnswers: of.needAnswers.map((answer) => ({ ...answer, reason: choice.need ? answer.reason : '' })),
    onward: null,
    // Every row stays, also one about nobody who goes along: an older yes would count again without it.
    consents: of.consents
      .filter(({ personId }) => family.has(personId))
      .map((row) => ({
        ...row,
        paperPlace: '',
        organisations: row.organisations.filter(({ organisationId }) => parties.has(organisationId)),
      })),
    proceedReasons: [],
    contacts: choice.contacts ? of.contacts.filter(({ organisationId }) => parties.has(organisationId)) : [],
    meetings: choice.meetings
      ? of.meetings.map((meeting) => coveredMeeting(meeting, parties))
      : [emptyMeeting(currentMeeting(of).id)],
    ticks: {},
    skips: {},
  }
}

function coveredMeeting(meeting: Meeting, parties: ReadonlySet<PersonId>): Meeting {
  const { coordination, next } = meeting
  return {
    ...meeting,
    invitations: meeting.invitations.filter(({ organisationId }) => parties.has(organisationId)),
    familyInvitations: meeting.familyInvitations.filter(({ personId }) => parties.has(personId)),
    attendees: meeting.attendees.filter(({ partyId }) => parties.has(partyId)),
    actions: meeting.actions.filter(({ responsible }) => isAmong(parties, responsible)),
    coordination: coordination !== null && parties.has(coordination.organisationId) ? coordination : null,
    next: next && { ...next, partyIds: next.partyIds.filter((id) => parties.has(id)), others: '' },
    copies: meeting.copies.filter(({ partyId }) => parties.has(partyId)),
  }
}

function isAmong(parties: ReadonlySet<PersonId>, responsible: Action['responsible']): boolean {
  if (responsible === null) return true
  return parties.has(responsible.kind === 'child' ? 'child' : responsible.id)
}

/** Whom the receiver is in the case that comes, and what is the receiver's own. */
interface Receiver {
  organisationId: string
  profile: Profile
  id: string
  number: string
  today: LocalDate
}

/**
 * The case as the receiver takes it on: a new case with a number of its own. The receiver's school is its own from now
 * on, and the giver's is an organisation like any other, which needs a consent.
 */
export function takenOver(handed: Case, { organisationId, profile, id, number, today }: Receiver): Case {
  const ours = (organisation: Organisation): Organisation => ({
    ...organisation,
    name: profile.school,
    kind: 'school',
    own: true,
    contactName: profile.name,
    contactRole: profile.role,
    phone: profile.phone,
  })
  return {
    ...handed,
    id,
    number,
    createdOn: today,
    organisations: handed.organisations.map((organisation) =>
      organisation.id === organisationId ? ours(organisation) : { ...organisation, own: false },
    ),
    consents: handed.consents.map((row) => ({
      ...row,
      organisations: row.organisations.filter((said) => said.organisationId !== organisationId),
    })),
  }
}
