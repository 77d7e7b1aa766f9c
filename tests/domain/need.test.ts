import { describe, expect, test } from 'vitest'
import type { NeedAnswer } from '../../shared/domain/case'
import {
  answerNeed,
  checkPastDay,
  latestAnswer,
  needOutcome,
  needQuestions,
  removeObservation,
  requireActivated,
  saveObservation,
} from '../../shared/domain/need'
import {
  aCase,
  aChild,
  aMoment,
  anActivatedCase,
  aNeedAnswer,
  anObservation,
  strangerId,
  today,
} from '../support/cases'
import { accepted, refused } from './decisions'

const own = (answer: NeedAnswer['answer']) => aNeedAnswer({ question: 'ownSupport', answer })
const another = (answer: NeedAnswer['answer']) =>
  aNeedAnswer({ question: 'anotherAlone', answer, route: answer === 'yes' ? 'weContact' : null })
const together = (answer: NeedAnswer['answer']) => aNeedAnswer({ question: 'together', answer })

const open = { kind: 'open' }

describe('the outcome of the three questions (A-0.3, A-1.1, A-1.8, A-1.9, A-1.10, A-1.15, A-1.16, A-1.18)', () => {
  test.each([
    ['nothing answered', [], { ...open, next: 'ownSupport' }],
    ['own support is enough', [own('yes')], { kind: 'notActivated', by: own('yes') }],
    ['own support is not enough', [own('no')], { ...open, next: 'anotherAlone' }],
    ['another can alone', [own('no'), another('yes')], { kind: 'notActivated', by: another('yes') }],
    ['nobody can alone', [own('no'), another('no')], { ...open, next: 'together' }],
    [
      'several together',
      [own('no'), another('no'), together('yes')],
      { kind: 'activated', by: together('yes') },
    ],
    [
      'no to all three',
      [own('no'), another('no'), together('no')],
      { kind: 'notActivated', by: together('no') },
    ],
    [
      'the first changed to yes',
      [own('no'), another('no'), together('yes'), own('yes')],
      { kind: 'notActivated', by: own('yes') },
    ],
    [
      'the first changed and changed back',
      [own('no'), another('no'), together('yes'), own('yes'), own('no')],
      { kind: 'activated', by: together('yes') },
    ],
    [
      'the second changed to yes',
      [own('no'), another('no'), together('yes'), another('yes')],
      { kind: 'notActivated', by: another('yes') },
    ],
    ['reopened by the first', [own('yes'), own('no')], { ...open, next: 'anotherAlone' }],
    ['reopened by the second', [own('no'), another('yes'), another('no')], { ...open, next: 'together' }],
    [
      'reopened by the third',
      [own('no'), another('no'), together('no'), together('yes')],
      { kind: 'activated', by: together('yes') },
    ],
  ] as const)('%s', (_, answers, outcome) => {
    const of = answers.reduce((before, answer) => accepted(answerNeed(before, answer, aMoment())), aCase())
    expect(needOutcome(of)).toEqual(outcome)
    expect(of.needAnswers).toEqual(answers)
    expect(requireActivated(of)).toEqual(outcome.kind === 'activated' ? null : refused('need_not_activated'))
  })

  test('the latest answer to a question counts', () => {
    const of = aCase({ needAnswers: [own('yes'), own('no')] })
    expect(latestAnswer(of, 'ownSupport')).toEqual(own('no'))
    expect(latestAnswer(of, 'together')).toBeUndefined()
  })
})

