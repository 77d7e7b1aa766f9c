import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, longDate } from '../../shared/domain/dates'
import { contract, type Method } from '../../shared/ipc/contract'
import { kitTexts } from '../../shared/texts/app'
import { fileTexts } from '../../shared/texts/documents'
import { findResponsibleTexts as texts } from '../../shared/texts/findResponsible'
import { paperScreenTexts } from '../../shared/texts/papers'
import { referralSheetTexts } from '../../shared/texts/referralSheet'
import { stepTexts } from '../../shared/texts/routine'
import { ruleTexts } from '../../shared/texts/rules'
import { unlockTexts } from '../../shared/texts/vault'
import { readPdf } from '../documents/readPdf'
import { accessibilityFaults } from '../support/accessibility'
import { today } from '../support/calendar'
import { readCaseFile } from '../support/caseFile'
import { chooseOption, chooseRadio, fillDate, fillText, goToStep } from '../support/journey/fields'
import {
  answerOf,
  directoryRows,
  playBackToUnlock,
  playOpenWhileLocked,
} from '../support/journey/findResponsible'
import { playRegister } from '../support/journey/register'
import { playBegin, playFirstStart, playLock, playUnlock } from '../support/journey/start'
import { launchProgram, type Program } from '../support/launch'
import { newReading } from '../support/reading'
import { untold } from '../routine/coverage'
import { placesOfR } from '../routine/placesOfR'

/** Who is Barnens bästa-ansvarig, from a locked program that holds a case, and from inside. */
const file = readCaseFile(new URL('../fixtures/small.json', import.meta.url).pathname)
const work = mkdtempSync(join(tmpdir(), 'samverkansstod-e2e-'))
let program: Program
let page: Page
const faults: Record<string, string[]> = {}
const reading = newReading()

