import type { CaseFile } from './caseFile'
import { PlayFileProblem } from './playFile'

type Party = CaseFile['copies'][number]['party']

/** What the schema cannot say: a place in a list has somebody in it, and a child that is born has a name. */
export function checkReferences(path: string, file: CaseFile): void {
  const within = (field: string, index: number, length: number) => {
    if (index >= length) throw new PlayFileProblem(`${path}: ${field}: nobody has place ${index}`)
  }
  const person = (field: string, who: 'child' | number) => {
    if (who !== 'child') within(field, who, file.guardians.length)
  }
  const organisation = (field: string, index: number) => within(field, index, file.organisations.length)
  const party = (field: string, to: Party) => {
    if (to === 'child') return
    if ('guardian' in to) person(`${field}.guardian`, to.guardian)
    else organisation(`${field}.organisation`, to.organisation)
  }
  const named = (field: string, child: Pick<CaseFile['child'], 'firstName' | 'identity'>) => {
    if (child.firstName === '' && !('expectedDay' in child.identity))
      throw new PlayFileProblem(`${path}: ${field}.firstName: a child that is born has a name`)
  }

  named('child', file.child)
  file.call?.siblings.forEach((sibling, at) => named(`call.siblings.${at}`, sibling))
  const { changes, expected, coordination } = file
  for (const [field, consents] of [
    ['consents', file.consents],
    ['changes.consents', changes?.consents ?? []],
  ] as const) {
    consents.forEach((consent, at) => {
      person(`${field}.${at}.person`, consent.person)
      consent.refuses.forEach((index) => organisation(`${field}.${at}.refuses`, index))
    })
  }
  changes?.withdrawals.forEach((one, at) => person(`changes.withdrawals.${at}.person`, one.person))
  changes?.protected.forEach((one, at) => person(`changes.protected.${at}.person`, one.person))
  file.proceed.forEach((proceed, at) => person(`proceed.${at}.person`, proceed.person))
  file.invitations.forEach((one, at) => organisation(`invitations.${at}.organisation`, one.organisation))
  file.contacts.forEach((one, at) => organisation(`contacts.${at}.organisation`, one.organisation))
  file.copies.forEach((copy, at) => party(`copies.${at}.party`, copy.party))
  file.actions.forEach(({ responsible }, at) => {
    if (responsible === 'child' || !('school' in responsible)) party(`actions.${at}.responsible`, responsible)
  })
  if (coordination.organisation !== 'school')
    organisation('coordination.organisation', coordination.organisation)
  expected.covered.forEach((index) => organisation('expected.covered', index))
  expected.struck.forEach((index) => organisation('expected.struck', index))
}
