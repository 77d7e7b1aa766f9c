import { describe, expect, test } from 'vitest'
import {
  caseSchema,
  type Case,
  type Child,
  type ChildIdentity,
  type Guardian,
} from '../../shared/domain/case'
import {
  addGuardian,
  checkChild,
  registerCase,
  removeGuardian,
  updateChild,
  updateGuardian,
} from '../../shared/domain/register'
import {
  aCase,
  aChild,
  aConsent,
  aGuardian,
  aMoment,
  anAction,
  anAttendee,
  anId,
  frozen,
  johan,
  profile,
  sara,
  school,
  strangerId,
  today,
  withMeeting,
  aCopy,
} from '../support/cases'
import { accepted, refused } from './decisions'

const { id: _, ...described } = sara

function register(child: Child, guardians: Omit<Guardian, 'id'>[] = [described]) {
  return registerCase(
    frozen({ child, guardians, number: '2026-14', profile }),
    { today, id: anId(1) },
    { school: school.id, meeting: anId(31), guardians: [sara.id, johan.id] },
  )
}

describe('a new case', () => {
  test('holds the child, the guardians and the own school, and nothing else yet', () => {
    const of = accepted(register(aChild()))
    expect(of).toEqual(aCase({ createdOn: today, guardians: [sara], organisations: [school] }))
    expect(caseSchema.parse(of)).toEqual(of)
  })

  test('can do without guardians', () => {
    expect(accepted(register(aChild(), [])).guardians).toEqual([])
  })

  test('needs an id for each guardian', () => {
    expect(() => register(aChild(), [described, described, described])).toThrow()
  })
})

const born = (date: string): ChildIdentity => ({ kind: 'birthDate', date })
const unborn: ChildIdentity = { kind: 'unborn', expectedDate: '2026-06-01' }

describe('what the record of a child may hold', () => {
  test.each([
    ['a personnummer', aChild()],
    ['a samordningsnummer', aChild({ identity: { kind: 'personnummer', value: '20121070-2385' } })],
    ['a birth date', aChild({ identity: born('2015-04-01') })],
    ['born today', aChild({ identity: born(today) })],
    ['unborn, without a name', aChild({ firstName: '', lastName: '', identity: unborn })],
    [
      'expected some days ago',
      aChild({ firstName: '', identity: { kind: 'unborn', expectedDate: '2026-03-01' } }),
    ],
    [
      'protected, under a pseudonym',
      aChild({ firstName: 'Eken', identity: { kind: 'withheld' }, protectedIdentity: true }),
    ],
    ['protected, with a personnummer', aChild({ protectedIdentity: true })],
    ['without a last name', aChild({ lastName: '' })],
  ])('%s', (_, child) => {
    expect(accepted(checkChild(child, today))).toEqual(child)
    expect(accepted(register(child)).child).toEqual(child)
    expect(accepted(updateChild(aCase(), child, aMoment())).child).toEqual(child)
  })

  test.each([
    ['no name', aChild({ firstName: '  ' }), 'name_missing'],
    [
      'no name although protected',
      aChild({ firstName: '', identity: { kind: 'withheld' }, protectedIdentity: true }),
      'name_missing',
    ],
    [
      'withheld without protection',
      aChild({ identity: { kind: 'withheld' } }),
      'protected_identity_required',
    ],
    [
      'a wrong check digit',
      aChild({ identity: { kind: 'personnummer', value: '20120314-2384' } }),
      'personnummer_invalid',
    ],
    [
      'a personnummer ahead',
      aChild({ identity: { kind: 'personnummer', value: '20260311-2380' } }),
      'personnummer_invalid',
    ],
    [
      'an age told ahead of time',
      aChild({ identity: { kind: 'age', years: 4, toldOn: '2026-03-11' } }),
      'date_in_future',
    ],
    ['a birth date ahead', aChild({ identity: born('2026-03-11') }), 'date_in_future'],
  ] as const)('not: %s', (_, child, rule) => {
    expect(register(child)).toEqual(refused(rule))
    expect(updateChild(aCase(), child, aMoment())).toEqual(refused(rule))
  })

  test('protection cannot be lifted while the child is withheld', () => {
    const child = aChild({ firstName: 'Eken', identity: { kind: 'withheld' }, protectedIdentity: true })
    expect(updateChild(aCase({ child }), { ...child, protectedIdentity: false }, aMoment())).toEqual(
      refused('protected_identity_required'),
    )
  })
})

describe('a guardian who was added by mistake', () => {
  test('goes, and nobody else', () => {
    expect(accepted(removeGuardian(aCase(), sara.id)).guardians).toEqual([johan])
    expect(removeGuardian(aCase(), strangerId)).toEqual(refused('not_in_case', strangerId))
  })

  test.each<[string, Case]>([
    ['a consent', aCase({ consents: [aConsent()] })],
    ['a reason to go on', aCase({ proceedReasons: [{ personId: sara.id, reason: 'Sjuk.', on: today }] })],
    [
      'a yes to another contact',
      aCase({
        onward: { organisation: 'BUP', told: null, consent: { people: [sara.id], on: today }, contacts: [] },
      }),
    ],
    ['an attendee', withMeeting(aCase(), { attendees: [anAttendee({ partyId: sara.id })] })],
    [
      'an action',
      withMeeting(aCase(), { actions: [anAction({ responsible: { kind: 'guardian', id: sara.id } })] }),
    ],
    ['a copy', withMeeting(aCase(), { copies: [aCopy({ partyId: sara.id })] })],
  ])('stays while something refers to it: %s', (_, of) => {
    expect(removeGuardian(of, sara.id)).toEqual(refused('guardian_in_use', sara.id))
  })
})

describe('guardians', () => {
  test('are added last, with an id of their own', () => {
    const moment = aMoment()
    const of = accepted(addGuardian(aCase({ guardians: [johan] }), described, moment))
    expect(of.guardians).toEqual([johan, { ...sara, id: moment.id }])
  })

  test('are changed in their place', () => {
    const changed = aGuardian({ phone: '0980-31 45 09', interpreterLanguage: 'somaliska' })
    expect(accepted(updateGuardian(aCase(), changed)).guardians).toEqual([changed, johan])
  })

  test('need a name', () => {
    expect(register(aChild(), [{ ...described, firstName: ' ' }])).toEqual(refused('name_missing', sara.id))
    expect(updateGuardian(aCase(), aGuardian({ firstName: '' }))).toEqual(refused('name_missing', sara.id))
    const moment = aMoment()
    expect(addGuardian(aCase(), { ...described, firstName: '' }, moment)).toEqual(
      refused('name_missing', moment.id),
    )
  })

  test('are never added by changing somebody who is not there', () => {
    expect(updateGuardian(aCase(), aGuardian({ id: strangerId }))).toEqual(refused('not_in_case', strangerId))
    expect(updateGuardian(aCase(), aGuardian({ id: school.id }))).toEqual(refused('not_in_case', school.id))
  })
})
