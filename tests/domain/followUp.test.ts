import { describe, expect, it } from 'vitest'
import { currentMeeting, type Case } from '../../shared/domain/case'
import { isStillResponsible, setNextMeeting } from '../../shared/domain/coordination'
import {
  actionsToFollow,
  areasOfLastMeeting,
  beginNextMeeting,
  noteOutcome,
  previousMeeting,
} from '../../shared/domain/followUp'
import { stepStates } from '../../shared/domain/routine'
import {
  aBooking,
  aConsent,
  aMoment,
  anAction,
  anActivatedCase,
  anAttendee,
  anId,
  primaryCare,
  sara,
  school,
  strangerId,
  today,
  withMeeting,
} from '../support/cases'
import { accepted, refused } from './decisions'

const next = {
  ...{ date: '2026-05-05', start: '14:00', end: '15:00', place: 'Björken' },
  partyIds: ['child', sara.id, primaryCare.id],
  others: '',
}
const coordination = {
  ...{ organisationId: school.id, person: '', phone: '', reason: '', decidedOn: today },
  planSharing: null,
  received: null,
}
const action = anAction()

/** A meeting that has been held, with an action and a day for the next. */
const held = withMeeting(anActivatedCase({ consents: [aConsent()] }), {
  heldOn: today,
  booking: aBooking({
    link: 'https://mote.example/1',
    interpreterLanguage: 'arabiska',
    interpreterBooked: true,
  }),
  actions: [action],
  attendees: [anAttendee(), anAttendee({ id: anId(62), partyId: sara.id, presence: 'absent' })],
  coordination,
  next,
})
const begin = (of: Case) => beginNextMeeting(of, aMoment())

describe('A-7.5 A-7.8 the next meeting', () => {
  it('is booked as it was agreed, and the one before stays as it is', () => {
    const of = accepted(begin(held))
    expect(of.meetings).toHaveLength(2)
    expect(previousMeeting(of)).toEqual(currentMeeting(held))
    expect(currentMeeting(of)).toMatchObject({
      booking: {
        ...{ date: '2026-05-05', start: '14:00', end: '15:00', place: 'Björken', link: '' },
        ...{ interpreterLanguage: 'arabiska', interpreterBooked: false },
      },
      heldOn: null,
      actions: [],
      areas: [],
      invitations: [],
    })
  })

  it('counts as asked those of the family who were there when it was decided, and nobody else', () => {
    expect(currentMeeting(accepted(begin(held))).familyInvitations).toEqual([
      { personId: 'child', way: 'oral', on: today },
    ])
  })

  it('has asked each of them once, also when somebody was named twice', () => {
    const twice = { ...next, partyIds: ['child', 'child'] }
    const of = accepted(begin(accepted(setNextMeeting(held, twice, aMoment()))))
    expect(currentMeeting(of).familyInvitations).toHaveLength(1)
  })

  it('forgets what was ticked and skipped for the meeting, and nothing else', () => {
    const skip = { reason: 'Behövs inte', on: today }
    const of = accepted(
      begin({
        ...held,
        ticks: { informed: today, familyFirst: today },
        skips: { observations: skip, booked: skip },
      }),
    )
    expect(of.ticks).toEqual({ informed: today })
    expect(of.skips).toEqual({ observations: skip })
    const states = stepStates(of, today)
    expect(states.find(({ step }) => step === 5)?.items.every(({ status }) => status !== 'done')).toBe(true)
  })

  it.each<[string, Case, ReturnType<typeof refused>]>([
    ['before the meeting has been held', withMeeting(held, { heldOn: null }), refused('meeting_not_held')],
    ['before a day is agreed', withMeeting(held, { next: null }), refused('next_meeting_missing')],
    [
      'while a handover is not accepted',
      withMeeting(held, { coordination: { ...coordination, organisationId: primaryCare.id } }),
      refused('handover_not_received'),
    ],
    ['when nothing is coordinated', { ...held, needAnswers: [] }, refused('need_not_activated')],
  ])('is not begun %s', (_, of, refusal) => {
    expect(begin(of)).toEqual(refusal)
  })

  it('leaves the responsibility with the one who has accepted it', () => {
    const received = {
      ...coordination,
      organisationId: primaryCare.id,
      planSharing: { agreedBy: 'Elsa och Sara', on: today },
      received: { by: 'Ingrid Toll', on: today },
    }
    expect(isStillResponsible(accepted(begin(withMeeting(held, { coordination: received }))))).toBe(false)
  })
})

describe('how an action went', () => {
  const outcome = { answer: 'not' as const, why: ' Ingen tid än. ', on: today }
  const note = (of: Case, id = action.id, told: typeof outcome | null = outcome) =>
    noteOutcome(of, id, told, aMoment())

  it('is asked about the last meeting held, also while the next one is prepared', () => {
    expect(actionsToFollow(withMeeting(held, { heldOn: null }))).toEqual([])
    expect(actionsToFollow(held)).toEqual([action])
    const prepared = accepted(begin(held))
    expect(actionsToFollow(prepared)).toEqual([action])
    expect(actionsToFollow(withMeeting(prepared, { heldOn: today, actions: [] }))).toEqual([])
  })

  it('is kept with the action, can be taken back, and leaves the new meeting alone', () => {
    const after = accepted(note(accepted(begin(held))))
    expect(actionsToFollow(after)[0]?.outcome).toEqual({ answer: 'not', why: 'Ingen tid än.', on: today })
    expect(currentMeeting(after).actions).toEqual([])
    expect(actionsToFollow(accepted(note(after, action.id, null)))).toEqual([action])
  })

  it('is not told before the child was born, nor of days to come, nor of what is not there', () => {
    const on = (day: string) => note(held, action.id, { ...outcome, on: day })
    expect(on('2026-03-11')).toEqual(refused('date_in_future'))
    expect(on('2012-01-01')).toEqual(refused('date_before_birth'))
    expect(note(held, strangerId)).toEqual(refused('not_in_case', strangerId))
    expect(note(withMeeting(held, { heldOn: null }))).toEqual(refused('not_in_case', action.id))
  })
})

describe('the areas of the meeting before', () => {
  const area = { works: '', challenging: '', childWords: '', goal: '' }

  it('are those with notes or actions, and none at the first meeting', () => {
    const talked = withMeeting(held, {
      areas: [
        { ...area, areaId: 'trygg' },
        { ...area, areaId: 'aktiv', goal: 'Cykla till skolan' },
      ],
      actions: [anAction({ areaId: 'delaktig' }), anAction({ areaId: null })],
    })
    expect(areasOfLastMeeting(talked)).toEqual(new Set())
    expect(areasOfLastMeeting(accepted(begin(talked)))).toEqual(new Set(['aktiv', 'delaktig']))
  })
})
