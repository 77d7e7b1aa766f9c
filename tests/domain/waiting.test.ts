import { describe, expect, test } from 'vitest'
import type { Case } from '../../shared/domain/case'
import { addDays } from '../../shared/domain/dates'
import { meetingAhead } from '../../shared/domain/meeting'
import { emptyMeeting } from '../../shared/domain/register'
import { waitingFor, waitingKinds } from '../../shared/domain/waiting'
import { waitingTexts } from '../../shared/texts/waiting'
import {
  aBooking,
  aConsent,
  anAction,
  anActivatedCase,
  aNeedAnswer,
  anId,
  anInvitation,
  covering,
  johan,
  primaryCare,
  sara,
  socialServices,
  today,
  withMeeting,
} from '../support/cases'

const inDays = (days: number) => addDays(today, days)
const skipped = (itemId: string, of: Case): Case => ({
  ...of,
  skips: { [itemId]: { reason: 'Det gäller inte här.', on: today } },
})

const johans = aConsent({ id: anId(52), personId: johan.id })
/** Both guardians have said yes, and nothing else has been done. */
const consented = anActivatedCase({ consents: [aConsent(), johans], deciders: decided('guardians') })
const invited = withMeeting(consented, { booking: aBooking(), invitations: [anInvitation()] })
const held = withMeeting(consented, {
  heldOn: inDays(-10),
  next: { date: inDays(50), start: '13:00', end: '14:00', place: '', partyIds: [], others: '' },
})
const withActions = withMeeting(held, {
  actions: [
    anAction({ due: inDays(-1) }),
    anAction({ id: anId(72), due: today, responsible: { kind: 'child' } }),
    anAction({ id: anId(73), due: inDays(1) }),
    anAction({ id: anId(74), due: null }),
    anAction({ id: anId(75), due: inDays(-5), outcome: { answer: 'not', why: '', on: today } }),
  ],
})
const handedOver = withMeeting(held, {
  coordination: {
    organisationId: socialServices.id,
    ...{ person: 'Peter Hallgren', phone: '', reason: 'Flest insatser.', decidedOn: inDays(-10) },
    ...{ planSharing: null, received: null },
  },
})
const printed = withMeeting(held, { planPrintedOn: inDays(-10), invitations: [anInvitation()] })

function decided(who: 'guardians' | 'youth') {
  return { who, reason: 'Mognad.', on: today }
}

describe('what waits in a case', () => {
  test.each<[string, Case, ReturnType<typeof waitingFor>]>([
    ['nothing, when all has been said and nothing is booked', consented, []],
    [
      'those whose answer is missing',
      { ...consented, consents: [aConsent()] },
      [{ kind: 'consentMissing', step: 2, count: 1, partyIds: [johan.id], on: null }],
    ],
    ['not an answer that was skipped', skipped('consentAnswers', { ...consented, consents: [] }), []],
    [
      'a yes that ends soon, by the day of the first',
      { ...consented, consents: [aConsent({ until: inDays(9) }), { ...johans, until: inDays(4) }] },
      [{ kind: 'consentEnding', step: 2, count: 2, partyIds: [johan.id, sara.id], on: inDays(4) }],
    ],
    [
      'a yes that has ended is a missing answer',
      { ...consented, consents: [aConsent({ until: inDays(-1) }), johans] },
      [{ kind: 'consentMissing', step: 2, count: 1, partyIds: [sara.id], on: null }],
    ],
    [
      'a reply, while the meeting is ahead',
      invited,
      [{ kind: 'replies', step: 3, count: 1, partyIds: [primaryCare.id], on: aBooking().date }],
    ],
    ['no reply that was skipped', skipped('replied', invited), []],
    ['no reply while nothing is booked', withMeeting(invited, { booking: null }), []],
    ['no reply after the day', withMeeting(invited, { booking: aBooking({ date: inDays(-1) }) }), []],
    [
      'a reply is still of use on the day',
      withMeeting(invited, { booking: aBooking({ date: today }) }),
      [{ kind: 'replies', step: 3, count: 1, partyIds: [primaryCare.id], on: today }],
    ],
    [
      'actions that are due and not told of, by the first day',
      withActions,
      [{ kind: 'actionsDue', step: 7, count: 2, partyIds: [primaryCare.id, 'child'], on: inDays(-1) }],
    ],
    [
      'the same while the meeting after is prepared, where it is asked first',
      { ...withActions, meetings: [...withActions.meetings, emptyMeeting(anId(32))] },
      [{ kind: 'actionsDue', step: 5, count: 2, partyIds: [primaryCare.id, 'child'], on: inDays(-1) }],
    ],
    [
      'an action that is nobody’s',
      withMeeting(held, { actions: [anAction({ due: today, responsible: null })] }),
      [{ kind: 'actionsDue', step: 7, count: 1, partyIds: [], on: today }],
    ],
    [
      'a handover that nobody has accepted',
      handedOver,
      [{ kind: 'handover', step: 7, count: 1, partyIds: [socialServices.id], on: null }],
    ],
    ['no handover that was skipped', skipped('handover', handedOver), []],
    [
      'a held meeting without a day for the next',
      withMeeting(held, { next: null }),
      [{ kind: 'nextDate', step: 7, count: 1, partyIds: [], on: null }],
    ],
    ['no next day that was skipped', skipped('nextMeeting', withMeeting(held, { next: null })), []],
    [
      'copies of a plan that has come out on paper',
      printed,
      [
        {
          ...{ kind: 'copies', step: 6, count: 4, on: null },
          partyIds: ['child', sara.id, johan.id, primaryCare.id],
        },
      ],
    ],
  ])('%s', (_, of, waiting) => {
    expect(waitingFor(of, today).map((one) => ({ ...one, partyIds: [...one.partyIds].toSorted() }))).toEqual(
      waiting.map((one) => ({ ...one, partyIds: [...one.partyIds].toSorted() })),
    )
  })

  test.each(['ownSupport', 'together'] as const)('nothing where %s closes or leaves it open', (question) => {
    const answers = [aNeedAnswer({ question, answer: question === 'together' ? 'no' : 'yes' })]
    expect(waitingFor({ ...printed, consents: [], needAnswers: answers }, today)).toEqual([])
  })

  test('the heaviest first, one of each kind', () => {
    const all = withMeeting(
      { ...printed, consents: [aConsent({ until: inDays(3), organisations: covering(primaryCare) })] },
      { next: null, actions: [anAction({ due: today })] },
    )
    expect(waitingFor(all, today).map(({ kind }) => kind)).toEqual([
      'consentMissing',
      'actionsDue',
      'copies',
      'consentEnding',
      'nextDate',
    ])
  })
})

test.each(waitingKinds)('%s is said in words, for one and for several', (kind) => {
  const { what, go } = waitingTexts.kinds[kind]
  expect(go).toMatch(/^\p{Lu}[\p{L} ]+$/u)
  for (const count of [1, 2, 13])
    for (const isToday of [true, false])
      expect(what({ count, day: '9 december', isToday })).toMatch(/^(\p{Lu}|\d)[^!]*[^.]$/u)
})

describe('the meeting ahead', () => {
  const booked = withMeeting(consented, { booking: aBooking() })
  test.each<[string, Case, string | null]>([
    ['none is booked', consented, null],
    ['the one that is booked', booked, aBooking().date],
    ['the one after, when it has been held', held, inDays(50)],
    ['none after', withMeeting(booked, { heldOn: today }), null],
  ])('%s', (_, of, date) => {
    expect(meetingAhead(of)?.date ?? null).toBe(date)
  })
})
