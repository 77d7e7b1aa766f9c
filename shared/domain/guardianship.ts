import { guardianRoleTexts, relativeText } from '../texts/routine'
import type { Case, Guardian } from './case'
import { isAdult } from './people'
import type { LocalDate } from './schema'

/** Those who answer for the child in law: the registered guardians, and from 18 nobody but the pupil. */
export function guardiansInLaw(of: Case, today: LocalDate): Guardian[] {
  return isAdult(of.child, today) ? [] : of.guardians
}

/** What somebody registered as a guardian is to the child today: the role, and from 18 a relative. */
export function guardianRole(of: Case, guardian: Guardian, today: LocalDate): string {
  return isAdult(of.child, today) ? relativeText : guardianRoleTexts[guardian.role]
}
