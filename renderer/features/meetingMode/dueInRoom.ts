import { shortDate, shortDateWithYear } from '../../../shared/domain/dates'
import { planTexts } from '../../../shared/texts/plan'

/** The day an action shall be done, with the year when it is not this one. */
export function dueInRoom(due: string | null, today: string): string {
  if (due === null) return planTexts.noDayYet
  return due.slice(0, 4) === today.slice(0, 4) ? shortDate(due) : shortDateWithYear(due)
}
