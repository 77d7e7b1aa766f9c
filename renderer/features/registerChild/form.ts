import type { Child, Guardian } from '../../../shared/domain/case'
import { parsePersonnummer } from '../../../shared/domain/personnummer'
import { dateSchema } from '../../../shared/domain/schema'
import { registerChildTexts } from '../../../shared/texts/registerChild'

export type YesNo = 'yes' | 'no'
export type IdentityKind = 'personnummer' | 'birthDate' | 'unborn'

/** A guardian as the form holds it while it is being written. */
export type GuardianFields = {
  firstName: string
  lastName: string
  role: Guardian['role']
  phone: string
  interpreterLanguage: string
  protectedIdentity: YesNo | null
}

/** The whole form, as it is kept as a draft. */
export type RegistrationFields = {
  protectedIdentity: YesNo | null
  /** The user has read what protected identity asks of them. */
  hasReadStop: boolean
  identityKind: IdentityKind
  personnummer: string
  birthDate: string
  expectedDate: string
  firstName: string
  lastName: string
  school: string
  schoolClass: string
  guardians: GuardianFields[]
}

export const emptyGuardian: GuardianFields = {
  firstName: '',
  lastName: '',
  role: 'guardian',
  phone: '',
  interpreterLanguage: '',
  protectedIdentity: null,
}

export function emptyRegistration(school: string): RegistrationFields {
  return {
    protectedIdentity: null,
    hasReadStop: false,
    identityKind: 'personnummer',
    personnummer: '',
    birthDate: '',
    expectedDate: '',
    firstName: '',
    lastName: '',
    school,
    schoolClass: '',
    guardians: [emptyGuardian],
  }
}

/** What is wrong or missing, by field; guardians as `guardians.0.firstName`. Empty when the case can be made. */
export type Faults = Record<string, string | undefined>

/** What each part of the form works on. */
export interface RegistrationProps {
  values: RegistrationFields
  change: (values: RegistrationFields) => void
  faults: Faults
}

export function findFaults(values: RegistrationFields, today: string): Faults {
  const texts = registerChildTexts.faults
  const isProtected = values.protectedIdentity === 'yes'
  const faults: Faults = {}
  if (values.protectedIdentity === null) faults['protectedIdentity'] = registerChildTexts.protection.missing
  if (firstProtected(values) !== null && !values.hasReadStop)
    faults['hasReadStop'] = registerChildTexts.protection.readMissing
  if (values.firstName.trim() === '' && (isProtected || values.identityKind !== 'unborn')) {
    faults['firstName'] = isProtected ? texts.pseudonym : texts.name
  }
  if (!isProtected) Object.assign(faults, identityFaults(values, today))
  values.guardians.forEach((guardian, index) => {
    if (guardian.firstName.trim() === '') faults[`guardians.${index}.firstName`] = texts.guardianName
    if (guardian.protectedIdentity === null) {
      faults[`guardians.${index}.protectedIdentity`] = registerChildTexts.protection.missing
    }
  })
  return faults
}

function identityFaults(
  { identityKind, personnummer, birthDate, expectedDate }: RegistrationFields,
  today: string,
): Faults {
  const texts = registerChildTexts.faults
  switch (identityKind) {
    case 'personnummer':
      return personnummer.trim() === ''
        ? { personnummer: texts.personnummerMissing }
        : { personnummer: personnummerFault(personnummer, today) }
    case 'birthDate':
      if (birthDate === '') return { birthDate: texts.dateMissing }
      return { birthDate: birthDate > today ? texts.dateInFuture : undefined }
    case 'unborn':
      if (expectedDate === '') return { expectedDate: texts.dateMissing }
      return { expectedDate: expectedDate < today ? texts.expectedPassed : undefined }
  }
}

/** What is wrong with a number that has been written; nothing while it is empty. */
export function personnummerFault(typed: string, today: string): string | undefined {
  if (typed.trim() === '' || parsePersonnummer(typed, today).ok) return undefined
  return registerChildTexts.faults.personnummer
}

/** The day of birth that a mistyped number begins with, when it is a day that has been. */
export function birthDateIn(typed: string, today: string): string | null {
  const digits = typed.replace(/\D/g, '')
  const short = digits.length === 6 || digits.length === 10
  const centuries = short ? [today.slice(0, 2), String(Number(today.slice(0, 2)) - 1)] : ['']
  const found = centuries
    .map((century) => (century + digits).slice(0, 8))
    .map((day) => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`)
    .find((day) => dateSchema.safeParse(day).success && day <= today && day >= '1900-01-01')
  return found ?? null
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

/** Takes away what must not be kept about a child with protected identity. */
export function withChildProtection(
  values: RegistrationFields,
  answer: YesNo,
  school: string,
): RegistrationFields {
  if (answer === 'no') return { ...values, protectedIdentity: answer, school: values.school || school }
  const { personnummer, birthDate, expectedDate, firstName, lastName, schoolClass } = emptyRegistration('')
  return {
    ...values,
    protectedIdentity: answer,
    personnummer,
    birthDate,
    expectedDate,
    firstName,
    lastName,
    schoolClass,
    school: '',
  }
}

/** The same for a guardian. */
export function withGuardianProtection(guardian: GuardianFields, answer: YesNo): GuardianFields {
  if (answer === 'no') return { ...guardian, protectedIdentity: answer }
  return { ...guardian, protectedIdentity: answer, firstName: '', lastName: '', phone: '' }
}

/** The child and guardians that a form without faults describes. */
export function toRegistration(
  values: RegistrationFields,
  today: string,
): { child: Child; guardians: Omit<Guardian, 'id'>[] } {
  return {
    child: {
      firstName: values.firstName.trim(),
      lastName: values.lastName.trim(),
      identity: identityOf(values, today),
      protectedIdentity: values.protectedIdentity === 'yes',
      school: values.school.trim(),
      schoolClass: values.schoolClass.trim(),
    },
    guardians: values.guardians.map((guardian) => ({
      ...guardian,
      firstName: guardian.firstName.trim(),
      lastName: guardian.lastName.trim(),
      protectedIdentity: guardian.protectedIdentity === 'yes',
    })),
  }
}

function identityOf(values: RegistrationFields, today: string): Child['identity'] {
  if (values.protectedIdentity === 'yes') return { kind: 'withheld' }
  switch (values.identityKind) {
    case 'personnummer': {
      const parsed = parsePersonnummer(values.personnummer, today)
      return { kind: 'personnummer', value: parsed.ok ? parsed.value : values.personnummer }
    }
    case 'birthDate':
      return { kind: 'birthDate', date: values.birthDate }
    case 'unborn':
      return { kind: 'unborn', expectedDate: values.expectedDate }
  }
}
