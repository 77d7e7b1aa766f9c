import { idSchema, timeSchema, z } from '../domain/schema'
import { call } from './define'

const nothing = z.strictObject({})

/** Meeting mode, as main knows of it. */
export const roomCalls = {
  /**
   * A meeting is on the screen: the program does not lock for being idle until `locksAfter`, half an hour after the
   * meeting's end; null when that has passed. Whatever else locks does so at once, and ends the wait.
   */
  'room.enter': call(
    z.strictObject({ caseId: idSchema }),
    z.strictObject({ locksAfter: timeSchema.nullable() }),
  ),
  'room.leave': call(nothing, nothing),
}
