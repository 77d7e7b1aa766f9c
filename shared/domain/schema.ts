/**
 * Zod, set up once. `jitless` keeps zod from compiling validators with `new Function`,
 * which the content security policy of the window forbids.
 */
import { z } from 'zod'

z.config({ jitless: true })

export { z }

/** Calendar day, `YYYY-MM-DD`. No time zone: a day in the user's own calendar. */
export const dateSchema = z.iso.date()
/** Time of day, `HH:MM`. */
export const timeSchema = z.iso.time({ precision: -1 })
/** Random identifier of a fact; carries no meaning. */
export const idSchema = z.uuid()
/** One line that a person typed: a name, a place, a telephone number. */
export const lineLength = 200
export const lineSchema = z.string().max(lineLength)
/** Running text that a person typed. */
export const textSchema = z.string().max(20_000)

export type LocalDate = z.infer<typeof dateSchema>
