import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noteForConsent, oralConsentNote } from '../../../shared/domain/noteFormulas'
import { onwardConsentNote } from '../../../shared/domain/onward'
import { formulaText, patients, referralNotes, telephoneScript } from '../../../shared/domain/referralNotes'
import { printedFormulas } from '../../../shared/texts/noteFormulas'
import { aCase, aConsent, anId, anOrganisation, today } from '../../support/cases'

/** What somebody may have written in a blank: words, nothing, or only space. No signs: those are looked for below. */
const written = fc.oneof(
  fc.constantFrom('Sara Bergqvist', 'Vårdcentralen Björkhaga', '', ' ', '\n\t'),
  fc.string({ unit: fc.constantFrom('a', 'Å', '7', ' ', '\n', '\u00a0') }),
)
const day = fc.constantFrom('' as const, today, '2026-02-10', '2026-03-11')
const names = fc.array(written, { maxLength: 4 })
const person = fc.constantFrom('child', anId(11))

/** Every formula of both routines, offered from anything a person may have written so far; null is not offered. */
const formulas: Record<string, fc.Arbitrary<(string | null)[]>> = {
  'the oral consent (A-2.12)': fc
    .tuple(day, names)
    .map(([on, organisations]) => [oralConsentNote(on, organisations)]),
  'the oral consent as it is recorded (A-2.12)': fc
    .tuple(names, fc.constantFrom('oral', 'written', null))
    .map(([organisations, form]) => {
      const asked = organisations.map((name, index) => anOrganisation({ id: anId(200 + index), name }))
      const said = asked.map(({ id }) => ({ organisationId: id, answer: 'yes' as const }))
      return [noteForConsent(aCase({ organisations: asked }), aConsent({ form, organisations: said }))]
    }),
  'the oral yes to one contact (A-1.13, A-2.12)': fc
    .tuple(written, day, fc.array(person, { maxLength: 2 }))
    .map(([organisation, on, people]) => [onwardConsentNote(organisation, { people, on })]),
  'the notes for the record of health care': fc
    .tuple(fc.constantFrom(...patients), day, fc.boolean(), written, written, day)
    .map(([patient, on, isBorn, name, birthData, dueDate]) =>
      referralNotes(patient, on, isBorn ? { isBorn, name, birthData } : { isBorn, dueDate }, today).map(
        ({ formula }) => formula && formulaText(formula),
      ),
    ),
  'the words to say on the telephone': written.map((workplace) =>
    (telephoneScript(workplace) ?? [null]).map((part) => part && formulaText(part)),
  ),
}

const blanks = [
  ...new Set(Object.values(printedFormulas).flatMap((formula) => formula.match(/\([^)]*\)/g) ?? [])),
  '(verksamhetens/verksamheternas namn)',
]

describe('no formula is ever offered with an unfilled blank', () => {
  test('the blanks are those that are printed', () => {
    expect(blanks.toSorted()).toEqual([
      '(barnets namn och födelsedata)',
      '(datum)',
      '(din verksamhet)',
      '(verksamhetens/verksamheternas namn)',
    ])
  })

  test.each(Object.entries(formulas))('%s', (_, offered) => {
    let isOffered = false
    let isWithheld = false
    fc.assert(
      fc.property(offered, (texts) => {
        for (const text of texts) {
          isOffered ||= text !== null
          isWithheld ||= text === null
          if (text === null) continue
          expect(text).not.toMatch(/[()]|undefined|null|Invalid|NaN/)
          // An empty blank would leave two spaces, or a space before the sign after it.
          expect(text.replaceAll(/\s/g, ' ').split(/den {2}|med \.|för \.|från {2}|, \./)).toHaveLength(1)
        }
      }),
      { numRuns: 500 },
    )
    expect([isOffered, isWithheld]).toEqual([true, true])
  })
})
