import type { Case, ChildIdentity, Responsible } from '../../shared/domain/case'
import {
  aBooking,
  aCase,
  aChild,
  aConsent,
  aContact,
  aCopy,
  aGuardian,
  aNeedAnswer,
  aReferral,
  anAction,
  anAttendee,
  anId,
  anInvitation,
  anObservation,
  anOrganisation,
  covering,
  primaryCare,
  sara,
  school,
  today,
} from './cases'

/** Cases in which, together, everything that a case can hold holds something, and no two texts are alike. */
export function fullCases(): Case[] {
  const identities: ChildIdentity[] = [
    { kind: 'personnummer', value: '20120314-2383' },
    { kind: 'birthDate', date: '2012-03-14' },
    { kind: 'unborn', expectedDate: '2026-07-02' },
    { kind: 'age', years: 12, toldOn: '2026-02-11' },
    { kind: 'withheld' },
  ]
  const responsibles: Responsible[] = [
    { kind: 'organisation', id: primaryCare.id, person: 'Ingrid Toll' },
    { kind: 'guardian', id: sara.id },
    { kind: 'child' },
  ]
  return identities.map((identity, index) =>
    fullCase(identity, responsibles[index % responsibles.length] ?? { kind: 'child' }),
  )
}

function fullCase(identity: ChildIdentity, responsible: Responsible): Case {
  return aCase({
    child: aChild({ identity, protectedIdentity: true }),
    referrals: [aReferral()],
    siblingCaseIds: [anId(2)],
    guardians: [aGuardian({ interpreterLanguage: 'tigrinja' })],
    organisations: [
      school,
      anOrganisation({ establishedContact: 'yes', contactIsRelevant: 'yes' }),
      anOrganisation({ id: anId(23), name: 'Socialtjänsten Granåsa', kind: 'socialServices' }),
    ],
    observations: [anObservation()],
    needAnswers: [aNeedAnswer({ question: 'anotherAlone', answer: 'yes', route: 'weContact' })],
    onward: {
      organisation: 'Familjecentralen Linden',
      told: { people: [sara.id], on: '2026-02-04' },
      consent: { people: ['child'], on: '2026-02-05' },
      contacts: [
        { id: anId(91), withWhom: 'Eva Lind', on: '2026-02-06', asked: 'Ring Sara om föräldrakursen.' },
      ],
    },
    deciders: { who: 'together', reason: 'Förstår vad det gäller.', on: '2026-02-07' },
    consents: [
      aConsent({
        paperPlace: 'Elevakten, pärm 3',
        organisations: covering(primaryCare),
        limits: 'Inget om pappas sjukdom.',
        maturity: 'Kan väga för och emot.',
        until: '2026-12-31',
        withdrawnOn: '2026-03-08',
      }),
    ],
    proceedReasons: [{ personId: sara.id, reason: 'Nås inte trots tre försök.', on: '2026-02-08' }],
    contacts: [aContact({ shared: 'Att mötet gäller frånvaro.', confirmedOn: '2026-03-03' })],
    meetings: [
      {
        id: anId(31),
        booking: aBooking({
          link: 'https://mote.example/1',
          interpreterLanguage: 'arabiska',
          interpreterBooked: true,
        }),
        invitationReason: 'Stöd behövs hemma också.',
        invitations: [anInvitation({ reply: 'coming', repliedOn: '2026-03-04', calledOffOn: '2026-03-09' })],
        familyInvitations: [{ personId: 'child', way: 'oral', on: '2026-03-05' }],
        attendees: [anAttendee({ name: 'Moa Ek', role: 'kompis och stöd' })],
        informationAgreedOn: '2026-03-06',
        heldOn: '2026-03-07',
        areas: [
          {
            areaId: 'ma-bra',
            works: 'Sover bättre.',
            challenging: 'Ont i magen.',
            childWords: 'Jag vill slippa gympan.',
            goal: 'Sova hela natten.',
          },
        ],
        childViews: 'Vill ha lugn.',
        guardianViews: 'Vill ha svar snabbare.',
        disagreement: 'Om medicin.',
        actions: [
          anAction({
            responsible,
            followUp: 'Ring varannan vecka',
            outcome: { answer: 'partly', why: 'Två samtal blev av.', on: '2026-03-02' },
          }),
        ],
        planPrintedOn: '2026-02-27',
        coordination: {
          organisationId: primaryCare.id,
          person: 'Ingrid Berg',
          phone: '0980-31 60 01',
          reason: 'Flest insatser.',
          decidedOn: '2026-02-26',
          planSharing: { agreedBy: 'Elsa och mamma', on: '2026-02-25' },
          received: { by: 'Ingrid B', on: '2026-02-24' },
        },
        next: {
          date: '2026-05-05',
          start: '14:00',
          end: '15:30',
          place: 'Vårdcentralen, rum 2',
          partyIds: ['child', primaryCare.id],
          others: 'fritidsledaren',
        },
        copies: [aCopy({ way: 'send', where: 'Storgatan 1', deliveredOn: '2026-02-23' })],
      },
    ],
    ticks: { informed: '2026-02-22' },
    skips: { viewsHeard: { reason: 'Muntligt räckte.', on: today } },
  })
}
