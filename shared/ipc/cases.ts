import { caseSchema, childSchema, guardianSchema } from '../domain/case'
import { idSchema, textSchema, z } from '../domain/schema'
import { call, caseCommand } from './define'

const nothing = z.strictObject({})
const guardianInput = guardianSchema.omit({ id: true })

export const caseCalls = {
  /** Registers a child. `draft` names the registration form's own draft. */
  'cases.register': call(
    z.strictObject({
      draft: z.string().max(200).optional(),
      child: childSchema,
      guardians: z.array(guardianInput).max(6),
    }),
    caseSchema,
  ),
  'cases.list': call(nothing, z.array(caseSchema)),
  'cases.get': call(z.strictObject({ caseId: idSchema }), caseSchema),
  'cases.updateChild': caseCommand({ child: childSchema }),
  'cases.addGuardian': caseCommand({ guardian: guardianInput }),
  'cases.updateGuardian': caseCommand({ guardian: guardianSchema }),
  'cases.removeGuardian': caseCommand({ guardianId: idSchema }),
  /**
   * Removes a case that was registered by mistake, with everything in it. `number` is the case's own, typed by the user.
   * A call and not a command: nothing is left to answer with.
   */
  'cases.remove': call(z.strictObject({ caseId: idSchema, number: z.string().max(40) }), nothing),
  /** Ticks or unticks a point of the routine by hand. */
  'cases.tick': caseCommand({ itemId: z.string().max(60), done: z.boolean() }),
  /** Skips a point of the routine, with the reason; null takes the skip back. */
  'cases.skip': caseCommand({ itemId: z.string().max(60), reason: textSchema.nullable() }),
}
