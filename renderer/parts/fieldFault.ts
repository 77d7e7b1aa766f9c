import type { Case } from '../../shared/domain/case'
import type { RuleName } from '../../shared/domain/result'
import { ruleTexts } from '../../shared/texts/rules'
import type { CallProblem } from '../app/api'
import { ruleText } from './ProblemNotice'

/** What to say at a field that these rules are about; undefined when main did not refuse by any of them. */
export function fieldFault(problem: CallProblem | null, of: Case, ...rules: RuleName[]): string | undefined {
  if (problem?.error.code !== 'rule' || !rules.includes(problem.error.rule)) return undefined
  return ruleText(problem.error, of)
}

/** The rules about the day that something happened. What main says by any of them is told at the field of that day. */
export const dayRules = [
  'date_in_future',
  'date_before_birth',
  'consent_before_withdrawal',
  'contact_before_consent',
  'reply_before_invitation',
  'called_off_before_sent',
] as const satisfies RuleName[]

/** What main says is wrong with the day in a form; undefined when it refused by something else, or not at all. */
export function refusedDay(problem: CallProblem | null, of: Case): string | undefined {
  return fieldFault(problem, of, ...dayRules)
}

/** What is wrong with the day something happened: not written, or still ahead. `missing` says so when it is not written. */
export function pastDayFault(day: string, today: string, missing: string): string | undefined {
  if (day === '') return missing
  return day > today ? ruleTexts.date_in_future('') : undefined
}
