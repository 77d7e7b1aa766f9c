import { useEffect, useState } from 'react'

/** The day it is where the user sits, `YYYY-MM-DD`. */
export function today(): string {
  return localDay(new Date())
}

/** The time it is, `HH:MM`. */
export function timeNow(): string {
  return localTime(new Date())
}

/** A moment's day in the user's own time zone. */
export function localDay(moment: Date): string {
  return [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-')
}

/** A moment's time of day in the user's own time zone. */
export function localTime(moment: Date): string {
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`
}

/** Today, also when midnight passes while the program is open. */
export function useToday(): string {
  const [day, setDay] = useState(today)
  useEffect(() => {
    const timer = setInterval(() => setDay(today()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return day
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
