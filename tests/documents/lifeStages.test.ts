import { describe, expect, test } from 'vitest'
import type { Case, ChildIdentity } from '../../shared/domain/case'
import { childPlanSnapshotSchema } from '../../shared/domain/childPlan'
import { makePaper, type PaperKind } from '../../shared/domain/papers'
import type { LifeStage } from '../../shared/domain/people'
import { renderPaper } from '../../renderer/documents/render'
import {
  aChild,
  aConsent,
  anAttendee,
  covering,
  johan,
  primaryCare,
  sara,
  sharedNeed,
  today,
  withMeeting,
} from '../support/cases'
import { held, next, planOf } from './heldMeeting'
import { aroundOn } from './sampleCase'

const identities: Record<LifeStage, ChildIdentity> = {
  unborn: { kind: 'unborn', expectedDate: '2026-06-01' },
  child: { kind: 'birthDate', date: '2012-03-14' },
  adult: { kind: 'birthDate', date: '2008-03-10' },
}

/** The held meeting about an unborn child without a name, a pupil, or somebody of age who has left school. */
function heldFor(stage: LifeStage): Case {
  const name = stage === 'unborn' ? { firstName: '', lastName: '' } : {}
  const school = stage === 'child' ? {} : { school: '', schoolClass: '' }
  const personId = stage === 'adult' ? 'child' : sara.id
  return {
    ...held,
    needAnswers: sharedNeed,
    child: aChild({ ...name, ...school, identity: identities[stage] }),
    consents: [aConsent({ personId, organisations: covering(primaryCare) })],
  }
}

function html(kind: PaperKind, recipient: string | null, of: Case): string {
  const made = makePaper(kind, of, recipient, aroundOn(today))
  if (!made.ok) throw new Error(made.rule)
  return renderPaper(made.value)
    .html.replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}

describe('Barnets plan from 18', () => {
  const attendees = [
    anAttendee({ partyId: 'child', name: 'Elsa Bergqvist' }),
    anAttendee({ partyId: sara.id, name: 'Sara Bergqvist', role: '' }),
    anAttendee({ partyId: johan.id, name: 'Johan Nyström', role: '', presence: 'absent' }),
  ]
  const of = withMeeting(heldFor('adult'), { attendees, guardianViews: 'Sara vill hjälpa till hemma.' })

  test('has no guardians and no guardian to sign; a parent who was there is a relative (A-6.7)', () => {
    const plan = planOf(of)
    expect(plan.guardians).toEqual([])
    expect(plan.participants).toEqual([
      { name: 'Elsa Bergqvist', role: '', presence: 'present' },
      { name: 'Sara Bergqvist', role: 'närstående', presence: 'present' },
    ])
    expect(plan.signatures).toEqual(['Elsa Bergqvist', 'Karin Ekdahl, rektor'])
    expect(plan.copies.map(({ to }) => to)).not.toContain('Sara Bergqvist')
    expect(html('childPlan', null, of)).not.toMatch(/vårdnadshav/i)
  })

  test('keeps what a guardian said before the birthday, as a relative', () => {
    expect(html('childPlan', null, of)).toContain('Närståendes åsikter Sara vill hjälpa till hemma.')
  })

  test('takes nobody registered as a guardian for expected, or for invited next time', () => {
    const plan = planOf(withMeeting(of, { attendees: [], next }))
    expect(JSON.stringify([plan.participants, plan.next])).not.toMatch(/Sara|Johan/)
    expect(planOf(withMeeting(of, { next: { ...next, partyIds: ['child', johan.id] } })).next?.invited).toBe(
      'Elsa Bergqvist',
    )
  })
})

describe.each([
  ['the plan', 'childPlan', null],
  ['the information sheet', 'informationSheet', null],
  ['the invitation', 'invitationLetter', primaryCare.id],
  ['the agenda', 'agenda', null],
] as const)('%s', (_, kind, recipient) => {
  test('calls the rektor Barnens bästa-ansvarig for a pupil only', () => {
    expect(html(kind, recipient, heldFor('unborn'))).not.toContain('Barnens bästa-ansvarig')
    expect(html(kind, recipient, heldFor('adult'))).not.toContain('Barnens bästa-ansvarig')
    if (kind !== 'agenda') expect(html(kind, recipient, heldFor('child'))).toContain('Barnens bästa-ansvarig')
  })

  test('says nothing of what an unborn child says or thinks', () => {
    expect(html(kind, recipient, heldFor('unborn'))).not.toMatch(
      /barnet får också säga|barnet säger|barnets åsikter|presenterar barnet|frågar barnet|moget/i,
    )
  })

  test('says nothing of guardians to a pupil of age', () => {
    expect(html(kind, recipient, heldFor('adult'))).not.toMatch(/vårdnadshav|Sara|Johan/)
  })
})

test('a plan frozen before it was asked who is Barnens bästa-ansvarig still says it', () => {
  const plan = planOf(heldFor('child'))
  const { isBestInterests: _, ...author } = plan.author
  expect(childPlanSnapshotSchema.parse({ ...plan, author })).toEqual(plan)
})
