import type { Copy } from '../domain/case'
import { clock, dateWithWeekday, dayAndMonth } from '../domain/dates'
import { numberWord } from './numberWords'
import { capitalised } from './capitalised'

/** `en kopia`, `fyra kopior` */
function copies(count: number): string {
  return `${numberWord(count)} ${count === 1 ? 'kopia' : 'kopior'}`
}

/** What is said of the copies that are given in a way, by how many there are. */
const given: Record<Copy['way'], (count: number) => string> = {
  now: (count) => `${capitalised(numberWord(count))} delas ut nu.`,
  fetch: (count) => `${capitalised(numberWord(count))} hämtas.`,
  send: (count) => `${capitalised(numberWord(count))} skickas.`,
}

/** Words of *Avsluta*, the last part of meeting mode: the whole room reads them. */
export const closingTexts = {
  title: 'Innan vi går',
  state: 'Så långt har vi kommit',

  gaps: {
    anyway: 'Ni kan skriva ut ändå.',
    none: 'Inget saknas i planen',
    noneWhy: (count: number) =>
      `${capitalised(numberWord(count))} ${count === 1 ? 'överenskommelse. Den har' : 'överenskommelser. Alla har'} någon som ansvarar och ett datum.`,
    empty: 'Inget är skrivet i planen än',
    emptyWhy: 'Skriv det ni kommer överens om under Samtal.',
    nextMeeting: 'Till nästa möte',
    otherDay: 'Annat datum',
    day: (what: string) => `När ska det vara klart: ${what}`,
    who: (what: string) => `Vem tar: ${what}`,
    toPlan: 'Gå till planen',
    toPlanFor: (what: string) => `Gå till planen för ${what}`,
  },

  coordinator: {
    title: 'Vem samordnar härifrån?',
    youDecide: 'Ni bestämmer.',
    other: 'Annan',
    party: 'Vilken verksamhet?',
    partyMissing: 'Välj en verksamhet.',
    person: 'Vem där?',
    save: 'Spara vem som samordnar',
    handover:
      'Överlämningen antecknas efter mötet, under Fortsatt samordning. Till dess har rektor ansvaret.',
  },

  next: {
    title: 'När ses vi igen?',
    day: 'Dag för nästa möte',
    other: 'Annat',
    /** The day that has been chosen, in full; the others are short. */
    chosen: (day: string, start: string) => `${dateWithWeekday(day).replace(/ \d{4}$/, '')} ${clock(start)}`,
    short: dayAndMonth,
    everybody: 'Alla som är här',
    who: 'Vilka kommer igen?',
    more: 'Någon mer',
    save: 'Spara dagen',
  },

  copies: {
    title: 'Alla får en kopia',
    none: 'Ingen får en kopia än. Anteckna vilka som är här under Välkommen.',
    printed: (time: string) => `utskriven ${clock(time)}`,
    delivered: 'lämnad',
    where: 'Var?',
    how: 'Hur?',
  },

  block: {
    next: 'Näst på tur',
    ready: 'Allt är klart',
    print: (count: number) => (count === 0 ? 'Skriv ut planen' : `Skriv ut ${copies(count)}`),
    /** How many copies are given in each way. */
    ways: (counts: Record<Copy['way'], number>) =>
      (['now', 'fetch', 'send'] as const)
        .filter((way) => counts[way] > 0)
        .map((way) => given[way](counts[way]))
        .join(' '),
    blanks: {
      both: 'Vem som samordnar och nästa möte blir tomma rader att fylla i för hand.',
      coordinator: 'Vem som samordnar blir en tom rad att fylla i för hand.',
      next: 'Nästa möte blir en tom rad att fylla i för hand.',
    },
    again: 'Skriv ut igen',
    changed: 'Något är ändrat sedan planen skrevs ut.',
    one: 'Skriv ut en kopia till',
    end: 'Avsluta mötet',
    endWithout: 'Avsluta utan att skriva ut',
    thanks: (day: string | null, coordinator: string) =>
      [
        'Tack för idag.',
        day !== null && coordinator !== ''
          ? `Vi ses ${day}, och ${coordinator} samordnar.`
          : day !== null
            ? `Vi ses ${day}.`
            : coordinator !== ''
              ? `${capitalised(coordinator)} samordnar.`
              : '',
      ]
        .join(' ')
        .trim(),
    read: 'Läs igenom planen',
    paper: 'Barnets plan som den blir på papper',
    back: 'Tillbaka till Innan vi går',
  },

  details: {
    dialog: 'Skrivare och antal väljs i utskriftsrutan.',
    straight: (printer: string) => `Skrivare: ${printer}. En kopia med namn till var och en.`,
  },
}
