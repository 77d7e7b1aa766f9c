import type { RuleName } from '../../shared/domain/result'

/**
 * Where a statement of the two routines lives in the program. Points of the routine's table need no place here: the
 * table itself says which statements they come from. Everything refers to the thing itself, so that a place that
 * disappears from the program no longer compiles.
 */
export type Place =
  /** Words that people see, and what they have to say for the statement to be told. */
  | { texts: readonly string[]; says: RegExp }
  /** A decision of the domain that follows the statement; its test names the statement. */
  | { decision: (...given: never[]) => unknown }
  /** A refusal, with the decision's test naming the statement. */
  | { rule: RuleName }
  /** Words of the routine that are reproduced letter by letter. */
  | { formula: string }
  /** A row of the contact directory. */
  | { contact: string }
  /** Nothing to do, ask or show: why. */
  | { information: string }

/** The statements of one document, by id. */
export type Places = Record<string, readonly Place[]>

/** Words that people see, with what they have to say. Several stand near one another on the screen. */
export function text(words: string | readonly string[], says: RegExp): Place {
  return { texts: typeof words === 'string' ? [words] : words, says }
}
