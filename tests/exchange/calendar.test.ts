import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { calendarFile, instantOf } from '../../main/exchange/calendar'
import type { Case } from '../../shared/domain/case'
import { beginNextMeeting } from '../../shared/domain/followUp'
import { accepted } from '../domain/decisions'
import {
  aBooking,
  aCase,
  aChild,
  aConsent,
  aGuardian,
  anActivatedCase,
  anId,
  frozen,
  johan,
  profile,
  sara,
  withMeeting,
} from '../support/cases'
import { fullCases } from '../support/fullCase'
import { leavesOf } from '../support/leaves'
import { readCalendar } from '../support/readCalendar'

const stamp = new Date('2026-03-10T09:00:00Z')
const next = {
  date: '2026-05-04',
  start: '13:30',
  end: '14:30',
  place: 'Furuskolan, rum Björken',
  partyIds: [],
  others: 'Peter',
}
const of = withMeeting(aCase(), { next })

const held = withMeeting(anActivatedCase({ consents: [aConsent()] }), {
  heldOn: '2026-03-10',
  booking: aBooking(),
  next,
})

/** The file as another program reads it. */
const read = (from: Case, which: 'coming' | 'next') => readCalendar(calendarFile(from, profile, which, stamp))

/** The lines of a file, with folded ones put together. */
function linesOf(file: string | null): string[] {
  return (file ?? '').replaceAll('\r\n ', '').split('\r\n')
}

describe('the next meeting', () => {
  test('is one event in UTC with a reminder the day before', () => {
    expect(linesOf(calendarFile(of, profile, 'next', stamp))).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        `UID:${anId(31)}-next@samverkansstod`,
        'DTSTAMP:20260310T090000Z',
        'DTSTART:20260504T113000Z',
        'DTEND:20260504T123000Z',
        'SUMMARY:Samverkansmöte',
        'LOCATION:Furuskolan\\, rum Björken',
        'ACTION:DISPLAY',
        'TRIGGER:-P1D',
      ]),
    )
  })

  test('keeps its id when it is moved, and says that it is newer', () => {
    const moved = withMeeting(of, { next: { ...next, start: '15:00', end: '16:00' } })
    const later = new Date('2026-03-10T09:00:01Z')
    const [before, after] = [read(of, 'next'), readCalendar(calendarFile(moved, profile, 'next', later))]
    expect(after.uid).toBe(before.uid)
    expect(after.sequence).toBeGreaterThan(before.sequence)
    expect(after.start).toBe('2026-05-04T13:00:00.000Z')
  })

  test('is the same event when it has been begun', () => {
    const begun = accepted(beginNextMeeting(held, { today: '2026-03-20', id: anId(77) }))
    const agreed = read(held, 'next')
    expect(read(begun, 'coming')).toMatchObject({ uid: agreed.uid, start: agreed.start, end: agreed.end })
    const uids = [read(held, 'coming'), agreed, read(withMeeting(begun, { next }), 'next')].map(
      ({ uid }) => uid,
    )
    expect(new Set(uids).size).toBe(3)
  })

  test('is no file while no meeting is agreed', () => {
    expect(calendarFile(aCase(), profile, 'next', stamp)).toBeNull()
  })
})

test('another program reads it: when, where, what it is called and a reminder', () => {
  expect(read(of, 'next')).toEqual({
    method: 'PUBLISH',
    uid: `${anId(31)}-next@samverkansstod`,
    sequence: (stamp.getTime() - Date.UTC(2020)) / 1000,
    start: '2026-05-04T11:30:00.000Z',
    end: '2026-05-04T12:30:00.000Z',
    summary: 'Samverkansmöte',
    location: 'Furuskolan, rum Björken',
    description: '',
    alarms: ['-P1D'],
  })
})

test.each([
  ['Europe/Stockholm', '2026-01-15T11:00:00.000Z'],
  ['America/New_York', '2026-01-15T17:00:00.000Z'],
])('on a computer in %s a meeting over the change of clocks has its Swedish hours', (TZ, noon) => {
  const days = ['2026-03-28', '2026-03-29', '2026-10-25', '2026-10-26']
  const script = ['--import', './tests/support/typescript.mjs', 'tests/exchange/calendarInZone.ts', ...days]
  const said = execFileSync(process.execPath, script, { env: { ...process.env, TZ }, encoding: 'utf8' })
  expect(JSON.parse(said)).toEqual({
    noon,
    read: [
      ['2026-03-27T23:30:00.000Z', '2026-03-28T07:00:00.000Z'],
      ['2026-03-28T23:30:00.000Z', '2026-03-29T06:00:00.000Z'],
      ['2026-10-24T22:30:00.000Z', '2026-10-25T07:00:00.000Z'],
      ['2026-10-25T23:30:00.000Z', '2026-10-26T07:00:00.000Z'],
    ],
  })
})

