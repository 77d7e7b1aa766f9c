import { describe, expect, test } from 'vitest'
import type { Case, Consent, Deciders } from '../../shared/domain/case'
import {
  coverage,
  noteProceeding,
  recordConsent,
  setDeciders,
  withdrawConsent,
} from '../../shared/domain/consent'
import {
  aCase,
  aChild,
  aConsent,
  aMoment,
  anActivatedCase,
  anId,
  covering,
  johan,
  primaryCare,
  sara,
  school,
  socialServices,
  strangerId,
  today,
} from '../support/cases'
import { accepted, refused } from './decisions'

const { id: _id, withdrawnOn: _withdrawnOn, ...answered } = aConsent()

function record(of: Case, change: Partial<Consent> = {}) {
  return recordConsent(of, { ...answered, ...change }, aMoment())
}

const adult = aChild({ identity: { kind: 'personnummer', value: '20080310-2391' } })

describe('recording an answer (A-2.5, A-2.7, A-2.8)', () => {
  test('adds a row and keeps those before it', () => {
    const before = aConsent({ answer: 'notReachable' })
    const moment = aMoment()
    const of = accepted(recordConsent(anActivatedCase({ consents: [before] }), answered, moment))
    expect(of.consents).toEqual([before, { ...answered, id: moment.id, withdrawnOn: null }])
  })

  test.each<[string, Partial<Consent>]>([
    ['oral', { form: 'oral' }],
    ['with where the signed paper lies (A-2.6)', { form: 'written', paperPlace: 'Elevakten' }],
    ['a no without a form', { answer: 'no', form: null }],
    ['not asked', { answer: 'notAsked', form: null, organisations: [] }],
    ['not reached', { answer: 'notReachable', form: null, organisations: [] }],
    ['from the child', { personId: 'child', maturity: 'Berättar själv vad hon vill.' }],
    ['given today, until today', { on: today, until: today }],
    ['already run out', { until: '2026-02-20' }],
    ['for nobody yet', { organisations: [] }],
  ])('%s', (_, change) => {
    expect(accepted(record(anActivatedCase(), change)).consents.at(-1)).toMatchObject(change)
  })

  test.each<[string, Case, Partial<Consent>, ReturnType<typeof refused>]>([
    ['before the need is settled', aCase(), {}, refused('need_not_activated')],
    ['ahead of time', anActivatedCase(), { on: '2026-03-11' }, refused('date_in_future')],
    ['before the child was born', anActivatedCase(), { on: '2012-03-13' }, refused('date_before_birth')],
    ['a yes without a form', anActivatedCase(), { form: null }, refused('consent_date_missing', sara.id)],
    [
      'ending before it was given',
      anActivatedCase(),
      { until: '2026-02-09' },
      refused('consent_ends_before_given', sara.id),
    ],
    [
      'from a guardian of an adult',
      anActivatedCase({ child: adult }),
      {},
      refused('adult_pupil_decides_alone'),
    ],
    [
      'from nobody in the case',
      anActivatedCase(),
      { personId: strangerId },
      refused('not_in_case', strangerId),
    ],
    [
      'for the own school, yes',
      anActivatedCase(),
      { organisations: covering(primaryCare, school) },
      refused('school_needs_no_consent'),
    ],
    [
      'for the own school, no',
      anActivatedCase(),
      { organisations: covering([school, 'no']) },
      refused('school_needs_no_consent'),
    ],
    ['from an organisation', anActivatedCase(), { personId: school.id }, refused('not_in_case', school.id)],
    [
      'for organisations that are not in the case',
      anActivatedCase({ organisations: [school, primaryCare] }),
      {},
      refused('not_in_case', socialServices.id),
    ],
  ])('not %s', (_, of, change, refusal) => {
    expect(record(of, change)).toEqual(refusal)
  })

  test('an adult pupil answers alone', () => {
    expect(record(anActivatedCase({ child: adult }), { personId: 'child' }).ok).toBe(true)
  })
})

