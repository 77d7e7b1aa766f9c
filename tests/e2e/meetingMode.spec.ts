import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays } from '../../shared/domain/dates'
import { appTexts } from '../../shared/texts/app'
import { meetingTexts } from '../../shared/texts/meeting'
import { meetingModeTexts as texts } from '../../shared/texts/meetingMode'
import { planTexts } from '../../shared/texts/plan'
import { stepTexts } from '../../shared/texts/routine'
import { accessibilityFaults } from '../support/accessibility'
import { today } from '../support/calendar'
import { newComputer, shippedCase } from '../support/computer'
import { playConsent } from '../support/journey/consent'
import { fillDate, goToStep } from '../support/journey/fields'
import { playInvitation } from '../support/journey/invitation'
import { playNeed } from '../support/journey/need'
import { playRegister } from '../support/journey/register'
import { playBegin, playFirstStart, playLock, playOpenCase, playUnlock } from '../support/journey/start'
import type { Program } from '../support/launch'

/** Meeting mode: what the room sees and writes is what stands in the steps afterwards, and nobody's last name shows. */
const file = shippedCase('ordinary')
const computer = newComputer()
let program: Program
let page: Page

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
  await playRegister(page, file, today())
  await playNeed(page, file, today())
  await playConsent(page, file, today())
  await playInvitation(page, file, today())
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

it('is left with Escape, stands in the steps, and can be locked from the keyboard', async () => {
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
  for (const what of ['Matematik i liten grupp', 'Läsa högt hemma'])
    await plan.getByRole('button', { name: planTexts.change(what) }).waitFor()
  await plan.getByText('Karin Ekdahl').waitFor()

  await press(texts.open)
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
})
