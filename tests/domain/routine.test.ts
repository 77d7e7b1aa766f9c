import { describe, expect, test } from 'vitest'
import { currentMeeting, type Case } from '../../shared/domain/case'
import { setDeciders } from '../../shared/domain/consent'
import {
  hasTimeAndPlace,
  nextUp,
  notReplied,
  routine,
  stepStates,
  tickItem,
  unanswered,
} from '../../shared/domain/routine'
import {
  aCase,
  aChild,
  aConsent,
  aContact,
  aMoment,
  anActivatedCase,
  aNeedAnswer,
  anId,
  anObservation,
  covering,
  johan,
  primaryCare,
  sara,
  school,
  today,
  withMeeting,
} from '../support/cases'
import { accepted, refused } from './decisions'

const items = routine.flatMap((step) => step.items)

describe('the table', () => {
  test('has the seven steps in order; only the fourth is optional', () => {
    expect(routine.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(routine.filter(({ isOptional }) => isOptional).map(({ step }) => step)).toEqual([4])
  })

  test('has no two points with the same id', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })

  test('ticks by hand nothing before the need is settled', () => {
    expect(routine[0]?.items.every(({ mark }) => mark === 'computed')).toBe(true)
  })

  test('every point stands in the step that its statements belong to', () => {
    for (const { step, items: points } of routine) {
      for (const { sources } of points)
        for (const source of sources) expect(source).toMatch(new RegExp(`^A-${step}\\.`))
    }
  })
})

const statuses = (of: Case) => stepStates(of, today).map(({ status }) => status)
const points = (of: Case, step: number) =>
  Object.fromEntries(
    stepStates(of, today)[step - 1]?.items.map(({ item, status }) => [item.id, status]) ?? [],
  )

describe('how far each step has come', () => {
  test('a new case stands in the first, and nothing later looks done', () => {
    expect(statuses(aCase())).toEqual(['now', 'todo', 'todo', 'optional', 'todo', 'todo', 'todo'])
    for (const step of [4, 5, 6, 7]) expect(Object.values(points(aCase(), step))).not.toContain('done')
    expect(points(aCase(), 3)).toMatchObject({ invited: 'todo', replied: 'todo' })
  })

  test('exactly one point is now', () => {
    const now = stepStates(anActivatedCase({ observations: [anObservation()] }), today).flatMap((state) =>
      state.items.filter(({ status }) => status === 'now'),
    )
    expect(now.map(({ item }) => item.id)).toEqual(['informed'])
  })

  test('the optional step is done when taken, and never now', () => {
    expect(statuses(aCase({ contacts: [aContact()] }))[3]).toBe('done')
  })

  test.each<[string, Partial<Case>]>([
    ['own support is enough', { needAnswers: [aNeedAnswer({ answer: 'yes' })] }],
    [
      'another can alone',
      { needAnswers: [aNeedAnswer(), aNeedAnswer({ question: 'anotherAlone', answer: 'yes' })] },
    ],
    [
      'no to all three',
      {
        needAnswers: [
          aNeedAnswer(),
          aNeedAnswer({ question: 'anotherAlone' }),
          aNeedAnswer({ question: 'together' }),
        ],
      },
    ],
  ])('a case that is not activated has nothing next, with or without observations: %s', (_, change) => {
    for (const observations of [[], [anObservation()]]) {
      const of = aCase({ ...change, observations })
      expect(nextUp(of, today)).toBeNull()
      expect(statuses(of)).not.toContain('now')
    }
  })

  test('questions that no longer matter are left out', () => {
    expect(Object.keys(points(aCase({ needAnswers: [aNeedAnswer({ answer: 'yes' })] }), 1))).toEqual([
      'observations',
      'ownSupport',
    ])
    expect(Object.keys(points(aCase(), 1))).toEqual([
      'observations',
      'ownSupport',
      'anotherAlone',
      'together',
    ])
  })

  test('invitations and replies matter until the meeting is held', () => {
    const held = withMeeting(anActivatedCase(), { heldOn: today })
    expect(Object.keys(points(held, 3))).toEqual(['areasChosen', 'organisationsChosen', 'booked'])
  })

  test('a handover is asked for only when somebody else coordinates', () => {
    const by = (organisationId: string) =>
      withMeeting(anActivatedCase(), {
        coordination: {
          organisationId,
          person: '',
          phone: '',
          reason: '',
          decidedOn: today,
          planSharing: null,
          received: null,
        },
      })
    expect(points(by(primaryCare.id), 7)).toHaveProperty('handover', 'todo')
    expect(points(by(school.id), 7)).not.toHaveProperty('handover')
    expect(points(anActivatedCase(), 7)).not.toHaveProperty('handover')
  })
})

