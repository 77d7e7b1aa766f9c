import { describe, expect, test } from 'vitest'
import type { Case, Consent, Deciders } from '../../shared/domain/case'
import {
  answerFor,
  consentObstacle,
  coverage,
  currentConsent,
  entitledPeople,
  hasAnswered,
  isValid,
  peopleToAsk,
} from '../../shared/domain/consent'
import {
  aChild,
  aConsent,
  anActivatedCase,
  anId,
  covering,
  johan,
  primaryCare,
  sara,
  school,
  socialServices,
  today,
} from '../support/cases'
import { refused } from './decisions'

/** What one person has said about the health centre, in a word. */
const says = {
  yes: {},
  no: { answer: 'no', organisations: [] },
  noToThis: { organisations: covering([primaryCare, 'no'], socialServices) },
  yesToOther: { organisations: covering(socialServices) },
  withdrawn: { withdrawnOn: '2026-03-01' },
  expired: { until: '2026-03-09' },
  lastDay: { until: today },
  notAsked: { answer: 'notAsked', form: null, organisations: [] },
  notReachable: { answer: 'notReachable', form: null, organisations: [] },
} satisfies Record<string, Partial<Consent>>
type Said = keyof typeof says | '-'

function decidedBy(who: Deciders['who'] | null): Deciders | null {
  return who === null ? null : { who, reason: 'Elsa är 14 år.', on: '2026-02-09' }
}

function caseWhere(who: Deciders['who'] | null, saraSaid: Said, johanSaid: Said, childSaid: Said): Case {
  const rows: [string, Said][] = [
    [sara.id, saraSaid],
    [johan.id, johanSaid],
    ['child', childSaid],
  ]
  const consents = rows.flatMap(([personId, said], index) =>
    said === '-' ? [] : [aConsent({ id: anId(51 + index), personId, ...says[said] })],
  )
  return anActivatedCase({ deciders: decidedBy(who), consents })
}

const [S, J, C] = [sara.id, johan.id, 'child']

