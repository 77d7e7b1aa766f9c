import fc from 'fast-check'
import Personnummer from 'personnummer'
import { describe, expect, test } from 'vitest'
import { birthDateOf, parsePersonnummer } from '../../shared/domain/personnummer'
import { today } from '../support/cases'
import { refused } from './decisions'

/** Numbers as the Tax Agency makes its test numbers: 238 or 239 before the check digit. */
const real = [
  '20120314-2383',
  '20120118-2399',
  '20140309-2388',
  '20080310-2391',
  '20080229-2383',
  '20130914-2394',
]

describe('a personnummer as people write it', () => {
  test.each(real)('%s', (number) => {
    const digits = number.replace('-', '')
    expect(Personnummer.valid(number)).toBe(true)
    const ways = [
      number,
      digits,
      ` ${number} `,
      digits.slice(2),
      number.slice(2),
      `${digits.slice(0, 8)} ${digits.slice(8)}`,
    ]
    for (const typed of ways) expect(parsePersonnummer(typed, today)).toEqual({ ok: true, value: number })
  })

  test.each([
    ['wrong check digit', '20120314-2384'],
    ['two digits swapped', '20120341-2383'],
    ['no such month', '20121314-2380'],
    ['no such day', '20120230-2383'],
    ['29 February in a common year', '20130229-2384'],
    ['not born yet', '20260311-2380'],
    ['too short', '120314-238'],
    ['eleven digits', '120120314-238'],
    ['too long', '20120314-23833'],
    ['letters', '20120314-23BC'],
    ['an interim number', '20120314-T232'],
    ['000 before the check digit', '20120314-0005'],
    ['plus', '120314+2383'],
    ['nothing', ''],
    ['blanks', '   '],
    ['a name', 'Elsa Bergqvist'],
    ['digits of another script', '٢٠١٢٠٣١٤٢٣٨٣'],
    ['a year without its century', '0012-0314-2383'],
  ])('%s is refused', (_, typed) => {
    expect(parsePersonnummer(typed, today)).toEqual(refused('personnummer_invalid'))
  })

  test('the day itself is not ahead', () => {
    expect(parsePersonnummer('20260310-2381', today)).toEqual({ ok: true, value: '20260310-2381' })
    expect(parsePersonnummer('20260310-2381', '2026-03-09')).toEqual(refused('personnummer_invalid'))
  })
})

describe('samordningsnummer', () => {
  test('are kept as they are, and carry the day plus 60', () => {
    expect(parsePersonnummer('121070-2385', today)).toEqual({ ok: true, value: '20121070-2385' })
    expect(birthDateOf('20121070-2385')).toBe('2012-10-10')
  })

  test('have a real day under the 60', () => {
    expect(parsePersonnummer('20120291-2387', today)).toEqual(refused('personnummer_invalid'))
  })
})

describe('the century of ten digits', () => {
  test.each([
    ['2603102381', '20260310-2381'],
    ['2603112380', '19260311-2380'],
    ['9001012385', '19900101-2385'],
    ['0803102391', '20080310-2391'],
  ])('%s is %s: the latest year that is not ahead', (typed, number) => {
    expect(parsePersonnummer(typed, today)).toEqual({ ok: true, value: number })
  })

  test('a samordningsnummer is placed by its day, not by the day plus 60', () => {
    const digits = withCheckDigit('260370238')
    expect(parsePersonnummer(digits, today)).toEqual({ ok: true, value: `20260370-${digits.slice(6)}` })
  })
})

test('whatever is accepted is a valid number, born by today, and is read the same again', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2026-03-10'), noInvalidDate: true }),
      fc.boolean(),
      (date, coordinated) => {
        const born = date.toISOString().slice(0, 10)
        const day = String(Number(born.slice(8)) + (coordinated ? 60 : 0)).padStart(2, '0')
        const digits = withCheckDigit(`${born.slice(2, 4)}${born.slice(5, 7)}${day}238`)
        const parsed = parsePersonnummer(born.slice(0, 2) + digits, today)
        if (!parsed.ok) throw new Error('refused')
        expect(birthDateOf(parsed.value)).toBe(born)
        expect(parsePersonnummer(parsed.value, today)).toEqual(parsed)
      },
    ),
    { numRuns: 200 },
  )
})

test('no text at all makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789 -'), maxLength: 16 })),
      (typed) => {
        const parsed = parsePersonnummer(typed, today)
        if (parsed.ok) expect(parsed.value).toMatch(/^\d{8}-\d{4}$/)
      },
    ),
    { numRuns: 300 },
  )
})

/** Nine digits and the one that the Luhn rule adds. */
function withCheckDigit(nine: string): string {
  const sum = [...nine].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return `${nine}${(10 - (sum % 10)) % 10}`
}
