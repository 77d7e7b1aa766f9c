import { describe, expect, it } from 'vitest'
import type { ChildIdentity } from '../../../shared/domain/case'
import {
  childFaults,
  toChild,
  withChildProtection,
  writtenChild,
} from '../../../renderer/parts/people/childForm'
import { guardianFaults, toGuardian, writtenGuardian } from '../../../renderer/parts/people/guardianForm'
import { aChild, aGuardian, today } from '../../support/cases'

const present = (faults: object) =>
  Object.entries(faults).flatMap(([field, fault]) => (fault === undefined ? [] : [field]))

describe('a kept record', () => {
  const identities: ChildIdentity[] = [
    { kind: 'personnummer', value: '20120314-2383' },
    { kind: 'birthDate', date: '2015-04-01' },
    { kind: 'unborn', expectedDate: '2026-06-01' },
  ]

  it.each(identities)('is the same after it has been in the form: $kind', (identity) => {
    const child = aChild({ identity, ...(identity.kind === 'unborn' && { school: '', schoolClass: '' }) })
    expect(toChild(writtenChild(child), today)).toEqual(child)
    expect(present(childFaults(writtenChild(child), today))).toEqual([])
  })

  it('is the same when it is protected', () => {
    const child = aChild({
      firstName: 'Eken',
      lastName: '',
      identity: { kind: 'withheld' },
      protectedIdentity: true,
    })
    expect(toChild(writtenChild(child), today)).toEqual(child)
    expect(present(childFaults(writtenChild(child), today))).toEqual([])
  })

  it('is the same for a guardian', () => {
    const { id, ...described } = aGuardian({ role: 'godMan', interpreterLanguage: 'somaliska' })
    expect(toGuardian(writtenGuardian({ id, ...described }))).toEqual(described)
    expect(guardianFaults(writtenGuardian({ id, ...described }), 'missing')).toEqual({})
  })

  it('lets a birth that is overdue stay as it was noted, but not be moved further back', () => {
    const overdue = writtenChild(aChild({ identity: { kind: 'unborn', expectedDate: '2026-03-01' } }))
    expect(present(childFaults(overdue, today))).toEqual(['expectedDate'])
    expect(present(childFaults(overdue, today, '2026-03-01'))).toEqual([])
    expect(present(childFaults({ ...overdue, expectedDate: '2026-02-28' }, today, '2026-03-01'))).toEqual([
      'expectedDate',
    ])
  })

  it('needs name and number again when protection is lifted', () => {
    const eken = aChild({
      firstName: 'Eken',
      lastName: '',
      identity: { kind: 'withheld' },
      protectedIdentity: true,
    })
    const lifted = { ...withChildProtection(writtenChild(eken), 'no', 'Furuskolan'), firstName: '' }
    expect(present(childFaults(lifted, today))).toEqual(['firstName', 'personnummer'])
  })
})
