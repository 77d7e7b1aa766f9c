import type { Case, Child, Guardian, Meeting, Moment } from './case'
import { putById, requireListed } from './lists'
import { birthDateOfChild, findGuardian } from './people'
import { parsePersonnummer } from './personnummer'
import type { Profile } from './profile'
import { withNewName } from './renaming'
import { accept, refuse, type Result } from './result'
import type { LocalDate } from './schema'

type Described = Omit<Guardian, 'id'>

/**
 * A new case for a child. `moment.id` becomes the case's id; `freshIds` gives one id for the school, one for
 * the first meeting and one for each guardian.
 * Refuses what a child's record may not hold: see `checkChild`.
 */
export function registerCase(
  input: { child: Child; guardians: readonly Described[]; number: string; profile: Profile },
  moment: Moment,
  freshIds: { school: string; meeting: string; guardians: readonly string[] },
): Result<Case> {
  const child = checkChild(input.child, moment.today)
  if (!child.ok) return child
  const guardians: Guardian[] = []
  for (const [index, guardian] of input.guardians.entries()) {
    const id = freshIds.guardians[index]
    if (id === undefined) throw new Error('an id is needed for each guardian')
    const checked = checkGuardian({ ...guardian, id })
    if (!checked.ok) return checked
    guardians.push(checked.value)
  }
  return accept({
    id: moment.id,
    number: input.number,
    createdOn: moment.today,
    child: child.value,
    referrals: [],
    siblingCaseIds: [],
    guardians,
    organisations: [
      {
        id: freshIds.school,
        name: input.profile.school,
        kind: 'school',
        own: true,
        contactName: input.profile.name,
        contactRole: input.profile.role,
        phone: input.profile.phone,
        establishedContact: null,
        contactIsRelevant: null,
      },
    ],
    observations: [],
    needAnswers: [],
    onward: null,
    deciders: null,
    consents: [],
    proceedReasons: [],
    contacts: [],
    meetings: [emptyMeeting(freshIds.meeting)],
    ticks: {},
    skips: {},
  })
}

export function emptyMeeting(id: string): Meeting {
  return {
    id,
    booking: null,
    invitationReason: '',
    invitations: [],
    familyInvitations: [],
    attendees: [],
    informationAgreedOn: null,
    heldOn: null,
    areas: [],
    childViews: '',
    guardianViews: '',
    disagreement: '',
    actions: [],
    planPrintedOn: null,
    coordination: null,
    next: null,
    copies: [],
  }
}

/**
 * A child's record as it may be kept. A name (or pseudonym) is needed unless the child is unborn; a personnummer
 * must pass its check; a birth date may not lie ahead; only protected identity may withhold who the child is.
 */
export function checkChild(child: Child, today: LocalDate): Result<Child> {
  const { identity } = child
  if (identity.kind !== 'unborn' && child.firstName.trim() === '') return refuse('name_missing')
  if (identity.kind === 'withheld' && !child.protectedIdentity) return refuse('protected_identity_required')
  if (identity.kind === 'personnummer' && !parsePersonnummer(identity.value, today).ok) {
    return refuse('personnummer_invalid')
  }
  const known = identity.kind === 'age' ? identity.toldOn : birthDateOfChild(child)
  if (known !== null && known > today) return refuse('date_in_future')
  return accept(child)
}

export function updateChild(current: Case, child: Child, moment: Moment): Result<Case> {
  const checked = checkChild(child, moment.today)
  if (!checked.ok) return checked
  return accept({ ...withNewName(current, 'child', current.child, child), child })
}

export function addGuardian(current: Case, guardian: Described, moment: Moment): Result<Case> {
  const checked = checkGuardian({ ...guardian, id: moment.id })
  return checked.ok ? accept({ ...current, guardians: [...current.guardians, checked.value] }) : checked
}

export function updateGuardian(current: Case, guardian: Guardian): Result<Case> {
  const before = findGuardian(current, guardian.id)
  if (before === undefined) return refuse('not_in_case', [guardian.id])
  const checked = checkGuardian(guardian)
  if (!checked.ok) return checked
  const renamed = withNewName(current, guardian.id, before, guardian)
  return accept({ ...renamed, guardians: putById(current.guardians, guardian) })
}

/** Removes a guardian whom nothing refers to: one who was added by mistake. */
export function removeGuardian(current: Case, id: string): Result<Case> {
  const stranger = requireListed(current.guardians, id)
  if (stranger !== null) return stranger
  if (isMentioned(current, id)) return refuse('guardian_in_use', [id])
  return accept({ ...current, guardians: current.guardians.filter((kept) => kept.id !== id) })
}

function isMentioned(of: Case, id: string): boolean {
  return (
    of.consents.some(({ personId }) => personId === id) ||
    of.proceedReasons.some(({ personId }) => personId === id) ||
    [of.onward?.told, of.onward?.consent].some((said) => said?.people.includes(id) === true) ||
    of.meetings.some(
      (meeting) =>
        meeting.attendees.some(({ partyId }) => partyId === id) ||
        meeting.copies.some(({ partyId }) => partyId === id) ||
        meeting.next?.partyIds.includes(id) === true ||
        meeting.actions.some(({ responsible }) => responsible?.kind === 'guardian' && responsible.id === id),
    )
  )
}

function checkGuardian(guardian: Guardian): Result<Guardian> {
  return guardian.firstName.trim() === '' ? refuse('name_missing', [guardian.id]) : accept(guardian)
}
