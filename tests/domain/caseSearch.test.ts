import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseFinder, searchText } from '../../shared/domain/caseSearch'
import { aBooking, aCase, aChild, aGuardian, withMeeting } from '../support/cases'
import { fullCases } from '../support/fullCase'

const said = ['Ärende 2026-14', 'Samtycke', 'pågår']
const asa = withMeeting(aCase({ child: aChild({ firstName: 'Åsa-Marie', lastName: 'Ørn Élan' }) }), {
  booking: aBooking({ date: '2026-03-09' }),
})
const finds = (of: Parameters<typeof searchText>[0], typed: string) => caseFinder(typed)(searchText(of, said))

describe('a case is found by', () => {
  test.each([
    '',
    'åsa',
    'ASA',
    'asa-marie',
    'marie',
    'orn',
    'elan åsa',
    '20120314-2383',
    '201203142383',
    '120314-2383',
    '1203142383',
    '120314',
    '2026-14',
    'ärende 2026-14',
    'samty',
    'PAGAR',
    'asa samtycke',
    '2026-03-09',
    '9 mars',
    '9 mars 2026',
    '2 februari',
  ])('%j', (typed) => {
    expect(finds(asa, typed)).toBe(true)
  })
})

describe('a case is not found by', () => {
  test.each(['lan', 'elsa', '2383', '2026-15', 'inbjudan', 'avslutat', '4 mars', '19 mars', 'asa inbjudan'])(
    '%j',
    (typed) => {
      expect(finds(asa, typed)).toBe(false)
    },
  )
})

test('protected identity, of the child or a guardian, is found by what the list shows only', () => {
  const hidden = { ...asa, guardians: [aGuardian({ protectedIdentity: true })] }
  for (const typed of ['asa', 'marie', 'orn', '2012', '120314']) expect(finds(hidden, typed)).toBe(false)
  for (const typed of ['2026-14', 'samtycke', '9 mars']) expect(finds(hidden, typed)).toBe(true)
})

test('nothing that is written in a case, and nobody but the child, is ever searched', () => {
  for (const of of fullCases()) {
    const { id, number, createdOn, child } = of
    const days = of.meetings.map(({ booking, heldOn, next }) => ({ booking, heldOn, next }))
    const bare = aCase({ id, number, createdOn, child, guardians: of.guardians, meetings: [] })
    const meetings = days.map((kept, index) => ({
      ...(aCase().meetings[0] as (typeof of.meetings)[0]),
      ...kept,
      id: `${index}`,
    }))
    expect(searchText(of, said)).toBe(searchText({ ...bare, meetings }, said))
  }
})

test('each word of a name finds it, however it is typed', () => {
  const name = fc.stringMatching(/^[a-zåäöéü]{2,9}$/)
  fc.assert(
    fc.property(name, name, (firstName, lastName) => {
      const of = aCase({ child: aChild({ firstName, lastName }) })
      for (const typed of [firstName.toUpperCase(), lastName.normalize('NFD'), `${lastName} ${firstName}`])
        expect(finds(of, typed)).toBe(true)
    }),
  )
})
