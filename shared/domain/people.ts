import type { Case, Child, Guardian, Organisation, PersonId } from './case'
import { fullYears } from './dates'
import { birthDateOf } from './personnummer'
import type { LocalDate } from './schema'

/** The child's day of birth, or null when it is not born or not known. */
export function birthDateOfChild(child: Child): LocalDate | null {
  switch (child.identity.kind) {
    case 'personnummer':
      return birthDateOf(child.identity.value)
    case 'birthDate':
      return child.identity.date
    default:
      return null
  }
}

/** Age in full years, or null when it cannot be known. */
export function ageOfChild(child: Child, today: LocalDate): number | null {
  const born = birthDateOfChild(child)
  return born === null ? null : fullYears(born, today)
}

/** From 18 only the pupil consents. Who is not known to be 18 counts as a child, also when only an age was told. */
export function isAdult(child: Child, today: LocalDate): boolean {
  return (ageOfChild(child, today) ?? 0) >= 18
}

export function isUnborn(child: Child): boolean {
  return child.identity.kind === 'unborn'
}

/** Where the child is in life, as far as it decides who is asked, who signs and how it is said. */
export type LifeStage = 'unborn' | 'child' | 'adult'

export function lifeStage(child: Child, today: LocalDate): LifeStage {
  if (isUnborn(child)) return 'unborn'
  return isAdult(child, today) ? 'adult' : 'child'
}

export function fullName(person: { firstName: string; lastName: string }): string {
  return `${person.firstName.trim()} ${person.lastName.trim()}`.trim()
}

/** `Elsa B.`: what lists show. The caller shows the case number instead where identity is protected. */
export function listName(person: { firstName: string; lastName: string }): string {
  const initial = person.lastName.trim().charAt(0)
  return initial === '' ? person.firstName.trim() : `${person.firstName.trim()} ${initial}.`
}

/** `Elsas`, `Lukas`: Swedish genitive, without a second s after s, x or z. A missing name stays missing. */
export function genitive(name: string): string {
  return name === '' || /[sxz]$/i.test(name) ? name : `${name}s`
}

export function findGuardian(of: Case, id: string): Guardian | undefined {
  return of.guardians.find((guardian) => guardian.id === id)
}

export function findOrganisation(of: Case, id: string): Organisation | undefined {
  return of.organisations.find((organisation) => organisation.id === id)
}

/** Those who can consent: the child and the guardians. */
export function peopleOf(of: Case): { id: PersonId }[] {
  return [{ id: 'child' }, ...of.guardians]
}

/** Everybody with a part in the case: its people and its organisations. */
export function partiesOf(of: Case): { id: PersonId }[] {
  return [...peopleOf(of), ...of.organisations]
}

/** The child, the guardians and those who come with them. */
export function isFamily(of: Case, id: PersonId): boolean {
  return findOrganisation(of, id) === undefined
}

/** The full name of the child, a guardian or an organisation; empty when it is no longer there. */
export function partyName(of: Case, id: PersonId): string {
  if (id === 'child') return fullName(of.child)
  const guardian = findGuardian(of, id)
  return guardian === undefined ? (findOrganisation(of, id)?.name ?? '') : fullName(guardian)
}

/** True when the child or any guardian has protected identity. */
export function isProtected(of: Case): boolean {
  return of.child.protectedIdentity || of.guardians.some((guardian) => guardian.protectedIdentity)
}
