import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseSchema, type Referral } from '../../shared/domain/case'
import { coverage, entitledPeople } from '../../shared/domain/consent'
import { needOutcome } from '../../shared/domain/need'
import { updateGuardian } from '../../shared/domain/register'
import { addReferral } from '../../shared/domain/referral'
import type { RuleName } from '../../shared/domain/result'
import {
  aCase,
  aConsent,
  aMoment,
  anActivatedCase,
  aNeedAnswer,
  anId,
  aReferral,
  covering,
  primaryCare,
  sara,
  sharedNeed,
  today,
} from '../support/cases'
import { accepted, refused } from './decisions'

const sibling = anId(2)
const taken = (change: Partial<Referral> = {}) =>
  addReferral(aCase(), aReferral(change), [anId(1), sibling], today)

describe('a case that came in a call', () => {
  test('holds the call, and the ids of the others in it', () => {
    const of = accepted(taken())
    expect(of).toEqual(aCase({ referrals: [aReferral()], siblingCaseIds: [sibling] }))
    expect(caseSchema.parse(of)).toEqual(of)
  })

  test('may be told without consent, and without the day it was given', () => {
    accepted(taken({ contactConsent: null }))
    accepted(taken({ contactConsent: { from: ['child'], names: '', on: null } }))
  })

  test.each<[string, Partial<Referral>, RuleName]>([
    ['a caller', { callerName: ' ' }, 'name_missing'],
    ['what it is about', { situation: '\n' }, 'situation_missing'],
    ['a day that is not before birth', { receivedOn: '2012-03-13' }, 'date_before_birth'],
    ['a day that has come', { receivedOn: '2026-03-11' }, 'date_in_future'],
    [
      'a consent of a day that has come',
      { contactConsent: { from: ['guardian'], names: '', on: '2026-03-11' } },
      'date_in_future',
    ],
  ])('needs %s', (_, change, rule) => {
    expect(taken(change)).toEqual(refused(rule))
  })

  test('may come again, and keeps the calls and the links that were there', () => {
    const second = aReferral({ callerName: 'Peter Hallgren', contactConsent: null })
    const of = accepted(addReferral(accepted(taken()), second, [anId(3), sibling, anId(1)], today))
    expect(of.referrals).toEqual([aReferral(), second])
    expect(of.siblingCaseIds).toEqual([sibling, anId(3)])
  })

  test.each([
    ['not asked about yet', []],
    ['not activated', [aNeedAnswer({ answer: 'yes' })]],
    ['activated', sharedNeed],
  ])('may be added to one that is %s, and settles nothing there', (_, needAnswers) => {
    const before = aCase({ needAnswers: [...needAnswers] })
    const after = accepted(addReferral(before, aReferral(), [], today))
    expect({ ...after, referrals: [] }).toEqual(before)
    expect(needOutcome(after)).toEqual(needOutcome(before))
  })

  test('follows when the name of somebody in it changes', () => {
    const of = aCase({
      referrals: [
        aReferral({
          contactConsent: { from: ['guardian'], names: 'Sara Bergqvist, Johan Nyström', on: null },
        }),
      ],
    })
    const hidden = { ...sara, firstName: 'Björken', lastName: '', protectedIdentity: true }
    const changed = accepted(updateGuardian(of, hidden))
    expect(changed.referrals[0]?.contactConsent?.names).toBe('Björken, Johan Nyström')
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
      const told = accepted(addReferral(without, aReferral({ contactConsent: stated }), [], aMoment().today))
      expect(entitledPeople(told, today)).toEqual(entitledPeople(without, today))
      for (const { id } of without.organisations)
        expect(coverage(told, id, today)).toEqual(coverage(without, id, today))
    }),
  )
})
