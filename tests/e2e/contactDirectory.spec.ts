import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appTexts } from '../../shared/texts/app'
import { contactDirectoryTexts as texts } from '../../shared/texts/contactDirectory'
import { fileTexts } from '../../shared/texts/documents'
import { findResponsibleTexts } from '../../shared/texts/findResponsible'
import { accessibilityFaults } from '../support/accessibility'
import { readCaseFile } from '../support/caseFile'
import { chooseRadio, fillText } from '../support/journey/fields'
import {
  playBegin,
  playFindResponsible,
  playFirstStart,
  playLock,
  playUnlock,
} from '../support/journey/start'
import { launchProgram, type Program } from '../support/launch'

/** The contacts as the user keeps them: corrected, added, retired, exchanged as files. Everybody is made up. */
const file = readCaseFile(new URL('../fixtures/small.json', import.meta.url).pathname)
const work = mkdtempSync(join(tmpdir(), 'samverkansstod-e2e-'))
const given = join(work, 'given')
let program: Program
let page: Page
const faults: Record<string, string[]> = {}

async function look(name: string): Promise<void> {
  const found = await accessibilityFaults(page)
  if (found.length > 0) faults[name] = found
}

const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
const rows = (): Locator =>
  page.getByRole('list', { name: findResponsibleTexts.directory.list }).getByRole('listitem')
const search = (words: string) => fillText(page, findResponsibleTexts.directory.search, words)
const preview = (): Locator => page.getByRole('list', { name: texts.preview.rows }).getByRole('listitem')

async function openContacts(): Promise<void> {
  await page
    .getByRole('navigation', { name: appTexts.menu })
    .getByRole('button', { name: texts.title })
    .click()
  await page.getByRole('heading', { level: 1, name: texts.title }).waitFor()
}

/** Reads a list that lies last in the folder that dialogs choose from. */
async function readList(name: string, content: string | Uint8Array): Promise<void> {
  writeFileSync(join(given, name), content)
  await press(texts.exchange.choose)
}

const header = 'Verksamhet;Kommun;Enhet;Slag;Adress;Källa;Datum;Växel'
const newRow = 'BVC;Växjö;Åsnen;Telefon;0470 - 999 01;Kommunens lista;2026-03-01;ja'
const changedRow = 'Kommunen;Växjö;;Telefon;0470 - 999 00;Kommunens lista;2026-03-01;ja'
const listOf = (...of: string[]) => Buffer.from([header, ...of, ''].join('\r\n'), 'latin1')

beforeAll(async () => {
  for (const folder of [join(work, 'user'), given]) mkdirSync(folder)
  program = await launchProgram({ userData: join(work, 'user'), dialogDir: given, printDir: work })
  page = program.page
  await playFirstStart(page, file.rektor)
  await playBegin(page)
  await openContacts()
})

afterAll(async () => {
  await program.close()
  rmSync(work, { recursive: true, force: true })
})

describe('a contact', () => {
  it('is found and corrected with the keyboard alone; what is missing is told at its field', async () => {
    const { keyboard } = page
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    await look('list')
    await page.getByRole('textbox', { name: findResponsibleTexts.directory.search }).focus()
    await keyboard.type('moheda')
    await expect.poll(() => rows().count()).toBe(1)
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    expect(await focused()).toBe('Ändra Moheda, bvc-alvesta@kronoberg.se')
    await keyboard.press('Enter')
    const address = page.getByRole('textbox', { name: texts.fields.address.mailbox })
    await address.waitFor()
    for (let step = 0; step < 4; step += 1) await keyboard.press('Tab')
    await expect.poll(() => address.evaluate((box) => box === document.activeElement)).toBe(true)
    await keyboard.press('Control+a')
    await keyboard.type('bvc moheda')
    await keyboard.press('Enter')
    await page.getByText(texts.faults.notAnAddress).waitFor()
    await page.getByText(texts.faults.missing).waitFor()
    await look('faults')
    await expect.poll(() => address.evaluate((box) => box === document.activeElement)).toBe(true)
    await keyboard.press('Control+a')
    await keyboard.type('bvc-moheda@example.se')
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await keyboard.type('Samtal med växeln')
  })

  it('that is half written stays so while the program is locked, and is then saved with the printed one beside it', async () => {
    await playLock(page)
    await playUnlock(page)
    await openContacts()
    const source = page.getByRole('textbox', { name: texts.fields.source })
    expect(await source.inputValue()).toBe('Samtal med växeln')
    await source.press('Enter')
    const moheda = rows().filter({ hasText: 'Moheda' })
    await moheda.getByText('bvc-moheda@example.se').waitFor()
    await moheda.getByText(texts.printedValue('bvc-alvesta@kronoberg.se')).waitFor()
    await moheda.getByText('Rättad här').waitFor()
    expect(await moheda.getByRole('button').evaluate((button) => button === document.activeElement)).toBe(
      true,
    )
  })

  it('is added, and found as Barnens bästa-ansvarig', async () => {
    await press(texts.add)
    await press(texts.saveNew)
    expect(await page.getByText(texts.faults.missing).count()).toBeGreaterThanOrEqual(4)
    await chooseRadio(page, texts.fields.service, texts.services.childHealthCare)
    await chooseRadio(page, texts.fields.kind, texts.kinds.telephone)
    const municipality = page.getByRole('combobox', { name: texts.fields.municipality })
    await municipality.fill('Alvesta')
    await municipality.press('Tab')
    await fillText(page, texts.fields.unit, 'Moheda')
    await fillText(page, texts.fields.address.telephone, '0472 - 999 00')
    await fillText(page, texts.fields.source, 'Samtal med växeln')
    await press(texts.saveNew)
    await rows().filter({ hasText: '0472 - 999 00' }).getByText('Tillagd här').waitFor()
    await playFindResponsible(page)
    await chooseRadio(page, findResponsibleTexts.which, findResponsibleTexts.placements.beforeSchool)
    await chooseRadio(page, findResponsibleTexts.municipality, 'Alvesta')
    await page
      .getByRole('button', { name: new RegExp(findResponsibleTexts.unit.replace(/[.?]/g, '\\$&')) })
      .click()
    await page.getByRole('option', { name: 'Moheda' }).click()
    const answer = page.getByRole('region', { name: findResponsibleTexts.answer })
    await answer.getByText('0472 - 999 00').waitFor()
    await answer.getByText('bvc-moheda@example.se').waitFor()
    await look('finder')
  })

  it('is corrected straight from there, retired, and brought back', async () => {
    await chooseRadio(page, findResponsibleTexts.which, findResponsibleTexts.placements.inSchool)
    await press(texts.otherScreen)
    await press(texts.retire)
    const number = rows().filter({ hasText: '0472 - 150 00' })
    await number.getByText('Ur bruk sedan').waitFor()
    await playFindResponsible(page)
    await chooseRadio(page, findResponsibleTexts.which, findResponsibleTexts.placements.inSchool)
    await chooseRadio(page, findResponsibleTexts.municipality, 'Alvesta')
    await page.getByText(findResponsibleTexts.next.nothing).waitFor()
    await openContacts()
    await number.getByRole('button').click()
    await press(texts.bringBack)
    await expect.poll(() => number.getByText('Ur bruk sedan').count()).toBe(0)
  })

  it('that was corrected is given back to the list when that is confirmed', async () => {
    const moheda = rows().filter({ hasText: 'bvc-moheda@example.se' })
    await moheda.getByRole('button').click()
    await press(texts.restore)
    await look('dialog')
    await press(texts.restoreDialog.keep)
    await press(texts.restore)
    await press(texts.restoreDialog.discard)
    await expect.poll(() => moheda.count()).toBe(0)
  })
})

