import { currentMeeting, type Case, type Copy, type Moment, type PersonId } from './case'
import { attendance } from './childPlanParties'
import { requireListed } from './lists'
import { needOutcome } from './need'
import { isProtected } from './people'
import { agreedCopy, copyRecipients, saveCopy } from './plan'
import { accept, type Result } from './result'
import type { LocalDate } from './schema'

/**
 * How a recipient gets its copy: as agreed, and else at once for those who are there. Null when nothing says how. Where
 * identity is protected nobody is taken for granted: only what has been agreed and confirmed counts.
 */
export function plannedCopy(of: Case, partyId: PersonId, today: LocalDate): Copy | null {
  const agreed = agreedCopy(of, partyId)
  if (agreed !== undefined) return agreed
  const isThere = attendance(of, today).some((one) => one.partyId === partyId && one.presence === 'present')
  return isThere && !isProtected(of) ? copyNow(partyId) : null
}

/** Everybody whose copy is to be on paper when the meeting ends. */
export function copyParties(of: Case, today: LocalDate): PersonId[] {
  return copyRecipients(of, today).filter((partyId) => plannedCopy(of, partyId, today) !== null)
}

function copyNow(partyId: PersonId): Copy {
  return { partyId, way: 'now', where: '', isConfirmed: false, deliveredOn: null }
}

/** A copy of a printed plan that its recipient has not got yet. */
export interface OpenCopy {
  meetingId: string
  partyId: PersonId
  /** Null when nobody has said how it is given. */
  copy: Copy | null
}

/**
 * The copies that are still to be handed over, of every meeting whose plan has come out on paper. One that consent no
 * longer covers is stopped, and so is everything in a case that is closed.
 */
export function openCopies(of: Case, today: LocalDate): OpenCopy[] {
  if (needOutcome(of).kind !== 'activated') return []
  return of.meetings.flatMap(({ id, planPrintedOn, copies }) => {
    if (planPrintedOn === null) return []
    const then = asOf(of, id)
    return copyRecipients(then, today)
      .filter((partyId) => (copies.find((copy) => copy.partyId === partyId)?.deliveredOn ?? null) === null)
      .map((partyId) => ({ meetingId: id, partyId, copy: plannedCopy(then, partyId, today) }))
      .filter(({ copy }) => copy !== null || !isProtected(of))
  })
}

/** Notes that a recipient has got its copy, of this meeting's plan or an earlier one's; null takes the note back. */
export function noteDelivered(
  current: Case,
  { meetingId, partyId, on }: { meetingId: string; partyId: PersonId; on: LocalDate | null },
  moment: Moment,
): Result<Case> {
  const stranger = requireListed(current.meetings, meetingId)
  if (stranger !== null) return stranger
  const then = asOf(current, meetingId)
  const kept = currentMeeting(then).copies.find((copy) => copy.partyId === partyId)
  const saved = saveCopy(then, { ...(kept ?? copyNow(partyId)), deliveredOn: on }, moment)
  if (!saved.ok) return saved
  return accept({
    ...current,
    meetings: [...saved.value.meetings, ...current.meetings.slice(then.meetings.length)],
  })
}

/** The case with one of its meetings as the last. */
function asOf(of: Case, meetingId: string): Case {
  return { ...of, meetings: of.meetings.slice(0, of.meetings.findIndex(({ id }) => id === meetingId) + 1) }
}
