import type { RuleName } from '../../shared/domain/result'
import type { Input, MainEvent, Method, Output } from '../../shared/ipc/contract'
import type { CallError, CallReply } from '../../shared/ipc/errors'

/** A call that main answered with a reason instead of a value. */
export class CallProblem extends Error {
  readonly error: CallError

  constructor(error: CallError) {
    super(error.code)
    this.error = error
  }
}

/** The failure is a rule of the routine that said no, and this one. */
export function isRule(error: unknown, rule: RuleName): boolean {
  return error instanceof CallProblem && error.error.code === 'rule' && error.error.rule === rule
}

/** Main itself did not answer: there is no log entry to refer to. */
const noAnswer: CallReply = { ok: false, error: { code: 'internal', reference: '0' } }

/** Asks main. Gives the value, or throws `CallProblem`. Main has already checked the value against the contract. */
export async function api<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
  const reply = await window.samverkansstod.call(method, input).catch(() => noAnswer)
  if (!reply.ok) throw new CallProblem(reply.error)
  return reply.value as Output<M>
}

/** Hears what main says without being asked. */
export function onMainEvent(listener: (event: MainEvent) => void): void {
  window.samverkansstod.onEvent(listener)
}
