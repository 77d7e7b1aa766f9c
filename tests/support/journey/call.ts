import type { Locator, Page } from 'playwright-core'
import { addDays } from '../../../shared/domain/dates'
import { appTexts } from '../../../shared/texts/app'
import { intakeTexts as texts } from '../../../shared/texts/intake'
import { needTexts } from '../../../shared/texts/need'
import { registerChildTexts } from '../../../shared/texts/registerChild'
import { routineTexts } from '../../../shared/texts/routine'
import type { CaseFile } from '../caseFile'
import { chooseRadio, escaped, fillDate, fillText, setTick } from './fields'
import { answerQuestion } from './need'

type Call = NonNullable<CaseFile['call']>
type Told = Pick<CaseFile['child'], 'firstName' | 'lastName' | 'identity'>

/** The screen that takes a call, with nothing written. */
export async function playTakeCall(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+R')
  await page.getByRole('heading', { level: 1, name: texts.title }).waitFor()
}

/** The whole call, written and not yet saved. */
export async function fillCall(page: Page, { child, call }: CaseFile, today: string): Promise<void> {
  if (call === undefined) throw new Error('the file has no call')
  await playTakeCall(page)
  await fillText(page, texts.caller.name, call.caller)
  await fillText(page, texts.caller.organisation, call.organisation)
  await fillText(page, texts.caller.phone, call.phone)
  await tellFirstChild(page, child)
  for (const [index, sibling] of call.siblings.entries()) await tellSibling(page, sibling, index + 2, today)
  await chooseRadio(page, texts.relation.label, texts.relation.of[call.relation])
  await fillText(page, texts.situation.title, call.situation)
  await tellConsent(page, call.consent, today)
}

/** Each child in the call gets a case of its own; the first child's stands open afterwards. */
export async function saveCall(page: Page): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${escaped(texts.save)}`) }).click()
  await page.getByRole('navigation', { name: routineTexts.steps }).waitFor()
  await page.getByRole('group', { name: texts.inCase.row, exact: true }).waitFor()
}

/** Goes to each sibling's case, and answers there what the file says. The last one's stands open afterwards. */
export async function playSiblings(page: Page, { call }: CaseFile, today: string): Promise<void> {
  for (const [index, { firstName, ownSupport }] of (call?.siblings ?? []).entries()) {
    await openFromCall(page, caseNumber(index + 2, today))
    if (firstName !== '') await page.getByRole('heading', { level: 1, name: firstName }).waitFor()
    if (ownSupport !== undefined) {
      await answerQuestion(page, 1, appTexts.yes, ownSupport.reason, addDays(today, ownSupport.day))
      await page.getByText(needTexts.outcome.notActivated, { exact: true }).first().waitFor()
    }
  }
}

/** Goes back to the case of the child whom the file is about. */
export async function playBackFromSibling(page: Page, _: CaseFile, today: string): Promise<void> {
  await openFromCall(page, caseNumber(1, today))
}

async function tellFirstChild(page: Page, child: CaseFile['child']): Promise<void> {
  const group = childGroup(page, texts.children.one(1))
  if (child.protectedIdentity) {
    await setTick(group, texts.children.protectedIdentity)
    await fillText(group, texts.children.pseudonym, child.firstName)
    await setTick(group, registerChildTexts.protection.read)
  } else await tellBornChild(group, child)
}

async function tellSibling(page: Page, child: Told, number: number, today: string): Promise<void> {
  const isUnborn = 'expectedDay' in child.identity
  const add = isUnborn ? texts.children.addUnborn : texts.children.sibling
  await page.getByRole('button', { name: new RegExp(`^${escaped(add)}`) }).click()
  const group = childGroup(page, texts.children[isUnborn ? 'unborn' : 'one'](number))
  if ('expectedDay' in child.identity) {
    await fillText(group, texts.children.unbornName, child.firstName)
    await fillText(group, texts.children.lastName, child.lastName)
    await fillDate(group, texts.children.expected, addDays(today, child.identity.expectedDay))
  } else await tellBornChild(group, child)
}

async function tellBornChild(group: Locator, { firstName, lastName, identity }: Told): Promise<void> {
  await fillText(group, texts.children.firstName, firstName)
  await fillText(group, texts.children.lastName, lastName)
  if ('expectedDay' in identity) throw new Error('the first child in a call is born')
  const born = 'personnummer' in identity ? identity.personnummer : identity.birthDate
  await fillText(group, texts.children.born, born)
}

async function tellConsent(page: Page, consent: Call['consent'], today: string): Promise<void> {
  const from = consent?.from ?? (['none'] as const)
  for (const one of from) await setTick(page, texts.consent.from[one])
  if (consent === null) return
  await fillText(page, texts.consent.names, consent.names)
  await fillDate(page, texts.consent.day, addDays(today, consent.day))
}

async function openFromCall(page: Page, number: string): Promise<void> {
  await page.getByRole('button', { name: texts.inCase.open(number), exact: true }).click()
  await page.getByText(new RegExp(`${escaped(appTexts.caseNumber(number))}$`)).waitFor()
}

function childGroup(page: Page, name: string): Locator {
  return page.getByRole('group', { name, exact: true })
}

/** The number of a child's case, in a program where the call was the first thing that happened. */
function caseNumber(place: number, today: string): string {
  return `${today.slice(0, 4)}-${place}`
}
