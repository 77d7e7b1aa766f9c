import { currentMeeting, type Case } from '../../shared/domain/case'
import { consentsRunningOut } from '../../shared/domain/consentEnd'
import { clock, shortDate } from '../../shared/domain/dates'
import { toCallOff } from '../../shared/domain/invitation'
import { needOutcome, needQuestions } from '../../shared/domain/need'
import type { StepState } from '../../shared/domain/routine'
import { consentTexts } from '../../shared/texts/consent'
import { routineTexts } from '../../shared/texts/routine'

/** The quiet line under a step's name: what is missing, or when it is. */
export function stepHint(state: StepState, of: Case, today: string): string {
  const { step, status, items } = state
  const waitsFor = (id: string) =>
    items.find(({ item }) => item.id === id)?.item.waitsFor?.(of, today).length ?? 0
  const untold = step === 3 ? toCallOff(of, today).length : 0
  if (untold > 0) return routineTexts.toTell(untold)
  if (step === 5 && status !== 'done') {
    const { booking } = currentMeeting(of)
    if (booking !== null) return `${shortDate(booking.date)} ${clock(booking.start)}`
  }
  if (step === 2) {
    const [first] = consentsRunningOut(of, today)
    if (first !== undefined && status !== 'now') return consentTexts.runningOutShort(shortDate(first.until))
  }
  const skipped = items.filter((one) => one.status === 'skipped').length
  if (status === 'done' && skipped > 0) return routineTexts.doneButSkipped(skipped)
  if (status !== 'now') return routineTexts.status[status]
  const need = needOutcome(of)
  if (step === 1 && need.kind === 'open' && of.observations.length > 0) {
    return routineTexts.question(needQuestions.indexOf(need.next) + 1)
  }
  if (step === 2 && waitsFor('consentAnswers') > 0)
    return routineTexts.answersMissing(waitsFor('consentAnswers'))
  if (step === 6 && waitsFor('copiesAgreed') > 0) return routineTexts.copiesMissing(waitsFor('copiesAgreed'))
  return routineTexts.status.now
}
