import type { Page } from 'playwright-core'
import { addDays } from '../../../shared/domain/dates'
import { consentTexts } from '../../../shared/texts/consent'
import { stepTexts } from '../../../shared/texts/routine'
import type { CaseFile } from '../caseFile'
import { noteConsent } from './consent'
import { chooseOption, fillDate, goToStep } from './fields'
import { playProtection } from './family'
import { nameInCase } from './people'

const texts = consentTexts.withdraw

/** The file as it is once its changes have happened: who turned out to be protected goes by the pseudonym. */
export function afterChanges(file: CaseFile): CaseFile {
  return (file.changes?.protected ?? []).reduce(withPseudonym, file)
}

/** Somebody takes a yes back between the invitation and the meeting, and may answer anew. */
export async function playChangedConsent(page: Page, file: CaseFile, today: string): Promise<void> {
  await goToStep(page, stepTexts[2].title)
  for (const { person, day } of file.changes?.withdrawals ?? []) {
    await page.getByRole('button', { name: texts.title, exact: true }).click()
    const form = page.getByRole('form', { name: texts.title, exact: true })
    await chooseOption(form, texts.who, nameInCase(file, person))
    await fillDate(form, texts.day, addDays(today, day))
    await form.getByRole('button', { name: texts.save, exact: true }).click()
    await form.waitFor({ state: 'detached' })
  }
  for (const consent of file.changes?.consents ?? []) await noteConsent(page, file, consent, today)
}

/** Step 3 anew, where those who may no longer come are seen. */
export async function playInvitationAgain(page: Page): Promise<void> {
  await goToStep(page, stepTexts[3].title)
}

/** Somebody turns out to have protected identity when the invitations have gone out. */
export async function playNewProtection(page: Page, file: CaseFile): Promise<void> {
  let known = file
  for (const one of file.changes?.protected ?? []) {
    await playProtection(page, known, one)
    known = withPseudonym(known, one)
  }
}

type Protected = NonNullable<CaseFile['changes']>['protected'][number]

function withPseudonym(file: CaseFile, { person, pseudonym }: Protected): CaseFile {
  const hidden = { firstName: pseudonym, lastName: '', protectedIdentity: true }
  if (person === 'child') return { ...file, child: { ...file.child, ...hidden } }
  return {
    ...file,
    guardians: file.guardians.map((guardian, index) =>
      index === person ? { ...guardian, ...hidden } : guardian,
    ),
  }
}