describe('answering', () => {
  test('follows the order of the routine', () => {
    expect(needQuestions).toEqual(['ownSupport', 'anotherAlone', 'together'])
  })

  test.each([
    ['the second first', [], another('no')],
    ['the third first', [], together('yes')],
    ['the third without the second', [own('no')], together('yes')],
    ['the second when own support is enough', [own('yes')], another('no')],
    ['the third when another can alone', [own('no'), another('yes')], together('yes')],
    ['the third when the first was changed to yes', [own('no'), another('no'), own('yes')], together('yes')],
  ])('not %s', (_, needAnswers, answer) => {
    expect(answerNeed(aCase({ needAnswers }), answer, aMoment())).toEqual(refused('need_question_order'))
  })

  test.each([
    ['without a reason', aNeedAnswer({ reason: ' \n' }), 'reason_missing'],
    ['ahead of time', aNeedAnswer({ on: '2026-03-11' }), 'date_in_future'],
    ['before the child was born', aNeedAnswer({ on: '2012-03-13' }), 'date_before_birth'],
  ] as const)('not %s', (_, answer, rule) => {
    expect(answerNeed(aCase(), answer, aMoment())).toEqual(refused(rule))
  })
})

describe('a closed case', () => {
  const closed = aCase({ needAnswers: [own('yes')], observations: [anObservation()] })
  test('takes no observation, and lets none go, until it is answered anew', () => {
    expect(saveObservation(closed, anObservation(), aMoment())).toEqual(refused('case_closed'))
    expect(removeObservation(closed, anObservation().id)).toEqual(refused('case_closed'))
    const reopened = accepted(answerNeed(closed, own('no'), aMoment()))
    expect(accepted(removeObservation(reopened, anObservation().id)).observations).toEqual([])
    expect(removeObservation(reopened, strangerId)).toEqual(refused('not_in_case', strangerId))
  })
})

describe('observations (A-1.2 to A-1.7)', () => {
  test('are kept last when new, in place when changed', () => {
    const moment = aMoment()
    const first = anObservation()
    const both = accepted(saveObservation(aCase({ observations: [first] }), { ...first, id: null }, moment))
    expect(both.observations).toEqual([first, { ...first, id: moment.id }])
    const changed = anObservation({ text: 'Borta 15 dagar.' })
    expect(accepted(saveObservation(both, changed, aMoment())).observations).toEqual([
      changed,
      { ...first, id: moment.id },
    ])
  })

  test('need no activated case', () => {
    expect(saveObservation(aCase(), { ...anObservation(), id: null }, aMoment()).ok).toBe(true)
    expect(saveObservation(anActivatedCase(), { ...anObservation(), id: null }, aMoment()).ok).toBe(true)
  })

  test.each([
    ['ahead of time', anObservation({ on: '2026-03-11' }), refused('date_in_future')],
    ['before the child was born', anObservation({ on: '2012-03-13' }), refused('date_before_birth')],
    [
      'in place of one that is not there',
      anObservation({ id: strangerId }),
      refused('not_in_case', strangerId),
    ],
  ])('not %s', (_, observation, refusal) => {
    expect(saveObservation(aCase({ observations: [anObservation()] }), observation, aMoment())).toEqual(
      refusal,
    )
  })
})

test.each([
  ['today', today, null],
  ['tomorrow', '2026-03-11', refused('date_in_future')],
  ['the day of birth', '2012-03-14', null],
  ['the day before birth', '2012-03-13', refused('date_before_birth')],
])('a day that something happened: %s', (_, on, refusal) => {
  expect(checkPastDay(aCase(), on, today)).toEqual(refusal)
})

test('what was noted while the child was expected stays true when it is born', () => {
  const child = aChild({ identity: { kind: 'birthDate', date: '2026-03-01' } })
  const of = aCase({ createdOn: '2026-02-02', child })
  expect(checkPastDay(of, '2026-02-02', today)).toBeNull()
  expect(checkPastDay(of, '2026-02-01', today)).toEqual(refused('date_before_birth'))
})

test('before birth is not known for a child whose day of birth is not', () => {
  const of = aCase({ child: aChild({ identity: { kind: 'unborn', expectedDate: '2026-06-01' } }) })
  expect(checkPastDay(of, '1990-01-01', today)).toBeNull()
})
