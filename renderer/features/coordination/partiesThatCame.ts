import type { Case, PersonId } from '../../../shared/domain/case'
import { currentMeeting } from '../../../shared/domain/case'

/** Those of the parties who were at the meeting; empty while nobody has noted who came. */
export function partiesThatCame(of: Case, parties: readonly PersonId[]): PersonId[] {
  const { attendees } = currentMeeting(of)
  return parties.filter((id) =>
    attendees.some(({ partyId, presence }) => partyId === id && presence === 'present'),
  )
}
