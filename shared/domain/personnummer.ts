import Personnummer from 'personnummer'
import { refuse, type Result, accept } from './result'
import type { LocalDate } from './schema'

/**
 * Reads a personnummer or samordningsnummer as a person writes it: ten or twelve digits, with or without
 * a hyphen or spaces. Two-digit years are read as the latest year that is not after today.
 * Gives `YYYYMMDD-NNNN`, or refuses with `personnummer_invalid` when the check digit or the date is wrong.
 */
export function parsePersonnummer(typed: string, today: LocalDate): Result<string> {
  const digits = typed.replace(/[\s-]/g, '')
  if (!/^(\d{10}|\d{12})$/.test(digits)) return refuse('personnummer_invalid')
  const full = digits.length === 12 ? digits : century(digits, today) + digits
  if (!Personnummer.valid(full, { allowCoordinationNumber: true, allowInterimNumber: false }))
    return refuse('personnummer_invalid')
  const canonical = `${full.slice(0, 8)}-${full.slice(8)}`
  if (birthDateOf(canonical) > today) return refuse('personnummer_invalid')
  return accept(canonical)
}

/** The day of birth in a personnummer; a samordningsnummer carries the day plus 60. */
export function birthDateOf(personnummer: string): LocalDate {
  const day = Number(personnummer.slice(6, 8))
  const calendarDay = String(day > 60 ? day - 60 : day).padStart(2, '0')
  return `${personnummer.slice(0, 4)}-${personnummer.slice(4, 6)}-${calendarDay}`
}

/**
 * Whether ten or twelve digits in a text are somebody's number. A number with a wrong check digit still tells whose it
 * is, where the way it is written says that it is meant as one.
 */
export function looksLikePersonnummer(digits: string, mayBeMistyped: boolean): boolean {
  if (!mayBeMistyped) {
    return Personnummer.valid(digits, { allowCoordinationNumber: true, allowInterimNumber: false })
  }
  const [month, day] = [Number(digits.slice(-8, -6)), Number(digits.slice(-6, -4))]
  return month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91))
}

function century(tenDigits: string, today: LocalDate): string {
  const ours = Number(today.slice(0, 2))
  const birth = birthDateOf(`${ours}${tenDigits.slice(0, 6)}-`)
  return String(birth > today ? ours - 1 : ours)
}
