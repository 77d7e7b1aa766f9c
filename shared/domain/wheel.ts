import { z } from './schema'

/** One area of Barnets bästa-hjulet. Areas are content: a municipality can replace the file they come from. */
export const wheelAreaSchema = z.strictObject({
  id: z.string().min(1).max(60),
  order: z.number().int().positive(),
  name: z.string().min(1).max(80),
  /** For the drawn wedge; may hold soft hyphens. */
  shortName: z.string().min(1).max(80),
  description: z.string().max(400),
  questions: z.array(z.string().max(300)),
  colour: z.string().regex(/^#[0-9A-Fa-f]{6}$/),
})

export const wheelSchema = z.strictObject({
  version: z.string().max(60),
  /** Said wherever the areas are shown in settings: the region's own wording is not known to us. */
  isWorkingVersion: z.boolean(),
  areas: z.array(wheelAreaSchema).min(1),
})

export type WheelArea = z.infer<typeof wheelAreaSchema>
export type Wheel = z.infer<typeof wheelSchema>
