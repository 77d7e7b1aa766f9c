import { describe, expect, test } from 'vitest'
import { informationSheet, informationSheetSchema } from '../../shared/domain/informationSheet'
import { aCase, aChild, profile, today } from '../support/cases'

const around = { profile, today, version: 1 }

describe('the information sheet', () => {
  test('says whom to ask, and nothing about the child', () => {
    const made = informationSheet(aCase(), around)
    expect(made).toEqual({
      ok: true,
      value: {
        version: 1,
        templateVersion: 1,
        caseNumber: '2026-14',
        voice: 'family',
        author: {
          name: 'Karin Ekdahl',
          role: 'rektor',
          school: 'Furuskolan',
          phone: '0980-31 92 10',
          isBestInterests: true,
        },
      },
    })
    if (made.ok) expect(informationSheetSchema.parse(made.value)).toEqual(made.value)
  })

  test('speaks to the pupil alone from 18', () => {
    const child = aChild({ identity: { kind: 'birthDate', date: '2008-03-10' } })
    expect(informationSheet(aCase({ child }), around)).toMatchObject({ value: { voice: 'adult' } })
  })

  test('names no school and no telephone where identity is protected', () => {
    const of = aCase({ child: aChild({ protectedIdentity: true }) })
    expect(informationSheet(of, around)).toMatchObject({ value: { author: { school: 'skolan', phone: '' } } })
  })
})