describe('A-2.1, A-2.2, A-2.4, A-2.5, A-2.8: coverage of the health centre by', () => {
  test.each<[Deciders['who'] | null, Said, Said, Said, ReturnType<typeof coverage>]>([
    ['guardians', '-', '-', '-', { kind: 'missing', missing: [S, J] }],
    ['guardians', 'yes', 'yes', '-', { kind: 'covered', by: [S, J], missing: [] }],
    ['guardians', 'yes', '-', '-', { kind: 'covered', by: [S], missing: [J] }],
    ['guardians', 'yes', 'notReachable', '-', { kind: 'covered', by: [S], missing: [J] }],
    ['guardians', 'yes', 'notAsked', '-', { kind: 'covered', by: [S], missing: [J] }],
    ['guardians', 'yes', 'no', '-', { kind: 'refused', by: [J] }],
    ['guardians', 'yes', 'noToThis', '-', { kind: 'refused', by: [J] }],
    ['guardians', 'yes', 'yesToOther', '-', { kind: 'covered', by: [S], missing: [J] }],
    ['guardians', 'yesToOther', 'yesToOther', '-', { kind: 'missing', missing: [S, J] }],
    ['guardians', 'yes', 'withdrawn', '-', { kind: 'refused', by: [J] }],
    ['guardians', 'no', 'withdrawn', '-', { kind: 'refused', by: [S, J] }],
    ['guardians', 'yes', 'expired', '-', { kind: 'covered', by: [S], missing: [J] }],
    ['guardians', 'expired', 'expired', '-', { kind: 'missing', missing: [S, J] }],
    ['guardians', 'lastDay', 'expired', '-', { kind: 'covered', by: [S], missing: [J] }],
    ['guardians', 'notAsked', 'notReachable', 'yes', { kind: 'missing', missing: [S, J] }],
    ['guardians', 'yes', 'yes', 'no', { kind: 'covered', by: [S, J], missing: [] }],
    ['together', 'yes', 'yes', 'yes', { kind: 'covered', by: [S, J, C], missing: [] }],
    ['together', 'yes', 'yes', '-', { kind: 'covered', by: [S, J], missing: [C] }],
    ['together', 'yes', 'yes', 'no', { kind: 'refused', by: [C] }],
    ['together', 'yes', 'yes', 'withdrawn', { kind: 'refused', by: [C] }],
    ['together', '-', '-', 'yes', { kind: 'covered', by: [C], missing: [S, J] }],
    ['together', 'no', 'yes', 'no', { kind: 'refused', by: [S, C] }],
    ['youth', '-', '-', 'yes', { kind: 'covered', by: [C], missing: [] }],
    ['youth', 'no', 'withdrawn', 'yes', { kind: 'covered', by: [C], missing: [] }],
    ['youth', 'yes', 'yes', '-', { kind: 'missing', missing: [C] }],
    ['youth', 'yes', 'yes', 'no', { kind: 'refused', by: [C] }],
    ['youth', 'yes', 'yes', 'expired', { kind: 'missing', missing: [C] }],
    ['youth', 'yes', 'yes', 'withdrawn', { kind: 'refused', by: [C] }],
    [null, '-', '-', '-', { kind: 'missing', missing: [S, J] }],
    [null, 'yes', '-', '-', { kind: 'covered', by: [S], missing: [J] }],
    [null, 'yes', 'yes', 'yes', { kind: 'covered', by: [S, J, C], missing: [] }],
    [null, 'yes', 'yes', 'no', { kind: 'refused', by: [C] }],
    [null, 'yes', 'yes', 'notAsked', { kind: 'covered', by: [S, J], missing: [] }],
    [null, 'yes', 'yes', 'yesToOther', { kind: 'covered', by: [S, J], missing: [C] }],
    [null, '-', '-', 'yes', { kind: 'missing', missing: [S, J] }],
    [null, 'expired', 'notReachable', 'yes', { kind: 'missing', missing: [S, J] }],
  ])('%s: Sara %s, Johan %s, Elsa %s', (who, saraSaid, johanSaid, childSaid, expected) => {
    const of = caseWhere(who, saraSaid, johanSaid, childSaid)
    expect(coverage(of, primaryCare.id, today)).toEqual(expected)
    expect(coverage(of, school.id, today)).toEqual({ kind: 'own' })
  })

  test('any combination: a no or a withdrawal among those who decide stops, and nothing is covered without their yes', () => {
    const words: Said[] = [...(Object.keys(says) as (keyof typeof says)[]), '-']
    const stops: Said[] = ['no', 'noToThis', 'withdrawn']
    const allows: Said[] = ['yes', 'lastDay']
    for (const who of ['guardians', 'together', 'youth', null] as const) {
      for (const s of words)
        for (const j of words)
          for (const c of words) {
            const of = caseWhere(who, s, j, c)
            const guardians = who === 'youth' ? [] : [s, j]
            const child = who === 'guardians' ? [] : [c]
            const { kind } = coverage(of, primaryCare.id, today)
            const isStopped = [...guardians, ...child].some((said) => stops.includes(said))
            const isAllowed = [...guardians, ...(who === null ? [] : child)].some((said) =>
              allows.includes(said),
            )
            expect([who, s, j, c, kind]).toEqual([
              who,
              s,
              j,
              c,
              isStopped ? 'refused' : isAllowed ? 'covered' : 'missing',
            ])
          }
    }
  })

  test('an organisation that is not in the case is never covered', () => {
    expect(coverage(caseWhere('guardians', 'yes', 'yes', '-'), anId(900), today).kind).toBe('missing')
  })
})

describe('an adult pupil', () => {
  const adult = aChild({ identity: { kind: 'personnummer', value: '20080310-2391' } })

  test.each<[Said, Said, ReturnType<typeof coverage>]>([
    ['yes', '-', { kind: 'missing', missing: ['child'] }],
    ['yes', 'no', { kind: 'refused', by: ['child'] }],
    ['no', 'yes', { kind: 'covered', by: ['child'], missing: [] }],
    ['withdrawn', 'yes', { kind: 'covered', by: ['child'], missing: [] }],
  ])(
    'consents alone, whoever was noted to decide: Sara %s, the pupil %s',
    (saraSaid, pupilSaid, expected) => {
      for (const who of ['guardians', 'together', 'youth', null] as const) {
        const of = { ...caseWhere(who, saraSaid, saraSaid, pupilSaid), child: adult }
        expect(coverage(of, primaryCare.id, today)).toEqual(expected)
        expect(entitledPeople(of, today)).toEqual(['child'])
        expect(peopleToAsk(of, today)).toEqual(['child'])
      }
    },
  )

  test('is one from the birthday, not the day before', () => {
    const of = { ...caseWhere('guardians', 'yes', 'yes', '-'), child: adult }
    expect(coverage(of, primaryCare.id, '2026-03-09').kind).toBe('covered')
    expect(coverage(of, primaryCare.id, '2026-03-10').kind).toBe('missing')
  })
})

