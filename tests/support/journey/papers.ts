import type { Page } from 'playwright-core'
import { consentTexts } from '../../../shared/texts/consent'
import { invitationTexts } from '../../../shared/texts/invitation'
import { paperScreenTexts } from '../../../shared/texts/papers'
import { stepTexts } from '../../../shared/texts/routine'
import { goToStep } from './fields'

/** Saves everything that steps 2 and 3 have on their shelves: the papers for the family, and the invitations. */
export async function playPapers(page: Page): Promise<void> {
  await saveAll(page, stepTexts[2].title, consentTexts.papers.label)
  await saveAll(page, stepTexts[3].title, invitationTexts.letters.label)
}

/** Where nobody may be invited by letter, there is no shelf. Leaves the step open. */
async function saveAll(page: Page, step: string, shelf: string): Promise<void> {
  await goToStep(page, step)
  const ways = page.getByRole('list', { name: shelf }).getByRole('button')
  for (let index = 0; index < (await ways.count()); index += 1) {
    await ways.nth(index).click()
    await page.getByRole('button', { name: paperScreenTexts.savePdf }).click()
    await page.getByText(paperScreenTexts.saved('')).waitFor()
    await page.getByRole('button', { name: paperScreenTexts.close, exact: true }).click()
  }
}
