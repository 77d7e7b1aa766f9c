import { currentMeeting, type Case, type PersonId } from './case'
import { coverage, currentConsent, entitledPeople, hasAnswered, peopleToAsk } from './consent'
import { hasRunOut } from './consentEnd'
import { isStillResponsible, needsHandover } from './coordination'
import { invitationObstacle, standingInvitations } from './invitation'
import { latestAnswer, needOutcome, requireActivated, requireNotClosed } from './need'
import { isProtected } from './people'
import { agreedCopy, copyRecipients, planGaps } from './plan'
import { accept, refuse, type Result } from './result'
import type { LocalDate } from './schema'

/**
 * The routine as a table: seven steps, each with its points in the routine's order and the statements of the
 * routine they come from (A = the coordination routine). Whether a point is done is computed from facts, or
 * ticked by hand where only a person can know. Nothing here is stored but the ticks and the skips.
 */
export type StepNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7

export interface RoutineItem {
  id: string
  sources: readonly string[]
  mark: 'computed' | 'ticked'
  /** Left out where the point does not apply to this case. */
  applies?: (of: Case, today: LocalDate) => boolean
  isDone: (of: Case, today: LocalDate) => boolean
  /** Left out where the point can always be next; false while it waits for points that come after it. */
  isReady?: (of: Case) => boolean
  /** People or organisations that the point still waits for, as ids. */
  waitsFor?: (of: Case, today: LocalDate) => string[]
}

export interface RoutineStep {
  step: StepNumber
  /** Taken only when needed: never what comes next, and never in the way. */
  isOptional: boolean
  items: readonly RoutineItem[]
}

const ticked = (id: string, sources: readonly string[], applies?: RoutineItem['applies']): RoutineItem => ({
  id,
  sources,
  mark: 'ticked',
  isDone: (of) => of.ticks[id] !== undefined,
  ...(applies === undefined ? {} : { applies }),
})

const computed = (
  id: string,
  sources: readonly string[],
  isDone: RoutineItem['isDone'],
  more: Pick<RoutineItem, 'applies' | 'isReady' | 'waitsFor'> = {},
): RoutineItem => ({ id, sources, mark: 'computed', isDone, ...more })

/** A point that is done when nobody is left to wait for. */
const waiting = (
  id: string,
  sources: readonly string[],
  waitsFor: NonNullable<RoutineItem['waitsFor']>,
  more: { hasBegun?: RoutineItem['isDone']; applies?: (of: Case) => boolean } = {},
): RoutineItem => {
  const { hasBegun = () => true, applies = () => true } = more
  return computed(id, sources, (of, today) => hasBegun(of, today) && waitsFor(of, today).length === 0, {
    waitsFor,
    applies,
  })
}

