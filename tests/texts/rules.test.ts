import { describe, expect, test } from 'vitest'
import { ruleNames } from '../../shared/domain/result'
import { ruleTexts } from '../../shared/texts/rules'

describe.each(ruleNames)('%s', (rule) => {
  test.each(['', 'Sara Bergqvist'])(
    'is told to %j in whole sentences, without a blank and without shouting',
    (who) => {
      const text = ruleTexts[rule](who)
      expect(text).toMatch(/^\p{Lu}.*\.$/u)
      expect(text).not.toMatch(/!|\(|\{|undefined| {2}|_/)
    },
  )
})

test('each rule has a text of its own, and no text is without its rule', () => {
  expect(Object.keys(ruleTexts).toSorted()).toEqual(ruleNames.toSorted())
  expect(new Set(ruleNames.map((rule) => ruleTexts[rule]('')))).toHaveProperty('size', ruleNames.length)
})
