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

/** What is wrong with the day something happened: not written, or still ahead. `missing` says so when it is not written. */
export function pastDayFault(day: string, today: string, missing: string): string | undefined {
  if (day === '') return missing
  return day > today ? ruleTexts.date_in_future('') : undefined
}
