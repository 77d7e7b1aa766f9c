import { calendarFile } from '../../main/exchange/calendar'
import { aBooking, aCase, profile, withMeeting } from '../support/cases'
import { readCalendar } from '../support/readCalendar'

/**
 * A program of its own, run by the test beside it with the time zone of another computer: writes a calendar file for each
 * day given as an argument, and prints when another program reads the meetings to begin and end.
 */
const read = process.argv.slice(2).map((date) => {
  const of = withMeeting(aCase(), { booking: aBooking({ date, start: '00:30', end: '08:00' }) })
  const { start, end } = readCalendar(calendarFile(of, profile, 'coming', new Date('2026-03-10T09:00:00Z')))
  return [start, end]
})
// Noon there in January tells that the zone was really another.
process.stdout.write(JSON.stringify({ noon: new Date(2026, 0, 15, 12).toISOString(), read }))
