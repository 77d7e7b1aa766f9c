import { expect, test } from 'vitest'
import type { Case, Meeting } from '../../shared/domain/case'
import { routine } from '../../shared/domain/routine'
import { itemTexts, type ItemId } from '../../shared/texts/routine'
import {
  aBooking,
  aCase,
  aCopy,
  anInvitation,
  aConsent,
  anAction,
  anActivatedCase,
  aNeedAnswer,
  anObservation,
  covering,
  primaryCare,
  school,
  today,
  withMeeting,
} from '../support/cases'

/** A case in which the point is left to do, and the same case with the fact that makes it done. */
interface Point {
  before: Case
  after: Case
}

const meeting = (change: Partial<Meeting>, of = anActivatedCase()) => withMeeting(of, change)
const covered = anActivatedCase({ consents: [aConsent({ organisations: covering(primaryCare) })] })
const oral = anActivatedCase({ consents: [aConsent({ form: 'oral', organisations: covering(primaryCare) })] })
const invited = (reply: 'none' | 'coming') =>
  meeting(
    {
      invitations: [anInvitation({ reply })],
    },
    covered,
  )
const booked = (place: string) => meeting({ booking: aBooking({ place }) })
const area = { areaId: 'ma-bra', works: '', challenging: '', childWords: '', goal: '' }
const handedOver = (received: { by: string; on: string } | null) =>
  meeting({
    coordination: {
      organisationId: primaryCare.id,
      person: 'Ingrid Toll',
      phone: '',
      reason: 'Flest insatser.',
      decidedOn: today,
      planSharing: { agreedBy: 'Elsa, Sara och Johan', on: today },
      received,
    },
  })
const parties = ['child', ...anActivatedCase().guardians.map(({ id }) => id), school.id]

const points: Record<ItemId, Point> = {
  observations: { before: aCase(), after: aCase({ observations: [anObservation()] }) },
  ownSupport: { before: aCase(), after: aCase({ needAnswers: [aNeedAnswer()] }) },
  anotherAlone: {
    before: aCase({ needAnswers: [aNeedAnswer()] }),
    after: aCase({ needAnswers: [aNeedAnswer(), aNeedAnswer({ question: 'anotherAlone' })] }),
  },
  together: {
    before: aCase({ needAnswers: [aNeedAnswer(), aNeedAnswer({ question: 'anotherAlone' })] }),
    after: anActivatedCase(),
  },
  informed: { before: anActivatedCase(), after: anActivatedCase({ ticks: { informed: today } }) },
  consentAnswers: {
    before: anActivatedCase(),
    after: anActivatedCase({
      proceedReasons: parties.map((personId) => ({ personId, reason: 'Ringt fyra gånger.', on: today })),
    }),
  },
  consentOrganisations: { before: anActivatedCase(), after: covered },
  oralConsentNoted: { before: oral, after: { ...oral, ticks: { oralConsentNoted: today } } },
  areasChosen: { before: anActivatedCase(), after: meeting({ areas: [area] }) },
  organisationsChosen: { before: anActivatedCase({ organisations: [school] }), after: anActivatedCase() },
  booked: { before: booked(''), after: booked('Furuskolan, rum Björken') },
  invited: { before: covered, after: invited('none') },
  replied: { before: invited('none'), after: invited('coming') },
  contacts: {
    before: anActivatedCase(),
    after: anActivatedCase({
      contacts: [
        {
          id: '00000000-0000-4000-8000-000000000081',
          organisationId: primaryCare.id,
          withWhom: 'Ingrid Toll',
          on: today,
          purpose: 'Behöver ni vara med?',
          shared: '',
          confirmedOn: today,
        },
      ],
    }),
  },
  familyFirst: { before: anActivatedCase(), after: anActivatedCase({ ticks: { familyFirst: today } }) },
  informationAgreed: { before: anActivatedCase(), after: meeting({ informationAgreedOn: today }) },
  areasDiscussed: {
    before: meeting({ areas: [area] }),
    after: meeting({ areas: [{ ...area, works: 'Ridning.' }] }),
  },
  viewsHeard: { before: anActivatedCase(), after: meeting({ childViews: 'Vill ha lugn och ro.' }) },
  held: { before: anActivatedCase(), after: meeting({ heldOn: today }) },
  actionsClear: {
    before: meeting({ actions: [anAction({ responsible: null })] }, covered),
    after: meeting({ actions: [anAction()] }, covered),
  },
  copiesAgreed: {
    before: meeting({ copies: [] }),
    after: meeting({
      copies: parties.map((partyId) => aCopy({ partyId })),
    }),
  },
  planPrinted: { before: anActivatedCase(), after: meeting({ planPrintedOn: today }) },
  coordinator: { before: anActivatedCase(), after: handedOver(null) },
  nextMeeting: {
    before: anActivatedCase(),
    after: meeting({
      next: { date: '2026-05-20', start: '13:00', end: '14:00', place: '', partyIds: [], others: '' },
    }),
  },
  handover: { before: handedOver(null), after: handedOver({ by: 'Ingrid Toll', on: today }) },
}

const items = routine.flatMap((step) => step.items)

test('every point of the routine has its words and stands here', () => {
  expect(items.map(({ id }) => id).sort()).toEqual(Object.keys(itemTexts).sort())
  expect(Object.keys(points).sort()).toEqual(Object.keys(itemTexts).sort())
})

test.each(Object.entries(points))('%s applies, is left to do, and is done by its own fact', (id, point) => {
  const item = items.find((one) => one.id === id)
  expect(item?.applies?.(point.before, today) ?? true).toBe(true)
  expect(item?.isDone(point.before, today)).toBe(false)
  expect(item?.isDone(point.after, today)).toBe(true)
})
