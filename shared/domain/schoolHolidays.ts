import { weekday, weekNumber } from './dates'
import { dateSchema, z, type LocalDate } from './schema'

const nameSchema = z.string().min(1).max(40)

/** Days when hardly anybody can meet: the schools' holidays, which each municipality decides, and the red days. */
export const schoolHolidaysSchema = z.strictObject({
  source: z.string(),
  /** First and last day, both counted; a single day off has the same twice. */
  schoolHolidays: z.array(
    z
      .strictObject({ name: nameSchema, from: dateSchema, to: dateSchema })
      .refine(({ from, to }) => from <= to),
  ),
  /** Red days, and the eves when everything is closed. */
  redDays: z.array(z.strictObject({ date: dateSchema, name: nameSchema })),
})
export type SchoolHolidays = z.infer<typeof schoolHolidaysSchema>

/** Why a day may be a poor one for a meeting. `week` only where the holiday is a week. */
export type DayHint =
  | { kind: 'redDay'; name: string }
  | { kind: 'schoolHoliday'; name: string; week: number | null }
  | { kind: 'weekend' }

/** What is worth knowing about a day before it is chosen; null for an ordinary one. Never a stop. */
export function dayHint(date: LocalDate, { schoolHolidays, redDays }: SchoolHolidays): DayHint | null {
  const red = redDays.find((day) => day.date === date)
  if (red !== undefined) return { kind: 'redDay', name: red.name }
  const holiday = schoolHolidays.find(({ from, to }) => from <= date && date <= to)
  if (holiday !== undefined) {
    const { name, from, to } = holiday
    const isOneWeek = from < to && weekNumber(from) === weekNumber(to)
    return { kind: 'schoolHoliday', name, week: isOneWeek ? weekNumber(from) : null }
  }
  return ['lördag', 'söndag'].includes(weekday(date)) ? { kind: 'weekend' } : null
}

/** Whether the school is closed on a day, for a red day or a holiday of its own. */
export function isHoliday(date: LocalDate, holidays: SchoolHolidays): boolean {
  const hint = dayHint(date, holidays)
  return hint !== null && hint.kind !== 'weekend'
}