export const routine: readonly RoutineStep[] = [
  {
    step: 1,
    isOptional: false,
    items: [
      computed(
        'observations',
        ['A-1.2', 'A-1.3', 'A-1.4', 'A-1.5', 'A-1.6', 'A-1.7'],
        (of) => of.observations.length > 0,
      ),
      computed('ownSupport', ['A-1.8', 'A-1.9'], (of) => latestAnswer(of, 'ownSupport') !== undefined),
      computed(
        'anotherAlone',
        ['A-1.10', 'A-1.11', 'A-1.12', 'A-1.13', 'A-1.14', 'A-1.15'],
        (of) => latestAnswer(of, 'anotherAlone') !== undefined,
        { applies: (of) => latestAnswer(of, 'ownSupport')?.answer !== 'yes' },
      ),
      computed(
        'together',
        ['A-1.16', 'A-1.17', 'A-1.18'],
        (of) => latestAnswer(of, 'together') !== undefined,
        {
          applies: (of) =>
            latestAnswer(of, 'ownSupport')?.answer !== 'yes' &&
            latestAnswer(of, 'anotherAlone')?.answer !== 'yes',
        },
      ),
    ],
  },
  {
    step: 2,
    isOptional: false,
    items: [
      // Ours: a yes is worth something only from somebody who knows what it is to (A-2.1 and ask for the yes).
      ticked('informed', ['A-2.1', 'A-2.2']),
      waiting('consentAnswers', ['A-2.1', 'A-2.2', 'A-2.6', 'A-2.7', 'A-2.8'], unanswered),
      computed(
        'consentOrganisations',
        ['A-2.3', 'A-2.4', 'A-2.5'],
        (of, today) => coveredOrganisations(of, today).length > 0,
      ),
      ticked('oralConsentNoted', ['A-2.9', 'A-2.10', 'A-2.11', 'A-2.12'], hasOralConsent),
    ],
  },
  {
    step: 3,
    isOptional: false,
    items: [
      computed('areasChosen', ['A-3.1', 'A-3.2'], (of) => currentMeeting(of).areas.length > 0),
      computed('organisationsChosen', ['A-3.3', 'A-3.4', 'A-3.5', 'A-3.9', 'A-3.13', 'A-3.14'], (of) =>
        of.organisations.some((organisation) => !organisation.own),
      ),
      computed('booked', ['A-3.20', 'A-3.21'], hasTimeAndPlace),
      waiting('invited', ['A-3.7', 'A-3.8', 'A-3.18', 'A-3.19'], notInvited, {
        hasBegun: hasInvited,
        applies: isAhead,
      }),
      waiting('replied', ['A-3.18'], notReplied, { hasBegun: hasInvited, applies: isAhead }),
    ],
  },
  {
    step: 4,
    isOptional: true,
    items: [
      computed(
        'contacts',
        ['A-4.1', 'A-4.2', 'A-4.3', 'A-4.6', 'A-4.7', 'A-4.8'],
        (of) => of.contacts.length > 0,
      ),
    ],
  },
  {
    step: 5,
    isOptional: false,
    items: [
      ticked('familyFirst', ['A-5.1', 'A-5.2', 'A-5.3', 'A-5.4', 'A-5.5']),
      computed(
        'informationAgreed',
        ['A-5.6', 'A-5.7', 'A-5.8', 'A-5.9'],
        (of) => currentMeeting(of).informationAgreedOn !== null,
      ),
      computed('areasDiscussed', ['A-5.10', 'A-5.11', 'A-5.12', 'A-5.13', 'A-5.17'], (of) =>
        currentMeeting(of).areas.some((area) => area.works + area.challenging + area.childWords !== ''),
      ),
      computed('viewsHeard', ['A-5.14', 'A-5.15', 'A-5.16'], (of) => {
        const { childViews, guardianViews } = currentMeeting(of)
        return childViews !== '' || guardianViews !== ''
      }),
      computed('held', ['A-5.18', 'A-5.19'], (of) => currentMeeting(of).heldOn !== null),
    ],
  },
  {
    step: 6,
    isOptional: false,
    items: [
      computed(
        'actionsClear',
        ['A-6.1', 'A-6.2', 'A-6.3', 'A-6.4'],
        (of, today) => currentMeeting(of).actions.length > 0 && planGaps(of, today).length === 0,
      ),
      waiting('copiesAgreed', ['A-6.7', 'A-6.9', 'A-6.10', 'A-6.11', 'A-6.12'], withoutCopy),
      // The paper says who coordinates and when the next meeting is, so it comes next when they are decided.
      computed('planPrinted', ['A-6.7', 'A-6.8'], (of) => currentMeeting(of).planPrintedOn !== null, {
        isReady: (of) => currentMeeting(of).coordination !== null && currentMeeting(of).next !== null,
      }),
    ],
  },
  {
    step: 7,
    isOptional: false,
    items: [
      computed(
        'coordinator',
        ['A-7.1', 'A-7.2', 'A-7.3', 'A-7.4'],
        (of) => currentMeeting(of).coordination !== null,
      ),
      computed('nextMeeting', ['A-7.5', 'A-7.6', 'A-7.7', 'A-7.8'], (of) => currentMeeting(of).next !== null),
      computed('handover', ['A-7.4'], (of) => !isStillResponsible(of), {
        applies: (of) => {
          const { coordination } = currentMeeting(of)
          return coordination !== null && needsHandover(of, coordination)
        },
      }),
    ],
  },
]

/**
 * Those who have not answered, or whose yes has run out, and whom nobody has noted a reason to go on without: everybody
 * until it is recorded who decides, then those who do. Nobody is sent to ask the guardians of a young person who decides
 * alone.
 */
export function unanswered(of: Case, today: LocalDate): string[] {
  const asked = of.deciders === null ? peopleToAsk(of, today) : entitledPeople(of, today)
  return asked.filter(
    (personId) =>
      !hasStandingAnswer(of, personId, today) &&
      !of.proceedReasons.some((noted) => noted.personId === personId),
  )
}

function hasStandingAnswer(of: Case, personId: PersonId, today: LocalDate): boolean {
  const consent = currentConsent(of, personId)
  return consent !== undefined && hasAnswered(consent) && !hasRunOut(consent, today)
}