describe('a no, or a withdrawal, is not undone by an earlier day', () => {
  const withdrawn = anActivatedCase({ consents: [aConsent({ withdrawnOn: '2026-03-01' })] })
  const said = anActivatedCase({
    consents: [aConsent({ answer: 'no', on: '2026-03-01', organisations: [] })],
  })
  const unreached = {
    ...withdrawn,
    consents: [...withdrawn.consents, aConsent({ id: anId(52), answer: 'notReachable', on: '2026-03-02' })],
  }
  const notedBackwards = {
    ...said,
    consents: [
      ...said.consents,
      aConsent({ id: anId(52), answer: 'no', on: '2026-02-20', organisations: [] }),
    ],
  }
  const tooEarly = refused('consent_before_withdrawal', sara.id)

  test.each<[string, Case, string, ReturnType<typeof refused> | null]>([
    ['a yes dated before a withdrawal', withdrawn, '2026-02-28', tooEarly],
    ['a yes dated before a no', said, '2026-02-28', tooEarly],
    ['a yes dated before a withdrawal, with another row between', unreached, '2026-02-28', tooEarly],
    ['a yes dated between two nos noted backwards', notedBackwards, '2026-02-25', tooEarly],
    ['a yes the same day', withdrawn, '2026-03-01', null],
    ['a yes the day after', said, '2026-03-02', null],
  ])('%s', (_, of, on, refusal) => {
    const result = record(of, { on })
    if (refusal !== null) expect(result).toEqual(refusal)
    else expect(coverage(accepted(result), primaryCare.id, today).kind).toBe('covered')
  })

  test('another no can have any day, and a mistaken day of a partial yes can be mended', () => {
    expect(record(said, { answer: 'no', on: '2026-02-20' }).ok).toBe(true)
    const partial = covering([primaryCare, 'no'], socialServices)
    const of = anActivatedCase({ consents: [aConsent({ on: '2026-03-01', organisations: partial })] })
    expect(record(of, { on: '2026-02-20', organisations: partial }).ok).toBe(true)
    expect(record(of, { on: '2026-02-20' })).toEqual(tooEarly)
  })

  test('somebody else is free to say yes on any day', () => {
    expect(record(withdrawn, { personId: johan.id, on: '2026-02-20' }).ok).toBe(true)
  })
})

describe('withdrawing', () => {
  const of = anActivatedCase({
    consents: [aConsent(), aConsent({ id: anId(52), personId: johan.id })],
  })

  test('takes effect at once and wins over everybody else', () => {
    expect(coverage(of, primaryCare.id, today).kind).toBe('covered')
    const after = accepted(withdrawConsent(of, sara.id, '2026-03-01', aMoment()))
    expect(after.consents).toEqual([{ ...of.consents[0], withdrawnOn: '2026-03-01' }, of.consents[1]])
    expect(coverage(after, primaryCare.id, today)).toEqual({ kind: 'refused', by: [sara.id] })
    const more = accepted(record(after, { personId: johan.id, on: today }))
    expect(coverage(more, primaryCare.id, today)).toEqual({ kind: 'refused', by: [sara.id] })
  })

  test('works although the case is no longer activated, and although the yes has run out', () => {
    const closed = aCase({ consents: of.consents })
    expect(withdrawConsent(closed, sara.id, today, aMoment()).ok).toBe(true)
    const expired = anActivatedCase({ consents: [aConsent({ until: '2026-03-01' })] })
    expect(withdrawConsent(expired, sara.id, today, aMoment()).ok).toBe(true)
  })

  test.each<[string, Case, string, string, ReturnType<typeof refused>]>([
    ['of somebody who said nothing', of, 'child', today, refused('consent_not_given', 'child')],
    ['of nobody in the case', of, strangerId, today, refused('consent_not_given', strangerId)],
    [
      'of a no',
      anActivatedCase({ consents: [aConsent({ answer: 'no' })] }),
      sara.id,
      today,
      refused('consent_not_given', sara.id),
    ],
    [
      'twice',
      anActivatedCase({ consents: [aConsent({ withdrawnOn: '2026-03-01' })] }),
      sara.id,
      today,
      refused('consent_not_given', sara.id),
    ],
    ['ahead of time', of, sara.id, '2026-03-11', refused('date_in_future')],
    ['before it was given', of, sara.id, '2026-02-09', refused('consent_before_withdrawal', sara.id)],
  ])('not %s', (_, current, personId, on, refusal) => {
    expect(withdrawConsent(current, personId, on, aMoment())).toEqual(refusal)
  })
})

