import { contactDirectorySchema } from '../domain/contactDirectory'
import { z } from '../domain/schema'
import { lockedCall } from './define'

/** The shipped contacts. Needs no open store, and reaches nothing else. */
export const directoryCalls = {
  'directory.get': lockedCall(z.strictObject({}), contactDirectorySchema),
}
