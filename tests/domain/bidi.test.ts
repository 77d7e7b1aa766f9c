import { expect, test } from 'vitest'
import { isolated } from '../../shared/domain/bidi'

test.each([
  ['Elsa Bergqvist', 'Elsa Bergqvist'],
  ['', ''],
  ['Олена', 'Олена'],
  ['ትግርኛ', 'ትግርኛ'],
  ['ليلى', '\u2068ليلى\u2069'],
  ['Layla (ليلى) 2', '\u2068Layla (ليلى) 2\u2069'],
])('%j among Swedish words is %j', (text, kept) => {
  expect(isolated(text)).toBe(kept)
})
