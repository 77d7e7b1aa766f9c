import { readdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays } from '../../shared/domain/dates'
import { appTexts } from '../../shared/texts/app'
import { closingTexts } from '../../shared/texts/closing'
import { coordinationTexts } from '../../shared/texts/coordination'
import { meetingTexts } from '../../shared/texts/meeting'
import { meetingModeTexts as texts } from '../../shared/texts/meetingMode'
import { endedTexts } from '../../shared/texts/openCopies'
import { paperScreenTexts } from '../../shared/texts/papers'
import { planTexts } from '../../shared/texts/plan'
import { stepTexts } from '../../shared/texts/routine'
import { waitingTexts } from '../../shared/texts/waiting'
import { accessibilityFaults } from '../support/accessibility'
import { today } from '../support/calendar'
import { newComputer, shippedCase } from '../support/computer'
import { fillDate, goToStep } from '../support/journey/fields'
import {
  playBegin,
  playFirstStart,
  playLock,
  playOpenCase,
  playOverview,
  playUnlock,
} from '../support/journey/start'
import type { Program } from '../support/launch'
import { prepareCase } from '../support/preparedCase'

/** Meeting mode: what the room sees and writes is what stands in the steps afterwards, and nobody's last name shows. */
const file = shippedCase('ordinary')
const computer = newComputer()
let program: Program
let page: Page

const closing = closingTexts
const click = (name: string) => page.getByRole('button', { name, exact: true }).click()
const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter')
const area = (name: string) => page.getByRole('region', { name, exact: true })
const line = () => page.getByRole('form', { name: texts.agreed.line })
const agreed = () => page.getByRole('group', { name: texts.agreed.list }).getByRole('listitem')

/** Nobody's last name, no personnummer, no class and no telephone of the case. */
async function expectFirstNamesOnly(): Promise<void> {
  const people = [file.child, ...file.guardians].map(({ lastName }) => lastName)
  const contacts = file.organisations.map(({ contactName }) => contactName.split(' ').at(-1) ?? '')
  const rektor = file.rektor.name.split(' ').at(-1) ?? ''
  const secrets = [
    ...people,
    ...contacts,
    rektor,
    '2383',
    '8B',
    '0980',
    ...file.guardians.map(({ phone }) => phone),
  ]
  const shown = await page.locator('body').innerText()
  expect(secrets.filter((secret) => secret !== '' && shown.includes(secret))).toEqual([])
  expect(await page.title()).toBe(appTexts.name)
}

