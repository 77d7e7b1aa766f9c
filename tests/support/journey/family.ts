import type { Locator, Page } from 'playwright-core'
import { appTexts } from '../../../shared/texts/app'
import { peopleTexts as texts } from '../../../shared/texts/people'
import { registerChildTexts } from '../../../shared/texts/registerChild'
import type { CaseFile } from '../caseFile'
import { chooseRadio, fillText, setTick } from './fields'
import { nameInCase, shortName, type Somebody } from './people'
import { fillGuardian } from './register'

/** Opens the records of the child and the guardians from the case. */
export async function openFamily(page: Page): Promise<void> {
  await page.getByRole('button', { name: texts.title, exact: true }).click()
  await page.getByRole('heading', { level: 2, name: texts.title, exact: true }).waitFor()
}

/** Writes what a call does not tell: the child's class, and the guardians. */
export async function playFamily(page: Page, file: CaseFile): Promise<void> {
  await openFamily(page)
  if (file.child.schoolClass !== '') {
    const child = await openRecord(page, file, 'child')
    await fillText(child, registerChildTexts.child.school, file.child.school ?? file.rektor.school)
    await fillText(child, registerChildTexts.child.schoolClass, file.child.schoolClass)
    await saveRecord(page, child, texts.save(shortName(file, 'child')))
  }
  for (const [index, guardian] of file.guardians.entries()) {
    await page.getByRole('button', { name: texts.add }).click()
    const added = page.getByRole('form', { name: texts.newOne, exact: true })
    await fillGuardian(added, guardian)
    await saveRecord(page, added, texts.saveNew)
    await page.getByRole('group', { name: nameInCase(file, index), exact: true }).waitFor()
  }
}

type Protected = NonNullable<CaseFile['changes']>['protected'][number]

/** Somebody turns out to have protected identity: the name goes, and a pseudonym comes in its place. */
export async function playProtection(
  page: Page,
  file: CaseFile,
  { person, pseudonym }: Protected,
): Promise<void> {
  const { protection, child, guardians } = registerChildTexts
  await openFamily(page)
  const record = await openRecord(page, file, person)
  await chooseRadio(record, person === 'child' ? protection.child : protection.guardian, appTexts.yes)
  await fillText(record, person === 'child' ? child.pseudonym : guardians.pseudonym, pseudonym)
  await setTick(record, protection.read)
  await saveRecord(page, record, texts.save(shortName(file, person)))
  await page
    .getByRole('group', { name: pseudonym, exact: true })
    .getByText(appTexts.protectedIdentity)
    .waitFor()
}

async function openRecord(page: Page, file: CaseFile, person: Somebody): Promise<Locator> {
  const name = texts.of(texts.change, shortName(file, person))
  await page.getByRole('button', { name, exact: true }).click()
  return page.getByRole('form', { name: nameInCase(file, person), exact: true })
}

async function saveRecord(page: Page, record: Locator, save: string): Promise<void> {
  await page.getByRole('button', { name: save, exact: true }).click()
  await record.waitFor({ state: 'detached' })
}
