import { describe, expect, test } from 'vitest'
import type { Case } from '../../shared/domain/case'
import {
  aChild,
  aConsent,
  aContact,
  aGuardian,
  anAction,
  anId,
  anObservation,
  anOrganisation,
  aReferral,
  covering,
  frozen,
  johan,
  primaryCare,
  sara,
  school,
  today,
  withMeeting,
} from '../support/cases'
import { coordination, held, next, planOf } from './heldMeeting'

describe('protected identity', () => {
  const ownHealth = anOrganisation({
    id: anId(25),
    name: 'Elevhälsan Furuskolan',
    kind: 'schoolHealth',
    contactName: 'Malin Ek',
  })
  const copies = [
    {
      partyId: sara.id,
      way: 'send' as const,
      where: 'Storgatan 3, Granåsa',
      isConfirmed: false,
      deliveredOn: null,
    },
  ]
  const responsible = { kind: 'organisation' as const, id: school.id, person: 'Anna Lund' }
  const open = withMeeting(
    frozen({
      ...held,
      organisations: [...held.organisations, ownHealth],
      consents: [aConsent({ organisations: covering(primaryCare, ownHealth) })],
    }),
    {
      copies,
      actions: [
        anAction({ responsible }),
        anAction({ responsible: { kind: 'organisation', id: ownHealth.id, person: 'Malin Ek' } }),
      ],
      next: { ...next, partyIds: ['child', school.id] },
    },
  )
  const hidden = ['20120314', '2383', 'Furuskolan', '8B', 'Björken', '0980', 'Storgatan']

  test('is what the checks below look for', () => {
    for (const word of hidden) expect(JSON.stringify(planOf(open))).toContain(word)
  })

  test.each<[string, Partial<Case>, string]>([
    ['the child', { child: aChild({ protectedIdentity: true }) }, '2026-14'],
    ['a guardian', { guardians: [sara, aGuardian({ ...johan, protectedIdentity: true })] }, 'Elsa Bergqvist'],
  ])('of %s leaves out number, school, place, telephone and address', (_, change, label) => {
    const plan = planOf(frozen({ ...open, ...change }))
    expect(plan.label).toBe(label)
    for (const word of hidden) expect(JSON.stringify(plan)).not.toContain(word)
    expect(plan.child).toMatchObject({ identity: null, school: '' })
    expect(plan.actions.map((action) => action.responsible)).toEqual([
      'Anna Lund, skolan',
      'Malin Ek, Elevhälsan',
    ])
    expect(plan.next?.invited).toBe('Elsa Bergqvist, skolan')
    expect(plan.participants[0]?.role).toBe('elev')
  })

  test('lists only recipients that have been confirmed', () => {
    const hiddenCase = frozen({ ...open, child: aChild({ protectedIdentity: true }) })
    expect(planOf(hiddenCase).copies).toEqual([])
    const confirmed = withMeeting(hiddenCase, {
      copies: copies.map((copy) => ({ ...copy, isConfirmed: true })),
    })
    expect(planOf(confirmed).copies).toEqual([{ partyId: sara.id, to: 'Sara Bergqvist', how: 'Skickas' }])
  })

  test('prints a withheld child by its pseudonym', () => {
    const child = aChild({
      firstName: 'Kim',
      lastName: '',
      protectedIdentity: true,
      identity: { kind: 'withheld' },
    })
    expect(planOf(frozen({ ...open, child })).child).toMatchObject({ name: 'Kim', identity: null })
  })
})

test('nothing but the plan goes into the plan', () => {
  const secret = 'får inte skrivas ut'
  const of = frozen<Case>({
    ...held,
    observations: [anObservation({ text: secret, source: secret })],
    needAnswers: [
      { question: 'ownSupport', answer: 'no', reason: secret, on: today, route: null, by: secret },
    ],
    deciders: { who: 'together', reason: secret, on: today },
    consents: [aConsent({ paperPlace: secret, limits: secret, maturity: secret, takenBy: secret })],
    proceedReasons: [{ personId: johan.id, reason: secret, on: today }],
    onward: {
      organisation: secret,
      told: null,
      consent: null,
      contacts: [{ id: anId(80), withWhom: secret, on: today, asked: secret }],
    },
    referrals: [aReferral({ situation: secret, callerName: secret })],
    contacts: [aContact({ withWhom: secret, purpose: secret, shared: secret })],
    guardians: [aGuardian({ phone: secret, interpreterLanguage: secret }), johan],
    organisations: held.organisations.map((one) => (one.own ? one : { ...one, phone: secret })),
  })
  const decided = {
    ...coordination,
    reason: secret,
    planSharing: { agreedBy: secret, on: today },
    received: { by: secret, on: today },
  }
  expect(JSON.stringify(planOf(withMeeting(of, { coordination: decided })))).not.toContain(secret)
})
