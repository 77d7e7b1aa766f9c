import { caseSchema, childSchema, referralSchema } from '../domain/case'
import { idSchema, z } from '../domain/schema'
import { call } from './define'

export const intakeCalls = {
  /**
   * A call from health care: a new case for each of `children`, and the call added to each of the cases in `addTo`; all
   * linked, all or none. Answers with the new cases in the order of the children, then the others.
   */
  'intake.register': call(
    z
      .strictObject({
        draft: z.string().max(200).optional(),
        children: z.array(childSchema).max(12),
        addTo: z.array(idSchema).max(12),
        referral: referralSchema,
      })
      .refine(({ children, addTo }) => children.length + addTo.length > 0),
    z.array(caseSchema),
  ),
}
