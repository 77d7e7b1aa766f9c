import { describe, expect, it } from 'vitest'
import {
  emptyRegistration,
  findFaults,
  firstProtected,
  toRegistration,
} from '../../renderer/features/registerChild/form'
import { birthDateIn, withChildProtection } from '../../renderer/parts/people/childForm'
import { emptyGuardian, withGuardianProtection } from '../../renderer/parts/people/guardianForm'

const today = '2025-11-20'
/** Made as the Tax Agency makes its numbers for tests: 239 before the check digit. */
const testNumber = '20120118-2399'

const guardian = { ...emptyGuardian, firstName: 'Sara', protectedIdentity: 'no' as const }
const complete = {
  ...emptyRegistration('Furuskolan'),
  protectedIdentity: 'no' as const,
  personnummer: testNumber,
  firstName: 'Elsa',
  guardians: [guardian],
}
const faultsOf = (values: typeof complete | ReturnType<typeof emptyRegistration>) =>
  Object.entries(findFaults(values, today)).flatMap(([field, fault]) => (fault === undefined ? [] : [field]))

describe('what a registration needs', () => {
  it('has no faults when it is complete', () => {
    expect(faultsOf(complete)).toEqual([])
  })

  it('needs an answer about protection for the child and every guardian', () => {
    expect(faultsOf(emptyRegistration(''))).toEqual(
      expect.arrayContaining(['protectedIdentity', 'guardians.0.protectedIdentity']),
    )
  })

  it('refuses a personnummer that is wrong, and a birth date ahead', () => {
    expect(faultsOf({ ...complete, personnummer: '20120118-2390' })).toEqual(['personnummer'])
    expect(faultsOf({ ...complete, identityKind: 'birthDate', birthDate: '2025-11-21' })).toEqual([
      'birthDate',
    ])
  })

  it('lets an unborn child be without a name', () => {
    const unborn = { ...complete, firstName: '', identityKind: 'unborn' as const, expectedDate: '2026-02-01' }
    expect(faultsOf(unborn)).toEqual([])
    expect(toRegistration(unborn, today).child.identity).toEqual({
      kind: 'unborn',
      expectedDate: '2026-02-01',
    })
  })

  it('keeps no school for an unborn child, although the own school stands there to begin with', () => {
    const unborn = {
      ...complete,
      identityKind: 'unborn' as const,
      expectedDate: '2026-02-01',
      schoolClass: '1A',
    }
    expect(toRegistration(unborn, today).child).toMatchObject({ school: '', schoolClass: '' })
    expect(toRegistration(complete, today).child.school).toBe('Furuskolan')
  })

  it('makes the number canonical', () => {
    const { child } = toRegistration({ ...complete, personnummer: '120118 2399' }, today)
    expect(child.identity).toEqual({ kind: 'personnummer', value: testNumber })
  })
})

describe('protected identity', () => {
  it('takes away everything that identifies the child', () => {
    const hidden = withChildProtection(
      { ...complete, lastName: 'Bergqvist', schoolClass: '5B' },
      'yes',
      'Furuskolan',
    )
    expect(JSON.stringify(hidden)).not.toMatch(/Elsa|Bergqvist|2399|Furuskolan|5B/)
  })

  it('takes away name and telephone of a guardian', () => {
    const hidden = withGuardianProtection({ ...guardian, lastName: 'Bergqvist', phone: '0470-410 00' }, 'yes')
    expect(hidden).toMatchObject({ firstName: '', lastName: '', phone: '' })
  })

  it('asks for the stop notice to be read, with the first person it is about', () => {
    const hidden = { ...complete, guardians: [guardian, { ...guardian, protectedIdentity: 'yes' as const }] }
    expect(firstProtected(hidden)).toBe(1)
    expect(faultsOf(hidden)).toEqual(['hasReadStop'])
    expect(faultsOf({ ...hidden, hasReadStop: true })).toEqual([])
  })

  it('registers a pseudonym and no number', () => {
    const hidden = { ...withChildProtection(complete, 'yes', ''), firstName: 'Eken' }
    expect(toRegistration(hidden, today).child).toMatchObject({
      firstName: 'Eken',
      identity: { kind: 'withheld' },
    })
  })
})

describe('the birth date in a mistyped number', () => {
  it.each([
    ['20140203-1111', '2014-02-03'],
    ['1402031111', '2014-02-03'],
    ['9902031111', '1999-02-03'],
    ['140203', '2014-02-03'],
    ['20141303-1111', null],
    ['20991231-1111', null],
    ['12', null],
  ])('%s gives %s', (typed, day) => {
    expect(birthDateIn(typed, today)).toBe(day)
  })
})
