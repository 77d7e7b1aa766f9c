import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Consent } from '../../shared/domain/case'
import { inWords, noteForConsent, oralConsentNote } from '../../shared/domain/noteFormulas'
import {
  aCase,
  aConsent,
  anOrganisation,
  childPsychiatry,
  covering,
  primaryCare,
  school,
  socialServices,
} from '../support/cases'

/** letter by letter as the routine prints it, without the quotation mark that opens it. */
const printed =
  'Samtycke har lämnats muntligen den (datum) för kontakt med (verksamhetens/verksamheternas namn).'
const filled = (date: string, names: string) =>
  printed.replace('(datum)', date).replace('(verksamhetens/verksamheternas namn)', names)

describe('the formula for an oral consent (A-2.12)', () => {
  test.each([
    ['2026-02-10', ['Vårdcentralen Björkhaga'], '10 februari 2026', 'Vårdcentralen Björkhaga'],
    ['2025-12-09', ['Socialtjänsten', 'BUP'], '9 december 2025', 'Socialtjänsten och BUP'],
    ['2026-03-01', ['Elevhälsan', 'BUP', 'Polisen'], '1 mars 2026', 'Elevhälsan, BUP och Polisen'],
    ['2026-03-01', [' Elevhälsan '], '1 mars 2026', 'Elevhälsan'],
  ])('%s %j', (date, names, writtenDate, writtenNames) => {
    expect(oralConsentNote(date, names)).toBe(filled(writtenDate, writtenNames))
  })

  test.each([
    ['', ['BUP']],
    ['2026-03-01', []],
    ['2026-03-01', ['', '  ']],
    ['2026-03-01', ['BUP', '']],
    ['', []],
  ] as [string, string[]][])('is not offered with a blank: %j %j', (date, names) => {
    expect(oralConsentNote(date, names)).toBeNull()
  })

  test('is the printed one with its blanks filled, whatever they hold, or nothing', () => {
    const [beginning = '', middle = '', end = ''] = printed.split(/\([^)]*\)/)
    const names = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 })
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, names, (day, organisations) => {
        const note = oralConsentNote(day.toISOString().slice(0, 10), organisations)
        const told = organisations.map((name) => name.trim())
        expect(note === null).toBe(told.length === 0 || told.includes(''))
        if (note === null) return
        expect(note.startsWith(beginning)).toBe(true)
        expect(note.slice(beginning.length)).toMatch(new RegExp(`^\\d{1,2} [a-z]+ \\d{4}${middle}.`, 's'))
        expect(note.endsWith(end)).toBe(true)
        for (const name of told) expect(note).toContain(name)
      }),
    )
  })
})

describe('the note for a recorded consent', () => {
  const oral = (change: Partial<Consent> = {}) => aConsent({ form: 'oral', ...change })

  test('names the organisations that it says yes to, in its own order', () => {
    const organisations = covering(socialServices, [childPsychiatry, 'no'], primaryCare)
    expect(noteForConsent(aCase(), oral({ organisations }))).toBe(
      filled('10 februari 2026', 'Socialtjänsten Granåsa och Vårdcentralen Björkhaga'),
    )
  })

  test.each<[string, Partial<Consent>]>([
    ['written', { form: 'written' }],
    ['a no', { answer: 'no' }],
    ['not asked', { answer: 'notAsked', form: null }],
    ['withdrawn', { withdrawnOn: '2026-03-01' }],
    ['for nobody', { organisations: [] }],
    ['only a no to somebody', { organisations: covering([primaryCare, 'no']) }],
  ])('is not offered when it is %s', (_, change) => {
    expect(noteForConsent(aCase(), oral(change))).toBeNull()
  })

  test('is not offered when an organisation in it has no name to fill in', () => {
    const nameless = anOrganisation({ name: ' ' })
    const of = aCase({ organisations: [school, nameless, socialServices] })
    expect(noteForConsent(of, oral({ organisations: covering(nameless) }))).toBeNull()
    expect(noteForConsent(of, oral({ organisations: covering(nameless, socialServices) }))).toBeNull()
    expect(noteForConsent(of, oral({ organisations: covering(childPsychiatry, socialServices) }))).toBeNull()
  })
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a och b'],
  [['a', 'b', 'c'], 'a, b och c'],
] as [string[], string][])('%j in words', (items, words) => expect(inWords(items)).toBe(words))
