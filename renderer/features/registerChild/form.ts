import type { Child, Guardian } from '../../../shared/domain/case'
import { registerChildTexts } from '../../../shared/texts/registerChild'
import type { Faults, WrittenChild } from '../../parts/people/childForm'
import { childFaults, emptyChild, toChild } from '../../parts/people/childForm'
import type { WrittenGuardian } from '../../parts/people/guardianForm'
import { emptyGuardian, guardianFaults, toGuardian } from '../../parts/people/guardianForm'

/** The whole form, as it is kept as a draft. */
export type RegistrationFields = WrittenChild & {
  /** The user has read what protected identity asks of them. */
  hasReadStop: boolean
  guardians: WrittenGuardian[]
}

export function emptyRegistration(school: string): RegistrationFields {
  return { ...emptyChild(school), hasReadStop: false, guardians: [emptyGuardian] }
}

/** What each part of the form works on. Faults of guardians are named `guardians.0.firstName`. */
export interface RegistrationProps {
  values: RegistrationFields
  change: (values: RegistrationFields) => void
  faults: Faults
}

/** What is wrong or missing; every fault is undefined when the case can be made. */
export function findFaults(values: RegistrationFields, today: string): Faults {
  const faults = childFaults(values, today)
  if (firstProtected(values) !== null && !values.hasReadStop)
    faults['hasReadStop'] = registerChildTexts.protection.readMissing
  values.guardians.forEach((guardian, index) => {
    const found = guardianFaults(guardian, registerChildTexts.faults.guardianName)
    for (const [field, fault] of Object.entries(found)) faults[`guardians.${index}.${field}`] = fault
  })
  return faults
}

/** The first in the form with protected identity: the child, or a guardian's place; null when nobody has. */
export function firstProtected({
  protectedIdentity,
  guardians,
}: RegistrationFields): 'child' | number | null {
  if (protectedIdentity === 'yes') return 'child'
  const index = guardians.findIndex((guardian) => guardian.protectedIdentity === 'yes')
  return index < 0 ? null : index
}

/** The child and guardians that a form without faults describes. */
export function toRegistration(
  values: RegistrationFields,
  today: string,
): { child: Child; guardians: Omit<Guardian, 'id'>[] } {
  return { child: toChild(values, today), guardians: values.guardians.map(toGuardian) }
}
