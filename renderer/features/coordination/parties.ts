import type { Case, PersonId } from '../../../shared/domain/case'
import { currentMeeting } from '../../../shared/domain/case'
import { consentObstacle } from '../../../shared/domain/consent'
import { takesPart } from '../../../shared/domain/childPlanParties'
import { partiesOf } from '../../../shared/domain/people'

/** The family (from 18 without those who were not there), and every organisation that may be invited today. */
export function partiesToInvite(of: Case, today: string): PersonId[] {
  const uncovered = of.organisations
    .filter(({ id }) => consentObstacle(of, id, today) !== null)
    .map(({ id }) => id)
  return partiesOf(of)
    .map(({ id }) => id)
    .filter((id) => !uncovered.includes(id) && takesPart(of, id, today))
}

/** Those of them who were at the meeting; empty while nobody has noted who came. */
export function partiesThatCame(of: Case, parties: readonly PersonId[]): PersonId[] {
  const { attendees } = currentMeeting(of)
  return parties.filter((id) =>
    attendees.some(({ partyId, presence }) => partyId === id && presence === 'present'),
  )
}
