import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findRevealing, revealedByMessage, revealedByPlan } from '../../shared/domain/outgoingText'
import type { Case } from '../../shared/domain/case'
import {
  aCase,
  aChild,
  aGuardian,
  anId,
  anOrganisation,
  johan,
  profile,
  sara,
  school,
} from '../support/cases'

/** What is found, as `kind: the words`. */
function found(text: string, of: Case, template?: string): string[] {
  return findRevealing(text, revealedByMessage(of, profile), template).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  )
}

const family = (child: string, last = '', change: Partial<Case> = {}) =>
  aCase({
    child: aChild({ firstName: child, lastName: last, identity: { kind: 'birthDate', date: '2012-03-14' } }),
    guardians: [],
    ...change,
  })

describe('a number of a person', () => {
  test.each([
    '20120314-2383',
    '201203142383',
    '120314-2383',
    '1203142383',
    '120314+2383',
    '120314–2383',
    '120314 - 2383',
    '20120314 2383',
    '2012-03-14-2383',
    '2012-03-14 2383',
    '2012 03 14 2383',
    '12 03 14 2383',
    '2012.03.14-2383',
  ])('%s is found, whoever it belongs to', (number) => {
    expect(found(`Det gäller ${number}, se bilaga.`, family('Ida'))).toEqual([`number: ${number}`])
  })

  test.each(['120374-2388', '20120374-2388'])('a samordningsnummer is one: %s', (number) => {
    expect(found(number, family('Ida'))).toEqual([`number: ${number}`])
  })

  test('is told by its hyphen, also with a check digit that is wrong', () => {
    expect(found('120314-2380', family('Ida'))).toEqual(['number: 120314-2380'])
    expect(found('1203142380', family('Ida'))).toEqual([])
  })

  test.each(['12 03 14 23 83', '2012/03/14/2383', '1 2 0 3 1 4 2 3 8 3', '20-12-03-14-23-83'])(
    'of the child is found in any writing: %s',
    (number) => expect(found(`nr ${number}.`, aCase())).toEqual([`number: ${number}`]),
  )

  test.each([
    '0980-31 92 10',
    '0470-58 76 48',
    '070-123 45 67',
    '0701-23 45 67',
    '0701-234567',
    '+46 70 123 45 67',
    '010-101 12 34',
    '0474 - 470 00',
    'tisdag 9 december 13.30–14.30',
    '2026-03-14 13.30',
    '2026-03-14 1335',
    '202603141335',
    'mötes-id 831 2205 1234',
    '212000-0662',
    'rum 120314',
    '999120314-23839',
  ])('is not seen in %s', (text) => expect(found(text, family('Ida'))).toEqual([]))
})

describe('a name', () => {
  test.each([
    ['Elsa', 'Elsa och Sara', ['child: Elsa']],
    ['Elsa', 'elsas mamma, ELSA!', ['child: elsas', 'child: ELSA']],
    ['Åsa', 'Asa, ÅSA och A\u030Asas', ['child: Asa', 'child: ÅSA', 'child: A\u030Asas']],
    ['Örjan', 'med Orjan', ['child: Orjan']],
    ['Zoë', 'Zoe', ['child: Zoe']],
    ['Søren', 'Soren', ['child: Soren']],
    ['Lukas', 'Lukas plats', ['child: Lukas']],
    ['Li', 'Länk i Link, en linje, Lis bok', ['child: Lis']],
    ['Li', 'Li:s plats', ['child: Li']],
    ['Alva-Lis', 'Alva-Lis, Alva och Lis', ['child: Alva-Lis', 'child: Alva', 'child: Lis']],
    ['Alva-Lis', 'Annalisa', []],
    ['Alva Lis', 'Alva-Lis', ['child: Alva-Lis']],
    ['Elsa', 'https://mote.example.com/elsa_b?x=1', ['child: elsa']],
    ['Elsa', 'elsa2012@example.com', ['child: elsa']],
    ['Bo', 'Botvid bor i ett bostadshus', []],
    ['', 'Hej du', []],
  ])('%s in "%s"', (name, text, hits) => expect(found(text, family(name))).toEqual(hits))

  test('of the whole family is found, first and last, joined where they stand together', () => {
    expect(found('Elsa Bergqvist, Sara och familjen Nyström', aCase())).toEqual([
      'child: Elsa Bergqvist',
      'guardian: Sara',
      'guardian: Nyström',
    ])
  })

  test('has small words in it that tell nothing', () => {
    expect(found('de vill von oben, la Cruz', family('Ida', 'de la Cruz'))).toEqual(['child: Cruz'])
  })

  test('with a telephone, where it is a guardian’s own', () => {
    expect(found('Ring 0980 314501 eller +46 980-31 45 01', aCase())).toEqual([
      'phone: 0980 314501',
      'phone: 46 980-31 45 01',
    ])
  })
})

