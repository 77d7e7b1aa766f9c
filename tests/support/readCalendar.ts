import ICAL from 'ical.js'

/** What another program finds in a calendar file. */
export interface ReadCalendar {
  method: string
  uid: string
  sequence: number
  start: string
  end: string
  summary: string
  location: string
  description: string
  /** How long before the meeting it reminds, as it is written. */
  alarms: string[]
}

/** Reads a file of ours with a parser that shares nothing with the library that wrote it; there is one event in it. */
export function readCalendar(file: string | null): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(file ?? '') as unknown[])
  const events = calendar.getAllSubcomponents('vevent')
  const [found] = events
  if (found === undefined || events.length !== 1) throw new Error(`${events.length} events in the file`)
  const event = new ICAL.Event(found)
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    summary: event.summary,
    location: event.location ?? '',
    description: event.description ?? '',
    alarms: found
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
  }
}
