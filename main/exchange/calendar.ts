import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator'
import { calendarPlace } from '../../shared/domain/calendarPlace'
import { currentMeeting, type Case } from '../../shared/domain/case'
import type { Profile } from '../../shared/domain/profile'
import { calendarTexts } from '../../shared/texts/documents'

/** The time zone of every meeting, wherever the computer thinks it is. */
const meetingZone = 'Europe/Stockholm'
const dayBefore = 24 * 60 * 60
/** What sequence numbers are counted from, in seconds: a calendar keeps them in 31 bits, which lasts to 2088. */
const firstStamp = Date.UTC(2020)

/** The meeting that is being prepared, or the one agreed on after it. */
export type CalendarMeeting = 'coming' | 'next'

/**
 * A meeting as a calendar file, or null when its time is not agreed. It is opened in calendars outside the program, so
 * it carries no name, no personnummer and no reason, and no place that tells one of them or a protected school. A meeting
 * keeps its UID from the day it is agreed on: a new file replaces the old one instead of standing beside it.
 */
export function calendarFile(of: Case, profile: Profile, which: CalendarMeeting, stamp: Date): string | null {
  const { booking, next } = currentMeeting(of)
  const meeting = which === 'coming' ? booking : next
  if (meeting === null) return null
  const { place, link } = calendarPlace(of, profile, meeting)
  const calendar = ical({ prodId: { company: 'samverkansstod', product: 'samverkansstod', language: 'SV' } })
  calendar.method(ICalCalendarMethod.PUBLISH)
  calendar.createEvent({
    id: uidOf(of, which),
    // Grows with each file, so that a calendar knows which of two is the newer.
    sequence: Math.floor((stamp.getTime() - firstStamp) / 1000),
    stamp,
    start: instantOf(meeting.date, meeting.start),
    end: instantOf(meeting.date, meeting.end),
    summary: calendarTexts.meeting,
    location: place || null,
    ...(link !== '' && { description: calendarTexts.link(link) }),
    alarms: [{ type: ICalAlarmType.display, trigger: dayBefore, description: calendarTexts.meeting }],
  })
  return calendar.toString()
}

/**
 * The meeting's name among calendars, random as the id of the meeting it comes from. A later meeting is agreed on before it
 * is begun and has an id of its own, so it is called after the one before it, then and always.
 */
function uidOf({ meetings }: Case, which: CalendarMeeting): string {
  const before = meetings.at(which === 'next' ? -1 : -2)
  return `${before === undefined ? meetings[0]?.id : `${before.id}-next`}@samverkansstod`
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
