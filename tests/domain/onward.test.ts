import { describe, expect, test } from 'vitest'
import { caseSchema, type Case, type Onward } from '../../shared/domain/case'
import { coverage } from '../../shared/domain/consent'
import { answerNeed } from '../../shared/domain/need'
import {
  helpsAlone,
  noteOnwardConsent,
  noteTold,
  onwardConsentNote,
  saveOnwardContact,
} from '../../shared/domain/onward'
import type { RuleName } from '../../shared/domain/result'
import {
  aCase,
  aChild,
  aMoment,
  anActivatedCase,
  aNeedAnswer,
  johan,
  primaryCare,
  sara,
  strangerId,
  today,
} from '../support/cases'
import { accepted, refused } from './decisions'

const another = aNeedAnswer({ question: 'anotherAlone', answer: 'yes', route: 'weContact' })
const helpedAlone = aCase({ needAnswers: [aNeedAnswer(), another] })
const organisation = primaryCare.name
const said = { people: [sara.id], on: '2026-03-02' }
const consented = accepted(noteOnwardConsent(helpedAlone, { organisation, consent: said }, aMoment()))
const contact = { id: null, withWhom: 'Ingrid Toll', on: '2026-03-03', asked: 'Att ni ringer Sara.' }

describe('another organisation can help alone (A-1.10, A-1.11, A-1.15)', () => {
  test.each<[string, Case, boolean]>([
    ['yes to the second question', helpedAlone, true],
    ['own support is enough', aCase({ needAnswers: [aNeedAnswer({ answer: 'yes' })] }), false],
    ['not asked yet', aCase(), false],
    ['activated', anActivatedCase(), false],
    [
      'reopened',
      aCase({ needAnswers: [aNeedAnswer(), another, aNeedAnswer({ question: 'anotherAlone' })] }),
      false,
    ],
  ])('%s', (_, of, alone) => expect(helpsAlone(of)).toBe(alone))

  test('way 1: the family is asked to go there itself (A-1.12)', () => {
    const of = accepted(noteTold(helpedAlone, { organisation, told: said }, aMoment()))
    expect(of.onward).toEqual({ organisation, told: said, consent: null, contacts: [] })
    expect(caseSchema.parse(of)).toEqual(of)
  })

  test('way 2: an oral yes to our contact (A-1.13), then that we ask them to contact the family (A-1.14)', () => {
    const moment = aMoment()
    const of = accepted(saveOnwardContact(consented, contact, moment))
    expect(of.onward).toEqual({
      organisation,
      told: null,
      consent: said,
      contacts: [{ ...contact, id: moment.id }],
    })
    const changed = { ...contact, id: moment.id, asked: 'Att ni ringer båda.' }
    expect(accepted(saveOnwardContact(of, changed, aMoment())).onward?.contacts).toEqual([changed])
  })

  test('the yes is to that contact only: it never covers an organisation', () => {
    const reopened = ['anotherAlone', 'together'].reduce(
      (of, question) =>
        accepted(
          answerNeed(
            of,
            aNeedAnswer({
              question: question === 'together' ? 'together' : 'anotherAlone',
              answer: question === 'together' ? 'yes' : 'no',
            }),
            aMoment(),
          ),
        ),
      consented,
    )
    expect(coverage(reopened, primaryCare.id, today).kind).toBe('missing')
    expect(reopened.onward).toEqual(consented.onward)
  })

  test.each<[string, Case, Partial<{ organisation: string } & typeof said>, RuleName, string[]]>([
    ['before the question is answered', aCase(), {}, 'another_alone_not_answered', []],
    ['in an activated case', anActivatedCase(), {}, 'another_alone_not_answered', []],
    ['without an organisation', helpedAlone, { organisation: ' ' }, 'name_missing', []],
    ['by a stranger', helpedAlone, { people: [strangerId] }, 'not_in_case', [strangerId]],
    ['ahead of time', helpedAlone, { on: '2026-03-11' }, 'date_in_future', []],
    ['before birth', helpedAlone, { on: '2012-03-13' }, 'date_before_birth', []],
    [
      'by a guardian of an adult pupil',
      { ...helpedAlone, child: aChild({ identity: { kind: 'birthDate', date: '2008-01-01' } }) },
      {},
      'not_in_case',
      [sara.id],
    ],
  ])('is not noted %s', (_, of, { organisation: name = organisation, ...change }, rule, subjects) => {
    const told = { ...said, ...change }
    expect(noteTold(of, { organisation: name, told }, aMoment())).toEqual(refused(rule, ...subjects))
    expect(noteOnwardConsent(of, { organisation: name, consent: told }, aMoment())).toEqual(
      refused(rule, ...subjects),
    )
  })

  test.each<[string, Case, Partial<typeof contact> | { id: string }, RuleName, string[]]>([
    ['before somebody has said yes', helpedAlone, {}, 'onward_consent_missing', []],
    ['before the day of the yes', consented, { on: '2026-03-01' }, 'contact_before_consent', []],
    ['ahead of time', consented, { on: '2026-03-11' }, 'date_in_future', []],
    ['without what was asked', consented, { asked: ' ' }, 'reason_missing', []],
    ['in place of one that is not there', consented, { id: strangerId }, 'not_in_case', [strangerId]],
    [
      'once the question is answered anew',
      { ...consented, needAnswers: [aNeedAnswer(), another, aNeedAnswer({ question: 'anotherAlone' })] },
      {},
      'another_alone_not_answered',
      [],
    ],
  ])('no contact is noted %s', (_, of, change, rule, subjects) => {
    expect(saveOnwardContact(of, { ...contact, ...change }, aMoment())).toEqual(refused(rule, ...subjects))
  })

  test('the yes is not moved past a contact that has been taken', () => {
    const of = accepted(saveOnwardContact(consented, contact, aMoment()))
    const later = { ...said, on: '2026-03-05' }
    expect(noteOnwardConsent(of, { organisation, consent: later }, aMoment())).toEqual(
      refused('contact_before_consent'),
    )
  })
})

test.each<[string, string, Pick<NonNullable<Onward['consent']>, 'people' | 'on'>, string | null]>([
  [
    'whole',
    organisation,
    { people: [sara.id, johan.id], on: '2026-03-02' },
    'Samtycke har lämnats muntligen den 2 mars 2026 för kontakt med Vårdcentralen Björkhaga.',
  ],
  ['nobody', organisation, { people: [], on: '2026-03-02' }, null],
  ['no day', organisation, { people: [sara.id], on: '' }, null],
  ['no organisation', ' ', { people: [sara.id], on: '2026-03-02' }, null],
])('A-2.12 is offered for it only when every blank has a value: %s', (_, name, consent, note) => {
  expect(onwardConsentNote(name, consent)).toBe(note)
})
