import { dayHint, type SchoolHolidays } from '../../shared/domain/schoolHolidays'
import { dayHintText } from '../../shared/texts/dayHint'
import { useApp } from '../app/store'

/** Holidays and red days as they are shipped. Only for what is shown while the store is open. */
export function useSchoolHolidays(): SchoolHolidays {
  const shipped = useApp((state) => state.content?.schoolHolidays)
  if (shipped === undefined) throw new Error('the content is not loaded')
  return shipped
}

/** A chosen day in words, with what is worth knowing about it; undefined before one is chosen. */
export function useDayInWords(day: string): string | undefined {
  const holidays = useSchoolHolidays()
  return day === '' ? undefined : dayHintText(day, dayHint(day, holidays))
}
