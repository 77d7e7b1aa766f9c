import type { WaitingKind } from '../domain/waiting'
import { numberWord } from './numberWords'
import { capitalised } from './capitalised'

interface WaitingTexts {
  /** `day` is the day it hangs on, in words; `isToday` when that is today. */
  what: (about: { count: number; day: string; isToday: boolean }) => string
  go: string
}

const number = (count: number) => capitalised(numberWord(count))

const kinds: Record<WaitingKind, WaitingTexts> = {
  consentMissing: {
    what: ({ count }) => `${count === 1 ? 'Ett' : number(count)} svar om samtycke saknas`,
    go: 'Anteckna svar',
  },
  actionsDue: {
    what: ({ count, day, isToday }) => {
      if (isToday)
        return count === 1 ? 'En insats ska vara klar idag' : `${number(count)} insatser ska vara klara idag`
      return count === 1
        ? `En insats skulle vara klar ${day}`
        : `${number(count)} insatser skulle vara klara, den första ${day}`
    },
    go: 'Följ upp',
  },
  copies: {
    what: ({ count }) => `${number(count)} har inte fått sin kopia av Barnets plan`,
    go: 'Lämna kopior',
  },
  replies: {
    what: ({ count, day, isToday }) => {
      const what = count === 1 ? 'En inbjudan har inget svar' : `${number(count)} inbjudningar har inget svar`
      return `${what}, mötet är ${isToday ? 'idag' : day}`
    },
    go: 'Se inbjudan',
  },
  consentEnding: {
    what: ({ count, day, isToday }) => {
      const when = isToday ? 'idag' : day
      return count === 1 ? `Ett ja går ut ${when}` : `${number(count)} ja går ut, det första ${when}`
    },
    go: 'Fråga igen',
  },
  handover: { what: () => 'Samordningen är inte mottagen än', go: 'Lämna över' },
  nextDate: { what: () => 'Dagen för nästa möte är inte bestämd', go: 'Bestäm dag' },
}

/** What waits for the user, and the meetings to come, on Översikt. */
export const waitingTexts = {
  title: 'Väntar på dig',
  nothing: 'Inget väntar på dig just nu.',
  kinds,
  goFor: (go: string, child: string) => `${go}, ${child}`,
  backup: {
    name: 'Säkerhetskopia',
    none: 'Ingen mapp är vald för säkerhetskopior',
    failed: 'Den senaste säkerhetskopian gick inte att spara',
    go: 'Inställningar',
  },
}

export const comingMeetingTexts = {
  title: 'Idag och framåt',
  none: 'Inget möte är bokat framåt.',
  /** `Idag 14.30` or `Tisdag 09.00`. */
  when: (day: string, time: string) => `${day} ${time}`,
  today: 'Idag',
  online: 'Digitalt möte',
  noPlace: 'Platsen är inte bestämd',
  go: 'Till mötet',
}
