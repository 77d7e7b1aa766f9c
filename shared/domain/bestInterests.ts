import type { Case } from './case'
import { ageOfChild, isUnborn } from './people'
import type { LocalDate } from './schema'

/** The ages at which every child goes to some school, whether or not it is noted which. */
const firstSchoolAge = 6
const lastSchoolAge = 15

/**
 * Whether the rektor who holds the case is also the child's Barnens bästa-ansvarig, as far as the case tells. Before
 * school it is health care, and after it the municipality: then nothing says that it is the rektor.
 */
export function isBestInterests({ child }: Case, today: LocalDate): boolean {
  if (isUnborn(child)) return false
  const age = child.identity.kind === 'age' ? child.identity.years : ageOfChild(child, today)
  return child.school.trim() !== '' || age === null || (age >= firstSchoolAge && age <= lastSchoolAge)
}
