import type { Page } from 'playwright-core'
import { addDays } from '../../../shared/domain/dates'
import { contactTexts as texts } from '../../../shared/texts/contact'
import { stepTexts } from '../../../shared/texts/routine'
import type { CaseFile } from '../caseFile'
import { fillDate, fillText, goToStep, setTick } from './fields'

type Contact = CaseFile['contacts'][number]

/** Step 4: notes each contact before the meeting. */
export async function playContact(page: Page, file: CaseFile, today: string): Promise<void> {
  await goToStep(page, stepTexts[4].title)
  for (const contact of file.contacts) {
    await fillContact(page, file, contact, today)
    const form = page.getByRole('form', { name: texts.newContact })
    await setTick(form, texts.proportionate)
    await form.getByRole('button', { name: texts.save }).click()
    await form.waitFor({ state: 'detached' })
  }
}

/** Fills the form for a new contact, without confirming or saving it. */
export async function fillContact(
  page: Page,
  file: CaseFile,
  contact: Contact,
  today: string,
): Promise<void> {
  const organisation = file.organisations[contact.organisation]
  if (organisation === undefined) throw new Error(`no organisation has place ${contact.organisation}`)
  await page.getByRole('button', { name: texts.add }).click()
  const form = page.getByRole('form', { name: texts.newContact })
  // One organisation's name may begin with another's, so the whole name is asked for.
  await form.getByRole('button', { name: new RegExp(`${texts.organisation}$`) }).click()
  await page.getByRole('option', { name: organisation.name, exact: true }).click()
  await fillText(form, texts.withWhom, contact.withWhom)
  await fillDate(form, texts.on, addDays(today, contact.day))
  await fillText(form, texts.purpose, contact.purpose)
  await fillText(form, texts.sharedField, contact.shared)
}
