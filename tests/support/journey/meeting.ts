import type { Page } from 'playwright-core'
import { addDays } from '../../../shared/domain/dates'
import { itemTextsFor } from '../../../shared/texts/lifeStages'
import { meetingTexts as texts } from '../../../shared/texts/meeting'
import { stepTexts } from '../../../shared/texts/routine'
import type { CaseFile } from '../caseFile'
import { fillDate, fillText, goToStep, setTick } from './fields'
import { areaOf } from './invitation'
import { shortName, stageOf } from './people'

type Notes = CaseFile['meeting']['areas'][number]

/** Step 5: the meeting, from the family sitting down to the day being noted. Those who were invited are there. */
export async function playMeeting(page: Page, file: CaseFile, today: string): Promise<void> {
  const child = shortName(file, 'child')
  const held = addDays(today, file.meeting.heldDay)
  await goToStep(page, stepTexts[5].title)
  await setTick(page, itemTextsFor('familyFirst', stageOf(file, today)).heading(child))
  await fillDate(page, texts.agreed.day, held)
  await page.getByRole('button', { name: texts.agreed.save, exact: true }).click()
  await page.getByText(texts.agreed.done(held)).waitFor()
  for (const notes of file.meeting.areas) await noteArea(page, file, notes)
  await noteViews(page, file, child, today)
  await fillDate(page, texts.held.day, held)
  await page.getByRole('button', { name: texts.held.save, exact: true }).click()
  await page.getByText(texts.held.done(held)).waitFor()
}

async function noteArea(page: Page, file: CaseFile, { areaId, ...said }: Notes): Promise<void> {
  const { name } = areaOf(areaId)
  const area = page.getByRole('region', { name, exact: true })
  if ((await area.count()) === 0)
    await page.getByRole('button', { name: texts.areas.press.out(name), exact: true }).click()
  if (isBorn(file)) await fillText(area, texts.areas.childWords(shortName(file, 'child')), said.childWords)
  await fillText(area, texts.areas.works, said.works)
  await fillText(area, texts.areas.challenging, said.challenging)
  if (said.goal !== '') await fillText(area, texts.areas.goal, said.goal)
}

async function noteViews(page: Page, file: CaseFile, child: string, today: string): Promise<void> {
  const { childViews, guardianViews, disagreement } = file.meeting
  if (isBorn(file)) await fillText(page, texts.views.child(child), childViews)
  if (file.guardians.length > 0 && stageOf(file, today) !== 'adult')
    await fillText(page, texts.views.guardians(file.guardians.length), guardianViews)
  if (disagreement === '') return
  await page.getByRole('button', { name: texts.views.disagree }).click()
  await fillText(page, texts.views.disagreement, disagreement)
}

/** Only a child that is born is asked. */
function isBorn({ child }: CaseFile): boolean {
  return !('expectedDay' in child.identity)
}
