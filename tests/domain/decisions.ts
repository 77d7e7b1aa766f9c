import type { Refusal, Result, RuleName } from '../../shared/domain/result'
import { frozen } from '../support/cases'

/** The value of a decision that said yes, frozen; a refusal fails the test by its rule's name. */
export function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused by ${result.rule} (${result.subjects.join(', ')})`)
  return frozen(result.value)
}

/** A refusal as it is expected to be, for `toEqual`. */
export function refused(rule: RuleName, ...subjects: string[]): Refusal {
  return { ok: false, rule, subjects }
}
