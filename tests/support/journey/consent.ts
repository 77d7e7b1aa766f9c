import type { Page } from 'playwright-core'
import { addDays } from '../../../shared/domain/dates'
import { appTexts } from '../../../shared/texts/app'
import { consentTexts } from '../../../shared/texts/consent'
import { organisationTexts } from '../../../shared/texts/organisations'
import { itemTexts, organisationKindTexts, stepTexts } from '../../../shared/texts/routine'
import type { CaseFile } from '../caseFile'
import { chooseOption, chooseRadio, escaped, fillDate, fillText, goToStep, setTick } from './fields'
import { nameInCase, shortName, stageOf } from './people'

type Answered = CaseFile['consents'][number]
type Asked = CaseFile['organisations'][number]

const { deciders, form: texts, person, proceed } = consentTexts

/** Step 2: adds the organisations, notes who decides, and what everybody answers; goes on where an answer is missing. */
export async function playConsent(page: Page, file: CaseFile, today: string): Promise<void> {
  await goToStep(page, stepTexts[2].title)
  await setTick(page, itemTexts.informed.heading())
  for (const organisation of file.organisations) await addOrganisation(page, organisation)
  if (stageOf(file, today) === 'child') await noteDeciders(page, file, today)
  for (const consent of file.consents) await noteConsent(page, file, consent, today)
  for (const { person: who, reason } of file.proceed) await noteProceeding(page, shortName(file, who), reason)
  const isOral = file.consents.some(({ answer, form }) => answer === 'yes' && form === 'oral')
  if (isOral) await setTick(page, itemTexts.oralConsentNoted.heading())
}

/** Adds one organisation that the family is asked about. */
export async function addOrganisation(page: Page, organisation: Asked): Promise<void> {
  await page.getByRole('button', { name: organisationTexts.add, exact: true }).click()
  const form = page.getByRole('form', { name: organisationTexts.newOne })
  await fillText(form, organisationTexts.name, organisation.name)
  await chooseOption(form, organisationTexts.kind, organisationKindTexts[organisation.kind])
  await fillText(form, organisationTexts.contactName, organisation.contactName)
  await fillText(form, organisationTexts.contactRole, organisation.contactRole)
  await fillText(form, organisationTexts.phone, organisation.phone)
  await form.getByRole('button', { name: organisationTexts.saveNew }).click()
  await form.waitFor({ state: 'detached' })
  await page.getByRole('group', { name: organisation.name, exact: true }).waitFor()
}

async function noteDeciders(page: Page, file: CaseFile, today: string): Promise<void> {
  const { who, reason, day } = file.deciders
  await page.getByRole('button', { name: deciders.noteNamed }).click()
  const form = page.getByRole('form', { name: deciders.title })
  await chooseRadio(form, deciders.label, deciders.options(shortName(file, 'child'))[who])
  await fillText(form, deciders.why, reason)
  await fillDate(form, deciders.day, addDays(today, day))
  await form.getByRole('button', { name: deciders.save }).click()
  await page.getByRole('button', { name: deciders.changeNamed }).waitFor()
}

/** Notes one person's answer; a yes is to every organisation but those the person refuses. */
export async function noteConsent(
  page: Page,
  file: CaseFile,
  consent: Answered,
  today: string,
): Promise<void> {
  const name = shortName(file, consent.person)
  const isYes = consent.answer === 'yes'
  await page
    .getByRole('button', {
      name: new RegExp(`^(${person.note}|${person.change}) ${escaped(person.of('', name).trim())}$`),
    })
    .click()
  const form = page.getByRole('form', { name: nameInCase(file, consent.person), exact: true })
  await chooseRadio(form, texts.answer, consentTexts.answers[consent.answer])
  if (consent.form !== undefined && (isYes || consent.answer === 'no')) {
    await chooseRadio(form, texts.form, consentTexts.forms[consent.form])
  }
  await fillDate(form, texts.day, addDays(today, consent.day))
  if (isYes) {
    for (const [index, organisation] of file.organisations.entries()) {
      await chooseRadio(form, organisation.name, consent.refuses.includes(index) ? appTexts.no : appTexts.yes)
    }
    await fillText(form, texts.limits, consent.limits)
  }
  if (consent.person === 'child' && (isYes || consent.answer === 'no'))
    await fillText(form, texts.maturity, consent.maturity)
  await form.getByRole('button', { name: texts.save(name), exact: true }).click()
  await page.getByRole('group', { name: nameInCase(file, consent.person), exact: true }).waitFor()
}

async function noteProceeding(page: Page, name: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: proceed.open(name), exact: true }).click()
  const form = page.getByRole('form', { name: proceed.open(name), exact: true })
  await fillText(form, proceed.why(name), reason)
  await form.getByRole('button', { name: proceed.save }).click()
  await page.getByRole('button', { name: proceed.changeNamed(name), exact: true }).waitFor()
}
