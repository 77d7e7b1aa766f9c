import { addDays } from '../../shared/domain/dates'
import { localDate } from '../../main/localTime'

/** Today on this computer's own clock, as the program sees it. */
export function today(): string {
  return localDate(new Date())
}

/** The day a number of days from today. */
export function inDays(days: number): string {
  return addDays(today(), days)
}
