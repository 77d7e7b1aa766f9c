import { describe, expect, test } from 'vitest'
import { textsOf, unprintableWords } from '../../shared/domain/printableText'
import { asRanges, drawnCharacters } from '../documents/fontCoverage'

test('the list of characters is what the bundled fonts hold; renew it with `npx vitest run tests/domain/printableText.test.ts -u`', async () => {
  const lines = asRanges(drawnCharacters())
    .join(' ')
    .replace(/(.{1,104})(?: |$)/g, '$1\n')
  await expect(
    [
      '/** What the fonts of the papers can draw, as ranges of code points. Made from the fonts by `printableText.test.ts`. */',
      `export const drawnCharacters = \`\n${lines}\`.trim()`,
      '',
    ].join('\n'),
  ).toMatchFileSnapshot('../../shared/domain/drawnCharacters.ts')
})

describe('words that cannot be printed', () => {
  test.each([
    ['Swedish', 'Åsa möter Elsa kl. 8.10 – ”lugnt”, 3 × 20 min …'],
    ['the neighbours', 'Žofia Łukasiewicz Ðorđević, Ánnjá Ŋuohta, Nguyễn Thị Hương, Əliyeva'],
    ['a letter and its ring typed apart', 'A\u030Asa Bjo\u0308rk'],
    ['Cyrillic and Greek', 'Олена Шевченко, Ελένη'],
    ['Arabic and Persian', 'ليلى الحسن، می‌خواهم'],
    ['Tigrinya', 'ሰላም ትግርኛ'],
    ['emoji, with skin and joiners', '👍🏽 👩‍👩‍👧 ❤️ 1️⃣ 🇸🇪'],
    ['blanks of all kinds', 'a\u00A0b\u202Fc\td\ne\u00ADf'],
  ])('none in %s', (_, text) => {
    expect(unprintableWords({ text })).toEqual([])
  })

  test('are named, each once, wherever they stand', () => {
    const paper = {
      child: { name: '李娜 Berg' },
      actions: [{ what: 'Ring 李娜\noch ქეთი.' }, { what: 'Ring 李娜' }],
      version: 1,
      next: null,
    }
    expect(unprintableWords(paper)).toEqual(['李娜', 'ქეთი.'])
  })

  test('every text is found, and only texts', () => {
    expect(textsOf({ a: 'x', b: [{ c: 'y' }, null, 3], d: { e: ['z'] } })).toEqual(['x', 'y', 'z'])
  })
})
