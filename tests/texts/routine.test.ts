import { describe, expect, test } from 'vitest'
import { organisationKindSchema, guardianRoleSchema } from '../../shared/domain/case'
import { routine } from '../../shared/domain/routine'
import {
  guardianRoleTexts,
  itemTexts,
  organisationKindTexts,
  stepTexts,
  textsOf,
} from '../../shared/texts/routine'

const ids = routine.flatMap(({ items }) => items.map(({ id }) => id))

test('every point of the routine has its texts, and no text is without its point', () => {
  expect(Object.keys(itemTexts).toSorted()).toEqual(ids.toSorted())
  expect(() => textsOf('nothing')).toThrow()
})

describe.each(ids)('%s', (id) => {
  test.each([
    ['Elsa', ''],
    ['Lukas', 'Sara Bergqvist'],
  ])('is told about %s and %j with nothing left open', (child, who) => {
    const { heading, next, why, short } = textsOf(id)
    for (const text of [heading(child), next(child, who), why, short]) {
      expect(text).toMatch(/^[\p{Lu}\d]/u)
      expect(text).not.toMatch(/!|undefined| {2}|\ss\s|Lukass/)
    }
    if (next(child, who) !== next(child, '')) expect(next(child, who)).toContain(who)
  })
})

test('the steps, the kinds and the roles have names', () => {
  for (const { step } of routine) {
    expect(stepTexts[step].title).not.toBe('')
    expect(stepTexts[step].lead('Elsa')).toMatch(/\.$/)
  }
  expect(Object.keys(organisationKindTexts).toSorted()).toEqual(organisationKindSchema.options.toSorted())
  expect(Object.keys(guardianRoleTexts).toSorted()).toEqual(guardianRoleSchema.options.toSorted())
})
