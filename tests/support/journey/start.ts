import type { Page } from 'playwright-core'
import type { Profile } from '../../../shared/domain/profile'
import { appTexts } from '../../../shared/texts/app'
import { closingTexts } from '../../../shared/texts/closing'
import { firstStartTexts as texts, unlockTexts } from '../../../shared/texts/vault'
import { contactDirectoryTexts } from '../../../shared/texts/contactDirectory'
import { findResponsibleTexts } from '../../../shared/texts/findResponsible'
import { overviewTexts } from '../../../shared/texts/overview'
import { meetingModeTexts } from '../../../shared/texts/meetingMode'
import { routineTexts } from '../../../shared/texts/routine'
import { settingsTexts } from '../../../shared/texts/settings'
import { fillText } from './fields'

/** The passphrase of every played program: fictional people have no secrets. */
export const playedPassphrase = 'granris vante spegel tisdag'

/** A first start: who, passphrase, the recovery key on paper, a folder for backups. Gives the recovery key. */
export async function playFirstStart(page: Page, rektor: Profile): Promise<string> {
  await page.getByRole('heading', { name: texts.title }).waitFor()
  await fillText(page, texts.who.name, rektor.name)
  await fillCombo(page, texts.who.role, rektor.role)
  await fillText(page, texts.who.school, rektor.school)
  await fillCombo(page, texts.who.municipality, rektor.municipality)
  await fillText(page, texts.who.phone, rektor.phone)
  await page.getByLabel(texts.passphrase.label, { exact: true }).fill(playedPassphrase)
  await page.getByLabel(texts.passphrase.again, { exact: true }).fill(playedPassphrase)

  const groups = await page
    .getByRole('list', { name: texts.recovery.keyLabel })
    .getByRole('listitem')
    .allTextContents()
  await page.getByRole('button', { name: texts.recovery.print, exact: true }).click()
  const confirm = page.getByRole('textbox', { name: /^Skriv grupp \d från papperet$/ })
  await confirm.waitFor()
  const label = (await page.getByText(/^Skriv grupp \d från papperet$/).textContent()) ?? ''
  await confirm.fill(groups[Number(/\d/.exec(label)?.[0]) - 1] ?? '')

  await page.getByRole('button', { name: texts.backup.choose }).click()
  await page.getByText(/^Säkerhetskopior sparas i /).waitFor()
  return groups.join(' ')
}

/** The last press of a first start. The empty program stands there afterwards. */
export async function playBegin(page: Page): Promise<void> {
  await page.getByRole('button', { name: texts.start }).click()
  await page.getByRole('button', { name: overviewTexts.newCase }).waitFor()
}

/** Locks with the keyboard. */
export async function playLock(page: Page): Promise<void> {
  await page.keyboard.press('Control+l')
  await page.getByRole('heading', { name: unlockTexts.title }).waitFor()
}

export async function playUnlock(page: Page, passphrase = playedPassphrase): Promise<void> {
  await page.getByLabel(unlockTexts.passphrase, { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: unlockTexts.unlock }).click()
  await page.getByRole('button', { name: appTexts.lock }).waitFor()
}

/** Shows the list of cases. */
export async function playOverview(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: appTexts.menu })
    .getByRole('button', { name: appTexts.overview })
    .click()
  await page.getByRole('button', { name: overviewTexts.newCase }).waitFor()
}

export async function playSettings(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: appTexts.menu })
    .getByRole('button', { name: appTexts.settings })
    .click()
  await page.getByRole('heading', { level: 1, name: settingsTexts.title }).waitFor()
}

/** Who is Barnens bästa-ansvarig for a child, and how to reach them. */
export async function playFindResponsible(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: appTexts.menu })
    .getByRole('button', { name: findResponsibleTexts.menu })
    .click()
  await page.getByRole('button', { name: findResponsibleTexts.back, exact: true }).waitFor()
}

/** The contacts, with what the user has done to them. */
export async function playContacts(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: appTexts.menu })
    .getByRole('button', { name: contactDirectoryTexts.title })
    .click()
  await page.getByRole('heading', { level: 1, name: contactDirectoryTexts.title }).waitFor()
}

/** The meeting as the room sees it, where it is talked about. */
export async function playMeetingMode(page: Page): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await press(meetingModeTexts.open)
  await press(meetingModeTexts.parts.talk)
  await page.getByText(/^Område \d/).waitFor()
}

/** Another part of the meeting, drawn whole. */
export async function playMeetingPart(page: Page, part: 'summary' | 'plan' | 'closing'): Promise<void> {
  await page
    .getByRole('navigation', { name: meetingModeTexts.partsLabel })
    .getByRole('button', { name: meetingModeTexts.parts[part], exact: true })
    .click()
  const frames = page.getByTitle(closingTexts.block.paper)
  for (let index = 0; index < (await frames.count()); index += 1)
    await frames.nth(index).contentFrame().locator('h1').waitFor()
}

/** Back from the meeting to the case. */
export async function playCloseMeetingMode(page: Page): Promise<void> {
  await page.getByRole('button', { name: meetingModeTexts.close, exact: true }).click()
  await page.getByRole('navigation', { name: routineTexts.steps }).waitFor()
}

/** Opens the only case in the list. */
export async function playOpenCase(page: Page): Promise<void> {
  await page.getByRole('table').getByRole('rowheader').getByRole('button').click()
  await page.getByRole('navigation', { name: routineTexts.steps }).waitFor()
}

/** Writes in a field that also suggests, and goes on. */
async function fillCombo(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label })
  await field.fill(text)
  await field.press('Tab')
}
