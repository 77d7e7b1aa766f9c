import { describe, expect, test } from 'vitest'
import { informationSheetTexts } from '../../shared/texts/informationSheet'

/** Björnsson's LIX: words for each sentence, and the share of words longer than six letters. */
function lix(text: string): { words: number; value: number } {
  const words = text.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []
  const sentences = text.match(/[.?!:]+(?=\s|$)/g) ?? []
  const long = words.filter((word) => word.length > 6)
  return { words: words.length, value: words.length / sentences.length + (100 * long.length) / words.length }
}

test('LIX is counted as it is defined', () => {
  expect(lix('Katten sov. Den stora hunden skällde högt.')).toEqual({ words: 7, value: 3.5 + 100 / 7 })
})

describe('the information sheet', () => {
  test.each(['family', 'unborn', 'adult'] as const)('is easy to read for the %s', (voice) => {
    const { lead, parts } = informationSheetTexts.voices[voice]
    // Headings and points are shorter than sentences, and would flatter the figure: only running text is counted.
    const { words, value } = lix([lead, ...parts.flatMap(({ paragraphs = [] }) => paragraphs)].join(' '))
    expect(words).toBeGreaterThanOrEqual(100)
    expect(value).toBeLessThanOrEqual(40)
  })

  test('says the three words of the routine, and that it is no official text', () => {
    for (const { parts } of Object.values(informationSheetTexts.voices))
      expect(JSON.stringify(parts)).toContain('nödvändigt, relevant och proportionerligt')
    expect(informationSheetTexts.footer).toContain('ingen officiell text')
  })
})
