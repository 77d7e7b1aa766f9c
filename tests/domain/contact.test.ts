import { describe, expect, test } from 'vitest'
import type { Case } from '../../shared/domain/case'
import { saveContact, soundsLikeADecision } from '../../shared/domain/contact'
import { aCase, aMoment, anActivatedCase, anId, primaryCare, strangerId, today } from '../support/cases'
import { accepted, refused } from './decisions'

const contact = {
  id: null,
  organisationId: primaryCare.id,
  withWhom: 'Ingrid Toll',
  on: '2026-03-02',
  purpose: 'Ta reda på om vårdcentralen behöver vara med.',
  shared: '',
}

describe('a contact before the meeting (A-4.6 to A-4.8)', () => {
  test('is kept last when new, in place when changed', () => {
    const moment = aMoment()
    const first = { ...contact, id: anId(81), confirmedOn: '2026-03-02' }
    const of = accepted(saveContact(anActivatedCase({ contacts: [first] }), contact, true, moment))
    expect(of.contacts).toEqual([first, { ...contact, id: moment.id, confirmedOn: today }])
    const { confirmedOn: _, ...before } = first
    const changed = { ...before, shared: 'Att Elsa sover dåligt.' }
    expect(accepted(saveContact(of, changed, true, aMoment())).contacts[0]).toEqual({
      ...changed,
      confirmedOn: today,
    })
  })

  test.each<[string, Case, Partial<typeof contact>, boolean, ReturnType<typeof refused>]>([
    ['before the need is settled', aCase(), {}, true, refused('need_not_activated')],
    ['without a purpose', anActivatedCase(), { purpose: ' ' }, true, refused('reason_missing')],
    ['unless proportionate', anActivatedCase(), {}, false, refused('proportionality_not_confirmed')],
    ['ahead of time', anActivatedCase(), { on: '2026-03-11' }, true, refused('date_in_future')],
    [
      'before the child was born',
      anActivatedCase(),
      { on: '2012-03-13' },
      true,
      refused('date_before_birth'),
    ],
    [
      'with nobody in the case',
      anActivatedCase(),
      { organisationId: strangerId },
      true,
      refused('not_in_case', strangerId),
    ],
  ])('not %s', (_, of, change, isProportionate, refusal) => {
    expect(saveContact(of, { ...contact, ...change }, isProportionate, aMoment())).toEqual(refusal)
  })

  test('not in place of one that is not there', () => {
    expect(saveContact(anActivatedCase(), { ...contact, id: strangerId }, true, aMoment())).toEqual(
      refused('not_in_case', strangerId),
    )
  })
})

test.each([
  ['Vi beslutade att börja med samtal.', true],
  ['Har bestämt att BUP ska vara med.', true],
  ['Bestämde tid för samtal', true],
  ['De enades om stödet', true],
  ['Vi har enats.', true],
  ['Vi kom överens om stöd i hemmet.', true],
  ['Överens om insatserna.', true],
  ['Överenskommit med Ingrid.', true],
  ['Frågade om de behöver vara med.', false],
  ['Inga beslut.', false],
  ['Förenades med familjen.', false],
  ['', false],
])('%j sounds like a decision about support: %s (A-4.10, A-4.11)', (note, sounds) => {
  expect(soundsLikeADecision(note)).toBe(sounds)
})
