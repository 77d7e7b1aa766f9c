import type { Locator, Page } from 'playwright-core'
import { addDays } from '../../../shared/domain/dates'
import { appTexts } from '../../../shared/texts/app'
import { overviewTexts } from '../../../shared/texts/overview'
import { registerChildTexts as texts } from '../../../shared/texts/registerChild'
import { guardianRoleTexts, routineTexts } from '../../../shared/texts/routine'
import type { CaseFile } from '../caseFile'
import { chooseOption, chooseRadio, fillDate, fillText, setTick } from './fields'

type Guardian = CaseFile['guardians'][number]

/** Registers the child and the guardians from the list of cases; the new case stands open afterwards. */
export async function playRegister(page: Page, file: CaseFile, today: string): Promise<void> {
  await fillRegistration(page, file, today)
  await saveRegistration(page)
}

/** The whole form, filled in and not yet saved. */
export async function fillRegistration(page: Page, file: CaseFile, today: string): Promise<void> {
  await page.getByRole('button', { name: overviewTexts.newCase }).click()
  await chooseRadio(page, texts.protection.child, file.child.protectedIdentity ? appTexts.yes : appTexts.no)
  await (file.child.protectedIdentity ? fillProtectedChild(page, file) : fillChild(page, file, today))
  // The form begins with a guardian, whom a pupil of age has not.
  if (file.guardians.length === 0)
    await page.getByRole('button', { name: texts.guardians.remove(1), exact: true }).click()
  for (const [index, guardian] of file.guardians.entries()) {
    const group = page.getByRole('group', { name: texts.guardians.one(index + 1), exact: true })
    if ((await group.count()) === 0) await page.getByRole('button', { name: texts.guardians.add }).click()
    await fillGuardian(group, guardian)
  }
  if (file.child.protectedIdentity || file.guardians.some((guardian) => guardian.protectedIdentity)) {
    await setTick(page, texts.protection.read)
  }
}

export async function saveRegistration(page: Page): Promise<void> {
  await page.getByRole('button', { name: texts.register }).click()
  await page.getByRole('navigation', { name: routineTexts.steps }).waitFor()
}

async function fillChild(page: Page, { child }: CaseFile, today: string): Promise<void> {
  const { identity } = child
  const isUnborn = 'expectedDay' in identity
  if ('personnummer' in identity) {
    await chooseRadio(page, texts.child.identity, texts.child.kinds.personnummer)
    await fillText(page, texts.child.personnummer, identity.personnummer)
  } else if ('birthDate' in identity) {
    await chooseRadio(page, texts.child.identity, texts.child.kinds.birthDate)
    await fillDate(page, texts.child.birthDate, identity.birthDate)
  } else {
    await chooseRadio(page, texts.child.identity, texts.child.kinds.unborn)
    await fillDate(page, texts.child.expectedDate, addDays(today, identity.expectedDay))
  }
  // The guardians have names too; the child's fields come first.
  await nameField(page, isUnborn ? texts.child.unbornName : texts.child.firstName).fill(child.firstName)
  await nameField(page, texts.child.lastName).fill(child.lastName)
  if (isUnborn) return
  if (child.school !== undefined) await fillText(page, texts.child.school, child.school)
  await fillText(page, texts.child.schoolClass, child.schoolClass)
}

async function fillProtectedChild(page: Page, { child }: CaseFile): Promise<void> {
  await nameField(page, texts.child.pseudonym).fill(child.firstName)
}

function nameField(page: Page, label: string): Locator {
  return page.getByRole('textbox', { name: label }).first()
}

/** One guardian's record, in the registration form or in the case. */
export async function fillGuardian(group: Locator, guardian: Guardian): Promise<void> {
  const { protectedIdentity, firstName, lastName, phone } = guardian
  await chooseRadio(group, texts.protection.guardian, protectedIdentity ? appTexts.yes : appTexts.no)
  await fillText(group, protectedIdentity ? texts.guardians.pseudonym : texts.guardians.firstName, firstName)
  if (!protectedIdentity) {
    await fillText(group, texts.guardians.lastName, lastName)
    await fillText(group, texts.guardians.phone, phone)
  }
  if (guardian.role !== 'guardian')
    await chooseOption(group, texts.guardians.role, guardianRoleTexts[guardian.role])
  if (guardian.interpreterLanguage !== '') {
    const language = group.getByRole('combobox', { name: new RegExp(`^${texts.guardians.interpreter}`) })
    await language.fill(guardian.interpreterLanguage)
    await language.press('Tab')
  }
}