/** Reads the part with axe, at the size it is shown in and as narrow as zoom makes it. */
async function expectGood(): Promise<void> {
  await expectFirstNamesOnly()
  expect(await accessibilityFaults(page)).toEqual([])
  for (const [width, height] of [
    [640, 400],
    [1024, 700],
  ] as const) {
    await page.setViewportSize({ width, height })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
  await page.setViewportSize({ width: 1280, height: 800 })
}

beforeAll(async () => {
  program = await computer.start()
  page = program.page
  await page.setViewportSize({ width: 1280, height: 800 })
  await playFirstStart(page, file.rektor)
  await playBegin(page)
  await prepareCase(page, file, 'invited', today())
  await playOpenCase(page)
})

afterAll(async () => {
  await program.close()
  computer.scrap()
})

it('A-5.2 begins with the family, who is here, and what everybody agrees on', async () => {
  await goToStep(page, stepTexts[5].title)
  await press(texts.open)
  await page.getByRole('heading', { level: 1, name: texts.title('Elsa') }).waitFor()
  await page.getByText(texts.ends(file.booking.end.replace(':', '.'))).waitFor()
  // The meeting was booked for yesterday: it is not locked for two hours.
  await page.getByText(texts.locksAfter('')).waitFor()
  const presences = page.getByRole('radiogroup')
  const labels = await presences.evaluateAll((groups) => groups.map((group) => group.textContent))
  expect(labels.slice(0, 3).join()).toMatch(/Elsa.*Sara.*Johan/)
  await expectGood()

  const johan = page.getByRole('radiogroup', { name: meetingTexts.attendees.presenceOf('Johan') })
  await johan.getByRole('radio', { name: meetingTexts.attendees.presence.sentViews }).press('Space')
  for (const principle of texts.welcome.principles) await page.getByText(principle, { exact: true }).waitFor()
  await press(meetingTexts.agreed.save)
  await page.getByText(meetingTexts.agreed.done(today())).waitFor()
})

it('takes up two areas with the keyboard, and keeps words that are half written when the power goes', async () => {
  await press(texts.welcome.begin)
  await area('Må bra').getByRole('heading', { level: 2 }).waitFor()
  await page.getByText(texts.talk.place(1, file.areaIds.length)).waitFor()
  await press(texts.talk.writeSays('Elsa'))
  await page.keyboard.type('Jag vill att det är lugnt')
  await page.keyboard.press('Escape')
  await page.getByText('”Jag vill att det är lugnt”').waitFor()
  await press(texts.talk.writeUnder(meetingTexts.areas.works))
  await page.keyboard.type('Sover bra')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Tycker om att läsa')
  // A draft is saved at most 300 ms after a change.
  await page.waitForTimeout(1000)
  await program.kill()

  program = await computer.start()
  page = program.page
  await page.setViewportSize({ width: 1280, height: 800 })
  await playUnlock(page)
  await playOpenCase(page)
  await goToStep(page, stepTexts[5].title)
  await press(texts.open)
  await press(texts.parts.talk)
  const points = area(meetingTexts.areas.works).getByRole('listitem')
  await expect.poll(() => points.allInnerTexts()).toEqual(['Sover bra', 'Tycker om att läsa'])

  await press('Utvecklas')
  await area('Utvecklas').getByRole('heading', { level: 2 }).waitFor()
  await page.getByText(texts.talk.place(2, file.areaIds.length)).waitFor()
  await press(texts.talk.writeUnder(meetingTexts.areas.challenging))
  await page.keyboard.type('Matematiken')
  await page.keyboard.press('Tab')
  await area(meetingTexts.areas.challenging).getByRole('listitem').waitFor()
})

it('catches what is agreed in one line, with the area it belongs to', async () => {
  const what = line().getByRole('textbox', { name: texts.agreed.what })
  await what.focus()
  await page.keyboard.type('Matematik i liten grupp')
  const who = line().getByRole('button', { name: texts.agreed.who })
  await who.press('Enter')
  await page.getByRole('option', { name: 'Karin, Furuskolan' }).press('Enter')
  await fillDate(line(), texts.agreed.when, addDays(today(), 14))
  await page.keyboard.press('Enter')
  await expect.poll(() => agreed().count()).toBe(1)
  await expect.poll(() => what.evaluate((box) => box === document.activeElement)).toBe(true)

  await page.keyboard.type('Läsa högt hemma')
  await page.getByRole('button', { name: texts.talk.previous('Må bra') }).press('Enter')
  await line().getByText(texts.agreed.belongs('Utvecklas')).waitFor()
  await what.press('Enter')
  await expect.poll(() => agreed().count()).toBe(2)
  expect(await agreed().first().innerText()).toContain('Karin, Furuskolan')
  await expectGood()
})

it('has a larger size for a shared screen, where the wheel is a row', async () => {
  await press(texts.larger)
  const row = page.getByRole('navigation', { name: meetingTexts.areas.wheel })
  await row.getByRole('button', { name: texts.talk.open('Må bra') }).waitFor()
  await expectGood()
  const views = page.getByRole('radiogroup', { name: texts.talk.views })
  await views.getByRole('radio', { name: texts.agreed.title }).press('Space')
  await expect.poll(() => agreed().count()).toBe(2)
  await expectGood()
  await press(texts.parts.summary)
  await page.getByLabel(meetingTexts.views.child('Elsa'), { exact: true }).fill('Vill prova ridning')
  await press(meetingTexts.views.disagree)
  await page.keyboard.type('Var Elsa ska bo')
  await expectGood()
})

it('gathers what has been said, and the plan with its goals, which are changed where they stand', async () => {
  const said = area('Må bra')
  await said.getByText('”Jag vill att det är lugnt”').waitFor()
  await expect
    .poll(() => said.getByRole('listitem').allInnerTexts())
    .toEqual(['Sover bra', 'Tycker om att läsa'])
  await press(texts.smaller)
  await press(texts.parts.plan)
  await press(texts.plan.writeGoalIn('Utvecklas'))
  await page.keyboard.type('Vara med på lektionerna')
  await page.keyboard.press('Escape')
  await area('Utvecklas').getByText('Vara med på lektionerna').waitFor()
  await press(planTexts.change('Läsa högt hemma'))
  await page.keyboard.press('End')
  await page.keyboard.type(' på kvällen')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: planTexts.change('Läsa högt hemma på kvällen') }).press('Enter')
  await press(planTexts.remove('Läsa högt hemma på kvällen'))
  await press(planTexts.undo)
  await area('Utvecklas').getByText('Läsa högt hemma på kvällen').waitFor()
  await expectGood()
})

