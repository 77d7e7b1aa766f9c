import type { Page } from 'playwright-core'
import { addDays } from '../../../shared/domain/dates'
import { calendarFileTexts } from '../../../shared/texts/calendarFile'
import { coordinationTexts } from '../../../shared/texts/coordination'
import { stepTexts } from '../../../shared/texts/routine'
import type { CaseFile } from '../caseFile'
import { fillDate, fillText, fillTime, goToStep } from './fields'
import { shortName, stageOf } from './people'

const { coordinator, next, handover } = coordinationTexts

/** Step 7: who coordinates from here, the next meeting with its calendar file, and the handover when there is one. */
export async function playCoordination(page: Page, file: CaseFile, today: string): Promise<void> {
  await goToStep(page, stepTexts[7].title)
  await decideCoordinator(page, file)
  await agreeOnNextMeeting(page, file, today)
  if (file.coordination.organisation !== 'school' && file.coordination.handover !== undefined) {
    await handOver(page, file, file.coordination.handover, today)
  }
}

async function decideCoordinator(page: Page, file: CaseFile): Promise<void> {
  const { organisation, person, phone, reason } = file.coordination
  const name = organisation === 'school' ? file.rektor.school : (file.organisations[organisation]?.name ?? '')
  const form = page.getByRole('form', { name: coordinator.who })
  const radio = form.getByRole('radio', { name, exact: true }).first()
  await radio.focus()
  await radio.press('Space')
  await fillText(form, coordinator.person, person)
  await fillText(form, coordinator.phone, phone)
  await fillText(form, coordinator.reason, reason)
  await form.getByRole('button', { name: coordinator.save }).click()
  await page.getByRole('button', { name: coordinator.change }).waitFor()
}

async function agreeOnNextMeeting(page: Page, file: CaseFile, today: string): Promise<void> {
  const { day, start, end, place, others } = file.nextMeeting
  const form = page.getByRole('form', { name: next.form, exact: true })
  await fillDate(form, next.date, addDays(today, day))
  await fillTime(form, next.start, start)
  await fillTime(form, next.end, end)
  await fillText(form, next.place, place)
  await fillText(form, next.others, others)
  await form.getByRole('button', { name: next.save }).click()
  await page.getByRole('button', { name: calendarFileTexts.save }).click()
  await page
    .getByText(calendarFileTexts.saved(''))
    .or(page.getByText(calendarFileTexts.notSaved))
    .first()
    .waitFor()
}

type Handed = NonNullable<CaseFile['coordination']['handover']>

async function handOver(
  page: Page,
  file: CaseFile,
  { agreedBy, receivedBy, day }: Handed,
  today: string,
): Promise<void> {
  const sharing = page.getByRole('form', {
    name: handover.sharing(shortName(file, 'child'), stageOf(file, today)),
  })
  await fillText(sharing, handover.agreedBy, agreedBy)
  await fillDate(sharing, handover.agreedOn, addDays(today, day))
  await sharing.getByRole('button', { name: handover.saveSharing }).click()
  await page.getByRole('button', { name: handover.changeSharing }).waitFor()

  const receipt = page.getByRole('form', { name: new RegExp(`${handover.receipt('')}$`) })
  await fillText(receipt, handover.receivedBy, receivedBy)
  await fillDate(receipt, handover.receivedOn, addDays(today, day))
  await receipt.getByRole('button', { name: handover.noteReceived }).click()
  await page.getByRole('button', { name: handover.changeReceived }).waitFor()
}
