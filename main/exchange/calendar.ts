import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator'
import { currentMeeting, type Case, type NextMeeting } from '../../shared/domain/case'
import { genitive, isProtected } from '../../shared/domain/people'
import { calendarTexts } from '../../shared/texts/documents'

/** The time zone of every meeting, wherever the computer thinks it is. */
const meetingZone = 'Europe/Stockholm'
const dayBefore = 24 * 60 * 60

/**
 * The next meeting as a calendar file, or null when none is agreed. It is opened in calendars outside the program, so
 * it carries no name, no personnummer and no reason, and no place where identity is protected. Meetings keep
 * their UID: a changed time replaces the old one instead of standing beside it.
 */
export function calendarFile(of: Case, stamp: Date): string | null {
  const { id, next } = currentMeeting(of)
  if (next === null) return null
  const calendar = ical({ prodId: { company: 'samverkansstod', product: 'samverkansstod', language: 'SV' } })
  calendar.method(ICalCalendarMethod.PUBLISH)
  calendar.createEvent({
    id: `${id}-next@samverkansstod`,
    // Grows with each file, so that a calendar knows which of two is the newer.
    sequence: Math.floor(stamp.getTime() / 60_000),
    stamp,
    start: instantOf(next.date, next.start),
    end: instantOf(next.date, next.end),
    summary: calendarTexts.meeting,
    location: placeOf(of, next),
    alarms: [{ type: ICalAlarmType.display, trigger: dayBefore, description: calendarTexts.meeting }],
  })
  return calendar.toString()
}

/** The place, unless identity is protected or somebody in the family is named in it. */
function placeOf(of: Case, { place }: NextMeeting): string | null {
  const words = place.toLowerCase().split(/[^\p{L}\p{N}-]+/u)
  const family = [of.child, ...of.guardians].flatMap((person) => [person.firstName, person.lastName])
  const names = family.flatMap((name) => name.toLowerCase().split(/\s+/)).filter((name) => name !== '')
  const isNamed = names.some((name) => words.includes(name) || words.includes(genitive(name)))
  return isProtected(of) || isNamed || place.trim() === '' ? null : place
}

/** The moment of a Swedish day and time of day, on any computer and on both sides of daylight saving time. */
export function instantOf(date: string, time: string): Date {
  const asIfUtc = Date.parse(`${date}T${time}Z`)
  // The offset is asked for at a guess that may lie on the wrong side of a change; the second time it does not.
  const guess = asIfUtc - offsetAt(asIfUtc)
  return new Date(asIfUtc - offsetAt(guess))
}

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: meetingZone,
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** How far Swedish clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(instant: number): number {
  return Date.parse(`${wallClock.format(instant).replace(' ', 'T')}Z`) - instant
}
