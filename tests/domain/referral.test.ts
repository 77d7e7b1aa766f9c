import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseSchema, type Referral } from '../../shared/domain/case'
import { coverage, entitledPeople } from '../../shared/domain/consent'
import { updateGuardian } from '../../shared/domain/register'
import { withReferral } from '../../shared/domain/referral'
import type { RuleName } from '../../shared/domain/result'
import {
  aCase,
  aConsent,
  aMoment,
  anActivatedCase,
  anId,
  aReferral,
  covering,
  primaryCare,
  sara,
  today,
} from '../support/cases'
import { accepted, refused } from './decisions'

const sibling = anId(2)
const taken = (change: Partial<Referral> = {}) =>
  withReferral(aCase(), aReferral(change), [anId(1), sibling], today)

describe('a case that came in a call', () => {
  test('holds the call, and the ids of the others in it', () => {
    const of = accepted(taken())
    expect(of).toEqual(aCase({ referral: aReferral(), siblingCaseIds: [sibling] }))
    expect(caseSchema.parse(of)).toEqual(of)
  })

  test('may be told without consent, and without the day it was given', () => {
    accepted(taken({ contactConsent: null }))
    accepted(taken({ contactConsent: { from: ['child'], names: '', on: null } }))
  })

  test.each<[string, Partial<Referral>, RuleName]>([
    ['a caller', { callerName: ' ' }, 'name_missing'],
    ['what it is about', { situation: '\n' }, 'situation_missing'],
    ['a day that has come', { receivedOn: '2026-03-11' }, 'date_in_future'],
    [
      'a consent of a day that has come',
      { contactConsent: { from: ['guardian'], names: '', on: '2026-03-11' } },
      'date_in_future',
    ],
  ])('needs %s', (_, change, rule) => {
    expect(taken(change)).toEqual(refused(rule))
  })

  test('follows when the name of somebody in it changes', () => {
    const of = aCase({
      referral: aReferral({
        contactConsent: { from: ['guardian'], names: 'Sara Bergqvist, Johan Nyström', on: null },
      }),
    })
    const hidden = { ...sara, firstName: 'Björken', lastName: '', protectedIdentity: true }
    const changed = accepted(updateGuardian(of, hidden))
    expect(changed.referral?.contactConsent?.names).toBe('Björken, Johan Nyström')
  })
})

test('R-2.5: what the caller says about consent never counts when it is decided who may be invited', () => {
  const contactConsent = fc.option(
    fc.record({
      from: fc.subarray<'guardian' | 'child'>(['guardian', 'child'], { minLength: 1 }),
      names: fc.constantFrom('Sara Bergqvist', 'Elsa', ''),
      on: fc.option(fc.constantFrom(today, '2026-03-01')),
    }),
  )
  const consents = fc.subarray([
    aConsent({ id: anId(51), organisations: covering(primaryCare) }),
    aConsent({ id: anId(52), personId: 'child', answer: 'no', organisations: [] }),
  ])
  fc.assert(
    fc.property(contactConsent, consents, (stated, rows) => {
      const without = anActivatedCase({ consents: rows })
      const told = accepted(withReferral(without, aReferral({ contactConsent: stated }), [], aMoment().today))
      expect(entitledPeople(told, today)).toEqual(entitledPeople(without, today))
      for (const { id } of without.organisations)
        expect(coverage(told, id, today)).toEqual(coverage(without, id, today))
    }),
  )
})
