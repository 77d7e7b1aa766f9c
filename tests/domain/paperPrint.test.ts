import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case, PersonId } from '../../shared/domain/case'
import {
  asFrozen,
  copiesFor,
  paperPath,
  parsePaperPath,
  printObstacle,
  printOptions,
  printedAs,
} from '../../shared/domain/paperPrint'
import { leaveOut as leaveOutOf, leftOutKinds, type LeftOut } from '../../shared/domain/leaveOut'
import { makePaper, type PaperKind } from '../../shared/domain/papers'
import { textsOf } from '../../shared/domain/printableText'
import { held, planOf } from '../documents/heldMeeting'
import { aroundOn } from '../documents/sampleCase'
import {
  aChild,
  aConsent,
  aGuardian,
  anAction,
  anId,
  frozen,
  johan,
  primaryCare,
  sara,
  today,
  withMeeting,
  anActivatedCase,
} from '../support/cases'
import { accepted } from './decisions'

const paperOf = (of: Case) => ({ kind: 'childPlan' as const, snapshot: planOf(of) })
const withdrawn = frozen<Case>({ ...held, consents: [aConsent({ withdrawnOn: today })] })

describe('an address of a print', () => {
  const id = anId(7)
  test.each([
    [`paper/${id}`, asFrozen],
    [`paper/${id}?to=child`, { to: 'child', without: [] }],
    [
      `paper/${id}?to=${sara.id}&without=personnummer,place`,
      { to: sara.id, without: ['personnummer', 'place'] },
    ],
    [`paper/${id}?without=school`, { to: null, without: ['school'] }],
  ] as const)('%s', (path, choice) => {
    expect(parsePaperPath(path)).toEqual({ id, choice })
    expect(paperPath(id, { ...choice, without: [...choice.without] })).toBe(path)
  })

  test.each([
    'paper/',
    'paper/a/b',
    'paper/a?',
    'paper/a?to=',
    'paper/a?to=mamma',
    'paper/a?without=',
    'paper/a?without=name',
    'paper/a?without=place,personnummer',
    'paper/a?without=school,school',
    'paper/a?without=school&to=child',
    'paper/a?to=child&to=child',
    'paper/a?to=child&',
    'paper/a?&to=child',
    'paper/a?to=%63hild',
    'paper/a?to=child#x',
    'paper/a?x=1',
    'paper/a?to=child&without=school\n',
    '/paper/a',
  ])('%j is none', (path) => {
    expect(parsePaperPath(path)).toBeNull()
  })

  test('nothing but what is written is ever read', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^paper\/[a-z0-9?=&,%-]{0,40}$/), (path) => {
        const asked = parsePaperPath(path)
        if (asked !== null) expect(paperPath(asked.id, asked.choice)).toBe(path)
      }),
    )
  })
})

describe('copies of the plan', () => {
  const options = printOptions(paperOf(held), held, today)

  test('are for those who may have one, in the order of the plan', () => {
    expect(options.copies.map(({ to }) => to)).toEqual([
      'Elsa Bergqvist',
      'Sara Bergqvist',
      'Johan Nyström',
      'Ingrid Toll, Vårdcentralen Björkhaga',
    ])
    expect(copiesFor(options, [primaryCare.id, 'child', anId(99)])).toEqual(['child', primaryCare.id])
  })

  test('are for nobody whose consent has been withdrawn since the plan was frozen', () => {
    const plan = paperOf(held)
    expect(printOptions(plan, withdrawn, today).copies.map(({ partyId }) => partyId)).not.toContain(
      primaryCare.id,
    )
    const choice = { ...asFrozen, to: primaryCare.id }
    expect(printObstacle(plan, choice, held, today)).toBeNull()
    expect(printObstacle(plan, choice, withdrawn, today)).toMatchObject({ rule: 'copy_not_covered' })
  })

  test('are for nobody who has not been confirmed, once somebody is protected', () => {
    const hidden = frozen<Case>({
      ...held,
      guardians: [sara, aGuardian({ ...johan, protectedIdentity: true })],
    })
    const choice = { ...asFrozen, to: sara.id }
    expect(printObstacle(paperOf(held), choice, hidden, today)).toMatchObject({ rule: 'copy_not_confirmed' })
    expect(printOptions(paperOf(held), hidden, today).copies).toEqual([])
  })

  test('are for nobody who is not on the plan', () => {
    const choice = { ...asFrozen, to: anId(99) }
    expect(printObstacle(paperOf(held), choice, held, today)).toMatchObject({ rule: 'not_in_case' })
    expect(printedAs(paperOf(held), choice)).toBeNull()
  })

  test('say whom they are for', () => {
    expect(printedAs(paperOf(held), { ...asFrozen, to: sara.id })).toEqual({
      paper: paperOf(held),
      copyTo: 'Sara Bergqvist',
    })
    expect(printedAs(paperOf(held), asFrozen)).toEqual({ paper: paperOf(held), copyTo: '' })
  })
})

