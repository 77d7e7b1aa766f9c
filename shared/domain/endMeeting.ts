import { currentMeeting, type Case, type Moment } from './case'
import { plannedCopy } from './copies'
import { expectedAttendees, holdMeeting, saveAttendees } from './meeting'
import { copyRecipients, saveCopy } from './plan'
import { accept, type Result } from './result'

/**
 * Ends the meeting: it has been held, those who were shown as here were here, and a plan that has been printed is in the
 * hands of everybody who was to get it at once. What was noted before stays, and other copies stay to be handed over.
 * `freshIds` has one for each expected attendee, used where nobody has saved who came.
 */
export function endMeeting(current: Case, moment: Moment, freshIds: readonly string[]): Result<Case> {
  const { heldOn, attendees } = currentMeeting(current)
  const came = attendees.length > 0 ? attendees : expectedAttendees(current, moment.today).map(asNew)
  const attended = saveAttendees(current, came, freshIds)
  if (!attended.ok) return attended
  const held = holdMeeting(attended.value, heldOn ?? moment.today, moment)
  if (!held.ok || currentMeeting(held.value).planPrintedOn === null) return held
  return copyRecipients(held.value, moment.today).reduce<Result<Case>>((result, partyId) => {
    if (!result.ok) return result
    const copy = plannedCopy(result.value, partyId, moment.today)
    const isHandedOver = copy?.way === 'now' && copy.deliveredOn === null
    return isHandedOver ? saveCopy(result.value, { ...copy, deliveredOn: moment.today }, moment) : result
  }, accept(held.value))
}

function asNew<T>(attendee: T): T & { id: null } {
  return { ...attendee, id: null }
}
