import { describe, expect, it } from 'vitest'
import type { Case } from '../../shared/domain/case'
import { beginNextMeeting } from '../../shared/domain/followUp'
import { timeline, timelineDays } from '../../shared/domain/timeline'
import {
  aBooking,
  aConsent,
  aGuardian,
  aMoment,
  anAction,
  anActivatedCase,
  anInvitation,
  anObservation,
  johan,
  school,
  socialServices,
  today,
  withMeeting,
} from '../support/cases'
import { fullCases } from '../support/fullCase'
import { accepted } from './decisions'

const next = {
  ...{ date: '2026-05-05', start: '14:00', end: '15:00', place: 'Björken' },
  partyIds: ['child'],
  others: '',
}
const invited = anInvitation({ organisationId: socialServices.id })
const outcome = { why: 'Vill inte berättas.', on: today }
const held: Case = withMeeting(
  anActivatedCase({
    observations: [anObservation({ on: '2026-02-09' }), anObservation()],
    consents: [
      aConsent({ withdrawnOn: '2026-03-05' }),
      aConsent({ personId: johan.id, answer: 'notAsked' }),
      aConsent({ personId: 'child', answer: 'no', on: '2026-02-11' }),
    ],
  }),
  {
    booking: aBooking({ date: '2026-03-09' }),
    invitations: [anInvitation(), invited],
    heldOn: '2026-03-09',
    planPrintedOn: '2026-03-09',
    actions: [
      anAction({ outcome: { ...outcome, answer: 'done' } }),
      anAction({ outcome: { ...outcome, answer: 'done' } }),
      anAction({ outcome: { ...outcome, answer: 'not' } }),
    ],
    coordination: {
      ...{ organisationId: school.id, person: '', phone: '', reason: '', decidedOn: '2026-03-09' },
      planSharing: null,
      received: null,
    },
    next,
  },
)
const said = (of: Case) => timeline(of, today).map(({ on, words }) => `${on} ${words}`)

describe('the timeline', () => {
  it('tells what has happened day by day, and on one day in the order of the routine', () => {
    expect(said(held)).toEqual([
      '2026-02-02 Något i Elsas liv uppmärksammades',
      '2026-02-02 Ärendet lades in',
      '2026-02-03 Samverkan startade',
      '2026-02-10 Sara gav samtycke',
      '2026-02-11 Elsa sa nej till samtycke',
      '2026-03-01 Inbjudan till Vårdcentralen Björkhaga och Socialtjänsten Granåsa',
      '2026-03-05 Sara tog tillbaka sitt samtycke',
      '2026-03-09 Samverkansmöte',
      '2026-03-09 Barnets plan skrevs ut',
      '2026-03-09 Furuskolan fick samordningsuppdraget',
      '2026-03-10 Uppföljning av insatser: två gjorda, en inte gjord',
      '2026-05-05 Nästa möte klockan 14.00',
    ])
    const { soFar, ahead } = timelineDays(timeline(held, today), today)
    expect(ahead.map(({ on }) => on)).toEqual(['2026-05-05'])
    expect(soFar.find(({ on }) => on === '2026-03-09')?.facts).toHaveLength(3)
  })

  it('tells of the next meeting once, also when it has been begun', () => {
    const again = said(accepted(beginNextMeeting(held, aMoment())))
    expect(again.filter((line) => line.startsWith('2026-05-05'))).toEqual([
      '2026-05-05 Samverkansmöte klockan 14.00',
    ])
    expect(again).toContain('2026-03-09 Samverkansmöte')
  })

  it.each(['child', 'guardian'] as const)('names nobody in the family where the %s is protected', (who) => {
    const hidden: Case =
      who === 'child'
        ? { ...held, child: { ...held.child, protectedIdentity: true } }
        : { ...held, guardians: [...held.guardians, aGuardian({ protectedIdentity: true })] }
    expect(said(hidden).join('\n')).not.toMatch(/Elsa|Sara|Johan|Furuskolan|skydd/i)
    expect(said(hidden)).toContain('2026-02-10 Vårdnadshavare gav samtycke')
  })

  it('never tells what anybody has written or said', () => {
    for (const of of fullCases()) {
      const told = said({ ...of, child: { ...of.child, protectedIdentity: false } }).join('\n')
      const [meeting] = of.meetings
      for (const text of [
        of.observations[0]?.text,
        of.consents[0]?.limits,
        of.contacts[0]?.purpose,
        of.onward?.contacts[0]?.asked,
        meeting?.actions[0]?.what,
        meeting?.actions[0]?.outcome?.why,
        meeting?.coordination?.reason,
        meeting?.disagreement,
      ])
        expect(told).not.toContain(text ?? 'missing')
    }
  })
})
