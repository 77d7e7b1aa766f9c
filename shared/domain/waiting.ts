import { currentMeeting, type Action, type Case, type PersonId } from './case'
import { consentsRunningOut } from './consentEnd'
import { needsHandover } from './coordination'
import { openCopies } from './copies'
import { actionsToFollow } from './followUp'
import { needOutcome } from './need'
import { notReplied, unanswered, type StepNumber } from './routine'
import type { LocalDate } from './schema'

/** What a case can wait for, the heaviest first: what stops everything, what is late, what has a day, what has none. */
export const waitingKinds = [
  'consentMissing',
  'actionsDue',
  'copies',
  'replies',
  'consentEnding',
  'handover',
  'nextDate',
] as const
export type WaitingKind = (typeof waitingKinds)[number]

/** One thing that waits for the user in a case, with the step where it is done. */
export interface Waiting {
  kind: WaitingKind
  step: StepNumber
  /** How many people, copies or actions it is about. */
  count: number
  /** Whom it is about, each once. */
  partyIds: PersonId[]
  /** The day it hangs on: due, the meeting, the first end of a yes. Null when nothing hangs on a day. */
  on: LocalDate | null
}

/**
 * What waits for the user in a case, at most one of each kind, the heaviest first. Nothing waits in a case that is not
 * activated, and nothing that was skipped with a reason.
 */
export function waitingFor(of: Case, today: LocalDate): Waiting[] {
  if (needOutcome(of).kind !== 'activated') return []
  return waitingKinds.flatMap((kind) => {
    const { parties, ...found } = finders[kind](of, today)
    if (parties.length === 0) return []
    const partyIds = [...new Set(parties.filter((id) => id !== null))]
    return [{ kind, on: null, ...found, count: found.count ?? partyIds.length, partyIds }]
  })
}

interface Found {
  step: StepNumber
  /** One for each thing that waits; null where nobody is named. Empty when nothing waits. */
  parties: (PersonId | null)[]
  count?: number
  on?: LocalDate | null
}

const finders: Record<WaitingKind, (of: Case, today: LocalDate) => Found> = {
  consentMissing: (of, today) => ({
    step: 2,
    parties: of.skips.consentAnswers === undefined ? unanswered(of, today) : [],
  }),
  consentEnding(of, today) {
    const ending = consentsRunningOut(of, today)
    return { step: 2, parties: ending.map(({ personId }) => personId), on: ending[0]?.until ?? null }
  },
  replies(of, today) {
    const { booking, heldOn } = currentMeeting(of)
    const isAhead = heldOn === null && booking !== null && booking.date >= today
    const isAsked = isAhead && of.skips.replied === undefined
    return { step: 3, parties: isAsked ? notReplied(of, today) : [], on: booking?.date ?? null }
  },
  copies: (of, today) => ({ step: 6, parties: openCopies(of, today).map(({ partyId }) => partyId) }),
  /** Before the next meeting they are asked about in step 7; while it is prepared and held, first in step 5. */
  actionsDue(of, today) {
    const due = actionsToFollow(of).filter((action) => action.outcome === null && isDue(action, today))
    const [first = null] = due.flatMap(({ due: day }) => day ?? []).toSorted()
    return {
      step: currentMeeting(of).heldOn === null ? 5 : 7,
      parties: due.map(({ responsible }) => responsibleParty(responsible)),
      count: due.length,
      on: first,
    }
  },
  handover(of) {
    const { coordination } = currentMeeting(of)
    const isOpen = coordination !== null && needsHandover(of, coordination) && coordination.received === null
    return {
      step: 7,
      parties: isOpen && of.skips.handover === undefined ? [coordination.organisationId] : [],
    }
  },
  nextDate(of) {
    const { heldOn, next } = currentMeeting(of)
    const isMissing = heldOn !== null && next === null && of.skips.nextMeeting === undefined
    return { step: 7, parties: isMissing ? [null] : [], count: 1 }
  },
}

function isDue({ due }: { due: LocalDate | null }, today: LocalDate): boolean {
  return due !== null && due <= today
}

function responsibleParty(responsible: Action['responsible']): PersonId | null {
  if (responsible === null) return null
  return responsible.kind === 'child' ? 'child' : responsible.id
}
