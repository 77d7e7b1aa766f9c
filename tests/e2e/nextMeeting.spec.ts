import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { followUpTexts as texts } from '../../shared/texts/followUp'
import { invitationTexts } from '../../shared/texts/invitation'
import { meetingModeTexts } from '../../shared/texts/meetingMode'
import { planTexts } from '../../shared/texts/plan'
import { routineTexts, stepTexts } from '../../shared/texts/routine'
import { wheelTexts } from '../../shared/texts/wheel'
import { accessibilityFaults } from '../support/accessibility'
import { inDays, today } from '../support/calendar'
import { newComputer, shippedCase } from '../support/computer'
import { fillDate, goToStep } from '../support/journey/fields'
import { playBegin, playFirstStart, playOpenCase, playUnlock } from '../support/journey/start'
import type { Program } from '../support/launch'
import { prepareCase } from '../support/preparedCase'

/** The weeks between two meetings: how the actions go, and the meeting after, where that comes first. */
const file = shippedCase('ordinary')
const [first, second] = file.actions.map(({ what }) => what)
if (first === undefined || second === undefined) throw new Error('two actions are needed')
const computer = newComputer()
let program: Program
let page: Page

const button = (name: string) => page.getByRole('button', { name, exact: true })
const followed = (what: string) => page.getByRole('group', { name: what, exact: true })
const answer = (what: string, label: string) =>
  followed(what).getByRole('radio', { name: label, exact: true })

beforeAll(async () => {
  program = await computer.start()
  page = program.page
  await playFirstStart(page, file.rektor)
  await playBegin(page)
  await prepareCase(page, file, 'agreed', today())
  await playOpenCase(page)
})

afterAll(async () => {
  await program.close()
  computer.scrap()
})

describe('before the next meeting', () => {
  it('takes the answers as they come, and keeps one that is half written when the power goes', async () => {
    await goToStep(page, stepTexts[7].title)
    await page.getByText(texts.roundCount(0, file.actions.length)).waitFor()
    await button(texts.openRound).press('Enter')
    await answer(first, texts.answers.not).press('Space')
    const why = followed(first).getByRole('textbox', { name: texts.why.not })
    await why.pressSequentially('Ingen tid fanns')
    await page.waitForTimeout(1000)
    await program.kill()

    program = await computer.start()
    page = program.page
    await playUnlock(page)
    await playOpenCase(page)
    await goToStep(page, stepTexts[7].title)
    await page.getByText(texts.roundCount(1, file.actions.length)).waitFor()
    await button(texts.openRound).press('Enter')
    const kept = followed(first).getByRole('textbox', { name: texts.why.not })
    await expect.poll(() => kept.inputValue()).toBe('Ingen tid fanns')
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('begins the meeting that was agreed on, booked and with the family asked', async () => {
    await button(texts.begin).press('Enter')
    await page.getByRole('heading', { level: 2, name: stepTexts[3].title }).waitFor()
    await page.getByText(texts.number(2)).waitFor()
    const place = page.getByRole('textbox', { name: invitationTexts.booking.place })
    expect(await place.inputValue()).toBe(file.nextMeeting.place)
    await page.getByText(texts.agreedToAsk(file.nextMeeting.others)).waitFor()
    const before = page.getByRole('checkbox', {
      name: wheelTexts.takenUpLastTime(wheelTexts.area(2, 'Må bra')),
    })
    await before.waitFor()
    const next = page.getByRole('region', { name: routineTexts.nextUp })
    expect(await next.getByRole('button', { name: texts.begin }).count()).toBe(0)
    for (const step of [3, 5, 6, 7] as const) {
      await goToStep(page, stepTexts[step].title)
      expect(await page.getByRole('button', { name: planTexts.change(first) }).count()).toBe(0)
    }
  })
})

describe('at the next meeting', () => {
  it('comes first what was agreed last time, and what was not done can be taken up again', async () => {
    await goToStep(page, stepTexts[5].title)
    await page.getByRole('heading', { name: texts.title }).waitFor()
    await answer(first, texts.answers.not)
      .and(page.getByRole('radio', { checked: true }))
      .waitFor()
    await button(meetingModeTexts.open).press('Enter')
    await button(meetingModeTexts.parts.since).press('Enter')
    await page.getByText(texts.roomLead(inDays(file.meeting.heldDay))).waitFor()
    await answer(second, texts.answers.done).press('Space')
    await button(texts.takeBackOf(second)).waitFor()
    expect(await followed(second).getByRole('textbox').count()).toBe(0)
    const shown = await page.locator('body').innerText()
    for (const { lastName } of [file.child, ...file.guardians]) expect(shown).not.toContain(lastName)
    expect(await accessibilityFaults(page)).toEqual([])

    await button(texts.againOf(first)).press('Enter')
    await followed(first).getByText(texts.taken).waitFor()
    await button(texts.onwards).press('Enter')
    await button(meetingModeTexts.close).press('Enter')
    await goToStep(page, stepTexts[6].title)
    await button(planTexts.change(first)).waitFor()
    expect(await page.getByRole('button', { name: planTexts.change(second) }).count()).toBe(0)
  })

  it('shows in the new plan what was taken up, still to be clear about when', async () => {
    const missing = page.getByRole('region', { name: planTexts.gapsTitle })
    await missing.getByRole('button', { name: planTexts.gap(first, ['when']) }).waitFor()
  })
})

it('is told in words on what day it is booked, with the holiday that the day falls in', async () => {
  await goToStep(page, stepTexts[3].title)
  await fillDate(page, invitationTexts.booking.date, '2027-11-02')
  const told = 'Tisdag 2 november 2027. Höstlov vecka 44, kontrollera mot er läsårstid.'
  await page.getByText(told, { exact: true }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})