describe('a list in a file', () => {
  it('with a faulty row says which and why, and cannot be taken in', async () => {
    await readList('fel.csv', listOf(newRow, changedRow.replace('0470 - 999 00', 'växeln')))
    await page.getByText(texts.preview.faulty).waitFor()
    await page.getByText(texts.preview.ignored('Växel')).waitFor()
    await preview().filter({ hasText: 'Rad 3' }).getByText(texts.faults.notANumber).waitFor()
    expect(await page.getByRole('button', { name: /^Läs in (en ändring|\d)/ }).count()).toBe(0)
    await look('faulty')
    await press(texts.preview.close)
  })

  it('that is none says so', async () => {
    await readList('bok.csv', Buffer.from('PK\u0003\u0004\u0000'))
    await page.getByText(texts.refusals.notText()).waitFor()
  })

  it('shows what it would change, is taken in when accepted, and taken back', async () => {
    await readList('ratt.csv', listOf(newRow, changedRow))
    await preview().filter({ hasText: 'Rad 2' }).getByText('Växjö, Åsnen, 0470 - 999 01').waitFor()
    await preview().filter({ hasText: 'Rad 3' }).getByText(texts.preview.before('0470 - 410 00')).waitFor()
    expect(await rows().filter({ hasText: 'Åsnen' }).count()).toBe(0)
    await look('preview')
    await press(texts.preview.accept(2))
    await rows().filter({ hasText: 'Åsnen' }).waitFor()
    expect(await rows().filter({ hasText: '0470 - 999 00' }).count()).toBe(1)
    await press(texts.preview.undo)
    await page.getByText(texts.preview.undone).waitFor()
    expect(await rows().filter({ hasText: 'Åsnen' }).count()).toBe(0)
    expect(await rows().filter({ hasText: '0470 - 410 00' }).count()).toBe(1)
  })

  it('of 1 000 rows is shown and taken in', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => newRow.replace('Åsnen', `Enhet ${at}`))
    await readList('manga.csv', listOf(...many))
    await press(texts.preview.accept(1000))
    await page.getByText(texts.preview.done(1000)).waitFor()
    await search('enhet 777')
    await expect.poll(() => rows().count()).toBe(1)
    await press(texts.preview.undo)
    await page.getByText(texts.preview.undone).waitFor()
  })

  it('is saved for a colleague, and changes nothing when it is read back', async () => {
    await press(texts.exchange.save)
    await page.getByText(texts.exchange.saved(fileTexts.contacts.name)).waitFor()
    const written = readFileSync(join(given, fileTexts.contacts.name), 'utf8')
    expect(written.trim().split('\r\n')).toHaveLength(46)
    expect(written).toContain('Alvesta;Moheda;Telefon;0472 - 999 00;nej;Samtal med växeln')
    await press(texts.exchange.choose)
    await page.getByText(texts.preview.nothing).waitFor()
  })
})

it('from the lock screen only the list as printed is seen, and it says so', async () => {
  await playLock(page)
  await press(findResponsibleTexts.title)
  await page.getByText(texts.unlockedOnly).waitFor()
  expect(await rows().count()).toBe(44)
  expect(await page.getByText('0472 - 999 00').count()).toBe(0)
  await look('locked')
  const reply = await page.evaluate(() => window.samverkansstod.call('directory.changes', {}))
  expect(reply).toEqual({ ok: false, error: { code: 'locked' } })
})

it('asks nothing of the network, and leaves no screen with a fault for axe', () => {
  expect(program.foreignRequests).toEqual([])
  expect(program.cspViolations).toEqual([])
  expect(faults).toEqual({})
})
