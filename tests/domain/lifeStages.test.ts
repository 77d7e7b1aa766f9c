import { describe, expect, test } from 'vitest'
import { authorOf } from '../../shared/domain/paperSubject'
import { isBestInterests } from '../../shared/domain/bestInterests'
import type { Case, ChildIdentity, Deciders } from '../../shared/domain/case'
import { entitledPeople, peopleToAsk, recordConsent, setDeciders } from '../../shared/domain/consent'
import { guardianRole, guardiansInLaw } from '../../shared/domain/guardianship'
import { expectedAttendees } from '../../shared/domain/meeting'
import { lifeStage, type LifeStage } from '../../shared/domain/people'
import { copyRecipients } from '../../shared/domain/plan'
import { routine, unanswered } from '../../shared/domain/routine'
import { itemTextsFor, stepLead } from '../../shared/texts/lifeStages'
import { invitationTexts } from '../../shared/texts/invitation'
import { meetingTexts } from '../../shared/texts/meeting'
import {
  aChild,
  aConsent,
  aMoment,
  anActivatedCase,
  anAttendee,
  johan,
  sara,
  school,
  today,
  withMeeting,
} from '../support/cases'
import { accepted, refused } from './decisions'

const identities: Record<LifeStage, ChildIdentity> = {
  unborn: { kind: 'unborn', expectedDate: '2026-06-01' },
  child: { kind: 'birthDate', date: '2008-03-11' },
  adult: { kind: 'birthDate', date: '2008-03-10' },
}
const stages = ['unborn', 'child', 'adult'] as const
const [S, J, C] = [sara.id, johan.id, 'child']

function caseAt(stage: LifeStage, change: Partial<Case> = {}): Case {
  return anActivatedCase({ child: aChild({ identity: identities[stage] }), ...change })
}

describe('who has a part, before birth, as a child and from 18 (A-2.1, A-2.2, A-5.2, A-6.7)', () => {
  test.each<
    [LifeStage, { asked: string[]; inLaw: string[]; role: string; comes: string[]; copies: string[] }]
  >([
    [
      'unborn',
      { asked: [S, J], inLaw: [S, J], role: 'vårdnadshavare', comes: [S, J, school.id], copies: [S, J] },
    ],
    [
      'child',
      {
        asked: [S, J, C],
        inLaw: [S, J],
        role: 'vårdnadshavare',
        comes: [C, S, J, school.id],
        copies: [C, S, J],
      },
    ],
    ['adult', { asked: [C], inLaw: [], role: 'närstående', comes: [C, school.id], copies: [C] }],
  ])('%s', (stage, { asked, inLaw, role, comes, copies }) => {
    const of = caseAt(stage)
    expect(lifeStage(of.child, today)).toBe(stage)
    expect(peopleToAsk(of, today)).toEqual(asked)
    expect(unanswered(of, today)).toEqual(asked)
    expect(guardiansInLaw(of, today).map(({ id }) => id)).toEqual(inLaw)
    expect(guardianRole(of, sara, today)).toBe(role)
    expect(expectedAttendees(of, today).map(({ partyId }) => partyId)).toEqual(comes)
    expect(copyRecipients(of, today)).toEqual(copies)
  })

  test('from 18 the pupil shows the plan to whom it likes: a parent who was there gets no copy of the program', () => {
    const of = withMeeting(caseAt('adult'), {
      attendees: [anAttendee({ partyId: S, name: 'Sara Bergqvist' })],
    })
    expect(copyRecipients(of, today)).toEqual([C])
  })
})

describe('a child that is not born (A-2.2)', () => {
  test.each<Deciders['who']>(['guardians', 'together', 'youth'])(
    'never decides, whatever is noted: %s',
    (who) => {
      const of = caseAt('unborn', {
        deciders: { who, reason: 'Antecknat förut.', on: today },
        consents: [aConsent({ personId: C, answer: 'no' })],
      })
      expect(entitledPeople(of, today)).toEqual([S, J])
    },
  )

  test('is not said to decide, and answers nothing', () => {
    const said = (who: Deciders['who']) =>
      setDeciders(caseAt('unborn'), { who, reason: 'Inte fött.', on: today }, aMoment())
    expect(said('youth')).toEqual(refused('not_in_case'))
    expect(said('together')).toEqual(refused('not_in_case'))
    expect(accepted(said('guardians')).deciders?.who).toBe('guardians')
    const { id: _id, withdrawnOn: _withdrawnOn, ...answer } = aConsent({ personId: C })
    expect(recordConsent(caseAt('unborn'), answer, aMoment())).toEqual(refused('not_in_case'))
  })
})

