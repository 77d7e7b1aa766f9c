import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case } from '../../shared/domain/case'
import { coverage } from '../../shared/domain/consent'
import { addDays } from '../../shared/domain/dates'
import { invitationObstacle } from '../../shared/domain/invitation'
import { copyRecipients, planGaps } from '../../shared/domain/plan'
import { nextUp, routine, stepStates, tickItem } from '../../shared/domain/routine'
import type { Result } from '../../shared/domain/result'
import { canSkip, skipItem } from '../../shared/domain/skipping'
import { aCase, aConsent, aMoment, anActivatedCase, anObservation, sara, today } from '../support/cases'
import { accepted, refused } from './decisions'
import { consentOrders } from './properties/consentOrders'
import { otherOrders } from './properties/otherOrders'

const items = routine.flatMap((step) => step.items.map(({ id }) => id))
const skipped = (of: Case, itemId: string) =>
  accepted(skipItem(of, itemId, 'Familjen väljer på mötet.', today))
const statusOf = (of: Case, itemId: string) =>
  stepStates(of, today)
    .flatMap((step) => step.items)
    .find(({ item }) => item.id === itemId)?.status

describe('a point that is skipped', () => {
  test('is dealt with, and never done', () => {
    const of = aCase()
    expect(nextUp(of, today)?.itemId).toBe('observations')
    const after = skipped(of, 'observations')
    expect(after.skips).toEqual({ observations: { reason: 'Familjen väljer på mötet.', on: today } })
    expect(statusOf(after, 'observations')).toBe('skipped')
    expect(nextUp(after, today)?.itemId).toBe('ownSupport')
  })

  test('is done when it is done after all', () => {
    expect(
      statusOf(skipped(aCase({ observations: [anObservation()] }), 'observations'), 'observations'),
    ).toBe('done')
    const ticked = accepted(tickItem(skipped(anActivatedCase(), 'familyFirst'), 'familyFirst', today))
    expect(statusOf(ticked, 'familyFirst')).toBe('done')
  })

  test('is taken along again, and comes next again', () => {
    const of = accepted(skipItem(skipped(aCase(), 'observations'), 'observations', null, today))
    expect(of).toEqual(aCase())
  })

  test('counts for its step', () => {
    const all = routine[4]?.items.map(({ id }) => id) ?? []
    const of = anActivatedCase({
      skips: Object.fromEntries(all.map((id) => [id, { reason: 'Skäl', on: today }])),
    })
    expect(stepStates(of, today)[4]?.status).toBe('done')
  })

  test('needs a reason, and a need that is settled', () => {
    expect(skipItem(aCase(), 'observations', ' \n', today)).toEqual(refused('reason_missing'))
    expect(skipItem(aCase(), 'areasChosen', 'Skäl', today)).toEqual(refused('need_not_activated'))
  })
})

test.each([
  'ownSupport',
  'anotherAlone',
  'together',
  'consentAnswers',
  'consentOrganisations',
  'oralConsentNoted',
  'held',
  'handover',
  'nothing',
])('%s cannot be skipped', (itemId) => {
  expect(canSkip(itemId)).toBe(false)
  expect(skipItem(anActivatedCase(), itemId, 'Skäl', today)).toEqual(refused('cannot_be_skipped'))
  expect(items.includes(itemId)).toBe(itemId !== 'nothing')
})

test('a skip never lets in an organisation that consent does not cover', () => {
  const of = anActivatedCase({
    consents: [aConsent({ personId: sara.id, answer: 'no', organisations: [] })],
    skips: everything,
  })
  for (const { id } of of.organisations.filter(({ own }) => !own))
    expect(invitationObstacle(of, id, today)?.ok).toBe(false)
})

const everything = Object.fromEntries(items.map((id) => [id, { reason: 'Skäl', on: today }]))

/** What a case lets happen, as the rules see it. */
function allowed(of: Case, day: string) {
  return {
    organisations: of.organisations.map(({ id }) => [coverage(of, id, day), invitationObstacle(of, id, day)]),
    copies: copyRecipients(of, day),
    gaps: planGaps(of, day),
  }
}

/** A decision without the skips, and without telling fresh ids apart. */
function comparable(result: Result<Case>): unknown {
  const compared = result.ok ? { ...result, value: { ...result.value, skips: {} } } : result
  return JSON.parse(JSON.stringify(compared).replaceAll(/0{8}-0000-4000-8000-0{5}[1-9]\d{6}/g, 'fresh'))
}

test('whatever anybody does to a case, in any order, goes exactly as it would with every point skipped', () => {
  const orders = fc.array(fc.oneof(...consentOrders, ...otherOrders), { maxLength: 30, size: 'max' })
  const beginnings = fc.constantFrom(aCase(), anActivatedCase(), anActivatedCase({ consents: [aConsent()] }))
  fc.assert(
    fc.property(beginnings, orders, (beginning, given) => {
      let of: Case = beginning
      let day = today
      for (const order of given) {
        day = addDays(day, order.wait)
        const moment = aMoment(day)
        const plain = order.decide(of, moment)
        const past = order.decide({ ...of, skips: everything }, moment)
        expect(comparable(past)).toEqual(comparable(plain))
        if (plain.ok) of = plain.value
        expect(allowed({ ...of, skips: everything }, day)).toEqual(allowed(of, day))
      }
    }),
    { numRuns: 200 },
  )
}, 30_000)