describe('a print without', () => {
  const of = withMeeting(held, {
    childViews: 'Vill gå kvar på Furuskolan, inte i furuskolans matsal.',
    guardianViews:
      'Numret 20120314-2383 (120314-2383) ska inte stå. Rum Björken är bra, Furuskolan, rum Björken också.',
    actions: [
      anAction({
        what: 'Möte på Furuskolan',
        responsible: { kind: 'organisation', id: held.organisations[0]!.id, person: 'Anna' },
      }),
    ],
  })
  const plan = planOf(of)
  const leaveOut = (snapshot: typeof plan, without: readonly LeftOut[]) =>
    leaveOutOf({ kind: 'childPlan', snapshot }, without).snapshot as typeof plan
  const textWithout = (without: readonly (typeof leftOutKinds)[number][]) =>
    textsOf(leaveOut(plan, without)).join('\n')

  test('personnummer tells it nowhere, and keeps the rest', () => {
    expect(textWithout([])).toContain('20120314-2383')
    expect(textWithout(['personnummer'])).not.toMatch(/0314.?2383/)
    expect(leaveOut(plan, ['personnummer'])).toMatchObject({
      child: { ...plan.child, identity: null },
      guardianViews:
        'Numret (utelämnat) ((utelämnat)) ska inte stå. Rum Björken är bra, Furuskolan, rum Björken också.',
    })
  })

  test('the school tells it nowhere, not even inside other words', () => {
    expect(textWithout(['school'])).not.toMatch(/furuskol/i)
    expect(leaveOut(plan, ['school'])).toMatchObject({
      child: { school: '' },
      author: { school: '' },
      childViews: 'Vill gå kvar på skolan, inte i skolan matsal.',
      actions: [{ what: 'Möte på skolan', responsible: 'Anna, skolan' }],
    })
    expect(leaveOut(plan, ['school']).participants[0]?.role).toBe('elev, skolan')
    const nurse = { name: 'Malin Ek', role: 'Elevhälsan Furuskolan', presence: 'present' as const }
    expect(leaveOut({ ...plan, participants: [nurse] }, ['school']).participants[0]?.role).toBe('Elevhälsan')
  })

  test('the place has neither this meeting nor the next', () => {
    const without = leaveOut(plan, ['place'])
    expect([without.meeting.place, without.next?.place]).toEqual(['', ''])
    expect(without.guardianViews).toContain('är bra, (utelämnat) också.')
  })

  test('all of it still knows whose copy is whose', () => {
    const all = leaveOut(plan, leftOutKinds)
    expect(all.copies.map(({ partyId }) => partyId)).toEqual(plan.copies.map(({ partyId }) => partyId))
    expect(printOptions({ kind: 'childPlan', snapshot: all }, of, today).leaveOut).toEqual([])
  })

  test('is offered of letters and forms too, and of registerutdrag never', () => {
    const asked = withMeeting(of, {})
    const made = (kind: PaperKind, recipient: PersonId | null) =>
      accepted(
        makePaper(kind, { ...asked, needAnswers: anActivatedCase().needAnswers }, recipient, aroundOn(today)),
      )
    const letter = made('invitationLetter', primaryCare.id)
    expect(textsOf(letter).join()).toMatch(/20120314-2383.*Furuskolan/s)
    const without = leaveOutOf(letter, leftOutKinds)
    expect(textsOf(without).join()).not.toMatch(/2383|furuskol|8B/i)
    expect(without.snapshot).toMatchObject({
      child: { identity: null },
      school: '',
      author: { school: 'skolan' },
    })
    expect(printedAs(letter, { to: null, without: ['school'] })?.copyTo).toBe('')
    const extract = made('dataExtract', null)
    expect(printOptions(extract, of, today).leaveOut).toEqual([])
    expect(printedAs(extract, { to: null, without: ['school'] })).toBeNull()
  })

  test('tells none of it whatever else is typed around it', () => {
    const revealing = [
      'Furuskolan',
      'furuskolans',
      'i 8B Furuskolan',
      'Furuskolan, rum Björken',
      '120314-2383',
      '20120314 2383',
    ]
    const typed = fc.array(fc.oneof(fc.constantFrom(...revealing), fc.string({ maxLength: 6 })), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(typed, (words) => {
        const snapshot = { ...plan, childViews: words.join(' '), guardianViews: words.join(', ') }
        const texts = textsOf(leaveOut(snapshot, leftOutKinds)).join('\n')
        expect(texts).not.toMatch(/furuskol|120314.?2383/i)
      }),
    )
  })

  test('offers only what stands on the plan', () => {
    expect(printOptions(paperOf(of), of, today).leaveOut).toEqual(['personnummer', 'school', 'place'])
    const hidden = frozen<Case>({ ...of, child: aChild({ protectedIdentity: true }) })
    expect(printOptions(paperOf(hidden), hidden, today).leaveOut).toEqual([])
  })
})