describe('the rektor is Barnens bästa-ansvarig (R-3.19)', () => {
  const at = (attended: string, identity: ChildIdentity) =>
    anActivatedCase({ child: aChild({ school: attended, identity }) })
  test.each<[string, Case, boolean]>([
    ['for a pupil', at('Furuskolan', identities.child), true],
    ['for a pupil of age who still goes to school', at('Furuskolan', identities.adult), true],
    ['not for somebody of age without a school', at('', identities.adult), false],
    ['not at seventeen without a school', at(' ', identities.child), false],
    ['not at sixteen', at('', { kind: 'age', years: 16, toldOn: today }), false],
    ['at fifteen, whichever the school', at('', { kind: 'age', years: 15, toldOn: today }), true],
    ['at six', at('', { kind: 'age', years: 6, toldOn: today }), true],
    ['not before school', at('', { kind: 'age', years: 5, toldOn: today }), false],
    ['at four, when a school is noted', at('Furuskolan', { kind: 'age', years: 4, toldOn: today }), true],
    ['where the age is withheld', at('', { kind: 'withheld' }), true],
    ['never before birth', at('Furuskolan', identities.unborn), false],
  ])('%s', (_, of, isSaid) => {
    expect(isBestInterests(of, today)).toBe(isSaid)
    const profile = { name: 'Karin', role: 'rektor', school: 'Furuskolan', municipality: 'Växjö', phone: '1' }
    expect(authorOf(of, profile, today).isBestInterests).toBe(isSaid)
  })
})

describe('the words of the routine', () => {
  const ids = routine.flatMap(({ items }) => items.map(({ id }) => id))
  const all = (stage: LifeStage, child: string) => [
    ...ids.flatMap((id) => {
      const { heading, next, why, short } = itemTextsFor(id, stage)
      return [heading(child), next(child, ''), next(child, 'Sara'), why, short]
    }),
    ...routine.map(({ step }) => stepLead(step, child, stage)),
  ]

  test.each(stages)('begin with a capital and leave nothing open: %s', (stage) => {
    for (const text of all(stage, 'Elsa')) {
      expect(text).toMatch(/^[\p{Lu}\d]/u)
      expect(text).not.toMatch(/!|undefined| {2}/)
    }
  })

  test('never speak of what an unborn child has said, thinks or decides, and call it the child in the middle of a sentence', () => {
    for (const text of all('unborn', 'barnet')) {
      expect(text).toMatch(/^[\p{Lu}\d]/u)
      expect(text).not.toMatch(
        /barnets (åsikter|egna ord)|(?<!väntade )barnet (själv|och|tycker)|mognad|presentera barnet/i,
      )
    }
  })

  test('never speak of guardians to a pupil of age', () => {
    for (const text of all('adult', 'Noa')) expect(text).not.toMatch(/vårdnadshav|\bbarnet\b|mognad/i)
  })

  test.each<[LifeStage, string]>([
    ['unborn', 'familjen sätter sig först, familjen presenteras först'],
    ['child', 'familjen sätter sig först, Noa och familjen presenteras först'],
    ['adult', 'Noa sätter sig först, Noa presenteras först'],
  ])('say who is first at the meeting (A-5.1 to A-5.3): %s', (stage, first) => {
    expect(meetingTexts.margin.firstHow('Noa', stage).slice(0, 2).join(', ')).toBe(first)
  })

  test.each([
    [3, 'alla tre. Ta upp dem som behövs.'],
    [4, 'alla fyra. Ta upp dem som behövs.'],
    [5, 'alla fem. Tre eller fyra kan räcka.'],
    [7, 'alla sju. Tre eller fyra kan räcka.'],
    [12, 'alla tolv. Tre eller fyra kan räcka.'],
  ])('count the areas of the wheel in use (A-5.12, A-5.13): %d', (areas, said) => {
    expect(meetingTexts.margin.enoughWhy(areas)).toBe(`Ni behöver inte gå igenom ${said}`)
    expect(invitationTexts.areas.hint(areas)).toContain(said.split('. ')[1])
  })
})
