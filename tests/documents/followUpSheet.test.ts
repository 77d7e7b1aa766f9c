import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { currentMeeting, type Action, type Case, type PersonId } from '../../shared/domain/case'
import { beginNextMeeting, noteOutcome } from '../../shared/domain/followUp'
import { followUpRecipients } from '../../shared/domain/followUpSheet'
import { makePaper } from '../../shared/domain/papers'
import { followUpSheetTexts as texts } from '../../shared/texts/followUpSheet'
import { renderPaper } from '../../renderer/documents/render'
import { accessibilityFaults } from '../support/accessibility'
import {
  aGuardian,
  aMoment,
  anAction,
  primaryCare,
  johan,
  sara,
  sharedNeed,
  today,
  withMeeting,
} from '../support/cases'
import { accepted, refused } from '../domain/decisions'
import { coordination, held, next } from './heldMeeting'
import { startPress, type Press } from './press'
import { readPdf } from './readPdf'
import { aroundOn, readSample, sampleCase, sampleDay } from './sampleCase'

// A real browser makes every page here.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let press: Press
beforeAll(async () => {
  press = await startPress()
})
afterAll(() => press.close())

const ordinary: Case = { ...sampleCase(readSample('ordinary')), needAnswers: sharedNeed }
const actionsOf = (of: Case, recipient: PersonId): Action[] =>
  currentMeeting(of).actions.filter(
    ({ responsible }) => (responsible?.kind === 'child' ? 'child' : responsible?.id) === recipient,
  )
const sheet = (of: Case, recipient: PersonId | null, day = sampleDay) =>
  makePaper('followUpSheet', of, recipient, aroundOn(day))
const html = (of: Case, recipient: PersonId, day = sampleDay) =>
  renderPaper(accepted(sheet(of, recipient, day))).html

describe('the follow-up sheet', () => {
  const recipients = followUpRecipients(ordinary, sampleDay)

  test('is for everybody who is responsible for something, and for nobody else', () => {
    const responsible = currentMeeting(ordinary).actions.map(({ responsible: who }) =>
      who?.kind === 'child' ? 'child' : who?.id,
    )
    expect(recipients).toEqual([...new Set(responsible)])
    expect(recipients).toContain('child')
    const without = [...ordinary.guardians, ...ordinary.organisations].filter(
      ({ id }) => !recipients.includes(id),
    )
    expect(without.length).toBeGreaterThan(0)
    for (const { id } of without) expect(sheet(ordinary, id)).toMatchObject({ ok: false })
    expect(sheet(ordinary, null)).toEqual(refused('not_in_case'))
  })

  test.each(recipients)('asks %s about their own and nothing else, in real text on one page', async (id) => {
    const pdf = await readPdf(await press.pdf(html(ordinary, id)))
    const said = pdf.pages.map(({ text }) => text).join('\n')
    for (const { id: actionId, what } of currentMeeting(ordinary).actions)
      expect(said.includes(what)).toBe(actionsOf(ordinary, id).some((own) => own.id === actionId))
    expect(said).toContain('Karin Ekdahl')
    expect(said).toContain('13.30–14.30')
    expect(pdf.pages).toHaveLength(1)
    expect(pdf).toMatchObject({ isTagged: true, language: 'sv' })
    expect(pdf.title).not.toMatch(/Elsa|Bergqvist/)
    expect(pdf.fonts.filter(({ isType3 }) => isType3)).toEqual([])
  })

  test('does not ask again about what has been told', () => {
    const answered = actionsOf(ordinary, 'child').reduce(
      (of, { id }) =>
        accepted(noteOutcome(of, id, { answer: 'done', why: '', on: sampleDay }, aMoment(sampleDay))),
      withMeeting(ordinary, { heldOn: '2025-12-09' }),
    )
    expect(followUpRecipients(answered, sampleDay)).toEqual(recipients.filter((id) => id !== 'child'))
    expect(sheet(answered, 'child')).toEqual(refused('nothing_to_follow_up'))
  })

  test('asks about the same actions while the next meeting is being prepared, and says when that is', () => {
    const begun = accepted(
      beginNextMeeting(withMeeting({ ...held, needAnswers: sharedNeed }, { coordination, next }), aMoment()),
    )
    const paper = accepted(makePaper('followUpSheet', begun, primaryCare.id, aroundOn('2026-03-20')))
    expect(paper.snapshot).toMatchObject({
      agreedOn: '2026-03-09',
      actions: [{ what: anAction().what, person: 'Ingrid Toll' }],
      meeting: { when: { date: next.date } },
    })
  })

  test('is not for an organisation that consent no longer covers', () => {
    const of = { ...held, needAnswers: sharedNeed, consents: [] }
    expect(sheet(of, primaryCare.id)).toEqual(refused('consent_missing', sara.id, johan.id))
    expect(followUpRecipients(of, sampleDay)).toEqual([])
  })

  test.each(['child', 'guardian'] as const)(
    'names nobody in the family, no school, place and telephone where the %s is protected',
    (who) => {
      const hidden: Case =
        who === 'child'
          ? { ...ordinary, child: { ...ordinary.child, protectedIdentity: true } }
          : { ...ordinary, guardians: [...ordinary.guardians, aGuardian({ protectedIdentity: true })] }
      for (const recipient of followUpRecipients(hidden, sampleDay))
        for (const secret of ['Elsa', 'Bergqvist', 'Sara', 'Furuskolan', 'Björken', '0980'])
          expect(html(hidden, recipient)).not.toContain(secret)
    },
  )

  test('leaves a line in place of words that tell who is protected', () => {
    const of = withMeeting(
      { ...held, needAnswers: sharedNeed, child: { ...held.child, protectedIdentity: true } },
      { actions: [anAction({ what: 'Möta Elsa Bergqvist vid bussen.' })] },
    )
    expect(html(of, primaryCare.id, today)).not.toContain('bussen')
    expect(html(of, primaryCare.id, today)).toContain('class="blank"')
  })

  test('has no accessibility faults, and its boxes stand beside their words', async () => {
    const page = await press.show(html(ordinary, 'child'))
    expect(await accessibilityFaults(page)).toEqual([])
    for (const answer of texts.answers.child)
      expect(await page.locator('.choice', { hasText: answer }).count()).toBeGreaterThan(0)
    await page.close()
  })
})
