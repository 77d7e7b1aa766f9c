import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { addDays } from '../../../shared/domain/dates'
import type { Wheel } from '../../../shared/domain/wheel'
import { appTexts } from '../../../shared/texts/app'
import { invitationTexts as texts } from '../../../shared/texts/invitation'
import { stepTexts } from '../../../shared/texts/routine'
import type { CaseFile } from '../caseFile'
import { chooseRadio, escaped, fillDate, fillText, fillTime, goToStep, setTick } from './fields'
import { shortName } from './people'

type Asked = CaseFile['organisations'][number]
type Invited = CaseFile['invitations'][number]

const wheel = JSON.parse(
  readFileSync(new URL('../../../resources/wheel-areas.json', import.meta.url), 'utf8'),
) as Wheel

/** The area of the wheel with this id. */
export function areaOf(areaId: string): Wheel['areas'][number] {
  const area = wheel.areas.find(({ id }) => id === areaId)
  if (area === undefined) throw new Error(`the wheel has no area ${areaId}`)
  return area
}

/** Step 3: chooses areas, books the meeting, and notes invitations and replies. Whom the rules stop is not invited. */
export async function playInvitation(page: Page, file: CaseFile, today: string): Promise<void> {
  await goToStep(page, stepTexts[3].title)
  await chooseAreas(page, file.areaIds)
  await fillBooking(page, file.booking, today)
  await page.getByRole('button', { name: texts.booking.save }).click()
  await page.getByText(texts.email.subject(addDays(today, file.booking.day))).waitFor()
  for (const [index, organisation] of file.organisations.entries()) {
    const invitation = file.invitations.find((one) => one.organisation === index)
    if (organisation.specialist !== undefined) await answerSpecialist(page, file, organisation)
    if (invitation !== undefined) await invite(page, organisation.name, invitation, today)
  }
}

async function chooseAreas(page: Page, areaIds: readonly string[]): Promise<void> {
  const change = page.getByRole('button', { name: texts.areas.change })
  if ((await change.count()) > 0) await change.click()
  const boxes = page.getByRole('group', { name: texts.areas.group })
  for (const { order, name } of areaIds.map(areaOf)) await setTick(boxes, `${order} ${name}`)
  await page.getByRole('button', { name: texts.areas.done }).click()
  await boxes.waitFor({ state: 'detached' })
}

/** Fills the form that books the meeting, without saving it. */
export async function fillBooking(page: Page, booking: CaseFile['booking'], today: string): Promise<void> {
  const { place, link } = booking
  await fillDate(page, texts.booking.date, addDays(today, booking.day))
  await fillTime(page, texts.booking.start, booking.start)
  await fillTime(page, texts.booking.end, booking.end)
  const where = link === '' ? 'room' : place === '' ? 'link' : 'both'
  await chooseRadio(page, texts.booking.where, texts.booking.places[where])
  if (where !== 'link') await fillText(page, texts.booking.place, place)
  if (where !== 'room') await fillText(page, texts.booking.link, link)
}

/** The row of an organisation, opened. */
export async function openRow(page: Page, organisation: string): Promise<Locator> {
  const row = page.getByRole('group', { name: organisation, exact: true })
  const close = row.getByRole('button', { name: texts.close, exact: true })
  const labels = Object.values(texts.rowLabel).map((label) => escaped(label(organisation)))
  if ((await close.count()) === 0)
    await row.getByRole('button', { name: new RegExp(`^(${labels.join('|')})$`) }).click()
  await close.waitFor()
  return row
}

async function closeRow(row: Locator): Promise<void> {
  const close = row.getByRole('button', { name: texts.close, exact: true })
  await close.click()
  await close.waitFor({ state: 'detached' })
}

async function answerSpecialist(page: Page, file: CaseFile, { name, specialist }: Asked): Promise<void> {
  if (specialist === undefined) return
  const row = await openRow(page, name)
  const established = texts.specialist.established(shortName(file, 'child'), name)
  // The questions are there only for specialist care, whatever the file says.
  if ((await row.getByRole('radiogroup', { name: established }).count()) > 0) {
    const { establishedContact, isRelevant } = specialist
    await answer(row, established, { ...yesOrNo, unknown: texts.specialist.unknown }[establishedContact])
    if (establishedContact === 'yes')
      await answer(row, texts.specialist.relevant, yesOrNo[isRelevant ? 'yes' : 'no'])
  }
  await closeRow(row)
}

const yesOrNo = { yes: appTexts.yes, no: appTexts.no }

/** Answers are kept at once: the answer stands when it is drawn as chosen. */
async function answer(row: Locator, question: string, chosen: string): Promise<void> {
  await chooseRadio(row, question, chosen)
  await row
    .getByRole('radiogroup', { name: question })
    .getByRole('radio', { name: chosen, exact: true, checked: true })
    .waitFor()
}

async function invite(page: Page, organisation: string, invitation: Invited, today: string): Promise<void> {
  const row = await openRow(page, organisation)
  const save = row.getByRole('button', { name: texts.invite.save })
  if ((await save.count()) === 0) return closeRow(row)
  await chooseRadio(row, texts.invite.way, texts.ways[invitation.way])
  await fillDate(row, texts.invite.day, addDays(today, invitation.day))
  await save.click()
  await row.getByRole('button', { name: texts.rowLabel.note(organisation) }).waitFor()
  if (invitation.reply !== 'none') await noteReply(page, organisation, invitation.reply)
}

async function noteReply(page: Page, organisation: string, reply: Invited['reply']): Promise<void> {
  const row = await openRow(page, organisation)
  await chooseRadio(row, texts.answer.reply, texts.reply[reply])
  await row.getByRole('button', { name: texts.answer.save }).click()
  await row.getByRole('button', { name: texts.rowLabel.change(organisation) }).waitFor()
}
