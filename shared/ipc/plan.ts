import { actionSchema, copySchema, personIdSchema } from '../domain/case'
import { dateSchema, idSchema } from '../domain/schema'
import { caseCommand } from './define'

export const planCalls = {
  /** A new action without `id`, or a changed one with it. Incomplete actions are kept and listed. */
  'plan.saveAction': caseCommand({
    action: actionSchema.omit({ outcome: true }).extend({ id: idSchema.nullable() }),
  }),
  'plan.removeAction': caseCommand({ actionId: idSchema }),
  /** How one party gets its copy. Refuses with `copy_not_covered` for an organisation without consent. */
  'plan.saveCopy': caseCommand({ copy: copySchema }),
  /** The day a party got its copy, also of an earlier meeting's plan. Refuses as `plan.saveCopy` does. */
  'plan.noteDelivered': caseCommand({
    meetingId: idSchema,
    partyId: personIdSchema,
    on: dateSchema.nullable(),
  }),
}