function coveredOrganisations(of: Case, today: LocalDate): string[] {
  return of.organisations.filter(({ id }) => coverage(of, id, today).kind === 'covered').map(({ id }) => id)
}

function hasOralConsent(of: Case): boolean {
  return of.consents.some((consent) => consent.answer === 'yes' && consent.form === 'oral')
}

/** Where identity is protected the place can be left out. */
export function hasTimeAndPlace(of: Case): boolean {
  const { booking } = currentMeeting(of)
  return booking !== null && (booking.place !== '' || booking.link !== '' || isProtected(of))
}

/** Organisations that may be invited and have no invitation that stands. */
export function notInvited(of: Case, today: LocalDate): string[] {
  const invitations = standingInvitations(of, today)
  return of.organisations
    .filter(({ id, own }) => !own && invitationObstacle(of, id, today) === null)
    .map(({ id }) => id)
    .filter((id) => !invitations.some((invitation) => invitation.organisationId === id))
}

function hasInvited(of: Case, today: LocalDate): boolean {
  return standingInvitations(of, today).length > 0
}

/** Invitations and replies matter until the meeting has been held. */
function isAhead(of: Case): boolean {
  return currentMeeting(of).heldOn === null
}

/** Organisations whose invitation stands and that have not answered. Nobody asks one that is struck. */
export function notReplied(of: Case, today: LocalDate): string[] {
  return standingInvitations(of, today)
    .filter((invitation) => invitation.reply === 'none')
    .map((invitation) => invitation.organisationId)
}

function withoutCopy(of: Case, today: LocalDate): string[] {
  return copyRecipients(of, today).filter((id) => agreedCopy(of, id) === undefined)
}

/** A skipped point is dealt with, and never done; one that is done after all is no longer skipped. */
export type ItemStatus = 'done' | 'skipped' | 'now' | 'todo'

export interface StepState {
  step: StepNumber
  status: 'done' | 'now' | 'todo' | 'optional'
  /** The step's points that apply, with how far each has come. */
  items: { item: RoutineItem; status: ItemStatus }[]
}

/** How far the case has come, step by step. Exactly one point is `now`, unless everything is done or not activated. */
export function stepStates(of: Case, today: LocalDate): StepState[] {
  const isOver = needOutcome(of).kind === 'notActivated'
  let isTaken = false
  return routine.map(({ step, isOptional, items }): StepState => {
    const listed = items
      .filter((item) => item.applies?.(of, today) ?? true)
      .map((item) => {
        const isDone = item.isDone(of, today)
        const isReady = item.isReady?.(of) ?? true
        const isDealtWith = isDone || of.skips[item.id] !== undefined
        const isNow = !isDealtWith && isReady && !isTaken && !isOptional && !isOver
        if (isNow) isTaken = true
        const status: ItemStatus = isDone ? 'done' : isDealtWith ? 'skipped' : isNow ? 'now' : 'todo'
        return { item, status }
      })
    const isDone = listed.every(({ status }) => status === 'done' || status === 'skipped')
    const isNow = listed.some(({ status }) => status === 'now')
    return { step, status: isDone ? 'done' : isOptional ? 'optional' : isNow ? 'now' : 'todo', items: listed }
  })
}

/** The one thing that comes next, and whom it waits for; null when the routine is gone through or not activated. */
export interface NextUp {
  step: StepNumber
  itemId: string
  waitsFor: string[]
}

export function nextUp(of: Case, today: LocalDate): NextUp | null {
  for (const { step, items } of stepStates(of, today)) {
    const now = items.find(({ status }) => status === 'now')
    if (now !== undefined)
      return { step, itemId: now.item.id, waitsFor: now.item.waitsFor?.(of, today) ?? [] }
  }
  return null
}

/** Ticks a point by hand on a day, or takes the tick back with null. Computed points cannot be ticked. */
export function tickItem(current: Case, itemId: string, on: LocalDate | null): Result<Case> {
  const item = routine.flatMap(({ items }) => items).find(({ id }) => id === itemId)
  if (item?.mark !== 'ticked') return refuse('not_ticked_by_hand')
  const early = on === null ? requireNotClosed(current) : requireActivated(current)
  if (early !== null) return early
  const { [itemId]: _, ...others } = current.ticks
  return accept({ ...current, ticks: on === null ? others : { ...others, [itemId]: on } })
}
