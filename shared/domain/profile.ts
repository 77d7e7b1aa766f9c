import { lineSchema, z } from './schema'

/** Who the user is. Printed as sender; asked for at first start. */
export const profileSchema = z.strictObject({
  name: lineSchema.min(1),
  /** Title, as printed: "rektor", "biträdande rektor". */
  role: lineSchema.min(1),
  school: lineSchema.min(1),
  municipality: lineSchema.min(1),
  phone: lineSchema,
})

export type Profile = z.infer<typeof profileSchema>
