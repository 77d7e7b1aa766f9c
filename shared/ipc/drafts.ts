import { idSchema, z } from '../domain/schema'
import { call } from './define'

/** A half-written form: the fields a person has typed in, by name. */
export const draftSchema = z.strictObject({
  key: z.string().min(1).max(200),
  revision: z.number().int().positive(),
  fields: z.record(z.string().max(200), z.json()),
})
export type Draft = z.infer<typeof draftSchema>

/** `caseId` is null for the forms that register a new child. */
const owner = { caseId: idSchema.nullable() }

export const draftCalls = {
  'drafts.list': call(z.strictObject(owner), z.array(draftSchema)),
  'drafts.save': call(
    z.strictObject({ ...owner, key: draftSchema.shape.key, fields: draftSchema.shape.fields }),
    z.strictObject({ revision: z.number().int().positive() }),
  ),
  'drafts.discard': call(z.strictObject({ ...owner, key: draftSchema.shape.key }), z.strictObject({})),
}