describe('who decides', () => {
  const deciders: Deciders = { who: 'together', reason: 'Elsa är 14 år.', on: today }

  test('is recorded with its reason, and can change', () => {
    const of = accepted(setDeciders(anActivatedCase(), deciders, aMoment()))
    expect(of.deciders).toEqual(deciders)
    expect(accepted(setDeciders(of, { ...deciders, who: 'youth' }, aMoment())).deciders?.who).toBe('youth')
  })

  test.each<[string, Case, Partial<Deciders>, ReturnType<typeof refused>]>([
    ['before the need is settled', aCase(), {}, refused('need_not_activated')],
    ['without a reason', anActivatedCase(), { reason: ' ' }, refused('reason_missing')],
    ['ahead of time', anActivatedCase(), { on: '2026-03-11' }, refused('date_in_future')],
    ['before the child was born', anActivatedCase(), { on: '2012-03-13' }, refused('date_before_birth')],
    ['for an adult', anActivatedCase({ child: adult }), {}, refused('adult_pupil_decides_alone')],
  ])('not %s', (_, of, change, refusal) => {
    expect(setDeciders(of, { ...deciders, ...change }, aMoment())).toEqual(refusal)
  })

  test('an adult decides alone', () => {
    expect(setDeciders(anActivatedCase({ child: adult }), { ...deciders, who: 'youth' }, aMoment()).ok).toBe(
      true,
    )
  })

  test('a stale note gives way when the pupil turns 18', () => {
    const of = accepted(
      setDeciders(
        anActivatedCase({ child: adult }),
        { ...deciders, who: 'guardians', on: '2026-03-09' },
        aMoment('2026-03-09'),
      ),
    )
    expect(coverage({ ...of, consents: [aConsent()] }, primaryCare.id, '2026-03-10')).toEqual({
      kind: 'missing',
      missing: ['child'],
    })
  })
})

describe('going on without an answer', () => {
  const proceed = { personId: johan.id, reason: 'Sökt tre gånger per telefon.', on: today }

  test('is noted once for each person; a new note takes the place of the old', () => {
    const first = accepted(noteProceeding(anActivatedCase(), proceed, aMoment()))
    const second = accepted(noteProceeding(first, { ...proceed, personId: 'child' }, aMoment()))
    const again = accepted(noteProceeding(second, { ...proceed, reason: 'Bor utomlands.' }, aMoment()))
    expect(again.proceedReasons).toEqual([
      { ...proceed, personId: 'child' },
      { ...proceed, reason: 'Bor utomlands.' },
    ])
  })

  test.each<[string, Case, Partial<typeof proceed>, ReturnType<typeof refused>]>([
    ['before the need is settled', aCase(), {}, refused('need_not_activated')],
    ['without a reason', anActivatedCase(), { reason: '' }, refused('reason_missing')],
    ['ahead of time', anActivatedCase(), { on: '2026-03-11' }, refused('date_in_future')],
    ['before the child was born', anActivatedCase(), { on: '2012-03-13' }, refused('date_before_birth')],
    [
      'for nobody in the case',
      anActivatedCase(),
      { personId: strangerId },
      refused('not_in_case', strangerId),
    ],
  ])('not %s', (_, of, change, refusal) => {
    expect(noteProceeding(of, { ...proceed, ...change }, aMoment())).toEqual(refusal)
  })

  test('never covers anything by itself', () => {
    const of = accepted(noteProceeding(anActivatedCase(), { ...proceed, personId: sara.id }, aMoment()))
    expect(coverage(of, primaryCare.id, today).kind).toBe('missing')
  })
})
