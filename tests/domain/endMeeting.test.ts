import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseSchema, currentMeeting, type Case, type Copy, type Meeting } from '../../shared/domain/case'
import { noteDelivered, openCopies, plannedCopy } from '../../shared/domain/copies'
import { endMeeting } from '../../shared/domain/endMeeting'
import { beginNextMeeting } from '../../shared/domain/followUp'
import { expectedAttendees } from '../../shared/domain/meeting'
import { minutesLeft } from '../../shared/domain/meetingTime'
import { comingAgain, suggestedDays } from '../../shared/domain/nextMeeting'
import { weekday } from '../../shared/domain/dates'
import {
  aBooking,
  aChild,
  aConsent,
  aCopy,
  aMoment,
  anActivatedCase,
  anAttendee,
  anId,
  anInvitation,
  johan,
  primaryCare,
  sara,
  school,
  socialServices,
  strangerId,
  today,
  withMeeting,
} from '../support/cases'
import { accepted } from './decisions'

const freshIds = Array.from({ length: 20 }, (_, index) => anId(500 + index))
const end = (of: Case, on = today) => accepted(endMeeting(of, aMoment(on), freshIds))
const printed = { planPrintedOn: today }

/** Sara and Johan decide; the health centre comes, the social services send their views. */
const agreed = anActivatedCase({ consents: [aConsent(), aConsent({ id: anId(52), personId: johan.id })] })
const met = (change: Partial<Meeting> = {}) =>
  withMeeting(agreed, {
    booking: aBooking({ date: today }),
    invitations: [
      anInvitation({ reply: 'coming' }),
      anInvitation({ organisationId: socialServices.id, reply: 'sendsViews' }),
    ],
    ...change,
  })

const ways = (of: Case) =>
  Object.fromEntries(
    ['child', sara.id, johan.id, primaryCare.id, socialServices.id].map((id) => [
      id,
      plannedCopy(of, id, today)?.way ?? null,
    ]),
  )
const delivered = (of: Case) =>
  currentMeeting(of)
    .copies.filter(({ deliveredOn }) => deliveredOn !== null)
    .map(({ partyId }) => partyId)
const open = (of: Case, on = today) => openCopies(of, on).map(({ partyId }) => partyId)

describe('how a copy is given (A-6.7 to A-6.12)', () => {
  it('is at once to those who are here, and as agreed to the others', () => {
    expect(ways(met())).toEqual({
      child: 'now',
      [sara.id]: 'now',
      [johan.id]: 'now',
      [primaryCare.id]: 'now',
      [socialServices.id]: null,
    })
    const fetched = met({ copies: [aCopy({ partyId: johan.id, way: 'fetch', where: 'på expeditionen' })] })
    expect(ways(fetched)[johan.id]).toBe('fetch')
  })

  it('is taken for granted for nobody where identity is protected', () => {
    const hidden = {
      ...met({ copies: [aCopy(), aCopy({ partyId: sara.id, isConfirmed: true })] }),
      child: aChild({ protectedIdentity: true }),
    }
    expect(ways(hidden)).toMatchObject({ child: null, [sara.id]: 'now', [primaryCare.id]: null })
  })
})

