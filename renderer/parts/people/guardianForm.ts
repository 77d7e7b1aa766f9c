import type { Guardian } from '../../../shared/domain/case'
import { registerChildTexts } from '../../../shared/texts/registerChild'
import type { Faults, YesNo } from './childForm'

/** The most guardians that a case has room for. */
export const mostGuardians = 6

/** A guardian as a form holds it while it is being written. */
export type WrittenGuardian = {
  firstName: string
  lastName: string
  role: Guardian['role']
  phone: string
  interpreterLanguage: string
  protectedIdentity: YesNo | null
}

export const emptyGuardian: WrittenGuardian = {
  firstName: '',
  lastName: '',
  role: 'guardian',
  phone: '',
  interpreterLanguage: '',
  protectedIdentity: null,
}

/** A kept record, as the form shows it. */
export function writtenGuardian(guardian: Guardian): WrittenGuardian {
  const { firstName, lastName, role, phone, interpreterLanguage, protectedIdentity } = guardian
  return {
    firstName,
    lastName,
    role,
    phone,
    interpreterLanguage,
    protectedIdentity: protectedIdentity ? 'yes' : 'no',
  }
}

/** `nameMissing` says what to do when there is no name. */
export function guardianFaults(guardian: WrittenGuardian, nameMissing: string): Faults {
  const faults: Faults = {}
  if (guardian.firstName.trim() === '') faults['firstName'] = nameMissing
  if (guardian.protectedIdentity === null) faults['protectedIdentity'] = registerChildTexts.protection.missing
  return faults
}

/** Takes away what must not be kept about a guardian with protected identity. */
export function withGuardianProtection<T extends WrittenGuardian>(guardian: T, answer: YesNo): T {
  if (answer === 'no') return { ...guardian, protectedIdentity: answer }
  return { ...guardian, protectedIdentity: answer, firstName: '', lastName: '', phone: '' }
}

/** The guardian that a form without faults describes. */
export function toGuardian({
  firstName,
  lastName,
  role,
  phone,
  interpreterLanguage,
  protectedIdentity,
}: WrittenGuardian): Omit<Guardian, 'id'> {
  return {
    firstName: firstName.trim(),
    lastName: lastName.trim(),
    role,
    phone: phone.trim(),
    interpreterLanguage: interpreterLanguage.trim(),
    protectedIdentity: protectedIdentity === 'yes',
  }
}