describe('what leaves the program', () => {
  test.each(fullCases())('holds nothing else that the case holds (%#)', (full) => {
    const told = [full.meetings[0]?.id, full.meetings[0]?.booking?.link]
    const canaries = leavesOf([full, profile])
      .map(({ value }) => String(value))
      .filter((value) => value.length > 3 && !told.includes(value))
    expect(canaries.length).toBeGreaterThan(100)
    const files = (['coming', 'next'] as const).map((which) => calendarFile(full, profile, which, stamp))
    const text = files.join('\n').replaceAll('\r\n ', '')
    expect(canaries.filter((canary) => text.includes(canary))).toEqual([])
  })

  test('names nobody', () => {
    const file = calendarFile(of, profile, 'next', stamp) ?? ''
    for (const word of [
      'Elsa',
      'Bergqvist',
      'Sara',
      'Johan',
      'Nyström',
      '2012',
      '2383',
      'Karin',
      'Peter',
      '0980',
      '8B',
      '2026-14',
    ]) {
      expect(file).not.toContain(word)
    }
  })

  test.each(['Hemma hos Sara', 'Elsas rum', 'Hos familjen Nyström', 'hemma hos JOHAN'])(
    'leaves out the place "%s"',
    (place) => {
      expect(calendarFile(withMeeting(of, { next: { ...next, place } }), profile, 'next', stamp)).not.toMatch(
        /LOCATION|Sara|Elsa|Nyström|JOHAN/,
      )
    },
  )

  test.each([
    ['the child', { child: aChild({ protectedIdentity: true }) }],
    ['a guardian', { guardians: [sara, aGuardian({ ...johan, protectedIdentity: true })] }],
  ])('has no place where the identity of %s is protected', (_, change) => {
    const file = calendarFile(frozen({ ...of, ...change }), profile, 'next', stamp) ?? ''
    expect(file).not.toMatch(/LOCATION|Furuskolan|Björken/)
    expect(file).toContain('DTSTART:20260504T113000Z')
  })
})

describe('the coming meeting', () => {
  const booking = {
    date: '2026-03-24',
    start: '13:30',
    end: '14:30',
    place: 'Furuskolan, rum Björken',
    link: 'https://mote.example.com/831',
    interpreterLanguage: 'somaliska',
    interpreterBooked: true,
  }
  const fileOf = (change: Partial<typeof booking>, more = {}) =>
    linesOf(
      calendarFile(
        frozen({ ...withMeeting(of, { booking: { ...booking, ...change } }), ...more }),
        profile,
        'coming',
        stamp,
      ),
    ).join('\n')

  test('has an id of its own, its place and its link, and nobody in it (A-3.20, A-3.21)', () => {
    const file = fileOf({})
    for (const line of [
      `UID:${anId(31)}@samverkansstod`,
      'DTSTART:20260324T123000Z',
      'DTEND:20260324T133000Z',
      'LOCATION:Furuskolan\\, rum Björken',
      'DESCRIPTION:Länk till mötet: https://mote.example.com/831',
    ])
      expect(file).toContain(line)
    expect(file).not.toMatch(/Elsa|Bergqvist|Sara|Johan|Nyström|2383|Karin|somaliska|2026-14/)
  })

  test('leaves out a link or a place that names somebody', () => {
    const file = fileOf({ place: 'Hemma hos Sara', link: 'https://mote.example.com/elsa' })
    expect(file).not.toMatch(/LOCATION|example|Sara|elsa/)
  })

  test('of a protected child has no place, and a link only when it does not tell the school', () => {
    const child = aChild({ protectedIdentity: true })
    expect(fileOf({}, { child })).not.toMatch(/LOCATION|Furuskolan|Björken/)
    expect(fileOf({}, { child })).toContain('https://mote.example.com/831')
    expect(fileOf({ link: 'https://furuskolan.example.com/1' }, { child })).not.toMatch(/furuskolan/i)
  })

  test('is no file while it is not booked', () => {
    expect(calendarFile(of, profile, 'coming', stamp)).toBeNull()
  })
})

test.each([
  ['in winter', '2026-01-15', '08:00', '2026-01-15T07:00:00.000Z'],
  ['in summer', '2026-07-15', '08:00', '2026-07-15T06:00:00.000Z'],
  ['the minute before clocks go forward', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
  ['when clocks have gone forward', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['before clocks go back', '2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
  ['after clocks have gone back', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ['over a new year', '2026-01-01', '00:30', '2025-12-31T23:30:00.000Z'],
])('a Swedish time of day %s', (_, date, time, instant) => {
  expect(instantOf(date, time).toISOString()).toBe(instant)
})
