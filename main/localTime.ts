import type { LocalDate } from '../shared/domain/schema'

/** The calendar day on this computer's own clock: just after midnight in Sweden it is still yesterday in UTC. */
export function localDate(at: Date): LocalDate {
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map(twoDigits).join('-')
}

/** The time of day on this computer's clock, `14:25`. */
export function localTime(at: Date): string {
  return [at.getHours(), at.getMinutes()].map(twoDigits).join(':')
}

/** Date and time on this computer's clock, fit for the name of a folder: `2026-01-31 14.25.30`. */
export function localStamp(at: Date): string {
  return `${localDate(at)} ${[at.getHours(), at.getMinutes(), at.getSeconds()].map(twoDigits).join('.')}`
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}
