import { describe, expect, test } from 'vitest'
import {
  currentMeeting,
  type Case,
  type Coordination,
  type NextMeeting,
  type Responsible,
} from '../../shared/domain/case'
import {
  agreePlanSharing,
  decideCoordinator,
  isStillResponsible,
  needsHandover,
  nextParties,
  noteReceived,
  setNextMeeting,
  suggestedCoordinator,
} from '../../shared/domain/coordination'
import {
  aCase,
  aConsent,
  aMoment,
  anAction,
  anActivatedCase,
  anId,
  primaryCare,
  sara,
  johan,
  school,
  socialServices,
  strangerId,
  today,
  withMeeting,
} from '../support/cases'
import { accepted, refused } from './decisions'

describe('the suggestion (A-7.3)', () => {
  const by = (...ids: string[]) =>
    withMeeting(anActivatedCase({ consents: [aConsent()] }), {
      actions: ids.map((id, index) => anAction({ id: anId(71 + index), responsible: responsible(id) })),
    })
  const responsible = (id: string): Responsible | null => {
    if (id === '') return null
    if (id === 'child') return { kind: 'child' }
    return id === sara.id ? { kind: 'guardian', id } : { kind: 'organisation', id, person: '' }
  }

  test.each<[string, string[], ReturnType<typeof suggestedCoordinator>]>([
    ['no actions', [], null],
    ['only the family', ['child', sara.id], null],
    ['one organisation', [primaryCare.id], { organisationId: primaryCare.id, actions: 1, of: 1 }],
    [
      'most actions',
      [school.id, primaryCare.id, primaryCare.id, socialServices.id],
      { organisationId: primaryCare.id, actions: 2, of: 4 },
    ],
    ['a tie', [school.id, primaryCare.id], null],
    ['a tie at the top', [school.id, school.id, primaryCare.id, primaryCare.id, socialServices.id], null],
    [
      'the family is not counted',
      [school.id, primaryCare.id, primaryCare.id, 'child', sara.id, sara.id, sara.id, ''],
      { organisationId: primaryCare.id, actions: 2, of: 3 },
    ],
    [
      'the own school too',
      [school.id, school.id, primaryCare.id],
      { organisationId: school.id, actions: 2, of: 3 },
    ],
  ])('%s', (_, ids, suggestion) => expect(suggestedCoordinator(by(...ids), today)).toEqual(suggestion))

  test('is nobody that has lost its consent', () => {
    const of = { ...by(primaryCare.id), consents: [aConsent({ withdrawnOn: today })] }
    expect(suggestedCoordinator(of, today)).toBeNull()
  })
})

const decided = {
  organisationId: primaryCare.id,
  person: 'Ingrid Toll',
  phone: '0980-31 60 00',
  reason: 'Störst ansvar för insatserna.',
  decidedOn: '2026-03-05',
}
const planSharing = { agreedBy: 'Elsa och Sara', on: '2026-03-06' }
const received = { by: 'Ingrid Toll', on: '2026-03-07' }

const coordinationOf = (of: Case): Coordination | null => currentMeeting(of).coordination
const withCoordination = (change: Partial<Coordination> = {}, of = anActivatedCase()) =>
  withMeeting(of, { coordination: { ...decided, planSharing: null, received: null, ...change } })

describe('deciding who coordinates', () => {
  test('starts a handover when it is somebody else', () => {
    const of = accepted(decideCoordinator(anActivatedCase(), decided, aMoment()))
    expect(coordinationOf(of)).toEqual({ ...decided, planSharing: null, received: null })
    expect(isStillResponsible(of)).toBe(true)
  })

  test('leaves nothing to hand over when it is the own school', () => {
    const of = accepted(
      decideCoordinator(anActivatedCase(), { ...decided, organisationId: school.id }, aMoment()),
    )
    const coordination = coordinationOf(of)
    expect(coordination !== null && needsHandover(of, coordination)).toBe(false)
    expect(isStillResponsible(of)).toBe(true)
    expect(agreePlanSharing(of, planSharing, aMoment())).toEqual(refused('handover_not_needed'))
    expect(noteReceived(of, received, aMoment())).toEqual(refused('handover_not_needed'))
  })

  test('again, the same organisation keeps its handover and another starts anew', () => {
    const of = withCoordination({ planSharing, received })
    const same = accepted(decideCoordinator(of, { ...decided, person: 'Mona Ask' }, aMoment()))
    expect(coordinationOf(same)).toEqual({ ...decided, person: 'Mona Ask', planSharing, received })
    const other = accepted(
      decideCoordinator(of, { ...decided, organisationId: socialServices.id }, aMoment()),
    )
    expect(coordinationOf(other)).toMatchObject({ planSharing: null, received: null })
    expect(isStillResponsible(other)).toBe(true)
  })

  test.each<[string, Case, Partial<typeof decided>, ReturnType<typeof refused>]>([
    ['before the need is settled', aCase(), {}, refused('need_not_activated')],
    [
      'somebody that is not in the case',
      anActivatedCase(),
      { organisationId: strangerId },
      refused('not_in_case', strangerId),
    ],
    ['a guardian', anActivatedCase(), { organisationId: sara.id }, refused('not_in_case', sara.id)],
    ['ahead of time', anActivatedCase(), { decidedOn: '2026-03-11' }, refused('date_in_future')],
    [
      'before the child was born',
      anActivatedCase(),
      { decidedOn: '2012-03-13' },
      refused('date_before_birth'),
    ],
  ])('not %s', (_, of, change, refusal) => {
    expect(decideCoordinator(of, { ...decided, ...change }, aMoment())).toEqual(refusal)
  })
})

