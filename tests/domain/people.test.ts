import { describe, expect, test } from 'vitest'
import {
  ageOfChild,
  birthDateOfChild,
  findGuardian,
  findOrganisation,
  fullName,
  genitive,
  isAdult,
  isProtected,
  listName,
  partiesOf,
  partyName,
  peopleOf,
} from '../../shared/domain/people'
import type { ChildIdentity } from '../../shared/domain/case'
import {
  aCase,
  aChild,
  aGuardian,
  johan,
  primaryCare,
  sara,
  school,
  strangerId,
  today,
} from '../support/cases'

test('an age that was told makes no day of birth, and nobody an adult', () => {
  const told = aChild({ identity: { kind: 'age', years: 19, toldOn: '2026-03-10' } })
  expect(birthDateOfChild(told)).toBeNull()
  expect(ageOfChild(told, today)).toBeNull()
  expect(isAdult(told, '2030-03-10')).toBe(false)
})

describe('names', () => {
  test.each([
    ['Elsa', 'Bergqvist', 'Elsa Bergqvist', 'Elsa B.'],
    ['Elsa', '', 'Elsa', 'Elsa'],
    ['', '', '', ''],
    [' Åke ', ' Örn ', 'Åke Örn', 'Åke Ö.'],
    ['Anna-Lisa', 'von Essen', 'Anna-Lisa von Essen', 'Anna-Lisa v.'],
  ])('%j %j is %j, and %j in lists', (firstName, lastName, full, inLists) => {
    expect(fullName({ firstName, lastName })).toBe(full)
    expect(listName({ firstName, lastName })).toBe(inLists)
  })

  test.each([
    ['Elsa', 'Elsas'],
    ['Lukas', 'Lukas'],
    ['LUKAS', 'LUKAS'],
    ['Max', 'Max'],
    ['Franz', 'Franz'],
    ['José', 'Josés'],
    ['', ''],
  ])('of %j is %j', (name, genitiveForm) => expect(genitive(name)).toBe(genitiveForm))

  test('of a party are found by its id, and empty when it is gone', () => {
    const of = aCase()
    expect(partyName(of, 'child')).toBe('Elsa Bergqvist')
    expect(partyName(of, johan.id)).toBe('Johan Nyström')
    expect(partyName(of, primaryCare.id)).toBe('Vårdcentralen Björkhaga')
    expect(partyName(of, strangerId)).toBe('')
  })
})

describe('age', () => {
  const born = (date: string): ChildIdentity => ({ kind: 'birthDate', date })

  test.each([
    ['the day before 18', born('2008-03-11'), 17, false],
    ['exactly 18', born('2008-03-10'), 18, true],
    ['the day after 18', born('2008-03-09'), 18, true],
    ['exactly 18 by personnummer', { kind: 'personnummer', value: '20080310-2391' }, 18, true],
    ['by samordningsnummer', { kind: 'personnummer', value: '20121070-2385' }, 13, false],
    ['unborn', { kind: 'unborn', expectedDate: '2026-06-01' }, null, false],
    ['withheld', { kind: 'withheld' }, null, false],
  ] satisfies [string, ChildIdentity, number | null, boolean][])('%s', (_, identity, age, adult) => {
    const child = aChild({ identity })
    expect(ageOfChild(child, today)).toBe(age)
    expect(isAdult(child, today)).toBe(adult)
  })

  test('is counted from the day of birth in the number', () => {
    expect(birthDateOfChild(aChild())).toBe('2012-03-14')
    expect(birthDateOfChild(aChild({ identity: { kind: 'withheld' } }))).toBeNull()
  })
})

describe('who is in a case', () => {
  const of = aCase()

  test('people are the child and the guardians; parties are the organisations too', () => {
    expect(peopleOf(of).map(({ id }) => id)).toEqual(['child', sara.id, johan.id])
    expect(partiesOf(of).map(({ id }) => id)).toEqual([
      'child',
      sara.id,
      johan.id,
      ...of.organisations.map(({ id }) => id),
    ])
  })

  test('they are found by id', () => {
    expect(findGuardian(of, sara.id)).toBe(sara)
    expect(findGuardian(of, school.id)).toBeUndefined()
    expect(findOrganisation(of, school.id)).toBe(school)
    expect(findOrganisation(of, strangerId)).toBeUndefined()
  })

  test('protection of the child or of any guardian protects the case', () => {
    expect(isProtected(of)).toBe(false)
    expect(isProtected(aCase({ child: aChild({ protectedIdentity: true }) }))).toBe(true)
    expect(isProtected(aCase({ guardians: [sara, aGuardian({ ...johan, protectedIdentity: true })] }))).toBe(
      true,
    )
  })
})
