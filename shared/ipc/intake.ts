import { caseSchema, childSchema, referralSchema } from '../domain/case'
import { z } from '../domain/schema'
import { call } from './define'

export const intakeCalls = {
  /** A call from health care: a case for each child in it, linked, all or none. Answers in the order of the children. */
  'intake.register': call(
    z.strictObject({
      draft: z.string().max(200).optional(),
      children: z.array(childSchema).min(1).max(12),
      referral: referralSchema,
    }),
    z.array(caseSchema),
  ),
}
