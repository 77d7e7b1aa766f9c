import { preMeetingContactSchema } from '../domain/case'
import { idSchema, z } from '../domain/schema'
import { caseCommand } from './define'

export const contactCalls = {
  /** `isProportionate` is the user's own word that what was shared was necessary, relevant and proportionate. */
  'contact.save': caseCommand({
    contact: preMeetingContactSchema.omit({ confirmedOn: true }).extend({ id: idSchema.nullable() }),
    isProportionate: z.boolean(),
  }),
}
