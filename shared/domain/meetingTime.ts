import { currentMeeting, type Case } from './case'
import type { LocalDate } from './schema'

const afterTheEnd = 30
const withoutBooking = 120

/**
 * For how many minutes the program may be left alone with the meeting on the screen: until half an hour after a meeting
 * that is booked today, and two hours from now where none is booked today. 0 when that time has passed.
 */
export function minutesLeft(of: Case, today: LocalDate, time: string): number {
  const { booking } = currentMeeting(of)
  if (booking === null || booking.date !== today) return withoutBooking
  return Math.max(0, minutesOf(booking.end) + afterTheEnd - minutesOf(time))
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