describe('the words of the program’s own text', () => {
  const template =
    'Kallelse till samverkansmöte tisdag 5 maj 13.30. Ring 0980-31 92 10.\nKarin Ekdahl, rektor'
  const of = family('Maj', 'Ek', { guardians: [aGuardian({ firstName: 'Karin', lastName: 'Ek' })] })

  test('are left alone, also when one of them is a name', () => {
    expect(found(template, of, template)).toEqual([])
  })

  test('are left alone while a neighbour stands', () => {
    expect(found(template.replace('13.30', '14.00'), of, template)).toEqual([])
  })

  test('do not hide the name anywhere else', () => {
    expect(found(`${template} Maj kommer, och Karin med.`, of, template)).toEqual([
      'child: Maj',
      'guardian: Karin',
    ])
  })
})

describe('where identity is protected', () => {
  const protectedChild = aChild({
    firstName: 'Eken',
    lastName: '',
    identity: { kind: 'withheld' },
    protectedIdentity: true,
  })
  const hidden = aCase({ child: protectedChild, guardians: [] })

  test.each([
    ['Furuskolan', ['school: Furuskolan']],
    ['på furuskolans expedition', ['school: furuskolans']],
    ['Elevhälsan Furuskolan', ['school: Furuskolan']],
    ['elevhälsan.furuskolan@example.com', ['school: furuskolan']],
    ['Furuskole-parkeringen', ['school: Furuskole']],
    ['https://furuskolan.example.com', ['school: furuskolan']],
    ['Karin Ekdahl, rektor', ['sender: Karin Ekdahl']],
    ['Ring 0980-319210', ['phone: 0980-319210']],
    ['Biblioteket i Växjö', ['place: Växjö']],
    ['Eken och Ekens pappa', ['child: Eken', 'child: Ekens']],
    ['Skolan, rum 3', []],
    ['Ekot', []],
  ])('of the child, "%s"', (text, hits) => expect(found(text, hidden)).toEqual(hits))

  test.each([
    ['Sankt Olofs skola', 'Möte på St Olofs', ['school: Olofs']],
    ['Sankt Olofs skola', 'en skola', []],
    ['Södra skolan', 'Södra skolans aula', ['school: Södra skolans']],
    ['Södra skolan', 'södra delen av stan', []],
    ['Åsgymnasiet', 'asgymnasiets entré', ['school: asgymnasiets']],
    ['Ek', 'Eks aula, Ekeby', ['school: Eks']],
    ['Lindskolan F–6', 'Lindskolan', ['school: Lindskolan']],
  ])('a school called %s in "%s"', (name, text, hits) => {
    const of = aCase({ child: protectedChild, guardians: [], organisations: [{ ...school, name }] })
    expect(found(text, of)).toEqual(hits)
  })

  test('of a guardian too; in an open case the school may be told', () => {
    const protectedJohan = aGuardian({
      ...johan,
      firstName: 'Björken',
      lastName: '',
      protectedIdentity: true,
    })
    expect(found('Furuskolan', aCase({ guardians: [sara, protectedJohan] }))).toEqual(['school: Furuskolan'])
    expect(found('Furuskolan, Karin Ekdahl, Växjö, 0980-31 92 10', aCase())).toEqual([])
  })

  test('the plan is searched for the school, the place and names that are no pseudonyms', () => {
    const text = 'Elsa Bergqvist träffar Eken i Växjö, på Furuskolan. Karin ringer 120314-2383.'
    const inPlan = (of: Case) =>
      findRevealing(text, revealedByPlan(of, profile)).map(
        ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
      )
    const where = ['place: Växjö', 'school: Furuskolan', 'number: 120314-2383']
    expect(inPlan(hidden)).toEqual(where)
    expect(inPlan(aCase({ child: aChild({ protectedIdentity: true }) }))).toEqual([
      'child: Elsa Bergqvist',
      ...where,
    ])
  })
})

test('nothing is found in nothing', () => {
  const of = aCase({ organisations: [school, anOrganisation({ id: anId(30), name: '' })] })
  expect(found('', of)).toEqual([])
})

test('whatever stands around them, a name and a number never get out', () => {
  const around = fc.string({ unit: 'grapheme', maxLength: 30 })
  const secret = fc.constantFrom(
    'Elsa',
    'elsas',
    'BERGQVIST',
    '20120314-2383',
    '1203142383',
    '12 03 14 - 2383',
  )
  fc.assert(
    fc.property(around, secret, around, (before, word, after) => {
      const text = `${before} ${word} ${after}`
      const findings = findRevealing(text, revealedByMessage(aCase(), profile))
      const at = before.length + 1
      expect(findings.some(({ start, end }) => start <= at && end >= at + word.length)).toBe(true)
      findings.forEach(({ start, end }, place) => {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(findings[place + 1]?.start ?? text.length)
      })
    }),
    { numRuns: 500 },
  )
})
