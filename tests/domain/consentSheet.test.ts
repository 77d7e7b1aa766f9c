import { describe, expect, test } from 'vitest'
import type { Case, PersonId } from '../../shared/domain/case'
import { consentSheet, consentSheetSchema } from '../../shared/domain/consentSheet'
import {
  aCase,
  aChild,
  aConsent,
  aGuardian,
  anActivatedCase,
  anId,
  anOrganisation,
  covering,
  frozen,
  johan,
  primaryCare,
  profile,
  sara,
  socialServices,
  strangerId,
  today,
} from '../support/cases'

const around = { profile, today, version: 1 }

function sheetFor(of: Case, personId: PersonId) {
  const made = consentSheet(of, personId, around)
  if (!made.ok) throw new Error(made.rule)
  expect(consentSheetSchema.parse(made.value)).toEqual(made.value)
  return made.value
}

describe('the consent form', () => {
  test('names the child and the organisations, but not the own school (A-2.3, A-2.4)', () => {
    expect(sheetFor(anActivatedCase(), sara.id)).toEqual({
      version: 1,
      templateVersion: 1,
      caseNumber: '2026-14',
      child: { name: 'Elsa Bergqvist', identity: { kind: 'personnummer', value: '20120314-2383' } },
      person: 'Sara Bergqvist, vårdnadshavare',
      voice: 'guardian',
      organisations: ['Vårdcentralen Björkhaga', 'Socialtjänsten Granåsa', 'BUP Granåsa'],
      author: {
        name: 'Karin Ekdahl',
        role: 'rektor',
        school: 'Furuskolan',
        phone: '0980-31 92 10',
        isBestInterests: true,
      },
    })
  })

  test.each([
    ['vårdnadshavare', 'guardian'],
    ['god man', 'godMan'],
    ['särskilt förordnad vårdnadshavare', 'appointed'],
  ] as const)('says that somebody is %s', (words, role) => {
    const of = anActivatedCase({ guardians: [aGuardian({ role })] })
    expect(sheetFor(of, sara.id).person).toBe(`Sara Bergqvist, ${words}`)
  })

  test('speaks to a child about itself, and to a pupil of age as the one who decides (A-2.2, A-2.5)', () => {
    expect(sheetFor(anActivatedCase(), 'child')).toMatchObject({ person: 'Elsa Bergqvist', voice: 'child' })
    const adult = anActivatedCase({ child: aChild({ identity: { kind: 'birthDate', date: '2008-03-10' } }) })
    expect(sheetFor(adult, 'child')).toMatchObject({ voice: 'adult' })
  })

  const adult = aChild({ identity: { kind: 'birthDate', date: '2008-03-10' } })
  const unborn = aChild({ identity: { kind: 'unborn', expectedDate: '2026-06-01' } })
  test.each<[string, Case, PersonId | null, string]>([
    [
      'a guardian of somebody who is of age',
      anActivatedCase({ child: adult }),
      sara.id,
      'adult_pupil_decides_alone',
    ],
    ['an unborn child', anActivatedCase({ child: unborn }), 'child', 'not_in_case'],
    ['an organisation', anActivatedCase(), primaryCare.id, 'not_in_case'],
    ['a stranger', anActivatedCase(), strangerId, 'not_in_case'],
    ['nobody', anActivatedCase(), null, 'not_in_case'],
    ['anybody before the need is settled', aCase(), sara.id, 'need_not_activated'],
  ])('is not made for %s', (_, of, personId, rule) => {
    expect(consentSheet(of, personId, around)).toMatchObject({ ok: false, rule })
  })

  test('is made for the guardian of an unborn child', () => {
    const of = anActivatedCase({ child: aChild({ ...unborn, firstName: '', lastName: '' }) })
    expect(sheetFor(of, sara.id).child).toEqual({
      name: 'Väntat barn',
      identity: { kind: 'unborn', value: '2026-06-01' },
    })
  })

  test('is blank whatever has been answered, and says nothing about anybody else', () => {
    const secret = 'får inte skrivas ut'
    const answered = frozen<Case>({
      ...anActivatedCase(),
      consents: [
        aConsent({ personId: johan.id, answer: 'no', organisations: [], limits: secret, maturity: secret }),
        aConsent({ organisations: covering(primaryCare, [socialServices, 'no']), takenBy: secret }),
      ],
      proceedReasons: [{ personId: johan.id, reason: secret, on: today }],
      guardians: [aGuardian({ phone: secret, interpreterLanguage: secret }), johan],
    })
    expect(sheetFor(answered, sara.id)).toEqual(sheetFor(anActivatedCase(), sara.id))
  })

  test.each<[string, Partial<Case>]>([
    ['the child', { child: aChild({ protectedIdentity: true }) }],
    ['a guardian', { guardians: [sara, aGuardian({ ...johan, protectedIdentity: true })] }],
  ])('of a family where %s is protected has the case number, and nothing that leads to them', (_, change) => {
    const base = anActivatedCase(change)
    const ownHealth = anOrganisation({ id: anId(25), name: 'Elevhälsan Furuskolan', kind: 'schoolHealth' })
    const of = frozen({ ...base, organisations: [...base.organisations, ownHealth] })
    for (const personId of [sara.id, johan.id, 'child']) {
      const sheet = sheetFor(of, personId)
      const said = JSON.stringify(sheet)
      for (const word of ['Elsa', 'Bergqvist', 'Nyström', '20120314', 'Furuskolan', '0980', '8B'])
        expect(said).not.toContain(word)
      expect(sheet.child).toEqual({ name: 'Ärende 2026-14', identity: null })
      expect(sheet.person).toBe(personId === 'child' ? 'Barnet' : 'Vårdnadshavare')
      expect(sheet.organisations.at(-1)).toBe('Elevhälsan')
    }
  })
})