describe('ending a meeting', () => {
  it('notes that it was held, who was shown as here, and the copies that were given at once', () => {
    const of = met(printed)
    const after = end(of)
    expect(currentMeeting(after)).toMatchObject({ heldOn: today, planPrintedOn: today })
    expect(currentMeeting(after).attendees).toMatchObject(expectedAttendees(of, today))
    expect(delivered(after)).toEqual(['child', sara.id, johan.id, primaryCare.id])
    expect(open(after)).toEqual([socialServices.id])
  })

  it('keeps what was noted before', () => {
    const attendees = [anAttendee(), anAttendee({ id: anId(62), partyId: sara.id, presence: 'absent' })]
    const copies = [
      aCopy({ partyId: 'child', deliveredOn: '2026-03-09' }),
      aCopy({ partyId: primaryCare.id, way: 'send', where: 'brev' }),
    ]
    const after = end(met({ ...printed, heldOn: '2026-03-09', attendees, copies }))
    expect(currentMeeting(after)).toMatchObject({ heldOn: '2026-03-09', attendees })
    expect(currentMeeting(after).copies).toEqual(copies)
    expect(open(after)).toEqual([sara.id, johan.id, primaryCare.id, socialServices.id])
  })

  it('hands over nothing of a plan that has not come out of the printer', () => {
    const after = end(met())
    expect(currentMeeting(after).copies).toEqual([])
    expect(open(after)).toEqual([])
  })

  it('hands over only confirmed copies where identity is protected', () => {
    const copies = [aCopy(), aCopy({ partyId: sara.id, isConfirmed: true })]
    const after = end({ ...met({ ...printed, copies }), child: aChild({ protectedIdentity: true }) })
    expect(delivered(after)).toEqual([sara.id])
    expect(open(after)).toEqual([])
  })

  it('keeps as much of a very long name as a line holds', () => {
    const long = { ...met(), child: aChild({ firstName: 'Å'.repeat(150), lastName: 'Ö'.repeat(150) }) }
    expect(caseSchema.safeParse(end(long)).success).toBe(true)
  })

  it('can be done twice, and is refused while the need is not settled', () => {
    const once = end(met(printed))
    expect(end(once)).toEqual(once)
    expect(endMeeting({ ...met(), needAnswers: [] }, aMoment(), freshIds)).toMatchObject({
      ok: false,
      rule: 'need_not_activated',
    })
  })

  it('never gives a copy to somebody who is not to have one, whoever is here and whatever was agreed', () => {
    const parties = ['child', sara.id, johan.id, school.id, primaryCare.id, socialServices.id]
    const copy: fc.Arbitrary<Copy> = fc.record({
      partyId: fc.constantFrom(...parties),
      way: fc.constantFrom('now', 'fetch', 'send'),
      where: fc.constant(''),
      isConfirmed: fc.boolean(),
      deliveredOn: fc.constant(null),
    })
    const attendee = fc.record({
      partyId: fc.constantFrom(...parties),
      presence: fc.constantFrom('present' as const, 'absent' as const, 'sentViews' as const),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(copy, { selector: ({ partyId }) => partyId }),
        fc.array(attendee, { maxLength: 5 }),
        fc.boolean(),
        (copies, came, protectedIdentity) => {
          const attendees = came.map((one, index) => anAttendee({ id: anId(600 + index), ...one }))
          const of = { ...met({ ...printed, copies, attendees }), child: aChild({ protectedIdentity }) }
          const after = end(of)
          for (const partyId of delivered(after)) {
            const planned = plannedCopy(of, partyId, today)
            expect(planned?.way).toBe('now')
            if (protectedIdentity) expect(planned?.isConfirmed).toBe(true)
          }
          for (const partyId of open(after)) expect(delivered(after)).not.toContain(partyId)
        },
      ),
    )
  })
})

