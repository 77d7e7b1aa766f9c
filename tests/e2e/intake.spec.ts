import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appTexts } from '../../shared/texts/app'
import { consentTexts } from '../../shared/texts/consent'
import { duplicateTexts } from '../../shared/texts/duplicates'
import { intakeTexts as texts } from '../../shared/texts/intake'
import { overviewTexts } from '../../shared/texts/overview'
import { peopleTexts } from '../../shared/texts/people'
import { registerChildTexts } from '../../shared/texts/registerChild'
import { routineTexts, stepTexts } from '../../shared/texts/routine'
import { accessibilityFaults } from '../support/accessibility'
import { inDays, today } from '../support/calendar'
import { readCaseFile } from '../support/caseFile'
import { playTakeCall } from '../support/journey/call'
import { chooseRadio, fillDate, fillText, goToStep } from '../support/journey/fields'
import { playRegister } from '../support/journey/register'
import { playBegin, playFirstStart, playOverview, playUnlock } from '../support/journey/start'
import { launchProgram, type Program } from '../support/launch'
import { newReading } from '../support/reading'
import { untold } from '../routine/coverage'
import { placesInIntake } from '../routine/placesInIntake'

/** Health care calls about a child, a sibling and one to come. Nothing but the keyboard is used while it does. */
const file = readCaseFile(new URL('../fixtures/small.json', import.meta.url).pathname)
const { ask, margin, inCase } = texts

const work = mkdtempSync(join(tmpdir(), 'samverkansstod-e2e-'))
let program: Program
let page: Page
const faults: Record<string, string[]> = {}

const reading = newReading()

async function launch(): Promise<void> {
  program = await launchProgram({ userData: join(work, 'user'), dialogDir: work, printDir: work })
  page = program.page
  await reading.follow(page)
}

async function look(name: string): Promise<void> {
  const found = await accessibilityFaults(page)
  if (found.length > 0) faults[name] = found
}

const key = (name: string) => page.keyboard.press(name)
const focusedOn = (label: string) =>
  page
    .locator(':focus')
    .and(page.getByLabel(label, { exact: true }))
    .waitFor()
const asks = (question: string) => page.getByRole('heading', { name: question, exact: true }).waitFor()
const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
const told = (): Locator => page.getByRole('group', { name: inCase.row, exact: true })

/** Types in the field that has the focus, and goes on to the next. */
async function write(text: string): Promise<void> {
  if (text !== '') await page.keyboard.type(text)
  await key('Enter')
}

async function takeCall(): Promise<void> {
  await playTakeCall(page)
  await focusedOn(texts.caller.name)
}

beforeAll(async () => {
  mkdirSync(join(work, 'user'))
  await launch()
  await playFirstStart(page, file.rektor)
  await playBegin(page)
  await playRegister(page, file, today())
})

afterAll(async () => {
  await program.close()
  rmSync(work, { recursive: true, force: true })
})

describe('a call', () => {
  it('is opened from inside a case, and goes away with Escape while nothing is written', async () => {
    await takeCall()
    await look('empty')
    await key('Escape')
    await button(overviewTexts.newCase).waitFor()
    await takeCall()
  })

  it('says what is missing when it is saved too early, and goes there', async () => {
    await key('Control+Enter')
    await page.getByText(texts.caller.missing).waitFor()
    await page.getByText(texts.children.bornMissing).waitFor()
    await page.getByText(texts.relation.missing).waitFor()
    await page.getByText(texts.consent.missing).waitFor()
    await focusedOn(texts.caller.name)
    await look('faults')
  })

  it('goes from field to field with Enter, and says what to ask', async () => {
    await asks(ask.of.caller)
    await write('Lena Vik, sjuksköterska')
    await write('Barnakuten i Granåsa')
    await write('0980-31 40 12')
    await asks(ask.of.children)
    await focusedOn(texts.children.protectedIdentity)
    await write('')
    await write('Milo')
    await write('Sjö')
    await page.keyboard.type('20190511')
  })

  it('finds the case that the child may have already, and keeps the focus where it was', async () => {
    const notice = page.getByRole('status').filter({ hasText: duplicateTexts.silence })
    await notice.getByText(/Milo S\., ärende \d{4}-1/).waitFor()
    await focusedOn(texts.children.born)
    await look('duplicate')
    await button(texts.children.addTo(`${today().slice(0, 4)}-1`)).press('Enter')
    await page.getByText(/Samtalet läggs till i det ärende som finns: Milo S\./).waitFor()
    await page.getByText(texts.children.addedToWhy).waitFor()
    await look('added-to')
    await key('Enter')
    await notice.waitFor()
    await page.getByLabel(texts.children.born, { exact: true }).focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('20180302')
    await notice.waitFor({ state: 'detached' })
  })

  it('is there again when the power has gone, and shows on the list of cases', async () => {
    // A draft is saved at most 300 ms after a change.
    await page.waitForTimeout(1000)
    await program.kill()
    await launch()
    await playUnlock(page)
    await page.getByText(texts.unfinished).waitFor()
    await look('half-call')
    await button(texts.goOn).press('Enter')
    await focusedOn(texts.caller.name)
    expect(await page.getByLabel(texts.children.born, { exact: true }).inputValue()).toBe('20180302')
  })

  it('asks before it throws anything away', async () => {
    await key('Escape')
    await page.getByRole('alertdialog', { name: texts.discardTitle }).waitFor()
    await key('Escape')
    await page.getByRole('alertdialog').waitFor({ state: 'detached' })
    expect(await page.getByLabel(texts.caller.name, { exact: true }).inputValue()).toContain('Lena Vik')
  })

  it('takes a sibling and one to come with the same words', async () => {
    await key('Alt+s')
    const second = page.getByRole('group', { name: texts.children.one(2), exact: true })
    await second.locator('input:focus').waitFor()
    await write('Vilgot')
    await write('Sjö')
    await write('4 år')
    await key('Alt+s')
    const slip = page.getByRole('group', { name: texts.children.one(3), exact: true })
    await slip.locator('input:focus').waitFor()
    await button(texts.children.removeNumber(3)).press('Enter')
    await slip.waitFor({ state: 'detached' })
    await second.locator('input:focus').waitFor()
    await key('Alt+o')
    const third = page.getByRole('group', { name: texts.children.unborn(3), exact: true })
    await third.locator('input:focus').waitFor()
    await write('')
    await write('Sjö')
    await write(inDays(60).replaceAll('-', ''))
    await asks(ask.of.relation)
    await write('1')
    await asks(ask.of.situation)
    await write('Sökte för ont i magen, tredje gången i höst. Mycket frånvaro.')
    await asks(ask.of.consent)
    await write('1')
    await write('Rana Sjö')
    await page.keyboard.type(today().replaceAll('-', ''))
    await page.getByText(`${margin.needed.consent} ${margin.isKnown}`).waitFor()
    await look('whole')
    await key('Control+Enter')
    await page.getByRole('navigation', { name: routineTexts.steps }).waitFor()
  })
})

