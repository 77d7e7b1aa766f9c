import type { Locator, Page } from 'playwright-core'
import { addDays } from '../../../shared/domain/dates'
import { appTexts } from '../../../shared/texts/app'
import { needTexts } from '../../../shared/texts/need'
import { stepTexts } from '../../../shared/texts/routine'
import type { CaseFile } from '../caseFile'
import { chooseRadio, escaped, fillDate, fillText, goToStep } from './fields'
import { nameInCase, shortName } from './people'

const texts = needTexts.observations

type Written = CaseFile['observations'][number]

/** Step 1: writes what is known, then answers the three questions so that the coordination starts. */
export async function playNeed(page: Page, file: CaseFile, today: string): Promise<void> {
  await goToStep(page, stepTexts[1].title)
  for (const observation of file.observations) await writeObservation(page, file, observation, today)
  const { ownSupport, anotherAlone, together } = file.need
  await answerQuestion(page, 1, appTexts.no, ownSupport.reason, addDays(today, ownSupport.day))
  await answerQuestion(page, 2, appTexts.no, anotherAlone.reason, addDays(today, anotherAlone.day))
  await answerQuestion(page, 3, appTexts.yes, together.reason, addDays(today, together.day))
  await page.getByText(needTexts.outcome.activated, { exact: true }).waitFor()
}

/** Answers a question, and waits until the answer has become a row. */
export async function answerQuestion(
  page: Page,
  number: number,
  answer: string,
  reason: string,
  on: string,
): Promise<void> {
  const form = page.getByRole('form', { name: needTexts.formOf(number) })
  // It stands open when its turn has come; before anything is observed it is opened by hand.
  const open = page.getByRole('button', { name: needTexts.answerQuestion(number) })
  await form.or(open).first().waitFor()
  if (await open.isVisible()) await open.click()
  await chooseRadio(form, new RegExp(`^${number}\\.`), answer)
  await fillText(form, needTexts.why, reason)
  await fillDate(form, needTexts.day, on)
  await form.getByRole('button', { name: needTexts.saveAnswer }).click()
  await page.getByRole('button', { name: needTexts.changeAnswer(number) }).waitFor()
}

async function writeObservation(
  page: Page,
  file: CaseFile,
  observation: Written,
  today: string,
): Promise<void> {
  const { name, source } = rowOf(file, observation)
  const before = await written(page, name).count()
  await page
    .getByRole('button', { name: texts.about(before === 0 ? texts.write : texts.add, name), exact: true })
    .click()
  const form = page.getByRole('form', { name, exact: true })
  await fillText(form, name, observation.text)
  if (source !== null) await fillText(form, source, observation.source)
  await fillDate(form, texts.day, addDays(today, observation.day))
  await form.getByRole('button', { name: appTexts.save, exact: true }).click()
  await written(page, name).nth(before).waitFor()
}

/** The buttons of what is written in a row. */
function written(page: Page, name: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^${escaped(texts.about(appTexts.change, name))},`) })
}

/** The row it belongs in, and what the row calls its source; the family's own rows say themselves who tells. */
function rowOf(file: CaseFile, { kind, source }: Written): { name: string; source: string | null } {
  switch (kind) {
    case 'childTold':
      return { name: texts.tells(shortName(file, 'child')), source: null }
    case 'relativeTold': {
      const guardian = file.guardians.findIndex((_, index) =>
        [shortName(file, index), nameInCase(file, index)].includes(source.trim()),
      )
      if (guardian === -1) return { name: texts.relativeTells, source: texts.sources.relativeTold }
      return { name: texts.tells(shortName(file, guardian)), source: null }
    }
    default:
      return { name: texts[kind], source: texts.sources[kind] }
  }
}
