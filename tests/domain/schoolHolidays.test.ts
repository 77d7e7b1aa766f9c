import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { addDays, weekday } from '../../shared/domain/dates'
import { dayHint, isHoliday, schoolHolidaysSchema } from '../../shared/domain/schoolHolidays'
import { dayHintText } from '../../shared/texts/dayHint'

const shipped = schoolHolidaysSchema.parse(
  JSON.parse(readFileSync(new URL('../../resources/school-holidays.json', import.meta.url), 'utf8')),
)
const holidays = {
  source: 'Påhittad läsårstid',
  schoolHolidays: [
    { name: 'höstlov', from: '2026-10-26', to: '2026-10-30' },
    { name: 'lovdag', from: '2026-11-16', to: '2026-11-16' },
    { name: 'jullov', from: '2026-12-21', to: '2027-01-08' },
  ],
  redDays: [{ date: '2026-12-24', name: 'julafton' }],
}

test.each([
  ['an ordinary day', '2026-10-23', 'Fredag 23 oktober 2026'],
  ['a weekend', '2026-10-24', 'Lördag 24 oktober 2026. Det är helg.'],
  [
    'the first day of a week off',
    '2026-10-26',
    'Måndag 26 oktober 2026. Höstlov vecka 44, kontrollera mot er läsårstid.',
  ],
  [
    'the last day of it',
    '2026-10-30',
    'Fredag 30 oktober 2026. Höstlov vecka 44, kontrollera mot er läsårstid.',
  ],
  ['the weekend after it', '2026-10-31', 'Lördag 31 oktober 2026. Det är helg.'],
  ['a single day off', '2026-11-16', 'Måndag 16 november 2026. Lovdag, kontrollera mot er läsårstid.'],
  [
    'a holiday of several weeks, over new year',
    '2027-01-02',
    'Lördag 2 januari 2027. Jullov, kontrollera mot er läsårstid.',
  ],
  ['a red day within a holiday', '2026-12-24', 'Torsdag 24 december 2026. Julafton.'],
])('%s', (_, day, words) => {
  expect(dayHintText(day, dayHint(day, holidays))).toBe(words)
})

test('a weekend is no holiday: a school that meets on one chose it', () => {
  expect(['2026-10-24', '2026-10-26', '2026-12-24'].map((day) => isHoliday(day, holidays))).toEqual([
    false,
    true,
    true,
  ])
})

it.each([
  { name: '', from: '2026-10-26', to: '2026-10-30' },
  { name: 'x', from: '2026-10-26', to: '2026-10-25' },
])('a list with the holiday %o is refused', (holiday) => {
  const { success } = schoolHolidaysSchema.safeParse({ ...holidays, schoolHolidays: [holiday] })
  expect(success).toBe(false)
})

describe('the shipped list', () => {
  it('says that its school holidays are an example', () => {
    expect(shipped.source).toMatch(/^EXEMPEL/)
  })

  it('has its school holidays in order, apart, from a weekday to a weekday', () => {
    for (const [index, { from, to }] of shipped.schoolHolidays.entries()) {
      expect(['lördag', 'söndag']).not.toContain(weekday(from))
      expect(['lördag', 'söndag']).not.toContain(weekday(to))
      const before = shipped.schoolHolidays[index - 1]
      if (before !== undefined) expect(from > before.to).toBe(true)
    }
  })

  // The days of Easter as they stand in the almanac; the other red days follow from it, or from the day of the month.
  it.each([
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
  ])('has every red day of %i', (year, easter) => {
    const saturdayFrom = (day: string) =>
      [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(day, days)).find((one) => weekday(one) === 'lördag') ?? ''
    const midsummer = saturdayFrom(`${year}-06-20`)
    const expected = {
      nyårsdagen: `${year}-01-01`,
      'trettondedag jul': `${year}-01-06`,
      långfredagen: addDays(easter, -2),
      påskdagen: easter,
      'annandag påsk': addDays(easter, 1),
      'första maj': `${year}-05-01`,
      'Kristi himmelsfärdsdag': addDays(easter, 39),
      nationaldagen: `${year}-06-06`,
      pingstdagen: addDays(easter, 49),
      midsommarafton: addDays(midsummer, -1),
      midsommardagen: midsummer,
      'alla helgons dag': saturdayFrom(`${year}-10-31`),
      julafton: `${year}-12-24`,
      juldagen: `${year}-12-25`,
      'annandag jul': `${year}-12-26`,
      nyårsafton: `${year}-12-31`,
    }
    const listed = shipped.redDays.filter(({ date }) => date.startsWith(`${year}`))
    expect(Object.fromEntries(listed.map(({ name, date }) => [name, date]))).toEqual(expected)
    expect(listed).toHaveLength(Object.keys(expected).length)
  })
})
