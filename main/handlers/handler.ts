import type { Result } from '../../shared/domain/result'
import type { Method, Output, Parsed } from '../../shared/ipc/contract'
import type { CallError } from '../../shared/ipc/errors'

/** Answers one call. Throws `CallFailure` for what the caller should be told; anything else is `internal`. */
export type Handler<M extends Method> = (input: Parsed<M>) => Output<M> | Promise<Output<M>>
export type Handlers<M extends Method = Method> = { [K in M]: Handler<K> }

/** A failure that the window is told about in full. Never carries personal data. */
export class CallFailure extends Error {
  readonly error: CallError

  constructor(error: CallError) {
    super(error.code)
    this.error = error
  }
}

/** The value of a decision, or the refusal as a failure of the call. */
export function orFail<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new CallFailure({ code: 'rule', rule: result.rule, subjects: [...result.subjects] })
}