it('is left with Escape, stands in the steps, and can be locked from the keyboard', async () => {
  await press(texts.parts.summary)
  await page.getByLabel(meetingTexts.views.child('Elsa'), { exact: true }).focus()
  // Not out of a field that somebody writes in.
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { level: 1, name: texts.title('Elsa') }).waitFor()
  await page.getByRole('button', { name: texts.parts.summary, exact: true }).focus()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { level: 2, name: stepTexts[5].title, exact: true }).waitFor()

  const johan = page.getByRole('radiogroup', { name: /Johan/ })
  await johan.getByRole('radio', { name: meetingTexts.attendees.presence.sentViews, checked: true }).waitFor()
  await page.getByText(meetingTexts.agreed.done(today())).waitFor()
  const field = (name: string, label: string) => area(name).getByLabel(label, { exact: true }).inputValue()
  expect(await field('Må bra', meetingTexts.areas.childWords('Elsa'))).toBe('Jag vill att det är lugnt')
  expect(await field('Må bra', meetingTexts.areas.works)).toBe('Sover bra\nTycker om att läsa')
  expect(await field('Utvecklas', meetingTexts.areas.challenging)).toBe('Matematiken')
  expect(await page.getByLabel(meetingTexts.views.disagreement, { exact: true }).inputValue()).toBe(
    'Var Elsa ska bo',
  )

  await goToStep(page, stepTexts[6].title)
  const plan = area('Utvecklas')
  for (const what of ['Matematik i liten grupp', 'Läsa högt hemma på kvällen'])
    await plan.getByRole('button', { name: planTexts.change(what) }).waitFor()
  await plan.getByText('Karin Ekdahl').waitFor()

  await press(texts.open)
  await press(texts.larger)
  await playLock(page)
  expect(await page.content()).not.toContain('Elsa')
  await playUnlock(page)
  await playOpenCase(page)
  await goToStep(page, stepTexts[6].title)
  await press(texts.open)
  await page.getByRole('button', { name: texts.smaller }).waitFor()
  expect(await page.getByText(texts.offer.ask).count()).toBe(0)
  await press(texts.close)
  await page.getByRole('heading', { level: 2, name: stepTexts[6].title, exact: true }).waitFor()
  await press(texts.open)
})

