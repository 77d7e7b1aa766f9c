import { dateWithWeekday } from '../domain/dates'
import type { DayHint } from '../domain/schoolHolidays'
import { capitalised } from './capitalised'

/** What stands under a day that is being chosen: `Tisdag 27 oktober 2026. Höstlov vecka 44, kontrollera mot er läsårstid.` */
export function dayHintText(day: string, hint: DayHint | null): string {
  return hint === null ? dateWithWeekday(day) : `${dateWithWeekday(day)}. ${hintWords(hint)}.`
}

function hintWords(hint: DayHint): string {
  if (hint.kind === 'weekend') return 'Det är helg'
  const name = capitalised(hint.name)
  if (hint.kind === 'redDay') return name
  const week = hint.week === null ? '' : ` vecka ${hint.week}`
  return `${name}${week}, kontrollera mot er läsårstid`
}