describe('the cases that came of it', () => {
  it('hold the call in step 1, with the notice that its consent covers contact only', async () => {
    await page.getByRole('heading', { level: 1, name: 'Milo Sjö', exact: true }).waitFor()
    await page.getByText(inCase.notice).waitFor()
    await told().getByText('Lena Vik, sjuksköterska').waitFor()
    await told().getByText('Barnakuten i Granåsa').waitFor()
    await told()
      .getByText(/tredje gången i höst/)
      .waitFor()
    await told()
      .getByText(/Rana Sjö sagt ja till kontakten/)
      .waitFor()
    await told().getByText(inCase.callBack('0980-31 40 12')).waitFor()
    await look('referral')
  })

  it('are linked, and each a case of its own', async () => {
    const year = today().slice(0, 4)
    await button(inCase.open(`${year}-3`)).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Vilgot Sjö', exact: true }).waitFor()
    await page.getByText(/^omkring 4 år · /).waitFor()
    await told().getByText('Lena Vik, sjuksköterska').waitFor()
    await button(inCase.open(`${year}-2`)).waitFor()
    await button(inCase.open(`${year}-4`)).press('Enter')
    await page.getByText(/Ärende \d{4}-4/).waitFor()
    await page.getByRole('heading', { level: 1, name: 'Sjö', exact: true }).waitFor()
    await told().waitFor()
  })

  it('have no consent in step 2', async () => {
    await button(inCase.open(`${today().slice(0, 4)}-2`)).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Milo Sjö', exact: true }).waitFor()
    await goToStep(page, stepTexts[2].title)
    await page.getByText(inCase.inConsentStepWhy).waitFor()
    const milo = page.getByRole('group', { name: 'Milo Sjö', exact: true })
    await milo.getByText(consentTexts.answers.notAsked).waitFor()
    await look('consent-step')
  })

  it('lead to the guardians, whom the call does not tell of', async () => {
    await page.getByText(peopleTexts.noGuardians).waitFor()
    await button(appTexts.goTo(peopleTexts.title)).press('Enter')
    await button(peopleTexts.add).waitFor()
  })

  it('leave no half call behind', async () => {
    await playOverview(page)
    expect(await page.getByRole('table').getByRole('rowheader').count()).toBe(4)
    expect(await page.getByText(texts.unfinished).count()).toBe(0)
  })
})

it('finds the case in the registration form too, and opens it', async () => {
  const { child, protection } = registerChildTexts
  await button(overviewTexts.newCase).press('Enter')
  await chooseRadio(page, protection.child, 'Nej')
  await chooseRadio(page, child.identity, child.kinds.birthDate)
  await fillDate(page, child.birthDate, '2019-05-11')
  await page.getByRole('textbox', { name: child.firstName }).first().fill('Mílo')
  await page.getByText(duplicateTexts.silence).waitFor()
  await look('registration-duplicate')
  await button(duplicateTexts.openNumber(`${today().slice(0, 4)}-1`)).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Milo Sjöö', exact: true }).waitFor()
})

it('keeps name and number out of a call about a child with protected identity', async () => {
  await takeCall()
  await write('Lena Vik, sjuksköterska')
  await write('')
  await write('')
  await key('Space')
  await page.getByText(registerChildTexts.protection.stopTitle).waitFor()
  expect(await page.getByLabel(texts.children.born, { exact: true }).count()).toBe(0)
  await fillText(page, texts.children.pseudonym, 'Eken')
  await look('protected')
  await key('Escape')
  await button(texts.discard).press('Enter')
  await button(overviewTexts.newCase).waitFor()
  expect(await page.getByText(texts.unfinished).count()).toBe(0)
})

it('has asked for what the routine says is to be told', () => {
  expect(untold(reading.text(), 'R-2.4 to R-2.5, R-4.1 to R-4.13', placesInIntake)).toEqual([])
})

it('has no accessibility faults in any of this', () => {
  expect(faults).toEqual({})
})
