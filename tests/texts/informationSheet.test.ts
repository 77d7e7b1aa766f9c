import { describe, expect, test } from 'vitest'
import { informationSheetTexts } from '../../shared/texts/informationSheet'

describe('the information sheet', () => {
  test('says the three words of the routine, and that it is no official text', () => {
    for (const { parts } of Object.values(informationSheetTexts.voices))
      expect(JSON.stringify(parts)).toContain('nödvändigt, relevant och proportionerligt')
    expect(informationSheetTexts.footer).toContain('ingen officiell text')
  })
})
