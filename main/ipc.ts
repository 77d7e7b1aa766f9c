import type { z } from '../shared/domain/schema'
import type { Call } from '../shared/ipc/define'
import type { CallError, CallReply } from '../shared/ipc/errors'
import { CallFailure } from './handlers/handler'
import type { Log } from './log'

export interface RouterParts {
  contract: Record<string, Call>
  handlers: Record<string, (input: never) => unknown>
  isUnlocked(): boolean
  log: Log
}

/** Answers one call; `trusted` says that the sender is our own page in our own window. */
export type Router = (trusted: boolean, method: unknown, input: unknown) => Promise<CallReply>

/**
 * The one way in to main. The order is the point: who asks, whether the call exists, whether the store is open,
 * what it says, and only then the handler. Nothing that is thrown travels to the window but a reference number.
 */
export function createRouter({ contract, handlers, isUnlocked, log }: RouterParts): Router {
  return async (trusted, method, input) => {
    if (!trusted) {
      log.note('foreign_sender')
      return fail({ code: 'not_found' })
    }
    if (typeof method !== 'string' || !Object.hasOwn(contract, method) || !Object.hasOwn(handlers, method)) {
      log.note('unknown_method')
      return fail({ code: 'not_found' })
    }
    const call = contract[method] as Call
    const handle = handlers[method] as (input: unknown) => unknown
    if (call.needsVault && !isUnlocked()) return fail({ code: 'locked' })
    const parsed = call.input.safeParse(input)
    if (!parsed.success) return fail({ code: 'invalid_input', field: fieldOf(parsed.error) })
    try {
      return { ok: true, value: call.output.parse(await handle(parsed.data)) }
    } catch (error) {
      if (error instanceof CallFailure) return fail(error.error)
      return fail({ code: 'internal', reference: log.failure('internal', method, error) })
    }
  }
}

function fail(error: CallError): CallReply {
  return { ok: false, error }
}

/** The first field that is wrong, dotted: `guardians.0.name`. */
function fieldOf(error: z.ZodError): string {
  const issue = error.issues[0]
  const unexpected = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return [...(issue?.path ?? []), ...unexpected].map(String).join('.')
}
