import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  clock,
  dateWithWeekday,
  dayAndMonth,
  fullYears,
  longDate,
  shortDate,
  shortDateWithYear,
  weekday,
  weekNumber,
} from '../../shared/domain/dates'

describe('days in Swedish', () => {
  test.each([
    [
      '2025-12-09',
      '9 december 2025',
      '9 december',
      'tisdag',
      '9 dec',
      '9 dec 2025',
      'Tisdag 9 december 2025',
    ],
    [
      '2026-02-03',
      '3 februari 2026',
      '3 februari',
      'tisdag',
      '3 feb',
      '3 feb 2026',
      'Tisdag 3 februari 2026',
    ],
    ['2026-03-01', '1 mars 2026', '1 mars', 'söndag', '1 mars', '1 mars 2026', 'Söndag 1 mars 2026'],
    [
      '2024-02-29',
      '29 februari 2024',
      '29 februari',
      'torsdag',
      '29 feb',
      '29 feb 2024',
      'Torsdag 29 februari 2024',
    ],
    ['2026-05-30', '30 maj 2026', '30 maj', 'lördag', '30 maj', '30 maj 2026', 'Lördag 30 maj 2026'],
    [
      '2026-10-31',
      '31 oktober 2026',
      '31 oktober',
      'lördag',
      '31 okt',
      '31 okt 2026',
      'Lördag 31 oktober 2026',
    ],
  ])('%s', (date, long, noYear, day, short, shortYear, full) => {
    expect(longDate(date)).toBe(long)
    expect(dayAndMonth(date)).toBe(noYear)
    expect(weekday(date)).toBe(day)
    expect(shortDate(date)).toBe(short)
    expect(shortDateWithYear(date)).toBe(shortYear)
    expect(dateWithWeekday(date)).toBe(full)
  })

  test('every month has its short name', () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      shortDate(`2026-${String(month + 1).padStart(2, '0')}-01`),
    )
    expect(months.join(' ')).toBe(
      '1 jan 1 feb 1 mars 1 april 1 maj 1 juni 1 juli 1 aug 1 sep 1 okt 1 nov 1 dec',
    )
  })

  test.each([
    ['13:30', '13.30'],
    ['08:05', '08.05'],
    ['00:00', '00.00'],
  ])('%s is written %s', (time, written) => expect(clock(time)).toBe(written))
})

describe('week numbers', () => {
  test.each([
    ['2026-03-10', 11],
    ['2025-12-28', 52],
    ['2025-12-29', 1],
    ['2026-01-01', 1],
    ['2026-01-04', 1],
    ['2026-01-05', 2],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2020-12-31', 53],
    ['2021-01-03', 53],
    ['2023-01-01', 52],
    ['2024-12-30', 1],
    ['2024-02-29', 9],
  ])('%s is in week %i', (date, week) => expect(weekNumber(date)).toBe(week))

  test('are the same from Monday to Sunday, and another on the next Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (weeks) => {
        const monday = addDays('2024-01-01', weeks)
        const first = addDays(monday, -((weeks % 7) + 7))
        const days = Array.from({ length: 8 }, (_, day) => weekNumber(addDays(first, day)))
        expect(new Set(days.slice(0, 7)).size).toBe(1)
        expect(days[7]).not.toBe(days[0])
      }),
      { numRuns: 300 },
    )
  })
})

describe('full years', () => {
  test.each([
    ['2012-03-14', '2026-03-13', 13],
    ['2012-03-14', '2026-03-14', 14],
    ['2012-03-14', '2026-03-15', 14],
    ['2026-03-10', '2026-03-10', 0],
    ['2026-03-11', '2026-03-10', 0],
    ['2030-01-01', '2026-03-10', 0],
    ['2008-12-31', '2026-12-30', 17],
    ['2008-12-31', '2026-12-31', 18],
    ['2008-02-28', '2026-02-28', 18],
    ['2008-03-01', '2026-02-28', 17],
  ])('from %s to %s: %i', (from, to, years) => expect(fullYears(from, to)).toBe(years))

  test.each([
    ['2026-02-27', 17],
    ['2026-02-28', 18],
    ['2026-03-01', 18],
    ['2028-02-28', 19],
    ['2028-02-29', 20],
  ])('somebody born on 29 February 2008 is, on %s, %i: the 28th counts where there is no 29th', (to, years) =>
    expect(fullYears('2008-02-29', to)).toBe(years),
  )

  test('grow by one at most, never back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8000 }), fc.integer({ min: 0, max: 8000 }), (start, later) => {
        const born = addDays('2004-01-01', start)
        const day = addDays(born, later)
        const growth = fullYears(born, addDays(day, 1)) - fullYears(born, day)
        expect([0, 1]).toContain(growth)
      }),
      { numRuns: 300 },
    )
  })
})

describe('days later', () => {
  test.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-10', 0, '2026-03-10'],
    ['2024-02-29', 365, '2025-02-28'],
  ])('%s and %i is %s', (date, days, later) => expect(addDays(date, days)).toBe(later))

  test('there and back is the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        expect(addDays(addDays('2026-03-10', days), -days)).toBe('2026-03-10')
      }),
    )
  })
})