async function look(name: string): Promise<void> {
  const found = await accessibilityFaults(page)
  if (found.length > 0) faults[name] = found
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
const answer = (): Locator => answerOf(page)
const rows = (): Locator => directoryRows(page)
const copies = (): Locator => page.getByRole('button', { name: kitTexts.copyText })
const choosePlacement = (placement: keyof typeof texts.placements) =>
  chooseRadio(page, texts.which, texts.placements[placement])
const answered = async (...words: string[]) => {
  for (const word of words) await answer().getByText(word).first().waitFor()
}

beforeAll(async () => {
  mkdirSync(join(work, 'user'))
  program = await launchProgram({ userData: join(work, 'user'), dialogDir: work, printDir: work })
  page = program.page
  await reading.follow(page)
  await playFirstStart(page, file.rektor)
  await playBegin(page)
  await playRegister(page, file, today())
  await playLock(page)
})

afterAll(async () => {
  await program.close()
  rmSync(work, { recursive: true, force: true })
})

describe('from the lock screen', () => {
  it('opens, and asks which child', async () => {
    await look('locked')
    await playOpenWhileLocked(page)
    await answered(texts.next.placement)
    for (const { ask } of texts.needFirst.questions) await page.getByText(ask).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await look('asking')
  })

  it('shows maternal health care for an unborn child, and needs no municipality', async () => {
    await choosePlacement('unborn')
    await answered(texts.responsible.unborn, '7648 / 0470-587648', 'Link: Mödrahälsovården')
    expect(await page.getByRole('radiogroup', { name: texts.municipality }).count()).toBe(0)
    expect(await page.getByText(texts.needFirst.title).count()).toBe(0)
    await look('unborn')
  })

  it('offers the notes for it when its day is written', async () => {
    expect(await copies().count()).toBe(0)
    await fillDate(page, texts.notes.dueDate, '2030-03-04')
    await page.getByText('väntat barn, beräknad födelse 4 mars 2030').first().waitFor()
    expect(await copies().count()).toBe(2)
  })

  it('shows the mailbox of the unit before school, never for personal data', async () => {
    await choosePlacement('beforeSchool')
    await answered(texts.next.municipality)
    await chooseRadio(page, texts.municipality, 'Växjö')
    await answered(texts.next.unit)
    await chooseOption(page, texts.unit, 'Braås')
    await answered(texts.responsible.beforeSchool, 'vc-braas@kronoberg.se', texts.withoutPersonalData)
    expect(await answer().getByText(texts.malformed).count()).toBe(0)
    await look('before-school')
  })

  it('warns about an address that is printed wrong, and shows it as printed', async () => {
    await chooseOption(page, texts.unit, 'TeleborgPPRvcTeleborgBHV@kronoberg.se')
    await answered('TeleborgPPRvcTeleborgBHV@kronoberg.se', texts.malformed)
    await chooseRadio(page, texts.municipality, 'Uppvidinge')
    await answered(texts.next.unit)
    await chooseOption(page, texts.unit, 'Åseda')
    await answered('vc-åseda@kronoberg.se', texts.malformed)
  })

  it('shows the number of the municipality for a pupil, and what to say when it is written from where', async () => {
    await choosePlacement('inSchool')
    await answered(texts.responsible.inSchool, '0474 - 470 00')
    await page.getByText(texts.script.missing).waitFor()
    expect(await page.getByText('Hej, jag ringer från').count()).toBe(0)
    await fillText(page, texts.script.workplace, 'Barnakuten')
    await page.getByText('Hej, jag ringer från Barnakuten och vill komma i kontakt').waitFor()
  })

  it('prints the sheet to fill in by hand, with nothing that was typed on it (R-4.4)', async () => {
    await press(texts.paper.open)
    await page.getByTitle(texts.paper.name, { exact: true }).waitFor()
    await look('sheet')
    await press(paperScreenTexts.print)
    await page.getByText(paperScreenTexts.printed).waitFor()
    await press(paperScreenTexts.savePdf)
    await page.getByText(paperScreenTexts.saved(fileTexts.referral)).waitFor()
    const saved = await readPdf(readFileSync(join(work, fileTexts.referral)))
    expect(saved.pages).toHaveLength(1)
    expect(saved.pages[0]?.text).toContain(referralSheetTexts.who.inSchool)
    expect(saved.pages[0]?.text).not.toContain('Barnakuten')
    await press(paperScreenTexts.close)
  })

  it('shows the same number for somebody outside gymnasiet, with whom to ask for', async () => {
    await choosePlacement('outsideUpperSecondary')
    await answered(
      texts.responsible.outsideUpperSecondary,
      '0474 - 470 00',
      texts.how.outsideUpperSecondary('Uppvidinge'),
    )
    expect(await page.getByRole('heading', { name: texts.script.title }).count()).toBe(0)
  })

  it('offers a note only when its blanks are filled, word for word', async () => {
    expect(await copies().count()).toBe(2)
    await page
      .getByText(
        `Samtycke har lämnats muntligen den ${longDate(today())} för kontakt med Barnens bästa-ansvarig`,
      )
      .waitFor()
    await fillDate(page, texts.notes.consentOn, addDays(today(), 1))
    await page.getByText(ruleTexts.date_in_future('')).waitFor()
    await page.getByText(texts.notes.missing.consent).waitFor()
    expect(await copies().count()).toBe(1)
    await fillDate(page, texts.notes.consentOn, today())
    await chooseRadio(page, texts.notes.patient, texts.notes.patients.sibling)
    await page.getByText(texts.notes.sibling).waitFor()
    await chooseRadio(page, texts.notes.patient, texts.notes.patients.guardian)
    expect(await copies().count()).toBe(0)
    await fillText(page, texts.notes.childName, 'Alma Lindqvist')
    expect(await copies().count()).toBe(0)
    await fillText(page, texts.notes.birthData, '3 mars 2019')
    await page.getByText('för att kontakt med Barnensbästa-ansvarig').waitFor()
    await copies().first().click()
    await page.getByRole('button', { name: kitTexts.copied }).waitFor()
    await look('notes')
  })

  it('finds the contacts by search, without asking for rings and dots', async () => {
    expect(await rows().count()).toBe(44)
    await fillText(page, texts.directory.search, 'aseda')
    await expect.poll(() => rows().count()).toBe(1)
    expect(await rows().first().textContent()).toContain('Åseda')
    await look('search')
    await fillText(page, texts.directory.search, 'finns inte')
    await page.getByText(texts.directory.none).waitFor()
    await look('nothing-found')
  })

  it('reaches nothing of the store: every call that needs it answers locked', async () => {
    const methods = (Object.keys(contract) as Method[]).filter((method) => contract[method].needsVault)
    expect(methods).toContain('cases.list')
    const replies = await page.evaluate(
      (names) => Promise.all(names.map((name) => window.samverkansstod.call(name, {}))),
      methods,
    )
    for (const reply of replies) expect(reply).toEqual({ ok: false, error: { code: 'locked' } })
    expect(await page.evaluate(() => window.samverkansstod.call('directory.get', {}))).toMatchObject({
      ok: true,
    })
    expect(await page.locator('body').textContent()).not.toContain(file.child.firstName)
  })

  it('goes back to the passphrase, and has forgotten what was written', async () => {
    await playBackToUnlock(page)
    await playOpenWhileLocked(page)
    await answered(texts.next.placement)
    for (const { ask } of texts.needFirst.questions) await page.getByText(ask).waitFor()
    expect(await page.getByRole('textbox', { name: texts.directory.search }).inputValue()).toBe('')
    expect(await page.getByText('Alma Lindqvist').count()).toBe(0)
  })

  it('is done with the keyboard alone', async () => {
    const { keyboard } = page
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    await page.locator('#main').focus()
    await keyboard.press('Tab')
    expect(await focused()).toContain(texts.backToUnlock)
    await keyboard.press('Tab')
    await keyboard.press('Space')
    await answered(texts.responsible.unborn)
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await keyboard.press('Tab')
    await keyboard.press('Space')
    await answered('0472 - 150 00')
    await keyboard.press('ArrowDown')
    await answered('0478 - 125 00')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await answered(kitTexts.copied)
    await keyboard.press('Tab')
    await keyboard.type('Barnakuten')
    await page.getByText('Hej, jag ringer från Barnakuten').waitFor()
    for (let back = 0; back < 4; back += 1) await keyboard.press('Shift+Tab')
    await keyboard.press('Enter')
    await page.getByRole('heading', { name: unlockTexts.title }).waitFor()
  })
})

it('leaves a locked screen after five minutes without a key or a press, and not before', async () => {
  await page.clock.install()
  await playOpenWhileLocked(page)
  await page.clock.fastForward('04:30')
  await fillText(page, texts.directory.search, 'aseda')
  await page.keyboard.press('Shift')
  await page.clock.fastForward('04:30')
  expect(await rows().count()).toBe(1)
  await page.clock.fastForward('00:31')
  await page.getByRole('heading', { name: unlockTexts.title }).waitFor()
})

describe('from inside', () => {
  it('opens from the menu, and goes back to the step of the case one came from', async () => {
    await playUnlock(page)
    await page.getByRole('table').getByRole('rowheader').getByRole('button').click()
    await goToStep(page, stepTexts[2].title)
    await press(texts.menu)
    await press(texts.menu)
    await choosePlacement('unborn')
    await answered('7648 / 0470-587648')
    expect(await page.getByText(file.child.firstName).count()).toBe(0)
    await look('inside')
    await press(texts.back)
    await page.getByRole('heading', { level: 2, name: stepTexts[2].title, exact: true }).waitFor()
  })

  it('has made no case and no draft', async () => {
    const kept = await page.evaluate(async () => [
      await window.samverkansstod.call('cases.list', {}),
      await window.samverkansstod.call('drafts.list', { caseId: null }),
    ])
    expect(JSON.stringify(kept)).not.toContain('Lindqvist')
    expect(kept[0]).toMatchObject({ ok: true, value: { length: 1 } })
    expect(kept[1]).toMatchObject({ ok: true, value: [] })
  })
})

it('has shown what the routine for a temporary contact says', () => {
  const told =
    'R-0.2, R-0.4 to R-0.10, R-1.1 to R-1.19, R-2.1 to R-2.8, R-2.10 to R-2.13, R-2.15 to R-2.16, R-3.1 to R-3.3, R-3.6 to R-3.10, R-3.12 to R-3.14, R-3.19, R-3.21 to R-3.23, R-4.1 to R-4.16, R-4.18 to R-4.21, R-4.23 to R-4.24, R-6.2'
  expect(untold(reading.text(), told, placesOfR)).toEqual([])
})

it('asks nothing of the network, and leaves no screen with a fault for axe', () => {
  expect(program.foreignRequests).toEqual([])
  expect(program.cspViolations).toEqual([])
  expect(faults).toEqual({})
})
