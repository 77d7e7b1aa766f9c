import { appTexts } from '../texts/app'
import { guardianRoleTexts } from '../texts/routine'
import type { Attendee, Case, Guardian, PersonId, Responsible } from './case'
import { attendance, joined, organisationName } from './childPlanParties'
import { findGuardian, findOrganisation, fullName, isProtected } from './people'
import type { LocalDate } from './schema'
import { capitalised } from '../texts/capitalised'

/** How somebody is named on a screen that the whole room sees: first names only, and none where identity is protected. */
interface RoomName {
  name: string
  /** Their part in the meeting; empty when the name says it all. */
  from: string
}

/** What the child is called before the whole room. */
export function childInRoom(of: Case): string {
  return isProtected(of) ? appTexts.theChild : of.child.firstName.trim() || appTexts.theChild
}

/** Somebody at the meeting. */
export function nameInRoom(
  of: Case,
  { partyId, name, role }: Pick<Attendee, 'partyId' | 'name' | 'role'>,
): RoomName {
  if (partyId === 'child') return { name: childInRoom(of), from: '' }
  const guardian = findGuardian(of, partyId)
  if (guardian === undefined)
    return named(of, firstWord(name), joined([role.trim(), organisationName(of, partyId)]))
  const isGuardian = name.trim() === '' || name.trim() === fullName(guardian)
  const first = isGuardian ? guardian.firstName.trim() : firstWord(name)
  return named(of, first, role.trim() || roleInRoom(of, guardian))
}

/** A party, by the one who is here for it or else its contact: `Anna, Furuskolan`. */
export function partyInRoom(of: Case, partyId: PersonId, today: LocalDate): string {
  const organisation = findOrganisation(of, partyId)
  if (organisation === undefined) return nameInRoom(of, { partyId, name: '', role: '' }).name
  const here = attendance(of, today).find((one) => one.partyId === partyId && one.presence === 'present')
  return responsibleInRoom(of, {
    kind: 'organisation',
    id: partyId,
    person: here?.name || organisation.contactName,
  })
}

/** Who has an action: `Anna, Furuskolan`. */
export function responsibleInRoom(of: Case, responsible: Responsible): string {
  if (responsible.kind === 'child') return childInRoom(of)
  const { id } = responsible
  if (responsible.kind === 'guardian') return nameInRoom(of, { partyId: id, name: '', role: '' }).name
  const { name, from } = nameInRoom(of, { partyId: id, name: responsible.person, role: '' })
  return joined([name, from])
}

/** Guardians without a name are told apart by a number. */
function roleInRoom(of: Case, { id, role }: Guardian): string {
  const alike = isProtected(of) ? of.guardians.filter((other) => other.role === role) : []
  const number = alike.length > 1 ? ` ${alike.findIndex((other) => other.id === id) + 1}` : ''
  return `${guardianRoleTexts[role]}${number}`
}

/** Where identity is protected only the part in the meeting is said. */
function named(of: Case, name: string, from: string): RoomName {
  return name === '' || isProtected(of) ? { name: capitalised(from), from: '' } : { name, from }
}

function firstWord(name: string): string {
  return name.trim().split(/\s+/)[0] ?? ''
}
