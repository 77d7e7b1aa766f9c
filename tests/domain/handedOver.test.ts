import { describe, expect, test } from 'vitest'
import { caseSchema, currentMeeting, type Case } from '../../shared/domain/case'
import { coverage } from '../../shared/domain/consent'
import { handedOver, isCoveredPart, takenOver } from '../../shared/domain/handedOver'
import { aConsent, anId, covering, profile, sara, school, today, withMeeting } from '../support/cases'
import { aHandedCase, everything, leftBehind, newSchool, uncovered } from '../support/handover'

function handed(of: Case = aHandedCase(), choice = everything): Case {
  const result = handedOver(of, choice, today)
  if (!result.ok) throw new Error(result.rule)
  return result.value
}

describe('what goes along', () => {
  test('is a whole case, and what consent covers counts as before', () => {
    const of = aHandedCase()
    const given = handed(of)
    expect(caseSchema.parse(given)).toEqual(given)
    expect(given.organisations.map(({ id }) => id)).not.toContain(uncovered.id)
    for (const { id } of given.organisations)
      expect(coverage(given, id, today)).toEqual(coverage(of, id, today))
  })

  test('never holds the giver’s own notes, the calls, the siblings, or what has no consent', () => {
    const written = JSON.stringify(handed())
    for (const word of Object.values(leftBehind)) expect(written).not.toContain(word)
    expect(written).not.toContain(uncovered.id)
    expect(handed().siblingCaseIds).toEqual([])
  })

  test.each([
    ['meetings', 'Lugn plats i biblioteket.'],
    ['need', 'Sågs ensam vid kvarnen.'],
    ['contacts', 'Att det gäller skolgången.'],
  ] as const)('%s only when they are chosen', (part, words) => {
    expect(JSON.stringify(handed())).toContain(words)
    const without = handed(aHandedCase(), { ...everything, [part]: false })
    expect(JSON.stringify(without)).not.toContain(words)
    expect(caseSchema.parse(without)).toEqual(without)
  })

  test('a withdrawn yes stays withdrawn, also where its organisation is left behind', () => {
    const of = aHandedCase({
      consents: [
        aConsent({ organisations: covering(newSchool, uncovered) }),
        aConsent({ id: anId(62), organisations: covering(uncovered), withdrawnOn: today }),
        aConsent({ id: anId(63), organisations: covering(newSchool) }),
      ],
    })
    const given = handed(of)
    expect(given.consents).toHaveLength(3)
    expect(coverage(given, newSchool.id, today)).toEqual(coverage(of, newSchool.id, today))
  })

  test('protected identity goes along', () => {
    const of = aHandedCase()
    const isHidden = { ...of, child: { ...of.child, protectedIdentity: true } }
    expect(handed(isHidden).child.protectedIdentity).toBe(true)
  })
})

describe('is refused', () => {
  const { coordination } = currentMeeting(aHandedCase())
  test.each<[string, Case, string]>([
    [
      'while nothing is handed over',
      withMeeting(aHandedCase(), { coordination: null }),
      'handover_not_needed',
    ],
    [
      'until the family agrees',
      withMeeting(aHandedCase(), { coordination: coordination && { ...coordination, planSharing: null } }),
      'plan_sharing_not_agreed',
    ],
    ['without consent to the receiver', aHandedCase({ consents: [] }), 'consent_missing'],
  ])('%s', (_, of, rule) => {
    expect(handedOver(of, everything, today)).toMatchObject({ ok: false, rule })
  })
})

test('what was given is known again, and anything more is not', () => {
  const given = handed()
  expect(isCoveredPart(given, everything, today)).toBe(true)
  expect(isCoveredPart(handed(given), everything, today)).toBe(true)
  expect(isCoveredPart(aHandedCase(), everything, today)).toBe(false)
  expect(isCoveredPart(given, { ...everything, need: false }, today)).toBe(false)
})

test('the receiver’s school is its own from now on, and the giver’s needs a consent', () => {
  const id = anId(901)
  const lind = { ...profile, school: 'Lindskolan', name: 'Olof Lind' }
  const taken = takenOver(handed(), {
    organisationId: newSchool.id,
    profile: lind,
    id,
    number: '2026-3',
    today,
  })
  expect(caseSchema.parse(taken)).toEqual(taken)
  expect(taken).toMatchObject({ id, number: '2026-3', createdOn: today })
  expect(taken.organisations.filter(({ own }) => own).map(({ name }) => name)).toEqual(['Lindskolan'])
  expect(coverage(taken, school.id, today).kind).toBe('missing')
  expect(taken.guardians).toEqual([sara])
})
