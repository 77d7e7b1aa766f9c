import {
  currentMeeting,
  type Action,
  type ActionOutcome,
  type Case,
  type FamilyInvitation,
  type Meeting,
  type Moment,
} from './case'
import { needsHandover, nextParties } from './coordination'
import { hasNotes } from './invitation'
import { requireListed } from './lists'
import { checkPastDay, requireActivated } from './need'
import { findOrganisation } from './people'
import { emptyMeeting } from './register'
import { accept, refuse, type Refusal, type Result } from './result'
import { routine } from './routine'

/** The meeting before the one that is being prepared or held; null at the first. */
export function previousMeeting(of: Case): Meeting | null {
  return of.meetings.at(-2) ?? null
}

/** The areas that were taken up at the meeting before: something was written in them, or agreed on. */
export function areasOfLastMeeting(of: Case): ReadonlySet<string> {
  const last = previousMeeting(of)
  const written = last?.areas.filter(hasNotes) ?? []
  const agreed = last?.actions ?? []
  return new Set([...written, ...agreed].flatMap(({ areaId }) => areaId ?? []))
}

/**
 * The actions that it is time to ask about: those of the last meeting that was held. While the next one is being
 * prepared that is the meeting before; from the day it has been held, its own.
 */
export function actionsToFollow(of: Case): readonly Action[] {
  return followedMeeting(of)?.actions ?? []
}

/** The last meeting that was held, whose actions are followed up. */
export function followedMeeting(of: Case): Meeting | null {
  const current = currentMeeting(of)
  return current.heldOn === null ? previousMeeting(of) : current
}

/** How an action went: done, partly or not, why, and the day it was told. Null takes the answer back. */
export function noteOutcome(
  current: Case,
  actionId: string,
  outcome: ActionOutcome | null,
  moment: Moment,
): Result<Case> {
  const obstacle =
    requireActivated(current) ??
    requireListed(actionsToFollow(current), actionId) ??
    (outcome === null ? null : checkPastDay(current, outcome.on, moment.today))
  if (obstacle !== null) return obstacle
  const written = outcome && { ...outcome, why: outcome.why.trim() }
  return accept({
    ...current,
    meetings: current.meetings.map((meeting) => ({
      ...meeting,
      actions: meeting.actions.map((action) =>
        action.id === actionId ? { ...action, outcome: written } : action,
      ),
    })),
  })
}

/** Why the next meeting cannot be begun yet, as a rule; null when it can. */
export function nextMeetingObstacle(of: Case): Refusal | null {
  const { heldOn, next, coordination } = currentMeeting(of)
  const early = requireActivated(of)
  if (early !== null) return early
  if (heldOn === null) return refuse('meeting_not_held')
  if (next === null) return refuse('next_meeting_missing')
  // A handover that nobody has accepted would be lost from sight: the giver is still responsible for it.
  if (coordination !== null && needsHandover(of, coordination) && coordination.received === null)
    return refuse('handover_not_received')
  return null
}

/**
 * Begins the meeting that was agreed on: booked as agreed, and those of the family who were there have
 * been asked. What was ticked or skipped for a meeting belonged to the one before. The meeting before stays as it is.
 */
export function beginNextMeeting(current: Case, moment: Moment): Result<Case> {
  const obstacle = nextMeetingObstacle(current)
  if (obstacle !== null) return obstacle
  const { next, heldOn, booking } = currentMeeting(current)
  if (next === null || heldOn === null) throw new Error('checked above')
  const { date, start, end, place } = next
  const meeting: Meeting = {
    ...emptyMeeting(moment.id),
    booking: {
      ...{ date, start, end, place, link: '' },
      interpreterLanguage: booking?.interpreterLanguage ?? '',
      interpreterBooked: false,
    },
    familyInvitations: askedAtTheMeeting(current, heldOn, moment),
  }
  const withoutMeeting = <T>(kept: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(kept).filter(([itemId]) => !itemsOfMeeting.has(itemId)))
  return accept({
    ...current,
    meetings: [...current.meetings, meeting],
    ticks: withoutMeeting(current.ticks),
    skips: withoutMeeting(current.skips),
  })
}

/** The points that are gone through anew for each meeting. */
const itemsOfMeeting: ReadonlySet<string> = new Set(
  routine.filter(({ step }) => step >= 3).flatMap(({ items }) => items.map(({ id }) => id)),
)

/** Those of the family who come again, and who were there when it was decided. */
function askedAtTheMeeting(of: Case, heldOn: string, moment: Moment): FamilyInvitation[] {
  const { next, attendees } = currentMeeting(of)
  if (next === null) return []
  return nextParties(of, next, moment.today)
    .filter((id) => findOrganisation(of, id) === undefined)
    .filter((id) => attendees.some(({ partyId, presence }) => partyId === id && presence === 'present'))
    .map((personId) => ({ personId, way: 'oral', on: heldOn }))
}