describe('the handover', () => {
  test('goes from decided, to agreed, to received, and only then is the giver free', () => {
    const steps = [
      withCoordination(),
      accepted(agreePlanSharing(withCoordination(), planSharing, aMoment())),
      accepted(noteReceived(withCoordination({ planSharing }), received, aMoment())),
    ]
    expect(steps.map(isStillResponsible)).toEqual([true, true, false])
    expect(steps.map(coordinationOf)).toEqual([
      { ...decided, planSharing: null, received: null },
      { ...decided, planSharing, received: null },
      { ...decided, planSharing, received },
    ])
  })

  test('noted as received again, it corrects who and when, and never comes back', () => {
    const of = withCoordination({ planSharing, received })
    const again = accepted(noteReceived(of, { by: 'Mona Ask', on: '2026-03-09' }, aMoment()))
    expect(coordinationOf(again)?.received).toEqual({ by: 'Mona Ask', on: '2026-03-09' })
    expect(isStillResponsible(again)).toBe(false)
  })

  test.each<[string, Case, Partial<typeof planSharing>, ReturnType<typeof refused>]>([
    ['before anything is decided', anActivatedCase(), {}, refused('handover_not_needed')],
    ['by nobody', withCoordination(), { agreedBy: ' ' }, refused('reason_missing')],
    ['ahead of time', withCoordination(), { on: '2026-03-11' }, refused('date_in_future')],
    ['before the child was born', withCoordination(), { on: '2012-03-13' }, refused('date_before_birth')],
    ['when the case is not activated', withCoordination({}, aCase()), {}, refused('need_not_activated')],
    [
      'on a day after it was received',
      withCoordination({ planSharing, received }),
      { on: '2026-03-08' },
      refused('plan_sharing_not_agreed'),
    ],
  ])('the sharing is not agreed %s', (_, of, change, refusal) => {
    expect(agreePlanSharing(of, { ...planSharing, ...change }, aMoment())).toEqual(refusal)
  })

  test.each<[string, Case, Partial<typeof received>, ReturnType<typeof refused>]>([
    ['before anything is decided', anActivatedCase(), {}, refused('handover_not_needed')],
    ['before the plan may go along', withCoordination(), {}, refused('plan_sharing_not_agreed')],
    [
      'on a day before the plan could go along',
      withCoordination({ planSharing }),
      { on: '2026-03-05' },
      refused('plan_sharing_not_agreed'),
    ],
    ['by nobody', withCoordination({ planSharing }), { by: '' }, refused('reason_missing')],
    ['ahead of time', withCoordination({ planSharing }), { on: '2026-03-11' }, refused('date_in_future')],
    [
      'when the case is not activated',
      withCoordination({ planSharing }, aCase()),
      {},
      refused('need_not_activated'),
    ],
  ])('it is not received %s', (_, of, change, refusal) => {
    expect(noteReceived(of, { ...received, ...change }, aMoment())).toEqual(refusal)
  })
})

describe('the next meeting', () => {
  const next: NextMeeting = {
    date: '2026-04-14',
    start: '13:30',
    end: '14:30',
    place: 'Björken',
    partyIds: ['child', sara.id, primaryCare.id],
    others: 'Kanske fritidsgården.',
  }

  const covered = anActivatedCase({ consents: [aConsent()] })

  test('is agreed on, and can be agreed on again', () => {
    const of = accepted(setNextMeeting(covered, next, aMoment()))
    expect(currentMeeting(of).next).toEqual(next)
    expect(
      currentMeeting(accepted(setNextMeeting(of, { ...next, date: '2026-04-21' }, aMoment()))).next?.date,
    ).toBe('2026-04-21')
  })

  test.each<[string, Case, Partial<NextMeeting>, ReturnType<typeof refused>]>([
    ['before the need is settled', aCase(), {}, refused('need_not_activated')],
    [
      'before the meeting that has been held',
      withMeeting(covered, { heldOn: today }),
      { date: '2026-03-09' },
      refused('next_meeting_too_early'),
    ],
    ['ending before it starts', covered, { end: '13:00' }, refused('booking_times_reversed')],
    [
      'with parties that are not in the case',
      anActivatedCase(),
      { partyIds: ['child', strangerId] },
      refused('not_in_case', strangerId),
    ],
    [
      'with an organisation nobody has said yes to',
      anActivatedCase(),
      {},
      refused('consent_missing', sara.id, johan.id),
    ],
    [
      'with an organisation that has lost its consent',
      anActivatedCase({ consents: [aConsent({ withdrawnOn: today })] }),
      {},
      refused('consent_refused', sara.id),
    ],
  ])('not %s', (_, of, change, refusal) => {
    expect(setNextMeeting(of, { ...next, ...change }, aMoment())).toEqual(refusal)
  })
})

test('a withdrawn consent takes the organisation out of the next meeting as it was agreed (A-7.6)', () => {
  const next: NextMeeting = {
    date: '2026-04-14',
    start: '13:30',
    end: '14:30',
    place: '',
    partyIds: ['child', primaryCare.id, school.id],
    others: '',
  }
  const of = anActivatedCase({ consents: [aConsent({ withdrawnOn: today })] })
  expect(nextParties(of, next, today)).toEqual(['child', school.id])
})

test('until it is decided who coordinates, the own school is responsible', () => {
  expect(isStillResponsible(anActivatedCase())).toBe(true)
  expect(today > decided.decidedOn).toBe(true)
})
