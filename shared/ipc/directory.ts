import { contactChangeSchema } from '../domain/contactChanges'
import { contactDetailsSchema, contactDirectorySchema, contactSchema } from '../domain/contactDirectory'
import { importPreviewSchema, importRefusalSchema } from '../domain/contactImport'
import { idSchema, z } from '../domain/schema'
import { call, lockedCall } from './define'
import { savedFileSchema } from './documents'

const nothing = z.strictObject({})
const id = contactSchema.shape.id
/** Every change answers with all of them, as they stand afterwards. */
const changes = z.array(contactChangeSchema)

export const directoryCalls = {
  /** The shipped contacts. Needs no open store, and reaches nothing else. */
  'directory.get': lockedCall(nothing, contactDirectorySchema),
  'directory.changes': call(nothing, changes),
  /** Corrects a contact; with `id` null adds one. */
  'directory.save': call(
    z.strictObject({
      draft: z.string().max(200).optional(),
      id: id.nullable(),
      details: contactDetailsSchema,
    }),
    changes,
  ),
  'directory.retire': call(z.strictObject({ id, isRetired: z.boolean() }), changes),
  /** Lets go of what was done here to a contact. */
  'directory.restore': call(z.strictObject({ id }), changes),
  /** What was done here stands although the list has changed. */
  'directory.keep': call(z.strictObject({ id }), changes),
  /** Opens the system's file dialog and reads the list, without changing anything. */
  'directory.readFile': call(
    nothing,
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({ outcome: z.literal('refused'), refusal: importRefusalSchema }),
      z.strictObject({
        outcome: z.literal('read'),
        importId: idSchema,
        fileName: z.string(),
        preview: importPreviewSchema,
      }),
    ]),
  ),
  /** Takes in the list that was read last. Refuses when the contacts have changed since it was read. */
  'directory.acceptImport': call(z.strictObject({ importId: idSchema }), changes),
  /** Takes back the list that was taken in last, as long as nothing has changed since. */
  'directory.undoImport': call(z.strictObject({ importId: idSchema }), changes),
  /** Asks where, then writes the contacts in use as a CSV file. */
  'directory.saveFile': call(nothing, savedFileSchema),
}
