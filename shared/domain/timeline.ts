import { timelineWords as words } from '../texts/timeline'
import type { Case, Meeting, PersonId } from './case'
import { organisationName } from './childPlanParties'
import { inWords } from './noteFormulas'
import { spokenName, spokenOr } from './paperMeeting'
import { familyMember, frozenShape, printedLine, subjectOf } from './paperSubject'
import type { PaperSurroundings } from './paperSubject'
import { findGuardian, findOrganisation, isProtected, lifeStage } from './people'
import { accept, type Result } from './result'
import { dateSchema, z, type LocalDate } from './schema'
import { capitalised } from '../texts/capitalised'

/** The layout of the paper. A new one is a new number; old ones keep theirs. */
const templateVersion = 1

/** One thing that has happened, or that is booked. */
const factSchema = z.strictObject({
  on: dateSchema,
  /** Meetings are what the rest is about: they are drawn larger. */
  isMeeting: z.boolean(),
  words: z.string(),
})
export type TimelineFact = z.infer<typeof factSchema>

export const timelineSchema = z.strictObject({
  ...frozenShape,
  templateVersion: z.literal(templateVersion),
  /** The name, or the case number in its place where anybody in the family is protected. */
  child: printedLine,
  madeOn: dateSchema,
  facts: z.array(factSchema),
})
export type TimelineSnapshot = z.infer<typeof timelineSchema>

/** The timeline on paper. */
export function timelinePaper(of: Case, { today, version }: PaperSurroundings): Result<TimelineSnapshot> {
  const child = subjectOf(of).name
  const facts = timeline(of, today)
  return accept({ version, templateVersion, caseNumber: of.number, child, madeOn: today, facts })
}

/**
 * What has happened in a case and what is booked, by day: only that it happened, never what anybody has told, and never
 * that an identity is protected. First names, and no names at all where one in the family is.
 */
export function timeline(of: Case, today: LocalDate): TimelineFact[] {
  const facts = [
    ...beginning(of, today),
    ...consents(of, today),
    ...of.contacts.flatMap(({ on, organisationId }) =>
      fact(on, words.contacted(nameOf(of, organisationId, today))),
    ),
    ...of.meetings.flatMap((_, index) => meetingFacts(of, index, today)),
  ]
  // What happened on the same day stays in the order of the routine.
  return facts.toSorted((a, b) => a.on.localeCompare(b.on))
}

/** The same, day by day, as they are drawn: those to come apart from those that have been. */
export function timelineDays(
  facts: readonly TimelineFact[],
  today: LocalDate,
): Record<'soFar' | 'ahead', TimelineDay[]> {
  const days = byDay(facts.map((one) => [one.on, one])).map(([on, those]) => ({ on, facts: those }))
  return { soFar: days.filter(({ on }) => on <= today), ahead: days.filter(({ on }) => on > today) }
}

export interface TimelineDay {
  on: LocalDate
  facts: TimelineFact[]
}

function fact(on: LocalDate | null | undefined, said: string, isMeeting = false): TimelineFact[] {
  return on === null || on === undefined ? [] : [{ on, isMeeting, words: said }]
}

function beginning(of: Case, today: LocalDate): TimelineFact[] {
  const { observations, referrals, needAnswers, onward } = of
  const first = observations.map(({ on }) => on).toSorted()[0]
  const organisation = onward?.organisation ?? ''
  return [
    ...fact(first, words.observed(spokenOr(spokenName(of), lifeStage(of.child, today)))),
    ...referrals.flatMap(({ receivedOn, callerOrganisation }) =>
      fact(receivedOn, words.called(capitalised(callerOrganisation.trim()))),
    ),
    ...fact(of.createdOn, words.registered),
    ...needAnswers.flatMap(({ question, answer, on }) => {
      if (question === 'together' && answer === 'yes') return fact(on, words.activated)
      return (answer === 'yes') === (question !== 'together') ? fact(on, words.notActivated[question]) : []
    }),
    ...fact(onward?.told?.on, words.familyTold(organisation)),
    ...(onward?.contacts ?? []).flatMap(({ on }) => fact(on, words.onwardContact(organisation))),
  ]
}

function consents(of: Case, today: LocalDate): TimelineFact[] {
  return of.consents.flatMap(({ personId, answer, on, withdrawnOn }) => {
    const who = nameOf(of, personId, today)
    return [
      ...(answer === 'notAsked' ? [] : fact(on, words.consent[answer](who))),
      ...fact(withdrawnOn, words.withdrawn(who)),
    ]
  })
}

function meetingFacts(of: Case, index: number, today: LocalDate): TimelineFact[] {
  const meeting = of.meetings[index]
  if (meeting === undefined) return []
  const { booking, heldOn, next, coordination, planPrintedOn } = meeting
  const isLast = index === of.meetings.length - 1
  return [
    ...invited(of, meeting, today),
    ...(heldOn === null
      ? fact(booking?.date, words.booked(booking?.start ?? ''), true)
      : fact(heldOn, words.held(index + 1), true)),
    ...fact(planPrintedOn, words.planPrinted),
    ...fact(
      coordination?.decidedOn,
      words.decided(capitalised(nameOf(of, coordination?.organisationId ?? '', today))),
    ),
    ...fact(coordination?.planSharing?.on, words.planSharing),
    ...fact(
      coordination?.received?.on,
      words.received(capitalised(nameOf(of, coordination?.organisationId ?? '', today))),
    ),
    ...followedUp(meeting),
    // Once the next meeting has been begun, it tells of itself.
    ...(isLast && next !== null ? fact(next.date, words.next(next.start), true) : []),
  ]
}

/** Those who were asked on the same day stand together. */
function invited(of: Case, { invitations, familyInvitations }: Meeting, today: LocalDate): TimelineFact[] {
  const organisations = byDay(invitations.map(({ sentOn, organisationId }) => [sentOn, organisationId]))
  const family = byDay(familyInvitations.map(({ on, personId }) => [on, personId]))
  const names = (ids: readonly PersonId[]) => inWords(ids.map((id) => nameOf(of, id, today)))
  return [
    ...family.flatMap(([on, ids]) => fact(on, words.familyInvited(capitalised(names(ids))))),
    ...organisations.flatMap(([on, ids]) => fact(on, words.invited(names(ids)))),
    ...invitations.flatMap(({ calledOffOn, organisationId }) =>
      fact(calledOffOn, words.calledOff(capitalised(nameOf(of, organisationId, today)))),
    ),
  ]
}

/** Counted by day: what was to be done is in the plan. */
function followedUp({ actions }: Meeting): TimelineFact[] {
  const told = actions.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]))
  return byDay(told.map(({ on, answer }) => [on, answer])).flatMap(([on, answers]) =>
    fact(on, words.followedUp(answers)),
  )
}

function byDay<T>(pairs: readonly (readonly [LocalDate, T])[]): [LocalDate, T[]][] {
  return [...Map.groupBy(pairs, ([on]) => on)].map(([on, those]) => [on, those.map(([, one]) => one)])
}

function nameOf(of: Case, id: PersonId, today: LocalDate): string {
  if (findOrganisation(of, id) !== undefined) return organisationName(of, id)
  if (isProtected(of)) return familyMember(of, id, today)
  const name = id === 'child' ? of.child.firstName : (findGuardian(of, id)?.firstName ?? '')
  return name.trim() || familyMember(of, id, today)
}
