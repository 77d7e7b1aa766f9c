import { ruleNames } from '../domain/result'
import { z } from '../domain/schema'

/**
 * How a call can fail. `field` is a dotted path into the input. `reference` is a number that a person
 * can read out to IT; the local log has the details, without personal data.
 */
export const callErrorSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('invalid_input'), field: z.string() }),
  z.object({ code: z.literal('rule'), rule: z.enum(ruleNames), subjects: z.array(z.string()) }),
  z.object({ code: z.literal('not_found') }),
  z.object({ code: z.literal('locked') }),
  z.object({ code: z.literal('internal'), reference: z.string() }),
])

export type CallError = z.infer<typeof callErrorSchema>

/** What travels back over the one channel. */
export type CallReply = { ok: true; value: unknown } | { ok: false; error: CallError }