it('ends the meeting in twelve presses: what is missing, who coordinates, when next, the copies, the paper', async () => {
  await press(texts.smaller)
  await countPresses()
  await click(texts.parts.closing)
  await page.getByRole('heading', { name: closing.title }).waitFor()
  await page.getByText(closing.block.blanks.both, { exact: false }).waitFor()
  await page.getByRole('heading', { name: planTexts.gaps(1) }).waitFor()
  await page.getByRole('button', { name: closing.gaps.who('Läsa högt hemma på kvällen') }).click()
  await page.getByRole('option', { name: 'Sara' }).click()

  // What is suggested has its reason, and nothing is chosen beforehand.
  const coordinator = page.getByRole('radiogroup', { name: closing.coordinator.title })
  expect(await coordinator.getByRole('radio', { checked: true }).count()).toBe(0)
  await page.getByText(coordinationTexts.coordinator.suggestion('Furuskolan', 1, 1)).waitFor()
  await coordinator.getByText('Karin, Furuskolan', { exact: true }).click()
  // The last word counts, however fast it comes after the one before.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await coordinator.getByRole('radio', { name: 'Karin, Furuskolan', checked: true }).waitFor()

  const days = page.getByRole('radiogroup', { name: closing.next.day })
  expect(await days.getByRole('radio', { checked: true }).count()).toBe(0)
  const day = addDays(today(), 56)
  await days.getByText(closing.next.short(day), { exact: true }).click()
  await days.getByRole('radio', { name: closing.next.chosen(day, '13:30'), checked: true }).waitFor()
  const { others } = file.nextMeeting
  await page.getByText('Johan', { exact: true }).first().click()
  await click(`${closing.gaps.nextMeeting}, Läsa högt hemma på kvällen`)
  await page.getByRole('heading', { name: closing.gaps.none }).waitFor()
  await click(closing.next.more)
  await page.keyboard.type(others)

  const peter = page.getByRole('radiogroup', { name: planTexts.copyTo('Peter, Socialtjänsten Granåsa') })
  await peter.getByText(planTexts.copyWays.fetch, { exact: true }).click()
  await peter.getByRole('radio', { name: planTexts.copyWays.fetch, checked: true }).waitFor()
  expect(await readCount()).toBeLessThanOrEqual(10)
  // Outside the count: how the room looks and reads, and what the paper says as it stands.
  const beforeLooking = await readCount()
  await expectGood()
  const preview = page.frameLocator(`iframe[title="${closing.block.paper}"]`).first()
  await preview.getByText('Läsa högt hemma på kvällen').waitFor()
  expect(await readCount()).toBe(beforeLooking)

  const papers = printedPapers()
  await click(paperScreenTexts.print)
  const end = page.getByRole('button', { name: closing.block.end, exact: true })
  await expect.poll(() => end.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.getByRole('status').filter({ hasText: paperScreenTexts.printed }).waitFor()
  expect(printedPapers()).toBe(papers + 1)
  await end.click()
  await page.getByText(endedTexts.title).waitFor()
  expect(await readCount()).toBeLessThanOrEqual(12)
})

it('has noted what the room agreed on, and keeps asking for the copies that are left until they are given', async () => {
  const left = ['Johan Nyström', 'Socialtjänsten Granåsa', 'Ungdomsmottagningen Granåsa']
  await page.getByText(endedTexts.open(left.length)).waitFor()
  await goToStep(page, stepTexts[7].title)
  await page.getByRole('button', { name: coordinationTexts.coordinator.change }).waitFor()
  await page.getByText(file.rektor.name, { exact: true }).waitFor()
  await page.getByText(coordinationTexts.next.day(addDays(today(), 56))).waitFor()
  await page.getByText(coordinationTexts.next.more(file.nextMeeting.others)).waitFor()
  await goToStep(page, stepTexts[5].title)
  await page.getByText(meetingTexts.held.done(today())).waitFor()

  await playOverview(page)
  const toGive = page.getByRole('region', { name: waitingTexts.title })
  const { what, go } = waitingTexts.kinds.copies
  await toGive.getByText(what({ count: left.length, day: '', isToday: false })).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await toGive.getByRole('button', { name: go }).press('Enter')
  await page.getByRole('heading', { level: 2, name: stepTexts[6].title, exact: true }).waitFor()
  for (const name of left) {
    const way = page.getByRole('radiogroup', { name: planTexts.copyTo(name) })
    if ((await way.getByRole('radio', { checked: true }).count()) === 0)
      await way.getByRole('radio', { name: planTexts.copyWays.now }).press('Space')
    await page.getByRole('checkbox', { name: planTexts.deliveredTo(name) }).press('Space')
    await page.getByRole('checkbox', { name: planTexts.deliveredTo(name), checked: true }).waitFor()
  }
  await playOverview(page)
  await page.getByRole('table').waitFor()
  expect(await toGive.getByRole('button', { name: go }).count()).toBe(0)
})

const printedPapers = () => readdirSync(computer.papers).filter((name) => name.endsWith('.pdf')).length

/** Counts what somebody presses from now on, with a mouse or with a key that activates. */
async function countPresses(): Promise<void> {
  await page.evaluate(() => {
    const counted = { presses: 0 }
    Object.assign(window, { counted })
    const count = () => (counted.presses += 1)
    addEventListener('pointerdown', (event) => event.isTrusted && count(), true)
    addEventListener(
      'keydown',
      (event) =>
        event.isTrusted &&
        ['Enter', ' '].includes(event.key) &&
        !(event.target as Element).matches('input[type="text"], textarea') &&
        count(),
      true,
    )
  })
}

const readCount = () =>
  page.evaluate(() => (window as unknown as { counted: { presses: number } }).counted.presses)
