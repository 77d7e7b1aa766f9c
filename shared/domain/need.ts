import type { Case, Moment, NeedAnswer, NeedQuestion, Observation } from './case'
import { putById, requireListed } from './lists'
import { birthDateOfChild } from './people'
import { accept, refuse, type Refusal, type Result } from './result'
import type { LocalDate } from './schema'

/** The three questions of the routine, in their order. */
export const needQuestions: readonly NeedQuestion[] = ['ownSupport', 'anotherAlone', 'together']

/**
 * Where the assessment stands. `activated` only by "yes" to the third question; every other way
 * out is `notActivated`, with the question that decided it.
 */
export type NeedOutcome =
  | { kind: 'open'; next: NeedQuestion }
  | { kind: 'activated'; by: NeedAnswer }
  | { kind: 'notActivated'; by: NeedAnswer }

/** The answer to a question that counts: the latest one. */
export function latestAnswer(of: Case, question: NeedQuestion): NeedAnswer | undefined {
  return of.needAnswers.findLast((answer) => answer.question === question)
}

export function needOutcome(of: Case): NeedOutcome {
  const own = latestAnswer(of, 'ownSupport')
  if (own === undefined) return { kind: 'open', next: 'ownSupport' }
  if (own.answer === 'yes') return { kind: 'notActivated', by: own }
  const another = latestAnswer(of, 'anotherAlone')
  if (another === undefined) return { kind: 'open', next: 'anotherAlone' }
  if (another.answer === 'yes') return { kind: 'notActivated', by: another }
  const together = latestAnswer(of, 'together')
  if (together === undefined) return { kind: 'open', next: 'together' }
  return { kind: together.answer === 'yes' ? 'activated' : 'notActivated', by: together }
}

/** Nothing beyond step 1 is recorded before the need is settled as shared. */
export function requireActivated(of: Case): Refusal | null {
  return needOutcome(of).kind === 'activated' ? null : refuse('need_not_activated')
}

/**
 * A case that is not activated is closed: what it holds stands as it was until a question is answered anew. What is
 * still possible says so itself: the people are kept right, a yes is taken back, a call comes in.
 */
export function requireNotClosed(of: Case): Refusal | null {
  return needOutcome(of).kind === 'notActivated' ? refuse('case_closed') : null
}

/**
 * Answers one question. The questions come in order: one can be answered when those before it lead on to it.
 * Answering an earlier one again changes or reopens the assessment; later answers stand until they are changed.
 */
export function answerNeed(current: Case, answer: NeedAnswer, moment: Moment): Result<Case> {
  for (const earlier of needQuestions.slice(0, needQuestions.indexOf(answer.question))) {
    if (latestAnswer(current, earlier)?.answer !== 'no') return refuse('need_question_order')
  }
  if (answer.reason.trim() === '') return refuse('reason_missing')
  const wrongDay = checkPastDay(current, answer.on, moment.today)
  if (wrongDay !== null) return wrongDay
  return accept({ ...current, needAnswers: [...current.needAnswers, answer] })
}

/** Keeps what somebody saw, heard, understood or told. An observation without id is new. */
export function saveObservation(
  current: Case,
  observation: Omit<Observation, 'id'> & { id: string | null },
  moment: Moment,
): Result<Case> {
  const obstacle =
    requireNotClosed(current) ??
    requireListed(current.observations, observation.id) ??
    checkPastDay(current, observation.on, moment.today)
  if (obstacle !== null) return obstacle
  const saved: Observation = { ...observation, id: observation.id ?? moment.id }
  return accept({ ...current, observations: putById(current.observations, saved) })
}

/** Takes away what was written by mistake; nothing refers to an observation. */
export function removeObservation(current: Case, id: string): Result<Case> {
  const obstacle = requireNotClosed(current) ?? requireListed(current.observations, id)
  if (obstacle !== null) return obstacle
  return accept({ ...current, observations: current.observations.filter((kept) => kept.id !== id) })
}

/**
 * A day something happened: not ahead, and not before the child was born. What was noted about a child that was
 * expected then, from the day its case was made, stays true when it is born.
 */
export function checkPastDay(of: Case, on: LocalDate, today: LocalDate): Refusal | null {
  if (on > today) return refuse('date_in_future')
  const born = birthDateOfChild(of.child)
  return born !== null && on < born && on < of.createdOn ? refuse('date_before_birth') : null
}
