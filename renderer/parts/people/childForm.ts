import type { Child } from '../../../shared/domain/case'
import { parsePersonnummer } from '../../../shared/domain/personnummer'
import { dateSchema } from '../../../shared/domain/schema'
import { registerChildTexts } from '../../../shared/texts/registerChild'

export type YesNo = 'yes' | 'no'
type IdentityKind = 'personnummer' | 'birthDate' | 'unborn' | 'age'

/** The child as a form holds it while it is being written. */
export type WrittenChild = {
  protectedIdentity: YesNo | null
  identityKind: IdentityKind
  personnummer: string
  birthDate: string
  expectedDate: string
  /** As it was told in a call, and when; empty in every other record. It is never asked for here. */
  age: string
  ageToldOn: string
  firstName: string
  lastName: string
  school: string
  schoolClass: string
}

/** What is wrong or missing, by field. Nothing in it is said when the form can be saved. */
export type Faults = Record<string, string | undefined>

export function emptyChild(school: string): WrittenChild {
  return {
    protectedIdentity: null,
    identityKind: 'personnummer',
    personnummer: '',
    birthDate: '',
    expectedDate: '',
    age: '',
    ageToldOn: '',
    firstName: '',
    lastName: '',
    school,
    schoolClass: '',
  }
}

/** A kept record, as the form shows it. */
export function writtenChild({ identity, protectedIdentity, ...names }: Child): WrittenChild {
  return {
    ...emptyChild(''),
    ...names,
    protectedIdentity: protectedIdentity ? 'yes' : 'no',
    identityKind: identity.kind === 'withheld' ? 'personnummer' : identity.kind,
    personnummer: identity.kind === 'personnummer' ? identity.value : '',
    birthDate: identity.kind === 'birthDate' ? identity.date : '',
    expectedDate: identity.kind === 'unborn' ? identity.expectedDate : '',
    age: identity.kind === 'age' ? String(identity.years) : '',
    ageToldOn: identity.kind === 'age' ? identity.toldOn : '',
  }
}

/** `expectedFrom` is the earliest day that a birth can be expected. */
export function childFaults(values: WrittenChild, today: string, expectedFrom = today): Faults {
  const texts = registerChildTexts.faults
  const isProtected = values.protectedIdentity === 'yes'
  const faults: Faults = {}
  if (values.protectedIdentity === null) faults['protectedIdentity'] = registerChildTexts.protection.missing
  if (values.firstName.trim() === '' && (isProtected || values.identityKind !== 'unborn')) {
    faults['firstName'] = isProtected ? texts.pseudonym : texts.name
  }
  return isProtected ? faults : { ...faults, ...identityFaults(values, today, expectedFrom) }
}

function identityFaults(
  { identityKind, personnummer, birthDate, expectedDate }: WrittenChild,
  today: string,
  expectedFrom: string,
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
      return { expectedDate: expectedDate < expectedFrom ? texts.expectedPassed : undefined }
    case 'age':
      return {}
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

/** Takes away what must not be kept about a child with protected identity. `school` is offered to the others. */
export function withChildProtection<T extends WrittenChild>(values: T, answer: YesNo, school: string): T {
  if (answer === 'no') return { ...values, protectedIdentity: answer, school: values.school || school }
  return { ...values, ...emptyChild(''), identityKind: values.identityKind, protectedIdentity: answer }
}

/** The child that a form without faults describes. One that is not born goes to no school. */
export function toChild(values: WrittenChild, today: string): Child {
  const identity = identityOf(values, today)
  const isBorn = identity.kind !== 'unborn'
  return {
    firstName: values.firstName.trim(),
    lastName: values.lastName.trim(),
    identity,
    protectedIdentity: values.protectedIdentity === 'yes',
    school: isBorn ? values.school.trim() : '',
    schoolClass: isBorn ? values.schoolClass.trim() : '',
  }
}

function identityOf(values: WrittenChild, today: string): Child['identity'] {
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
    case 'age':
      return { kind: 'age', years: Number(values.age), toldOn: values.ageToldOn }
  }
}
