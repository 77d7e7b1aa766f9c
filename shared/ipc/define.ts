import { caseSchema } from '../domain/case'
import { idSchema, z } from '../domain/schema'

/** One call from the window to main: what goes in, what comes out, and whether the store must be open. */
export interface Call<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  input: I
  output: O
  needsVault: boolean
}

/** A call that reads or changes the open store. */
export function call<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<I, O> {
  return { input, output, needsVault: true }
}

/** A call that works while the program is locked. */
export function lockedCall<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<I, O> {
  return { input, output, needsVault: false }
}

/** Names the draft that this command makes into a fact; it is removed in the same transaction. */
const draftKeySchema = z.string().min(1).max(200)

/** A change to one case. It answers with the whole case as it stands afterwards. */
export function caseCommand<S extends z.core.$ZodLooseShape>(shape: S) {
  return call(z.strictObject({ caseId: idSchema, draft: draftKeySchema.optional(), ...shape }), caseSchema)
}
