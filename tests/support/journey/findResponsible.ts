import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import type { ContactDirectory } from '../../../shared/domain/contactDirectory'
import { addDays, longDate } from '../../../shared/domain/dates'
import { kitTexts } from '../../../shared/texts/app'
import { findResponsibleTexts as texts } from '../../../shared/texts/findResponsible'
import { unlockTexts } from '../../../shared/texts/vault'
import type { FinderFile } from '../finderFile'
import { chooseOption, chooseRadio, fillDate, fillText } from './fields'

type Question = FinderFile['questions'][number]

const directory = JSON.parse(
  readFileSync(new URL('../../../resources/contact-directory.json', import.meta.url), 'utf8'),
) as ContactDirectory

/** The dark block with the answer. */
export function answerOf(page: Page): Locator {
  return page.getByRole('region', { name: texts.answer })
}

/** The rows of the directory that are shown. */
export function directoryRows(page: Page): Locator {
  return page.getByRole('list', { name: texts.directory.list }).getByRole('listitem')
}

/** Opens the finder beside the passphrase: it needs no open store. */
export async function playOpenWhileLocked(page: Page): Promise<void> {
  await page.getByRole('button', { name: texts.title, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: texts.title }).waitFor()
}

/** Goes back to the passphrase; what was written is forgotten. */
export async function playBackToUnlock(page: Page): Promise<void> {
  await page.getByRole('button', { name: texts.backToUnlock }).click()
  await page.getByRole('heading', { name: unlockTexts.title }).waitFor()
}

/** Says which child it is about, and fills what there is to fill. */
export async function playQuestion(
  page: Page,
  { workplace }: FinderFile,
  question: Question,
  today: string,
): Promise<void> {
  const { placement, municipality, unit, record } = question
  await chooseRadio(page, texts.which, texts.placements[placement])
  if (municipality !== undefined) await chooseRadio(page, texts.municipality, municipality)
  if (unit !== undefined) await chooseOption(page, texts.unit, unit)
  if (placement === 'inSchool') await fillText(page, texts.script.workplace, workplace)
  if (record === undefined) return
  if (record.patient !== undefined)
    await chooseRadio(page, texts.notes.patient, texts.notes.patients[record.patient])
  await fillDate(page, texts.notes.consentOn, addDays(today, record.consentDay))
  if (record.childName !== undefined) await fillText(page, texts.notes.childName, record.childName)
  if (record.birthData !== undefined) await fillText(page, texts.notes.birthData, record.birthData)
  if (record.dueDay !== undefined) await fillDate(page, texts.notes.dueDate, addDays(today, record.dueDay))
}

/** What the screen does not say of what the question expects, once it has had the time. */
export async function faultsOfAnswer(page: Page, question: Question, today: string): Promise<string[]> {
  const { expected, record, placement } = question
  const filled = (words: string) =>
    words
      .replace('{consentDay}', longDate(addDays(today, record?.consentDay ?? 0)))
      .replace('{dueDay}', longDate(addDays(today, record?.dueDay ?? 0)))
  const said = [texts.responsible[placement], ...expected.script, ...expected.notes].map(filled)
  const unsaid = []
  for (const words of said) if (!(await isSeen(page.getByText(words, { exact: true })))) unsaid.push(words)
  const shown = (await answerOf(page).innerText()).split('\n').map((line) => line.trim())
  const isWarned = shown.includes(texts.malformed)
  const notes = await page.getByRole('button', { name: kitTexts.copyText }).count()
  return [
    ...unsaid.map((words) => `not shown: ${words}`),
    ...differs('contacts', addressesIn(shown), expected.contacts),
    ...differs('warned about the address', isWarned, expected.isMalformed),
    ...differs('notes to copy', notes, expected.notes.length),
  ]
}

/** Searches the directory; gives what is found besides what is expected. */
export async function faultsOfSearch(
  page: Page,
  { words, expected }: FinderFile['searches'][number],
): Promise<string[]> {
  await fillText(page, texts.directory.search, words)
  const count = texts.directory.count(expected.length, directory.contacts.length)
  const settled = expected.length === 0 ? texts.directory.none : count
  const isSettled = await isSeen(page.getByText(settled, { exact: true }))
  const lines = (await directoryRows(page).allInnerTexts()).flatMap((row) => row.split('\n'))
  return [
    ...(isSettled ? [] : [`“${words}” never said: ${settled}`]),
    ...differs(`“${words}” finds`, addressesIn(lines), expected),
  ]
}

/** The addresses of the directory that stand in these lines, each whole and letter by letter. */
function addressesIn(lines: readonly string[]): string[] {
  const known = new Set(directory.contacts.map(({ address }) => address))
  return lines.map((line) => line.trim()).filter((line) => known.has(line))
}

async function isSeen(shown: Locator): Promise<boolean> {
  return shown
    .first()
    .waitFor({ timeout: 5000 })
    .then(
      () => true,
      () => false,
    )
}

function differs(what: string, found: unknown, wanted: unknown): string[] {
  const [is, shall] = [found, wanted].map((value) => JSON.stringify(value))
  return is === shall ? [] : [`${what}: ${is}, not ${shall}`]
}
