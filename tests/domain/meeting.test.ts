import { describe, expect, test } from 'vitest'
import {
  currentMeeting,
  type Attendee,
  type Case,
  type Consent,
  type Invitation,
} from '../../shared/domain/case'
import {
  agreeOnInformation,
  expectedAttendees,
  holdMeeting,
  saveArea,
  saveAttendees,
  saveViews,
} from '../../shared/domain/meeting'
import {
  aCase,
  aChild,
  aConsent,
  aMoment,
  anActivatedCase,
  anAttendee,
  anId,
  covering,
  johan,
  primaryCare,
  sara,
  school,
  socialServices,
  strangerId,
  today,
  withMeeting,
} from '../support/cases'
import { accepted, refused } from './decisions'

const invitation = (organisationId: string, reply: Invitation['reply']): Invitation => ({
  organisationId,
  way: 'form',
  sentOn: '2026-03-01',
  reply,
  repliedOn: null,
  calledOffOn: null,
})

describe('who is expected (A-5.2, A-5.3)', () => {
  const agreed = anActivatedCase({ consents: [aConsent()] })

  test('the family first, then the own school, then the invited with what they replied', () => {
    const of = withMeeting(
      anActivatedCase({
        consents: [aConsent()],
        organisations: [primaryCare, socialServices, school, { ...primaryCare, id: anId(29) }],
      }),
      { invitations: [invitation(primaryCare.id, 'sendsViews'), invitation(socialServices.id, 'notComing')] },
    )
    expect(
      expectedAttendees(of, today).map(({ partyId, name, presence }) => [partyId, name, presence]),
    ).toEqual([
      ['child', 'Elsa Bergqvist', 'present'],
      [sara.id, 'Sara Bergqvist', 'present'],
      [johan.id, 'Johan Nyström', 'present'],
      [school.id, 'Karin Ekdahl', 'present'],
      [primaryCare.id, 'Ingrid Toll', 'sentViews'],
      [socialServices.id, 'Peter Hallgren', 'absent'],
    ])
  })

  test.each([
    ['none', 'present'],
    ['coming', 'present'],
    ['notComing', 'absent'],
    ['sendsViews', 'sentViews'],
  ] as const)('a reply %s makes them %s', (reply, presence) => {
    const of = withMeeting(agreed, { invitations: [invitation(primaryCare.id, reply)] })
    expect(expectedAttendees(of, today).find(({ partyId }) => partyId === primaryCare.id)?.presence).toBe(
      presence,
    )
  })

  test.each<[string, Partial<Consent>]>([
    ['has been withdrawn', { withdrawnOn: today }],
    ['has run out', { until: '2026-03-01' }],
    ['is a no to it now', { organisations: covering([primaryCare, 'no'], socialServices) }],
  ])('nobody comes from an organisation whose consent %s (A-2.4)', (_, change) => {
    const of = withMeeting(
      { ...agreed, consents: [aConsent(change)] },
      { invitations: [invitation(primaryCare.id, 'coming')] },
    )
    expect(expectedAttendees(of, today).map(({ partyId }) => partyId)).toEqual([
      'child',
      sara.id,
      johan.id,
      school.id,
    ])
  })

  test('a guardian who could not be reached is not taken for present, until there is an answer', () => {
    const silent = aConsent({ personId: johan.id, answer: 'notReachable', form: null, organisations: [] })
    const presenceOf = (...consents: Consent[]) =>
      expectedAttendees(anActivatedCase({ consents }), today).find(({ partyId }) => partyId === johan.id)
    expect(presenceOf(silent)?.presence).toBe('absent')
    expect(presenceOf(silent, aConsent({ personId: johan.id }))?.presence).toBe('present')
  })

  test('a child that is not born does not come', () => {
    const child = aChild({ identity: { kind: 'unborn', expectedDate: '2026-05-01' } })
    expect(expectedAttendees(aCase({ child }), today).map(({ partyId }) => partyId)).not.toContain('child')
  })
})

describe('who came', () => {
  const stored = anAttendee()
  const of = withMeeting(anActivatedCase(), { attendees: [stored] })
  const entry = (change: Partial<Attendee> = {}) => ({ ...stored, id: null, ...change })

  test('is saved whole; new ones get an id', () => {
    const entries = [
      stored,
      entry({ partyId: sara.id, name: 'Sara Bergqvist' }),
      entry({ partyId: primaryCare.id }),
    ]
    const after = accepted(saveAttendees(of, entries, [anId(62), anId(63), anId(64)]))
    expect(currentMeeting(after).attendees.map(({ id, partyId }) => [id, partyId])).toEqual([
      [stored.id, 'child'],
      [anId(63), sara.id],
      [anId(64), primaryCare.id],
    ])
    expect(currentMeeting(accepted(saveAttendees(after, [], []))).attendees).toEqual([])
  })

  test('needs an id for each new one', () => {
    expect(() => saveAttendees(of, [entry()], [])).toThrow()
  })

  test.each<[string, Case, ReturnType<typeof entry> | Attendee, ReturnType<typeof refused>]>([
    ['before the need is settled', aCase(), entry(), refused('need_not_activated')],
    [
      'from a party that is not in the case',
      of,
      entry({ partyId: strangerId }),
      refused('not_in_case', strangerId),
    ],
    [
      'in place of one that is not there',
      of,
      anAttendee({ id: strangerId }),
      refused('not_in_case', strangerId),
    ],
  ])('not %s', (_, current, attendee, refusal) => {
    expect(saveAttendees(current, [attendee], [anId(62)])).toEqual(refusal)
  })
})

describe.each([
  ['agreeing on information', agreeOnInformation, 'informationAgreedOn'],
  ['holding the meeting', holdMeeting, 'heldOn'],
] as const)('%s', (_, decide, field) => {
  test('is dated, and can be taken back', () => {
    const of = accepted(decide(anActivatedCase(), today, aMoment()))
    expect(currentMeeting(of)[field]).toBe(today)
    expect(currentMeeting(accepted(decide(of, null, aMoment())))[field]).toBeNull()
  })

  test.each([
    ['before the need is settled', aCase(), today, refused('need_not_activated')],
    ['ahead of time', anActivatedCase(), '2026-03-11', refused('date_in_future')],
    ['before the child was born', anActivatedCase(), '2012-03-13', refused('date_before_birth')],
  ])('not %s', (_rule, of, on, refusal) => {
    expect(decide(of, on, aMoment())).toEqual(refusal)
  })
})

describe('notes', () => {
  const area = { areaId: 'trygg', works: 'Trygg med Malin.', challenging: '', childWords: 'Lugnt.', goal: '' }

  test('in an area change it in its place, or take it up', () => {
    const other = { ...area, areaId: 'aktiv' }
    const of = withMeeting(anActivatedCase(), { areas: [{ ...area, works: '' }, other] })
    expect(currentMeeting(accepted(saveArea(of, area))).areas).toEqual([area, other])
    const third = { ...area, areaId: 'ma-bra' }
    expect(currentMeeting(accepted(saveArea(of, third))).areas.at(-1)).toEqual(third)
    expect(saveArea(aCase(), area)).toEqual(refused('need_not_activated'))
  })

  test('of the views of child and guardians change nothing else', () => {
    const views = { childViews: 'Lugnare morgnar.', guardianViews: 'Mer sömn.', disagreement: 'Om skärmtid.' }
    const of = withMeeting(anActivatedCase(), { areas: [area] })
    expect(accepted(saveViews(of, views))).toEqual(withMeeting(of, views))
    expect(saveViews(aCase(), views)).toEqual(refused('need_not_activated'))
  })
})
