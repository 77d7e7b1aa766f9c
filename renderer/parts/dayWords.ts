import { dayAndMonth, longDate } from '../../shared/domain/dates'

/** `6 november`, with the year when it is not this year. */
export function dayWords(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(day) : longDate(day)
}
