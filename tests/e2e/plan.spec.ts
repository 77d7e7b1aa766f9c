import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readPdf } from '../documents/readPdf'
import { comparisonTexts } from '../../shared/texts/comparePlans'
import { coordinationTexts } from '../../shared/texts/coordination'
import { childPlanTexts } from '../../shared/texts/documents'
import { lostConsentTexts } from '../../shared/texts/lostConsent'
import { meetingPaperTexts } from '../../shared/texts/meetingPapers'
import { paperNames, paperScreenTexts } from '../../shared/texts/papers'
import { planTexts } from '../../shared/texts/plan'
import { stepTexts } from '../../shared/texts/routine'
import { settingsTexts } from '../../shared/texts/settings'
import { ruleTexts } from '../../shared/texts/rules'
import { accessibilityFaults } from '../support/accessibility'
import { today } from '../support/calendar'
import { type CaseFile } from '../support/caseFile'
import {
  chooseOption,
  chooseRadio,
  fillDate,
  fillText,
  fillTime,
  goToStep,
  setTick,
} from '../support/journey/fields'
import { playBegin, playFirstStart, playOpenCase, playOverview, playSettings } from '../support/journey/start'
import { addDays } from '../../shared/domain/dates'
import { newComputer, shippedCase } from '../support/computer'
import type { Program } from '../support/launch'
import { prepareCase } from '../support/preparedCase'

/** Steps 6 and 7: what they turn away, what they ask about first, and where they lead when something is missing. */
const computer = newComputer()
let program: Program
let page: Page

const planPaper = paperScreenTexts.version(paperNames.childPlan, 1)
const small = shippedCase('small')
const [covered, refused] = small.organisations.map(({ name }) => name)
if (covered === undefined || refused === undefined) throw new Error('two organisations are needed')
/** Rana says yes to the health centre and no to the social services. */
const file: CaseFile = { ...small, consents: small.consents.map((consent) => ({ ...consent, refuses: [1] })) }

beforeAll(async () => {
  program = await computer.start()
  page = program.page
  await playFirstStart(page, file.rektor)
  await playBegin(page)
  await prepareCase(page, file, 'consented', today())
  await playOpenCase(page)
})

afterAll(async () => {
  await program.close()
  computer.scrap()
})

