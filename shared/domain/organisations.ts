import type { Case, Moment, Organisation, OrganisationKind } from './case'
import { requireListed } from './lists'
import { requireNotClosed } from './need'
import { accept, refuse, type Refusal, type Result } from './result'

/** The organisations that the routine names as examples, in its order; `other` is always possible. */
export const organisationKinds: readonly OrganisationKind[] = [
  'schoolHealth',
  'childHealth',
  'familyCentre',
  'familyHealth',
  'preschool',
  'school',
  'habilitation',
  'police',
  'socialServices',
  'childPsychiatry',
  'childClinic',
  'youthClinic',
  'primaryCare',
  'otherSpecialist',
  'other',
]

const specialistKinds: readonly OrganisationKind[] = [
  'habilitation',
  'childPsychiatry',
  'childClinic',
  'otherSpecialist',
]

/** Specialist health care, which can be called only where the child is already known. */
export function isSpecialist(organisation: Pick<Organisation, 'kind'>): boolean {
  return specialistKinds.includes(organisation.kind)
}

/**
 * The specialist rule: an established contact, whose reason matters to the meeting.
 * Gives null when the organisation may be called, else which condition fails.
 */
export function specialistObstacle(organisation: Organisation): Refusal | null {
  if (!isSpecialist(organisation)) return null
  const subjects = [organisation.id]
  if (organisation.establishedContact === null) return refuse('specialist_contact_unknown', subjects)
  if (organisation.establishedContact !== 'yes') return refuse('specialist_contact_missing', subjects)
  if (organisation.contactIsRelevant === null) return refuse('specialist_contact_unknown', subjects)
  return organisation.contactIsRelevant === 'yes' ? null : refuse('specialist_not_relevant', subjects)
}

/** The organisation in primary care that gets the invitation instead, if the case already has one. */
export function primaryCareCounterpart(of: Case): Organisation | undefined {
  return of.organisations.find((organisation) => organisation.kind === 'primaryCare')
}

type Described = Pick<Organisation, 'name' | 'kind' | 'contactName' | 'contactRole' | 'phone'>

export function addOrganisation(current: Case, described: Described, moment: Moment): Result<Case> {
  const closed = requireNotClosed(current)
  if (closed !== null) return closed
  if (described.name.trim() === '') return refuse('name_missing')
  const added: Organisation = {
    ...described,
    id: moment.id,
    own: false,
    establishedContact: null,
    contactIsRelevant: null,
  }
  return accept({ ...current, organisations: [...current.organisations, added] })
}

/** Changes what an organisation is called and who answers there. A new kind asks the specialist questions anew. */
export function updateOrganisation(current: Case, id: string, described: Described): Result<Case> {
  const obstacle = requireNotClosed(current) ?? requireListed(current.organisations, id)
  if (obstacle !== null) return obstacle
  if (described.name.trim() === '') return refuse('name_missing')
  return accept(
    withOrganisation(current, id, (kept) =>
      kept.kind === described.kind
        ? { ...kept, ...described }
        : { ...kept, ...described, establishedContact: null, contactIsRelevant: null },
    ),
  )
}

export function answerSpecialist(
  current: Case,
  id: string,
  answers: Pick<Organisation, 'establishedContact' | 'contactIsRelevant'>,
): Result<Case> {
  const obstacle = requireNotClosed(current) ?? requireListed(current.organisations, id)
  return obstacle ?? accept(withOrganisation(current, id, (kept) => ({ ...kept, ...answers })))
}

/** Removes an organisation that nothing refers to; the own school stays. */
export function removeOrganisation(current: Case, id: string): Result<Case> {
  const obstacle = requireNotClosed(current) ?? requireListed(current.organisations, id)
  if (obstacle !== null) return obstacle
  if (isMentioned(current, id)) return refuse('organisation_in_use', [id])
  return accept({
    ...current,
    organisations: current.organisations.filter((organisation) => organisation.id !== id),
  })
}

function isMentioned(of: Case, id: string): boolean {
  return (
    of.organisations.some((organisation) => organisation.id === id && organisation.own) ||
    of.consents.some((consent) => consent.organisations.some((covered) => covered.organisationId === id)) ||
    of.contacts.some((contact) => contact.organisationId === id) ||
    of.meetings.some(
      (meeting) =>
        meeting.invitations.some((invitation) => invitation.organisationId === id) ||
        meeting.attendees.some((attendee) => attendee.partyId === id) ||
        meeting.actions.some(
          (action) => action.responsible?.kind === 'organisation' && action.responsible.id === id,
        ) ||
        meeting.coordination?.organisationId === id ||
        meeting.next?.partyIds.includes(id) === true ||
        meeting.copies.some((copy) => copy.partyId === id),
    )
  )
}

function withOrganisation(current: Case, id: string, change: (kept: Organisation) => Organisation): Case {
  return {
    ...current,
    organisations: current.organisations.map((kept) => (kept.id === id ? change(kept) : kept)),
  }
}