describe('whom the consents wait for', () => {
  const decidedBy = (who: 'guardians' | 'together' | 'youth', change: Partial<Case> = {}) =>
    accepted(setDeciders(anActivatedCase(change), { who, reason: 'Mognad.', on: today }, aMoment()))
  const adult = aChild({ identity: { kind: 'personnummer', value: '20080310-2391' } })
  const stale: Case = { ...decidedBy('guardians'), child: adult }
  const told: Case = anActivatedCase({
    consents: [aConsent({ personId: 'child', answer: 'no', organisations: [] })],
  })

  test.each<[string, Case, string[]]>([
    ['everybody, until it is recorded who decides', anActivatedCase(), [sara.id, johan.id, 'child']],
    ['the guardians', decidedBy('guardians'), [sara.id, johan.id]],
    ['all of them', decidedBy('together'), [sara.id, johan.id, 'child']],
    ['the young person alone: nobody is sent to ask the guardians', decidedBy('youth'), ['child']],
    ['an adult pupil, although the guardians were noted to decide before', stale, ['child']],
    ['nobody who has said no', told, [sara.id, johan.id]],
    [
      'nobody who withdrew',
      anActivatedCase({ consents: [aConsent({ withdrawnOn: today })] }),
      [johan.id, 'child'],
    ],
    [
      'somebody who could not be reached',
      anActivatedCase({ consents: [aConsent({ answer: 'notReachable' })] }),
      [sara.id, johan.id, 'child'],
    ],
    [
      'somebody whose yes has run out',
      anActivatedCase({
        consents: [aConsent({ until: '2026-03-09' }), aConsent({ personId: johan.id, until: today })],
      }),
      [sara.id, 'child'],
    ],
    [
      'not an unborn child',
      anActivatedCase({ child: aChild({ identity: { kind: 'unborn', expectedDate: '2026-06-01' } }) }),
      [sara.id, johan.id],
    ],
  ])('%s', (_, of, waitsFor) => expect(unanswered(of, today)).toEqual(waitsFor))
})

describe('ticking by hand', () => {
  test('keeps the day, and can be taken back', () => {
    const of = accepted(tickItem(anActivatedCase(), 'familyFirst', today))
    expect(of.ticks).toEqual({ familyFirst: today })
    expect(accepted(tickItem(of, 'familyFirst', null)).ticks).toEqual({})
    expect(accepted(tickItem({ ...of, needAnswers: [] }, 'familyFirst', null)).ticks).toEqual({})
    const closed = { ...of, needAnswers: [aNeedAnswer({ answer: 'yes' })] }
    expect(tickItem(closed, 'familyFirst', null)).toEqual(refused('case_closed'))
  })

  test.each(items.filter(({ mark }) => mark === 'computed').map(({ id }) => id))('%s is computed', (id) => {
    expect(tickItem(anActivatedCase(), id, today)).toEqual(refused('not_ticked_by_hand'))
  })

  test.each(['', 'nothing', '__proto__', 'constructor'])('%j is no point of the routine', (id) => {
    expect(tickItem(anActivatedCase(), id, today)).toEqual(refused('not_ticked_by_hand'))
  })

  test('waits until the need is settled', () => {
    expect(tickItem(aCase(), 'familyFirst', today)).toEqual(refused('need_not_activated'))
  })

  test('oral consents ask for a tick only when there is one', () => {
    expect(points(anActivatedCase({ consents: [aConsent()] }), 2)).not.toHaveProperty('oralConsentNoted')
    expect(
      points(
        anActivatedCase({ consents: [aConsent({ form: 'oral', organisations: covering(primaryCare) })] }),
        2,
      ),
    ).toHaveProperty('oralConsentNoted')
    expect(currentMeeting(aCase()).id).toBe(anId(31))
  })
})

describe('an organisation that has lost its consent', () => {
  const invitation = {
    organisationId: primaryCare.id,
    way: 'form' as const,
    sentOn: '2026-03-01',
    reply: 'none' as const,
    repliedOn: null,
    calledOffOn: null,
  }
  const of = (withdrawnOn: string | null) =>
    withMeeting(
      anActivatedCase({ consents: [aConsent({ organisations: covering(primaryCare), withdrawnOn })] }),
      {
        invitations: [invitation],
      },
    )

  test('is not waited for, and is no invitation that has been sent (A-3.18)', () => {
    expect(notReplied(of(null), today)).toEqual([primaryCare.id])
    expect(notReplied(of(today), today)).toEqual([])
    expect(points(of(null), 3)).toMatchObject({ invited: 'done', replied: 'todo' })
    expect(points(of(today), 3)).toMatchObject({ invited: 'todo', replied: 'todo' })
  })
})

test('where identity is protected the meeting is booked without a place (A-3.20)', () => {
  const booking = {
    date: '2026-03-24',
    start: '13:30',
    end: '14:30',
    place: '',
    link: '',
    interpreterLanguage: '',
    interpreterBooked: false,
  }
  const open = withMeeting(anActivatedCase(), { booking })
  expect(hasTimeAndPlace(open)).toBe(false)
  expect(hasTimeAndPlace({ ...open, child: aChild({ protectedIdentity: true }) })).toBe(true)
})
