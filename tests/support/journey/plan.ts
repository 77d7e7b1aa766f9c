import type { Locator, Page } from 'playwright-core'
import { addDays } from '../../../shared/domain/dates'
import { paperScreenTexts } from '../../../shared/texts/papers'
import { planTexts as texts } from '../../../shared/texts/plan'
import { guardianRoleTexts, stepTexts } from '../../../shared/texts/routine'
import type { CaseFile } from '../caseFile'
import { chooseOption, chooseRadio, fillDate, fillText, goToStep } from './fields'
import { areaOf } from './invitation'
import { nameInCase } from './people'

type Action = CaseFile['actions'][number]

/** Writes the actions, one after another in the same line. */
export async function playActions(page: Page, file: CaseFile, today: string): Promise<void> {
  await goToStep(page, stepTexts[6].title)
  for (const [index, action] of file.actions.entries()) {
    await addAction(page, file, action, today)
    const earlier = file.actions
      .slice(0, index)
      .filter(({ what }) => nameOf(what) === nameOf(action.what)).length
    await page
      .getByRole('button', { name: texts.change(nameOf(action.what)), exact: true })
      .nth(earlier)
      .waitFor()
  }
}

async function addAction(page: Page, file: CaseFile, action: Action, today: string): Promise<void> {
  const form = page.getByRole('form', { name: texts.newAction, exact: true })
  await fillText(form, texts.what, action.what)
  if (action.areaId !== null) {
    const { order, name } = areaOf(action.areaId)
    await chooseOption(form, texts.area, texts.wheelArea(order, name))
  }
  const { party, person } = responsible(file, action.responsible)
  if ((await chooseExactly(page, form, texts.who, party)) && person !== null) {
    const name = form.getByRole('combobox', { name: texts.person })
    await name.fill(person)
    await name.press('Tab')
  }
  await fillDate(form, texts.due, addDays(today, action.dueDay))
  await fillText(form, texts.followUp, action.followUp)
  await form.getByRole('textbox', { name: texts.followUp }).press('Enter')
}

/** The box that confirms a recipient, whoever it is. */
const anyRecipient = new RegExp(`^${texts.confirmed('.+')}$`)

/** Everybody gets the copy now, but those of whom the file says otherwise. */
export async function playCopies(page: Page, file: CaseFile): Promise<void> {
  await goToStep(page, stepTexts[6].title)
  const undecided = page
    .getByRole('radiogroup', { name: texts.copyTo('') })
    .filter({ hasNot: page.getByRole('radio', { checked: true }) })
  const everybody = page.getByRole('button', { name: texts.everybodyNow })
  if (await everybody.isVisible()) await everybody.click()
  else {
    // Where identity is protected, or one is left: each for itself. What is decided drops out of the list.
    for (let left = await undecided.count(); left > 0; left -= 1) {
      await undecided.first().getByRole('radio', { name: texts.copyWays.now }).press('Space')
      await undecided.nth(left - 1).waitFor({ state: 'detached' })
    }
    const unconfirmed = page.getByRole('checkbox', { name: anyRecipient, checked: false })
    for (let left = await unconfirmed.count(); left > 0; left -= 1) {
      await unconfirmed.first().press('Space')
      await unconfirmed.nth(left - 1).waitFor({ state: 'detached' })
    }
  }
  await undecided.first().waitFor({ state: 'detached' })
  for (const { party, way, where } of file.copies) {
    const name = party === 'child' ? nameInCase(file, 'child') : partyName(file, party)
    // Who is not covered by consent gets no copy, whatever the file says.
    if (
      way === 'now' ||
      !(await page.getByRole('radiogroup', { name: texts.copyTo(name), exact: true }).isVisible())
    )
      continue
    await chooseRadio(page, texts.copyTo(name), texts.copyWays[way])
    const label = way === 'fetch' ? texts.fetchWhere(name) : texts.sendHow(name)
    await fillText(page, label, where)
    await page.getByRole('textbox', { name: label }).press('Tab')
  }
  const without = page.getByRole('region', { name: texts.noCopy })
  for (const organisation of file.expected.struck)
    await without.getByText(`${partyName(file, { organisation })}.`, { exact: true }).waitFor()
}

/** Fixes the plan, also where something is missing, prints it and saves it as a PDF. */
export async function playPrinting(page: Page): Promise<void> {
  await goToStep(page, stepTexts[6].title)
  await page.getByRole('button', { name: texts.print.freeze }).click()
  const anyway = page
    .getByRole('button', { name: texts.print.anyway })
    .or(page.getByRole('button', { name: texts.print.secretsAnyway }))
  const paper = page.getByTitle(/^Barnets plan, version \d+$/)
  await anyway.or(paper).first().waitFor()
  if (await anyway.isVisible()) await anyway.click()
  await paper.waitFor()
  await page.getByRole('button', { name: paperScreenTexts.print, exact: true }).click()
  await page
    .getByText(paperScreenTexts.printed)
    .or(page.getByText(paperScreenTexts.notPrinted))
    .first()
    .waitFor()
  await page.getByRole('button', { name: paperScreenTexts.savePdf }).click()
  await page
    .getByText(paperScreenTexts.saved(''))
    .or(page.getByText(paperScreenTexts.notSaved))
    .first()
    .waitFor()
}

/** An organisation without consent is not offered: then nobody has the action yet, and the plan says so. */
async function chooseExactly(page: Page, form: Locator, label: string, option: string): Promise<boolean> {
  await form.getByRole('button', { name: new RegExp(`(^|\\s)${label}$`) }).click()
  await page.getByRole('listbox').waitFor()
  const found = page.getByRole('option', { name: option, exact: true }).first()
  const isOffered = await found.isVisible()
  if (isOffered) await found.click()
  else await page.keyboard.press('Escape')
  await page.getByRole('listbox').waitFor({ state: 'detached' })
  return isOffered
}

function responsible(file: CaseFile, who: Action['responsible']): { party: string; person: string | null } {
  if (who === 'child') return { party: nameInCase(file, 'child'), person: null }
  if ('school' in who) return { party: file.rektor.school, person: who.school }
  if ('guardian' in who) {
    const role = guardianRoleTexts[file.guardians[who.guardian]?.role ?? 'guardian']
    return { party: texts.guardian(nameInCase(file, who.guardian), role), person: null }
  }
  return { party: partyName(file, who), person: who.person }
}

function partyName(file: CaseFile, party: { guardian: number } | { organisation: number }): string {
  if ('guardian' in party) return nameInCase(file, party.guardian)
  return file.organisations[party.organisation]?.name ?? ''
}

/** What the action's own button calls it. */
function nameOf(what: string): string {
  const [line = ''] = what.trim().split('\n')
  return line.length <= 80 ? line : `${line.slice(0, 79).trimEnd()}…`
}
