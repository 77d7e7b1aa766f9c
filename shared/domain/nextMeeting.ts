import { currentMeeting, type Case, type PersonId } from './case'
import { attendance, takesPart } from './childPlanParties'
import { consentObstacle } from './consent'
import { addDays } from './dates'
import { partiesOf } from './people'
import type { LocalDate } from './schema'
import { isHoliday, type SchoolHolidays } from './schoolHolidays'

/** The family (from 18 without those who were not there), and every organisation that may be invited today. */
export function partiesToInvite(of: Case, today: LocalDate): PersonId[] {
  const uncovered = of.organisations
    .filter(({ id }) => consentObstacle(of, id, today) !== null)
    .map(({ id }) => id)
  return partiesOf(of)
    .map(({ id }) => id)
    .filter((id) => !uncovered.includes(id) && takesPart(of, id, today))
}

/** Those who may come again: who is here, and who was to be here and is not. The others of the case are not asked about. */
export function comingAgain(of: Case, today: LocalDate): { here: PersonId[]; away: PersonId[] } {
  const listed = attendance(of, today)
  const isHere = (id: PersonId) =>
    listed.some(({ partyId, presence }) => partyId === id && presence === 'present')
  const known = partiesToInvite(of, today).filter((id) => listed.some(({ partyId }) => partyId === id))
  return { here: known.filter(isHere), away: known.filter((id) => !isHere(id)) }
}

const weeksAhead = [6, 8, 10]

/**
 * Three days to choose among for the next meeting, on the weekday of this one. A holiday is passed over: the same weekday
 * of the first week after it instead.
 */
export function suggestedDays(of: Case, today: LocalDate, holidays: SchoolHolidays): LocalDate[] {
  const { heldOn } = currentMeeting(of)
  const daysFrom = (day: LocalDate) => weeksAhead.map((weeks) => addDays(day, weeks * 7))
  const days = daysFrom(heldOn ?? today)
  // A meeting that was held long ago has nothing ahead to suggest.
  const ahead = days.every((day) => day > today) ? days : daysFrom(today)
  return ahead.reduce<LocalDate[]>((chosen, day) => [...chosen, freeDay(day, chosen, holidays)], [])
}

/** The day, or the first of the weeks after it that is neither a holiday nor suggested already. */
function freeDay(day: LocalDate, taken: readonly LocalDate[], holidays: SchoolHolidays): LocalDate {
  const isFree = !isHoliday(day, holidays) && !taken.includes(day)
  return isFree ? day : freeDay(addDays(day, 7), taken, holidays)
}
