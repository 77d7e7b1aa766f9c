import { describe, expect, test } from 'vitest'
import type { Case } from '../../shared/domain/case'
import type { ChildPlanSnapshot } from '../../shared/domain/childPlan'
import { readPaper } from '../../shared/domain/papers'
import { renderPaper } from '../../renderer/documents/render'
import {
  aChild,
  aConsent,
  anAction,
  anAttendee,
  frozen,
  johan,
  primaryCare,
  sara,
  school,
  today,
  withMeeting,
} from '../support/cases'
import { held, next, planOf } from './heldMeeting'

describe('the ordinary case', () => {
  test('prints who the child is, when and where', () => {
    const plan = planOf(held)
    expect(plan.child).toEqual({
      name: 'Elsa Bergqvist',
      firstName: 'Elsa',
      identity: { kind: 'personnummer', value: '20120314-2383' },
      school: 'Furuskolan, 8B',
    })
    expect(plan.label).toBe('Elsa Bergqvist')
    expect(plan.meeting).toEqual({ date: '2026-03-09', place: 'Furuskolan, rum Björken' })
    expect(plan.guardians).toEqual([
      { name: 'Sara Bergqvist', role: 'vårdnadshavare' },
      { name: 'Johan Nyström', role: 'vårdnadshavare' },
    ])
  })

  test('takes up the areas with notes or actions, in the order of the wheel, and no others', () => {
    const { areas, wheel } = planOf(held)
    expect(areas.map(({ number, name }) => [number, name])).toEqual([
      [1, 'Trygg'],
      [2, 'Må bra'],
      [7, 'Delaktig'],
    ])
    expect(areas[1]?.works).toBe('Sover bra.')
    expect(wheel).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('keeps notes in an area that has left the wheel, and never prints an id', () => {
    const areas = [{ areaId: 'hem', works: 'Trivs.', challenging: '', childWords: '', goal: '' }]
    expect(planOf(withMeeting(held, { areas, actions: [] })).areas).toMatchObject([
      { number: null, name: 'Tidigare område', works: 'Trivs.' },
    ])
  })

  test('has the goal of an area, also where nothing else is written in it', () => {
    const areas = [{ areaId: 'trygg', works: '', challenging: '', childWords: '', goal: ' Vågar gå hem. ' }]
    expect(planOf(withMeeting(held, { areas, actions: [] })).areas).toMatchObject([
      { number: 1, name: 'Trygg', goal: 'Vågar gå hem.' },
    ])
  })

  test('keeps a name in Arabic apart from the Swedish words around it', () => {
    const responsible = { kind: 'organisation' as const, id: primaryCare.id, person: 'ليلى' }
    const plan = planOf(withMeeting(held, { actions: [anAction({ responsible })] }))
    expect(plan.actions[0]?.responsible).toBe('\u2068ليلى\u2069, Vårdcentralen Björkhaga')
  })

  test('says who does what, and leaves open what is open', () => {
    const actions = [
      anAction(),
      anAction({ responsible: { kind: 'guardian', id: johan.id }, areaId: null }),
      anAction({ responsible: { kind: 'child' } }),
      anAction({ what: ' ', responsible: null, due: null }),
    ]
    expect(planOf(withMeeting(held, { actions })).actions).toMatchObject([
      { areaNumber: 2, responsible: 'Ingrid Toll, Vårdcentralen Björkhaga', due: '2026-05-01' },
      { areaNumber: null, responsible: 'Johan Nyström' },
      { responsible: 'Elsa Bergqvist' },
      { what: '', responsible: '', due: null },
    ])
  })

  test('shows the expected while nobody has noted who came', () => {
    const agreed = frozen({ ...held, consents: [aConsent()] })
    expect(planOf(agreed).participants).toEqual([
      { name: 'Elsa Bergqvist', role: 'elev, 8B Furuskolan', presence: 'present' },
      { name: 'Sara Bergqvist', role: 'vårdnadshavare', presence: 'present' },
      { name: 'Johan Nyström', role: 'vårdnadshavare', presence: 'present' },
      { name: 'Karin Ekdahl', role: 'rektor, Barnens bästa-ansvarig', presence: 'present' },
      { name: 'Ingrid Toll', role: 'kurator, Vårdcentralen Björkhaga', presence: 'present' },
      { name: 'Peter Hallgren', role: 'familjebehandlare, Socialtjänsten Granåsa', presence: 'absent' },
    ])
  })

  test('shows nobody whom consent no longer covers', () => {
    const withdrawn = aConsent({ withdrawnOn: today })
    const plan = planOf(frozen({ ...held, consents: [withdrawn] }))
    expect(plan.participants.map(({ name }) => name)).toEqual([
      'Elsa Bergqvist',
      'Sara Bergqvist',
      'Johan Nyström',
      'Karin Ekdahl',
    ])
  })

  test('shows those who came once it is noted', () => {
    const attendees = [
      anAttendee({ partyId: sara.id, name: '', role: 'mamma' }),
      anAttendee({ partyId: school.id, name: 'Anna Lund', role: 'specialpedagog' }),
      anAttendee({ partyId: primaryCare.id, name: 'Vera Ek', role: '' }),
    ]
    const plan = planOf(withMeeting(held, { attendees }))
    expect(plan.participants.map(({ name, role }) => [name, role])).toEqual([
      ['Sara Bergqvist', 'mamma'],
      ['Anna Lund', 'specialpedagog, Furuskolan'],
      ['Vera Ek', 'Vårdcentralen Björkhaga'],
    ])
    expect(plan.copies.map(({ to }) => to)).toContain('Vera Ek, Vårdcentralen Björkhaga')
  })

  test('gives copies to the family and those with consent, as was agreed', () => {
    const copies = [
      { partyId: johan.id, way: 'send', where: 'med post', isConfirmed: false, deliveredOn: null },
      {
        partyId: primaryCare.id,
        way: 'fetch',
        where: 'på expeditionen',
        isConfirmed: false,
        deliveredOn: null,
      },
    ] as const
    expect(planOf(withMeeting(held, { copies: [...copies] })).copies).toEqual([
      { partyId: 'child', to: 'Elsa Bergqvist', how: 'Utskrift på mötet' },
      { partyId: sara.id, to: 'Sara Bergqvist', how: 'Utskrift på mötet' },
      { partyId: johan.id, to: 'Johan Nyström', how: 'Skickas, med post' },
      {
        partyId: primaryCare.id,
        to: 'Ingrid Toll, Vårdcentralen Björkhaga',
        how: 'Hämtas på expeditionen',
      },
    ])
    expect(planOf(frozen({ ...held, consents: [] })).copies.map(({ to }) => to)).not.toContain(
      'Ingrid Toll, Vårdcentralen Björkhaga',
    )
  })

  test('asks the child, the guardians and the rektor to sign', () => {
    expect(planOf(held).signatures).toEqual([
      'Elsa Bergqvist',
      'Sara Bergqvist, vårdnadshavare',
      'Johan Nyström, vårdnadshavare',
      'Karin Ekdahl, rektor',
    ])
  })

  test.each([
    ['the same as today', {}, 'Samma som idag'],
    ['the same and others', { others: 'idrottsläraren' }, 'Samma som idag, och idrottsläraren'],
    ['the same, the own school written down', { partyIds: [...next.partyIds, school.id] }, 'Samma som idag'],
    [
      'fewer',
      { partyIds: ['child', sara.id, primaryCare.id] },
      'Elsa Bergqvist, Sara Bergqvist, Vårdcentralen Björkhaga',
    ],
    ['others alone', { partyIds: [], others: 'idrottsläraren' }, 'idrottsläraren'],
    ['nobody yet', { partyIds: [] }, ''],
  ])('says who comes next time: %s', (_, change, invited) => {
    expect(planOf(withMeeting(held, { next: { ...next, ...change } })).next?.invited).toBe(invited)
  })

  test('leaves open what the meeting has not decided', () => {
    const plan = planOf(withMeeting(held, { coordination: null, next: null, heldOn: null, booking: null }))
    expect([plan.coordination, plan.next, plan.meeting.date]).toEqual([null, null, null])
  })
})

test.each<[string, Partial<Case>, Partial<ChildPlanSnapshot['child']>]>([
  [
    'a birth date',
    { child: aChild({ identity: { kind: 'birthDate', date: '2012-03-14' } }) },
    { identity: { kind: 'birthDate', value: '2012-03-14' } },
  ],
  [
    'an unborn child',
    {
      child: aChild({
        firstName: '',
        lastName: '',
        school: '',
        schoolClass: '',
        identity: { kind: 'unborn', expectedDate: '2026-06-01' },
      }),
    },
    { name: 'Väntat barn', firstName: '', identity: { kind: 'unborn', value: '2026-06-01' }, school: '' },
  ],
])('knows %s', (_, change, child) => {
  expect(planOf(frozen({ ...held, ...change })).child).toMatchObject(child)
})

test('an unborn child neither comes, signs nor gets a copy', () => {
  const unborn = aChild({
    firstName: '',
    lastName: '',
    identity: { kind: 'unborn', expectedDate: '2026-06-01' },
  })
  const plan = planOf(frozen({ ...held, child: unborn }))
  expect(plan.label).toBe('Väntat barn')
  for (const listed of [
    plan.participants.map(({ name }) => name),
    plan.copies.map(({ to }) => to),
    plan.signatures,
  ]) {
    expect(listed[0]).toMatch(/^Sara/)
  }
  expect(plan.next?.invited).toBe('Samma som idag')
})

test('a plan from before goals and addressed copies is read as it was frozen', () => {
  const { copies, areas, ...plan } = planOf(held)
  const earlier = {
    ...plan,
    templateVersion: 1,
    copies: copies.map(({ to, how }) => ({ to, how })),
    areas: areas.map(({ goal: _goal, ...area }) => area),
  }
  const paper = readPaper('childPlan', earlier)
  expect(paper.snapshot).toMatchObject({
    templateVersion: 1,
    areas: areas.map((area) => ({ ...area, goal: '' })),
    copies: copies.map((copy) => ({ ...copy, partyId: null })),
  })
  expect(renderPaper(paper).html).toContain('Programmets egen mall, version 1.')
})
