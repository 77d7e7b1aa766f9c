import { describe, expect, it } from 'vitest'
import {
  callFaults,
  childFaults,
  emptyCall,
  emptyCallChild,
  statedConsent,
  toCallCases,
  toCallChild,
  toReferral,
  withLivingCases,
  withProtection,
} from '../../renderer/features/intake/form'
import { aCase, anId } from '../support/cases'

const today = '2025-11-20'
/** Made as the Tax Agency makes its numbers for tests: 239 before the check digit. */
const testNumber = '20120118-2399'
const elsa = { ...emptyCallChild(false), firstName: 'Elsa', born: testNumber }
const complete = {
  ...emptyCall(today),
  caller: 'Lena Vik, sjuksköterska',
  children: [elsa],
  relation: 'patient' as const,
  situation: 'Ont i magen.',
  consentFrom: ['none' as const],
}
const named = (faults: Record<string, string | undefined>) =>
  Object.entries(faults).flatMap(([field, fault]) => (fault === undefined ? [] : [field]))

describe('a call', () => {
  it('can be saved when it is known who called, about whom, why, what, and what was said of consent', () => {
    expect(named(callFaults(complete, today))).toEqual([])
    expect(named(callFaults(emptyCall(today), today))).toEqual([
      'caller',
      'relation',
      'situation',
      'consent',
      'children.0.firstName',
      'children.0.born',
    ])
  })

  it('asks for the stop notice to be read where a child is protected', () => {
    const values = { ...complete, children: [elsa, { ...withProtection(elsa, true), firstName: 'Eken' }] }
    expect(named(callFaults(values, today))).toEqual(['hasReadStop'])
    expect(named(callFaults({ ...values, hasReadStop: true }, today))).toEqual([])
  })

  it('states no consent of a day ahead', () => {
    expect(named(callFaults({ ...complete, consentOn: '2025-11-21' }, today))).toEqual(['consentOn'])
  })

  it('becomes a referral, with nothing stated as no consent', () => {
    expect(toReferral({ ...complete, consentNames: 'Kvar', consentOn: today }, 'patient')).toMatchObject({
      receivedOn: today,
      relation: 'patient',
      contactConsent: null,
    })
    const stated = { ...complete, consentFrom: ['guardian' as const], consentNames: ' Sara ' }
    expect(toReferral(stated, 'patient').contactConsent).toEqual({
      from: ['guardian'],
      names: 'Sara',
      on: null,
    })
  })
})

describe('a child in the call', () => {
  it.each([
    [testNumber, { kind: 'personnummer', value: testNumber }],
    ['120118 2399', { kind: 'personnummer', value: testNumber }],
    ['20210601', { kind: 'birthDate', date: '2021-06-01' }],
    ['2021-06-01', { kind: 'birthDate', date: '2021-06-01' }],
    ['210601', { kind: 'birthDate', date: '2021-06-01' }],
    ['20251121', null],
    ['20211301', null],
    ['20120118-2390', null],
    ['4 år', { kind: 'age', years: 4, toldOn: today }],
    [' 17 ', { kind: 'age', years: 17, toldOn: today }],
    ['26', null],
    ['fyra', null],
    ['2021', null],
    ['', null],
  ])('"%s" is %o', (born, identity) => {
    const child = { ...elsa, born }
    expect(toCallChild(child, today)?.identity ?? null).toEqual(identity)
    expect(named(childFaults(child, today))).toEqual(identity === null ? ['born'] : [])
  })

  it('may be without a name while it is not born, and has a day ahead', () => {
    const unborn = { ...emptyCallChild(true), expectedDate: '2026-02-01' }
    expect(named(childFaults(unborn, today))).toEqual([])
    expect(toCallChild(unborn, today)?.identity).toEqual({ kind: 'unborn', expectedDate: '2026-02-01' })
    expect(named(childFaults({ ...unborn, expectedDate: '2025-11-01' }, today))).toEqual(['expectedDate'])
  })

  it('that has a case asks for nothing, and goes there in place of a new one', () => {
    const kept = { ...emptyCallChild(false), caseId: anId(1), firstName: 'Els' }
    expect(named(callFaults({ ...complete, children: [elsa, kept] }, today))).toEqual([])
    expect(toCallCases([elsa, kept], today)).toMatchObject({
      children: [{ firstName: 'Elsa' }],
      addTo: [anId(1)],
    })
    expect(withLivingCases([elsa, kept], null)).toEqual([elsa, kept])
    expect(withLivingCases([elsa, kept], [aCase()])).toEqual([elsa, kept])
    expect(withLivingCases([elsa, kept], [])).toEqual([elsa, { ...kept, caseId: null }])
  })

  it('leaves nothing of who it is when it is protected', () => {
    const hidden = withProtection({ ...elsa, lastName: 'Bergqvist' }, true)
    expect(JSON.stringify(hidden)).not.toMatch(/Elsa|Bergqvist|2399/)
    expect(toCallChild({ ...hidden, firstName: 'Eken' }, today)?.identity).toEqual({ kind: 'withheld' })
  })
})

it('takes "nothing said" or somebody, never both', () => {
  expect(statedConsent(['guardian'], ['guardian', 'none'])).toEqual(['none'])
  expect(statedConsent(['none'], ['guardian', 'none'])).toEqual(['guardian'])
  expect(statedConsent(['guardian'], ['guardian', 'child'])).toEqual(['guardian', 'child'])
})
