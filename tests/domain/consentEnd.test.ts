import { describe, expect, test } from 'vitest'
import type { Case, Consent } from '../../shared/domain/case'
import { consentsRunningOut, hasRunOut, isRunningOut, warnedDays } from '../../shared/domain/consentEnd'
import { addDays } from '../../shared/domain/dates'
import { aConsent, anActivatedCase, aNeedAnswer, anId, johan, sara, today } from '../support/cases'

const inDays = (days: number) => addDays(today, days)

test.each<[string, Partial<Consent>, 'stands' | 'runs out' | 'has run out']>([
  ['no end', { until: null }, 'stands'],
  ['ends far off', { until: inDays(warnedDays + 1) }, 'stands'],
  ['ends on the last warned day', { until: inDays(warnedDays) }, 'runs out'],
  ['ends today', { until: today }, 'runs out'],
  ['ended yesterday', { until: inDays(-1) }, 'has run out'],
  ['withdrawn before it ended', { until: inDays(-1), withdrawnOn: inDays(-3) }, 'stands'],
  ['withdrawn, ends soon', { until: inDays(2), withdrawnOn: today }, 'stands'],
  ['a no has no end', { answer: 'no', until: inDays(2) }, 'stands'],
])('%s', (_, change, state) => {
  const consent = aConsent(change)
  expect(isRunningOut(consent, today)).toBe(state === 'runs out')
  expect(hasRunOut(consent, today)).toBe(state === 'has run out')
})

describe('whose yes runs out', () => {
  const saras = aConsent({ until: inDays(20) })
  const johans = aConsent({ id: anId(52), personId: johan.id, until: inDays(5) })
  const elsas = aConsent({ id: anId(53), personId: 'child', until: inDays(1) })
  const decidedBy = (who: 'guardians' | 'youth', of: Case): Case => ({
    ...of,
    deciders: { who, reason: 'Mognad.', on: today },
  })
  const of = anActivatedCase({ consents: [saras, johans, elsas] })

  test.each<[string, Case, string[]]>([
    ['the first to run out comes first', of, ['child', johan.id, sara.id]],
    ['only of those who decide', decidedBy('guardians', of), [johan.id, sara.id]],
    ['the young person alone', decidedBy('youth', of), ['child']],
    [
      'not when it has been given anew',
      anActivatedCase({ consents: [saras, aConsent({ id: anId(54), until: null })] }),
      [],
    ],
    ['nothing while nothing is started', { ...of, needAnswers: [aNeedAnswer({ answer: 'yes' })] }, []],
    ['nobody, when no end was said', anActivatedCase({ consents: [aConsent()] }), []],
  ])('%s', (_, told, people) => {
    expect(consentsRunningOut(told, today).map(({ personId }) => personId)).toEqual(people)
  })
})
