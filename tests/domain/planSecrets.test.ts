import { describe, expect, test } from 'vitest'
import type { Case } from '../../shared/domain/case'
import { planSecrets } from '../../shared/domain/planSecrets'
import {
  aCase,
  aChild,
  aGuardian,
  anAction,
  anAttendee,
  anId,
  frozen,
  johan,
  primaryCare,
  profile,
  sara,
  withMeeting,
} from '../support/cases'

const eken = aChild({
  firstName: 'Eken',
  lastName: '',
  identity: { kind: 'withheld' },
  protectedIdentity: true,
})
const told = 'Hämtas på Furuskolan.'
const area = { areaId: 'ma-bra', works: '', challenging: '', childWords: '', goal: '' }
const next = { date: '2026-05-04', start: '13:30', end: '14:30', place: '', partyIds: [], others: '' }
const coordination = {
  organisationId: primaryCare.id,
  person: '',
  phone: '',
  reason: '',
  decidedOn: '2026-03-10',
  planSharing: null,
  received: null,
}
const places = (of: Case) => planSecrets(of, profile).map(({ place, text }) => [place, text])

describe('what the free text of a protected plan tells', () => {
  test.each<[object, Parameters<typeof withMeeting>[1]]>([
    [{ kind: 'action', id: anId(71) }, { actions: [anAction({ what: told })] }],
    [{ kind: 'action', id: anId(71) }, { actions: [anAction({ followUp: told })] }],
    [{ kind: 'area', id: 'ma-bra' }, { areas: [{ ...area, works: told }] }],
    [{ kind: 'area', id: 'ma-bra' }, { areas: [{ ...area, challenging: told }] }],
    [{ kind: 'area', id: 'ma-bra' }, { areas: [{ ...area, childWords: told }] }],
    [{ kind: 'area', id: 'ma-bra' }, { areas: [{ ...area, goal: told }] }],
    [{ kind: 'childViews' }, { childViews: told }],
    [{ kind: 'guardianViews' }, { guardianViews: told }],
    [{ kind: 'disagreement' }, { disagreement: told }],
    [{ kind: 'coordinator' }, { coordination: { ...coordination, person: told } }],
    [{ kind: 'next' }, { next: { ...next, others: told } }],
  ])('is found in %j', (place, meeting) => {
    expect(places(withMeeting(aCase({ child: eken }), meeting))).toEqual([[place, told]])
    expect(places(withMeeting(aCase(), meeting))).toEqual([])
  })

  test('is found among those who came from the organisations, never in what the family is called', () => {
    const attendees = [
      anAttendee({ partyId: primaryCare.id, name: 'Mia', role: 'mentor, Furuskolan' }),
      anAttendee({ id: anId(62), partyId: 'child', name: 'Eken' }),
    ]
    expect(places(withMeeting(aCase({ child: eken }), { attendees }))).toEqual([
      [{ kind: 'attendees' }, 'Mia, mentor, Furuskolan'],
    ])
  })

  test('is looked for when it is a guardian who is protected too', () => {
    const guardians = [
      sara,
      aGuardian({ ...johan, firstName: 'Björken', lastName: '', protectedIdentity: true }),
    ]
    const of = withMeeting(aCase({ guardians }), { childViews: 'Elsa vill bo kvar i Växjö.' })
    expect(planSecrets(of, profile)).toEqual([
      {
        place: { kind: 'childViews' },
        text: 'Elsa vill bo kvar i Växjö.',
        findings: [{ kind: 'place', start: 20, end: 25 }],
      },
    ])
  })

  test('is not looked for in working notes: they are never printed', () => {
    const of = frozen({
      ...aCase({ child: eken }),
      proceedReasons: [{ personId: sara.id, reason: told, on: '2026-03-10' }],
    })
    expect(places(of)).toEqual([])
  })
})
