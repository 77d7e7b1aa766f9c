import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formulaText,
  patients,
  referralNotes,
  telephoneScript,
  type NotedChild,
} from '../../shared/domain/referralNotes'
import { printedFormulas } from '../../shared/texts/noteFormulas'

const today = '2026-02-10'
const born: NotedChild = { isBorn: true, name: 'Alma Lindqvist', birthData: '3 mars 2019' }
const expected: NotedChild = { isBorn: false, dueDate: '2026-06-01' }
const consentNote =
  'Samtycke har lämnats muntligen den 9 februari 2026 för kontakt med Barnens bästa-ansvarig för att initiera samverkan inom Kronobarnsmodellen.'
const contactedNote =
  'Barnens bästa-ansvarig är kontaktad för att undersöka förutsättningar för samverkan inom Kronobarnsmodellen.'
const consentOfGuardian = (child: string) =>
  `Samtycke har lämnats muntligen den 9 februari 2026 för att kontakt med Barnensbästa-ansvarig för att initiera samverkan inom Kronobarnsmodellen för ${child}.`
const contactedByGuardian = (child: string) =>
  `Barnens bästa-ansvarig är kontaktad för att undersöka förutsättningar för samverkan inom Kronobarnsmodellen för ${child}.`

const offered = (...asked: Parameters<typeof referralNotes>) =>
  referralNotes(...asked).map(({ formula }) => (formula === null ? null : formulaText(formula)))

describe('the six notes of the routine, letter by letter (R-2.9, R-2.14, R-2.17, R-4.17, R-4.22, R-4.25)', () => {
  test.each([
    ['child', born, consentNote, contactedNote],
    ['sibling', born, consentNote, contactedNote],
    [
      'guardian',
      born,
      consentOfGuardian('Alma Lindqvist, 3 mars 2019'),
      contactedByGuardian('Alma Lindqvist, 3 mars 2019'),
    ],
    [
      'guardian',
      expected,
      consentOfGuardian('väntat barn, beräknad födelse 1 juni 2026'),
      contactedByGuardian('väntat barn, beräknad födelse 1 juni 2026'),
    ],
  ] as const)('%s %j', (patient, child, ...notes) => {
    expect(offered(patient, '2026-02-09', child, today)).toEqual(notes)
  })

  test('mark what stood as a blank', () => {
    const [consent] = referralNotes('guardian', '2026-02-09', born, today)
    expect(consent?.formula?.filter(({ isFilled }) => isFilled).map(({ text }) => text)).toEqual([
      '9 februari 2026',
      'Alma Lindqvist, 3 mars 2019',
    ])
  })
})

describe('a note is not offered with a blank', () => {
  const noName: NotedChild = { isBorn: true, name: ' ', birthData: '3 mars 2019' }
  const noBirth: NotedChild = { isBorn: true, name: 'Alma', birthData: '' }
  const noDay: NotedChild = { isBorn: false, dueDate: '' }

  test.each([
    ['child', '', born, [null, contactedNote]],
    ['sibling', '', born, [null, contactedNote]],
    ['child', '2026-02-11', born, [null, contactedNote]],
    ['child', '2026-02-09', noName, [consentNote, contactedNote]],
    ['guardian', '2026-02-09', noName, [null, null]],
    ['guardian', '2026-02-09', noBirth, [null, null]],
    ['guardian', '2026-02-09', noDay, [null, null]],
    ['guardian', '', expected, [null, contactedByGuardian('väntat barn, beräknad födelse 1 juni 2026')]],
  ] as const)('%s %j %j', (patient, day, child, notes) => {
    expect(offered(patient, day, child, today)).toEqual(notes)
  })

  test('whatever is written', () => {
    const line = fc.string({ unit: 'grapheme' })
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10))
    const dayOrNone = fc.oneof(fc.constant(''), day)
    const child: fc.Arbitrary<NotedChild> = fc.oneof(
      fc.record({ isBorn: fc.constant(true as const), name: line, birthData: line }),
      fc.record({ isBorn: fc.constant(false as const), dueDate: dayOrNone }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...patients), dayOrNone, child, day, (patient, consentOn, who, now) => {
        for (const { kind, formula } of referralNotes(patient, consentOn, who, now)) {
          if (formula === null) continue
          for (const { text, isFilled } of formula) {
            expect(text).not.toBe('')
            if (isFilled) expect(text.trim()).not.toBe('')
            else expect(text).not.toMatch(/[()]/)
          }
          if (kind === 'consent') expect(consentOn).not.toBe('')
        }
      }),
    )
  })

  test('and what is written is never taken for a blank', () => {
    const child: NotedChild = { isBorn: true, name: '(datum)', birthData: '$1' }
    expect(offered('guardian', '2026-02-09', child, today)).toEqual([
      consentOfGuardian('(datum), $1'),
      contactedByGuardian('(datum), $1'),
    ])
  })
})

describe('the telephone script (R-3.16, R-3.17, R-3.18, R-3.20)', () => {
  test('is the one of the routine, with from where one calls', () => {
    expect(telephoneScript(' Barnakuten ')?.map(formulaText)).toEqual([
      'Hej, jag ringer från Barnakuten och vill komma i kontakt med Barnets bästa-ansvarig för ett barn där det kan bli aktuellt att samverka inom Kronobarnsmodellen för att ta fram Barnets plan.',
      'Jag behöver veta vilken rektor jag ska kontakta som Barnets bästa-ansvarig för barnet. Räcker det om jag ger dig barnets namn och personnummer?',
    ])
  })

  test.each(['', '  '])('is not offered without it (%j)', (workplace) =>
    expect(telephoneScript(workplace)).toBeNull(),
  )
})

test('only the blanks that can be filled stand in what is printed', () => {
  const blanks = Object.values(printedFormulas).flatMap((formula) => formula.match(/\([^)]*\)/g) ?? [])
  expect(new Set(blanks)).toEqual(new Set(['(datum)', '(barnets namn och födelsedata)', '(din verksamhet)']))
})
