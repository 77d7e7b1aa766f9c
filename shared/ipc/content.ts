import { z } from '../domain/schema'
import { schoolHolidaysSchema } from '../domain/schoolHolidays'
import { wheelSchema } from '../domain/wheel'
import { lockedCall } from './define'

/** What is shipped in `resources/` and read when the program starts. */
export const contentCalls = {
  'content.get': lockedCall(
    z.strictObject({}),
    z.strictObject({ wheel: wheelSchema, schoolHolidays: schoolHolidaysSchema, version: z.string() }),
  ),
}