describe('who is asked and who decides (A-2.2)', () => {
  test.each<[Deciders['who'] | null, Said, string[]]>([
    ['guardians', 'no', [S, J]],
    ['together', '-', [S, J, C]],
    ['youth', '-', [C]],
    [null, '-', [S, J]],
    [null, 'notAsked', [S, J]],
    [null, 'notReachable', [S, J]],
    [null, 'yes', [S, J, C]],
    [null, 'no', [S, J, C]],
    [null, 'withdrawn', [S, J, C]],
  ])('%s, Elsa %s', (who, childSaid, entitled) => {
    const of = caseWhere(who, '-', '-', childSaid)
    expect(entitledPeople(of, today)).toEqual(entitled)
    expect(peopleToAsk(of, today)).toEqual([S, J, C])
  })

  test('nobody asks a child that is not born', () => {
    const of = anActivatedCase({
      child: aChild({ identity: { kind: 'unborn', expectedDate: '2026-06-01' } }),
    })
    expect(peopleToAsk(of, today)).toEqual([S, J])
  })
})

/** Sara's rows, one after another, and what they say about the health centre in the end. */
function afterRows(...rows: Partial<Consent>[]): Case {
  return anActivatedCase({ consents: rows.map((row, index) => aConsent({ id: anId(51 + index), ...row })) })
}

describe('one row after another', () => {
  test.each<[string, Partial<Consent>[], 'yes' | 'no' | null]>([
    ['the latest yes', [says.no, says.yes], 'yes'],
    ['the latest no', [says.yes, says.no], 'no'],
    ['a no is not undone by not being reached', [says.no, says.notReachable], 'no'],
    ['nor a no to this one', [says.noToThis, says.notReachable], 'no'],
    ['nor a withdrawal, by not being asked', [says.withdrawn, says.notAsked], 'no'],
    ['nor by a yes to somebody else', [says.withdrawn, says.yesToOther], 'no'],
    ['nor a no to all by a yes to somebody else', [says.no, says.yesToOther], 'no'],
    [
      'nor by organisations listed where nobody answered',
      [says.no, { ...says.notReachable, organisations: covering(primaryCare) }],
      'no',
    ],
    ['a new yes undoes a withdrawal', [says.withdrawn, says.yes], 'yes'],
    ['a yes is replaced by a yes to somebody else', [says.yes, says.yesToOther], null],
    ['a yes is replaced by not being reached', [says.yes, says.notReachable], null],
    ['a yes that ran out after a no is no longer a no', [says.no, says.expired], null],
    [
      'the same organisation both yes and no is a no',
      [{ organisations: covering(primaryCare, [primaryCare, 'no']) }],
      'no',
    ],
  ])('%s', (_, rows, said) => {
    expect(answerFor(afterRows(...rows), sara.id, primaryCare.id, today)).toBe(said)
  })

  test('the latest row is the one that is shown', () => {
    const of = afterRows(says.yes, says.notReachable)
    expect(currentConsent(of, sara.id)).toBe(of.consents[1])
    expect(currentConsent(of, johan.id)).toBeUndefined()
  })

  test('a no of the child is not overlooked when it was not reached later', () => {
    const of = anActivatedCase({
      consents: [
        aConsent(),
        aConsent({ id: anId(52), personId: 'child', ...says.no }),
        aConsent({ id: anId(53), personId: 'child', ...says.notReachable }),
      ],
    })
    expect(coverage(of, primaryCare.id, today)).toEqual({ kind: 'refused', by: ['child'] })
  })

  test('on an earlier day only what had been said by then counts', () => {
    const of = afterRows({ on: '2026-02-10' }, { on: '2026-03-05' })
    expect(answerFor(of, sara.id, primaryCare.id, '2026-02-09')).toBeNull()
    expect(answerFor(of, sara.id, primaryCare.id, '2026-02-10')).toBe('yes')
    expect(answerFor(of, sara.id, primaryCare.id, '2026-03-05')).toBe('yes')
  })
})

test('an answer is a yes or a no', () => {
  expect([aConsent(), aConsent(says.no)].map(hasAnswered)).toEqual([true, true])
  expect([undefined, aConsent(says.notAsked), aConsent(says.notReachable)].map(hasAnswered)).toEqual([
    false,
    false,
    false,
  ])
})

test.each<[Said, boolean]>([
  ['yes', true],
  ['lastDay', true],
  ['expired', false],
  ['withdrawn', false],
  ['no', false],
  ['notAsked', false],
])('%s stands today: %s', (said, stands) => {
  expect(isValid(aConsent(said === '-' ? {} : says[said]), today)).toBe(stands)
})

test.each<[Said, Said, ReturnType<typeof consentObstacle>]>([
  ['yes', '-', null],
  ['yes', 'withdrawn', refused('consent_refused', J)],
  ['-', 'notReachable', refused('consent_missing', S, J)],
])('the obstacle when Sara says %s and Johan %s', (saraSaid, johanSaid, obstacle) => {
  const of = caseWhere('guardians', saraSaid, johanSaid, '-')
  expect(consentObstacle(of, primaryCare.id, today)).toEqual(obstacle)
  expect(consentObstacle(of, school.id, today)).toBeNull()
})
