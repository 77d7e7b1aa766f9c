import type { Case, PersonId } from '../../shared/domain/case'
import { findGuardian, fullName } from '../../shared/domain/people'
import { appTexts } from '../../shared/texts/app'

/** What the child is called in a sentence. */
export function childName(of: Case): string {
  return of.child.firstName || appTexts.theChild
}

/** The first name of the child or a guardian, or the whole name when somebody in the family shares it. */
export function shortName(of: Case, personId: PersonId): string {
  if (personId === 'child') return childName(of)
  const guardian = findGuardian(of, personId)
  if (guardian === undefined) return ''
  const others = [of.child, ...of.guardians.filter(({ id }) => id !== personId)]
  return others.some(({ firstName }) => firstName === guardian.firstName)
    ? fullName(guardian)
    : guardian.firstName
}
