import type { LocalDate } from './schema'
import { capitalised } from '../texts/capitalised'

/**
 * Days are `YYYY-MM-DD` strings and times `HH:MM` strings; both compare correctly with `<` and `>`.
 * All arithmetic is done at noon-free UTC days, so no time zone can move a day.
 */
function asUtc(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`)
}

function formatter(options: Intl.DateTimeFormatOptions): (date: LocalDate) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { ...options, timeZone: 'UTC' })
  return (date) => format.format(asUtc(date))
}

/** `9 december 2025` */
export const longDate = formatter({ day: 'numeric', month: 'long', year: 'numeric' })
/** `9 december` */
export const dayAndMonth = formatter({ day: 'numeric', month: 'long' })
/** `tisdag` */
export const weekday = formatter({ weekday: 'long' })

const months = ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec']

/** `9 dec`, the short form for lists. */
export function shortDate(date: LocalDate): string {
  return `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1] ?? ''}`
}

/** `9 dec 2025`, for tables on paper. */
export function shortDateWithYear(date: LocalDate): string {
  return `${shortDate(date)} ${date.slice(0, 4)}`
}

/** `Tisdag 3 februari 2026` */
export function dateWithWeekday(date: LocalDate): string {
  const name = weekday(date)
  return `${capitalised(name)} ${longDate(date)}`
}

/** `13.30`: the Swedish way to write a time of day. */
export function clock(time: string): string {
  return time.replace(':', '.')
}

/**
 * Full years between two days; 0 before the first birthday, negative never. Where the year has no such day, the
 * month's last day counts (lag 1930:173): somebody born on 29 February turns 18 on the 28th.
 */
export function fullYears(from: LocalDate, to: LocalDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  const isLastOfFebruary = to.endsWith('-02-28') && addDays(to, 1).endsWith('-03-01')
  const day = isLastOfFebruary ? '02-29' : to.slice(5)
  return Math.max(0, day < from.slice(5) ? years - 1 : years)
}

/** The day a number of days later (or earlier, when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  const moved = asUtc(date)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative when the other is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / 86_400_000)
}

/** ISO week number, as Swedes count weeks. */
export function weekNumber(date: LocalDate): number {
  const thursday = asUtc(date)
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7))
  const firstOfYear = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  return Math.ceil(((thursday.getTime() - firstOfYear) / 86_400_000 + 1) / 7)
}
