import type { Case } from '../../shared/domain/case'
import type { HandoverChoice } from '../../shared/domain/handedOver'
import {
  aConsent,
  aContact,
  aCopy,
  anAction,
  anActivatedCase,
  anAttendee,
  anId,
  anInvitation,
  anObservation,
  anOrganisation,
  aReferral,
  covering,
  frozen,
  primaryCare,
  sara,
  school,
  withMeeting,
} from './cases'

export const newSchool = anOrganisation({ id: anId(24), name: 'Lindskolan', kind: 'school' })
/** Nobody has said that it may know anything. */
export const uncovered = anOrganisation({ id: anId(25), name: 'Ungdomsmottagningen Strandlyckan' })
export const everything: HandoverChoice = { meetings: true, need: true, contacts: true }

/** Words that must never come along, whatever is chosen. */
export const leftBehind = {
  call: 'Samtalet om näckrosor',
  skip: 'Hoppas över på grund av bävern',
  onward: 'Familjecentralen Tranan',
  action: 'Prova ut ett bälte hos mottagningen',
  attendee: 'Vidar Strandlycke',
  others: 'Farmor Kruskakelin',
  place: 'Pärm nummer sjutton',
  number: '2031-77',
}

/** Elsa's case, agreed to go to another school; one of its organisations has no consent. */
export function aHandedCase(change: Partial<Case> = {}): Case {
  const of = anActivatedCase({
    guardians: [sara],
    organisations: [school, primaryCare, newSchool, uncovered],
    observations: [anObservation({ text: 'Sågs ensam vid kvarnen.' })],
    referrals: [aReferral({ situation: leftBehind.call })],
    siblingCaseIds: [anId(71)],
    onward: { organisation: leftBehind.onward, told: null, consent: null, contacts: [] },
    consents: [
      aConsent({
        paperPlace: leftBehind.place,
        organisations: covering(primaryCare, newSchool, [uncovered, 'no']),
      }),
    ],
    contacts: [aContact({ shared: 'Att det gäller skolgången.' })],
    skips: { 'A-4.1': { reason: leftBehind.skip, on: '2026-03-01' } },
    ...change,
  })
  return frozen(
    withMeeting(of, {
      heldOn: '2026-03-07',
      invitations: [anInvitation(), anInvitation({ organisationId: uncovered.id })],
      attendees: [
        anAttendee(),
        anAttendee({ id: anId(82), partyId: uncovered.id, name: leftBehind.attendee }),
      ],
      actions: [
        anAction({ what: 'Lugn plats i biblioteket.', responsible: { kind: 'guardian', id: sara.id } }),
        anAction({
          id: anId(83),
          what: leftBehind.action,
          responsible: { kind: 'organisation', id: uncovered.id, person: '' },
        }),
      ],
      coordination: {
        organisationId: newSchool.id,
        person: 'Olof Lind',
        phone: '0980-31 00 00',
        reason: 'Elsa byter skola.',
        decidedOn: '2026-03-07',
        planSharing: { agreedBy: 'Elsa och Sara', on: '2026-03-07' },
        received: null,
      },
      next: {
        date: '2026-05-05',
        start: '14:00',
        end: '15:00',
        place: 'Lindskolan',
        partyIds: ['child', sara.id, newSchool.id, uncovered.id],
        others: leftBehind.others,
      },
      copies: [aCopy({ partyId: uncovered.id }), aCopy({ partyId: newSchool.id })],
    }),
  )
}