describe('copies that are still to be handed over', () => {
  const ended = end(
    met({
      ...printed,
      next: { date: '2026-04-21', start: '13:30', end: '14:30', place: '', partyIds: [], others: '' },
      coordination: {
        organisationId: school.id,
        person: '',
        phone: '',
        reason: '',
        decidedOn: today,
        planSharing: null,
        received: null,
      },
    }),
  )
  const later = accepted(beginNextMeeting(ended, aMoment('2026-03-20')))
  const firstMeeting = currentMeeting(ended).id
  const note = (of: Case, partyId: string, on: string | null, meetingId = firstMeeting) =>
    noteDelivered(of, { meetingId, partyId, on }, aMoment('2026-03-20'))

  it('are remembered when the next meeting has begun, until they are', () => {
    expect(openCopies(later, '2026-03-20')).toEqual([
      { meetingId: firstMeeting, partyId: socialServices.id, copy: null },
    ])
    const given = accepted(note(later, socialServices.id, '2026-03-20'))
    expect(openCopies(given, '2026-03-20')).toEqual([])
    expect(currentMeeting(given)).toEqual(currentMeeting(later))
    const back = accepted(note(given, socialServices.id, null))
    expect(open(back, '2026-03-20')).toEqual([socialServices.id])
  })

  it('are stopped when consent no longer covers the recipient, and in a closed case', () => {
    const lost = { ...later, consents: later.consents.map((one) => ({ ...one, withdrawnOn: '2026-03-20' })) }
    expect(open(lost, '2026-03-20')).toEqual([])
    expect(note(lost, socialServices.id, '2026-03-20')).toMatchObject({ ok: false, rule: 'copy_not_covered' })
    expect(open({ ...ended, needAnswers: [] })).toEqual([])
  })

  it('are noted only for somebody in the case, of a meeting of the case, on a day that has been', () => {
    expect(note(later, strangerId, '2026-03-20')).toMatchObject({ ok: false, rule: 'not_in_case' })
    expect(note(later, 'child', '2026-03-20', strangerId)).toMatchObject({ ok: false, rule: 'not_in_case' })
    expect(note(later, 'child', '2026-03-21')).toMatchObject({ ok: false, rule: 'date_in_future' })
  })
})

const noHolidays = { source: '', schoolHolidays: [], redDays: [] }

describe('the next meeting', () => {
  it('is suggested on the weekday of this one, six, eight and ten weeks ahead', () => {
    expect(suggestedDays(met(), today, noHolidays)).toEqual(['2026-04-21', '2026-05-05', '2026-05-19'])
    const held = withMeeting(met(), { heldOn: '2026-03-09' })
    expect(suggestedDays(held, today, noHolidays).map(weekday)).toEqual(Array(3).fill(weekday('2026-03-09')))
  })

  it.each([
    ['a holiday of a week', [['2026-04-20', '2026-04-24']], ['2026-04-28', '2026-05-05', '2026-05-19']],
    [
      'one as long as until the next',
      [['2026-04-20', '2026-05-01']],
      ['2026-05-05', '2026-05-12', '2026-05-19'],
    ],
    ['a summer', [['2026-04-20', '2026-08-14']], ['2026-08-18', '2026-08-25', '2026-09-01']],
  ])('passes over %s, to the same weekday after it', (_, periods, days) => {
    const schoolHolidays = periods.map(([from = '', to = '']) => ({ name: 'lov', from, to }))
    expect(suggestedDays(met(), today, { ...noHolidays, schoolHolidays })).toEqual(days)
  })

  it('passes over a red day', () => {
    const redDays = [{ date: '2026-05-05', name: 'röd dag' }]
    expect(suggestedDays(met(), today, { ...noHolidays, redDays })).toEqual([
      '2026-04-21',
      '2026-05-12',
      '2026-05-19',
    ])
  })

  it('is never suggested on a day that has been', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (days) => {
        const heldOn = new Date(Date.UTC(2026, 2, 10 - days)).toISOString().slice(0, 10)
        const of = withMeeting(met(), { heldOn })
        for (const day of suggestedDays(of, today, noHolidays)) expect(day > today).toBe(true)
      }),
    )
  })

  it('is for those who are here; those who were to be here are asked about one by one', () => {
    expect(comingAgain(met(), today)).toEqual({
      here: ['child', sara.id, johan.id, school.id, primaryCare.id],
      away: [socialServices.id],
    })
  })
})

describe('how long the program may be left alone during a meeting', () => {
  it.each([
    ['booked, before it', aBooking({ date: today, end: '14:30' }), '13:25', 95],
    ['booked, in it', aBooking({ date: today, end: '14:30' }), '14:29', 31],
    ['booked, after it', aBooking({ date: today, end: '14:30' }), '14:45', 15],
    ['booked, and over', aBooking({ date: today, end: '14:30' }), '15:01', 0],
    ['booked another day', aBooking({ date: '2026-03-09', end: '14:30' }), '13:25', 120],
    ['not booked', null, '22:30', 120],
  ])('%s', (_, booking, time, minutes) => {
    expect(minutesLeft(met({ booking }), today, time)).toBe(minutes)
  })
})
