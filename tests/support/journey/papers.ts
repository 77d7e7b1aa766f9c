import type { Page } from 'playwright-core'
import type { StepNumber } from '../../../shared/domain/routine'
import { consentTexts } from '../../../shared/texts/consent'
import { coordinationTexts } from '../../../shared/texts/coordination'
import { extractScreenTexts } from '../../../shared/texts/dataExtract'
import { followUpShelfTexts } from '../../../shared/texts/followUpSheet'
import { invitationTexts } from '../../../shared/texts/invitation'
import { meetingPaperTexts } from '../../../shared/texts/meetingPapers'
import { paperScreenTexts } from '../../../shared/texts/papers'
import { stepTexts } from '../../../shared/texts/routine'
import { timelineTexts } from '../../../shared/texts/timeline'
import { openFamily } from './family'
import { goToStep } from './fields'

/** The shelves of each step. */
const shelves: Partial<Record<StepNumber, readonly string[]>> = {
  2: [consentTexts.papers.label],
  3: [invitationTexts.letters.label],
  5: [meetingPaperTexts.shelf],
  7: [coordinationTexts.handover.papers, followUpShelfTexts.shelf],
}

/** Saves every paper that stands on the shelves of these steps. A shelf that is not there has nothing on it. */
export async function playPapers(page: Page, ...steps: StepNumber[]): Promise<void> {
  for (const step of steps) {
    await goToStep(page, stepTexts[step].title)
    for (const shelf of shelves[step] ?? []) await saveAll(page, shelf)
  }
}

/** Saves the timeline of the open case, and leaves it on the screen. */
export async function playTimeline(page: Page): Promise<void> {
  await page.getByRole('button', { name: timelineTexts.title, exact: true }).click()
  await page.getByRole('heading', { level: 2, name: timelineTexts.title, exact: true }).waitFor()
  await saveAll(page, timelineTexts.paper)
}

/** Saves everything that is told of the open case, from the screen of its people, and leaves that. */
export async function playExtract(page: Page): Promise<void> {
  await goToStep(page, stepTexts[7].title)
  await openFamily(page)
  await saveAll(page, extractScreenTexts.title)
}

async function saveAll(page: Page, shelf: string): Promise<void> {
  const ways = page.getByRole('list', { name: shelf, exact: true }).getByRole('button')
  for (let index = 0; index < (await ways.count()); index += 1) {
    await ways.nth(index).click()
    await page.getByRole('button', { name: paperScreenTexts.savePdf }).click()
    await page.getByText(paperScreenTexts.saved('')).waitFor()
    await page.getByRole('button', { name: paperScreenTexts.close, exact: true }).click()
  }
}
