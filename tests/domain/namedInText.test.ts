import { describe, expect, test } from 'vitest'
import type { Case } from '../../shared/domain/case'
import { stepsThatName } from '../../shared/domain/namedInText'
import {
  aCase,
  aConsent,
  anAction,
  aNeedAnswer,
  anObservation,
  aReferral,
  frozen,
  sara,
  today,
  withMeeting,
} from '../support/cases'

const told = 'Elsas frånvaro ökar.'
const of = aCase({ needAnswers: [aNeedAnswer()] })
const area = { areaId: 'trygg', works: '', challenging: '', childWords: told, goal: '' }

describe('where the name of somebody who gets protection lingers', () => {
  test.each<[number, Case]>([
    [1, frozen({ ...of, observations: [anObservation({ text: told })] })],
    [1, frozen({ ...of, needAnswers: [aNeedAnswer({ reason: told })] })],
    [1, frozen({ ...of, referrals: [aReferral({ situation: 'Gäller 20120314-2383.' })] })],
    [2, frozen({ ...of, consents: [aConsent({ limits: told })] })],
    [2, frozen({ ...of, proceedReasons: [{ personId: sara.id, reason: told, on: today }] })],
    [5, withMeeting(of, { areas: [area] })],
    [5, withMeeting(of, { areas: [{ ...area, childWords: '', goal: told }] })],
    [5, withMeeting(of, { childViews: told })],
    [6, withMeeting(of, { actions: [anAction({ what: told })] })],
  ])('in step %i', (step, current) => {
    expect(stepsThatName(current, of.child)).toEqual([step])
  })

  test('nowhere, where nobody has written it', () => {
    expect(stepsThatName(of, of.child)).toEqual([])
    expect(stepsThatName(withMeeting(of, { childViews: told }), { firstName: '', lastName: '' })).toEqual([])
  })
})
