import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDuplicates, isSimilarName } from '../../shared/domain/duplicates'
import { aCase, aChild } from '../support/cases'

const named = (name: string) => {
  const [firstName = '', lastName = ''] = name.split('|')
  return { firstName, lastName }
}

describe('two names', () => {
  test.each([
    ['Elsa|Bergqvist', 'Elsa|Bergqvist', true],
    ['Elsa|Bergqvist', 'elsa|BERGQVIST', true],
    ['Elsa|Bergqvist', 'Bergqvist|Elsa', true],
    ['Elsa|Bergqvist', 'Elsa|Bergkvist', true],
    ['Elsa|Bergqvist', 'Esla|Bergqvist', true],
    ['Elsa|Bergqvist', 'Elsa Maria|Bergqvist', true],
    ['Elsa|Bergqvist', 'Elsa|', true],
    ['Elsa|Bergqvist', 'Elsa|Bergqvist-Ek', true],
    ['Åsa|Öberg', 'Asa|Oberg', true],
    ['André|Søndergård', 'Andre|Sondergard', true],
    ['Kristoffer|Ek', 'Christoffer|Ek', true],
    ['Elsa|Bergqvist', 'Alma|Bergqvist', false],
    ['Milo|Sjöö', 'Milo|Sjö', true],
    ['Bo|Ek', 'Bo|Ed', false],
    ['Elsa|Bergqvist', 'Elsa|Nyström', false],
    ['Elsa|Elsa', 'Elsa|Bergqvist', false],
    ['|', 'Elsa|Bergqvist', false],
    ['|', '|', false],
  ])('%s and %s: %s', (one, other, isSimilar) => {
    expect(isSimilarName(named(one), named(other))).toBe(isSimilar)
    expect(isSimilarName(named(other), named(one))).toBe(isSimilar)
  })

  const word = fc.stringMatching(/^[a-zåäöéü]{4,12}$/)

  test('are the same whatever the order, the capitals and the accents', () => {
    fc.assert(
      fc.property(word, word, (firstName, lastName) => {
        const plain = (text: string) => text.normalize('NFD').replace(/\p{Mark}/gu, '')
        const turned = { firstName: plain(lastName).toUpperCase(), lastName: plain(firstName) }
        expect(isSimilarName({ firstName, lastName }, turned)).toBe(true)
      }),
    )
  })

  test('are the same with one letter missing, too many, wrong or swapped', () => {
    const slip = fc.constantFrom(
      (text: string, at: number) => text.slice(0, at) + text.slice(at + 1),
      (text: string, at: number) => `${text.slice(0, at)}q${text.slice(at)}`,
      (text: string, at: number) => `${text.slice(0, at)}q${text.slice(at + 1)}`,
      (text: string, at: number) =>
        text.slice(0, at) +
        text
          .slice(at, at + 2)
          .split('')
          .toReversed()
          .join('') +
        text.slice(at + 2),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{5,12}$/), word, slip, fc.nat(20), (first, last, make, place) => {
        const slipped = make(first, place % first.length)
        expect(
          isSimilarName({ firstName: first, lastName: last }, { firstName: slipped, lastName: last }),
        ).toBe(true)
      }),
    )
  })
})

describe('a child that may have a case already (R-4.5)', () => {
  const elsa = aCase()
  const number = { kind: 'personnummer', value: '20120314-2383' } as const
  const sameDay = { kind: 'birthDate', date: '2012-03-14' } as const

  test.each([
    ['with the same personnummer, whatever the name', aChild({ firstName: 'Nils', lastName: '' }), true],
    ['with the same day and a similar name', aChild({ identity: sameDay, lastName: 'Bergkvist' }), true],
    ['with the same day and another name', aChild({ identity: sameDay, firstName: 'Nils' }), false],
    ['with another day', aChild({ identity: { kind: 'birthDate', date: '2012-03-15' } }), false],
    ['who is not born', aChild({ identity: { kind: 'unborn', expectedDate: '2012-03-14' } }), false],
    ['with a pseudonym', aChild({ identity: { kind: 'withheld' }, protectedIdentity: true }), false],
  ])('%s: %s', (_, sought, isFound) => {
    expect(findDuplicates(sought, [elsa])).toEqual(isFound ? [elsa] : [])
  })

  test('is found by personnummer only where identity is protected', () => {
    const kept = aCase({ child: aChild({ firstName: 'Eken', protectedIdentity: true }) })
    const dated = aCase({ child: aChild({ identity: sameDay, protectedIdentity: true }) })
    expect(findDuplicates(aChild({ identity: number }), [kept, dated])).toEqual([kept])
    expect(findDuplicates(aChild({ identity: sameDay }), [kept, dated])).toEqual([])
  })
})

describe('a child of whom only an age was told', () => {
  const about = (years: number, toldOn = '2026-03-10') => aChild({ identity: { kind: 'age', years, toldOn } })
  // Born on 14 March 2012: 13 years on the day.
  const known = aCase()

  test.each([
    ['as old', about(13), known, true],
    ['a year more', about(14), known, true],
    ['a year less', about(12), known, true],
    ['two years more', about(15), known, false],
    ['as old, told three years ago', about(10, '2023-03-20'), known, true],
    ['another name', { ...about(13), firstName: 'Alma', lastName: 'Ek' }, known, false],
    ['both told', about(13), aCase({ child: about(10, '2023-03-20') }), true],
    ['both told, too far apart', about(13), aCase({ child: about(9, '2023-03-20') }), false],
    [
      'not born',
      about(0),
      aCase({ child: aChild({ identity: { kind: 'unborn', expectedDate: '2026-06-01' } }) }),
      false,
    ],
    ['protected', { ...about(13), protectedIdentity: true }, known, false],
  ] as const)('%s', (_, sought, of, isOffered) => {
    expect(findDuplicates(sought, [of])).toEqual(isOffered ? [of] : [])
    expect(findDuplicates(of.child, [aCase({ child: sought })])).toHaveLength(isOffered ? 1 : 0)
  })
})