it('shows a paper for the meeting above the first point, with its place among the headings', async () => {
  await goToStep(page, stepTexts[5].title)
  await page.getByRole('button', { name: meetingPaperTexts.agenda, exact: true }).click()
  await page.getByRole('button', { name: paperScreenTexts.savePdf }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})

it('takes an action that is not clear, and asks before it is printed', async () => {
  await goToStep(page, stepTexts[6].title)
  const form = page.getByRole('form', { name: planTexts.newAction })
  await form.getByRole('button', { name: planTexts.add }).click()
  await form.getByText(planTexts.whatMissing).waitFor()

  await fillText(form, planTexts.what, 'Matematik i liten grupp')
  await page.keyboard.press('Enter')
  const question = planTexts.gap('Matematik i liten grupp', ['who', 'when'])
  const missing = page.getByRole('region', { name: planTexts.gapsTitle })
  await missing.getByRole('button', { name: question }).waitFor()

  await page.getByRole('button', { name: planTexts.print.freeze }).click()
  const asked = page.getByRole('status').filter({ hasText: planTexts.gaps(1) })
  await asked.getByRole('button', { name: question }).waitFor()
  expect(await page.getByTitle(planPaper).count()).toBe(0)

  await asked.getByRole('button', { name: question }).click()
  const row = page.getByRole('form', { name: `${planTexts.changeAction}: Matematik i liten grupp` })
  await expect
    .poll(() =>
      row
        .getByRole('button', { name: planTexts.who })
        .evaluate((button) => button === document.activeElement),
    )
    .toBe(true)
  await row.getByRole('button', { name: 'Avbryt' }).click()

  await asked.getByRole('button', { name: planTexts.print.anyway }).click()
  await page.getByTitle(planPaper).waitFor()
})

it('shows no paper that is older than the plan', async () => {
  await addAction('Råd om sömn', covered)
  await page.getByText(planTexts.print.changed(1)).waitFor()
  expect(await page.getByTitle(planPaper).count()).toBe(0)
  await page.getByRole('button', { name: planTexts.print.showVersion(1) }).click()
  await page.getByTitle(planPaper).waitFor()
})

it('shows the copy of one, and prints one with a name for each, straight on the printer of the settings', async () => {
  const printer = join(computer.printers, 'Expeditionen')
  mkdirSync(printer)
  await playSettings(page)
  await chooseOption(page, settingsTexts.printer.label, 'Expeditionen')
  await page.getByText(settingsTexts.printer.hint).waitFor()
  await playOverview(page)
  await playOpenCase(page)
  await goToStep(page, stepTexts[6].title)
  await page.getByRole('button', { name: planTexts.print.showVersion(1) }).click()
  const region = page.getByRole('region', { name: planPaper })
  const shown = page.frameLocator(`iframe[title="${planPaper}"]`)
  await shown.getByText(file.rektor.school).first().waitFor()

  const names = [file.child, ...file.guardians].map((one) => `${one.firstName} ${one.lastName}`)
  await region.getByRole('button', { name: paperScreenTexts.printCopies(names.length) }).click()
  await region.getByText(paperScreenTexts.copiesPrinted(names.length)).waitFor()
  const papers = readdirSync(printer).toSorted()
  const copies = await Promise.all(papers.map(async (paper) => readPdf(readFileSync(join(printer, paper)))))
  expect(copies.map(({ pages }) => pages[0]?.text)).toEqual(
    names.map((name) => expect.stringContaining(`${childPlanTexts.copyTo} ${name}`)),
  )

  await chooseOption(region, paperScreenTexts.showCopy, names[1] ?? '')
  await shown.getByText(`${childPlanTexts.copyTo} ${names[1]}`).waitFor()
  await setTick(region, paperScreenTexts.leftOut.school)
  await shown.getByText(file.rektor.school).first().waitFor({ state: 'detached' })
  expect(await accessibilityFaults(page)).toEqual([])

  rmSync(printer, { recursive: true })
  await region.getByRole('button', { name: paperScreenTexts.printShown }).click()
  await region.getByText(paperScreenTexts.printerMissing).waitFor()
  await region.getByRole('button', { name: paperScreenTexts.savePdf }).click()
  await region.getByText(paperScreenTexts.saved('')).waitFor()
  const [saved = ''] = readdirSync(computer.papers).filter((name) => name.startsWith(paperNames.childPlan))
  expect((await readPdf(readFileSync(join(computer.papers, saved)))).pages[0]?.text).not.toContain(
    file.rektor.school,
  )
})

it('puts back an action that was removed, until something else is done', async () => {
  await page.getByRole('button', { name: planTexts.change('Råd om sömn') }).click()
  await page.getByRole('button', { name: planTexts.remove('Råd om sömn') }).click()
  await page.getByRole('button', { name: planTexts.undo }).click()
  await page.getByRole('button', { name: planTexts.change('Råd om sömn') }).waitFor()
  expect(await page.getByRole('button', { name: planTexts.undo }).count()).toBe(0)
})

it('gives no copy and no action to an organisation without consent', async () => {
  const without = page.getByRole('region', { name: planTexts.noCopy })
  await without.getByText(`${refused}. ${lostConsentTexts.refused('Rana')}`).waitFor()
  await page.getByRole('radiogroup', { name: planTexts.copyTo(covered) }).waitFor()
  expect(await page.getByRole('radiogroup', { name: planTexts.copyTo(refused) }).count()).toBe(0)

  await page
    .getByRole('form', { name: planTexts.newAction })
    .getByRole('button', { name: planTexts.who })
    .click()
  await page.getByRole('option', { name: covered }).waitFor()
  expect(await page.getByRole('option', { name: refused }).count()).toBe(0)
  await page.keyboard.press('Escape')
})

it('suggests nobody when two have as many actions, and chooses nobody when one has more', async () => {
  const { who, suggestion } = coordinationTexts.coordinator
  await addAction('Rast med Eva', file.rektor.school)
  await goToStep(page, stepTexts[7].title)
  const group = page.getByRole('radiogroup', { name: who })
  await group.waitFor()
  expect(await group.getByText(/^Förslag/).count()).toBe(0)

  await goToStep(page, stepTexts[6].title)
  await addAction('Lugn start', file.rektor.school)
  await goToStep(page, stepTexts[7].title)
  await group.getByText(suggestion(file.rektor.school, 2, 3)).waitFor()
  expect(await group.getByRole('radio').first().getAttribute('value')).toBe(
    await group.getByRole('radio', { name: file.rektor.school }).getAttribute('value'),
  )
  expect(await group.getByRole('radio', { checked: true }).count()).toBe(0)
})

it('asks again for what the next meeting lacks, and for hours that run backwards', async () => {
  const texts = coordinationTexts.next
  const form = page.getByRole('form', { name: texts.form })
  await form.getByRole('button', { name: texts.save }).click()
  for (const fault of [texts.dateMissing, texts.startMissing, texts.endMissing])
    await form.getByText(fault).waitFor()
  await fillDate(form, texts.date, addDays(today(), 40))
  await fillTime(form, texts.start, '10:00')
  await fillTime(form, texts.end, '09:00')
  await form.getByRole('button', { name: texts.save }).click()
  await form.getByText(ruleTexts.booking_times_reversed('')).waitFor()
})

it('notes no receipt before the family has agreed that the plan goes along', async () => {
  const { coordinator, handover } = coordinationTexts
  const form = page.getByRole('form', { name: coordinator.who })
  await chooseRadio(form, coordinator.who, covered)
  await form.getByRole('button', { name: coordinator.save }).click()
  await page.getByText(handover.stillYours, { exact: true }).waitFor()

  const receipt = page.getByRole('form', { name: handover.receipt(covered) })
  const note = receipt.getByRole('button', { name: handover.noteReceived })
  await note.press('Enter')
  await receipt.getByText(handover.agreeFirst).waitFor()
  expect(await note.getAttribute('aria-disabled')).toBe('true')
  expect(await receivedAnyway()).toEqual({ code: 'rule', rule: 'plan_sharing_not_agreed', subjects: [] })
  expect(await page.getByRole('list', { name: handover.papers }).count()).toBe(0)

  const sharing = page.getByRole('form', { name: handover.sharing('', 'child') })
  await fillText(sharing, handover.agreedBy, 'Milo och Rana')
  await sharing.getByRole('button', { name: handover.saveSharing }).click()
  // The agreement has been saved.
  await expect.poll(() => note.getAttribute('aria-disabled')).not.toBe('true')
  await fillDate(receipt, handover.receivedOn, addDays(today(), -1))
  await note.press('Enter')
  await receipt.getByText(handover.beforeAgreed).waitFor()
  expect(await page.getByText(handover.stillYours, { exact: true }).count()).toBe(1)

  await savePapers(handover.papers)
  expect(readdirSync(computer.papers).filter((name) => name.startsWith('Överlämning'))).toHaveLength(1)
})

it('has the papers for the family and the table before the meeting', async () => {
  await goToStep(page, stepTexts[5].title)
  await savePapers(meetingPaperTexts.shelf)
  const names = readdirSync(computer.papers).filter((name) => /^(Inför|Dagordning)/.test(name))
  expect(names).toHaveLength(file.guardians.length + 2)
  for (const name of names)
    for (const person of [file.child, ...file.guardians]) expect(name).not.toContain(person.firstName)
})

it('shows what is new since the last version, in words beside each other', async () => {
  await goToStep(page, stepTexts[6].title)
  await page.getByRole('button', { name: planTexts.print.freeze }).click()
  await chooseRadio(page, planTexts.copyTo(covered), planTexts.copyWays.fetch)
  await fillText(page, planTexts.fetchWhere(covered), 'på expeditionen')
  // Straight from the field: what is written there is on the paper that is shown.
  await page.getByRole('button', { name: planTexts.print.anyway }).click()
  await page.getByTitle(paperScreenTexts.version(paperNames.childPlan, 2)).waitFor()
  await page
    .getByTitle(/version 2/)
    .contentFrame()
    .getByText('Hämtas på expeditionen')
    .waitFor()
  await page.getByRole('button', { name: comparisonTexts.withLastNamed(2), exact: true }).click()
  const compared = page.getByRole('region', { name: comparisonTexts.title(1, 2) })
  const added = compared
    .getByRole('region', { name: comparisonTexts.parts.actions })
    .getByRole('listitem')
    .filter({ hasText: comparisonTexts.changes.added })
  await added.filter({ hasText: 'Råd om sömn' }).filter({ hasText: comparisonTexts.notThere }).waitFor()
  expect(await compared.getByText('Matematik i liten grupp').count()).toBe(0)
  await compared.getByText(comparisonTexts.shown.all, { exact: true }).click()
  await compared.getByText('Matematik i liten grupp').first().waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await compared.getByRole('button', { name: comparisonTexts.close }).click()
})

/** Opens each paper on a shelf and saves it. */
async function savePapers(shelf: string): Promise<void> {
  const ways = page.getByRole('list', { name: shelf }).getByRole('button')
  await ways.first().waitFor()
  for (let at = 0; at < (await ways.count()); at += 1) {
    await ways.nth(at).click()
    await page.getByRole('button', { name: paperScreenTexts.savePdf }).click()
    await page.getByText(paperScreenTexts.saved('')).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: paperScreenTexts.close, exact: true }).click()
  }
}

/** Asks main past the window: it decides for itself. */
async function receivedAnyway(): Promise<unknown> {
  return page.evaluate(async (on) => {
    const ask = window.samverkansstod.call
    const listed = await ask('cases.list', {})
    const [of] = listed.ok ? (listed.value as { id: string }[]) : []
    const reply = await ask('coordination.noteReceived', {
      caseId: of?.id,
      received: { by: 'Lena Holm', on },
    })
    return reply.ok ? null : reply.error
  }, today())
}

async function addAction(what: string, who: string): Promise<void> {
  const form = page.getByRole('form', { name: planTexts.newAction })
  await fillText(form, planTexts.what, what)
  await chooseOption(form, planTexts.who, who)
  await fillDate(form, planTexts.due, addDays(today(), 14))
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: planTexts.change(what) }).waitFor()
}
