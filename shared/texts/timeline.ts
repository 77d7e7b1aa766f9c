import type { ActionOutcome, NeedAnswer } from '../domain/case'
import { clock, longDate, weekday } from '../domain/dates'
import { genitive } from '../domain/people'
import { numberWord } from './numberWords'

/** What has happened in a case, one sentence each. They become part of a frozen timeline. */
export const timelineWords = {
  observed: (child: string) => `Något i ${genitive(child)} liv uppmärksammades`,
  called: (from: string) => (from === '' ? 'Vården ringde' : `${from} ringde`),
  registered: 'Ärendet lades in',
  activated: 'Samverkan startade',
  notActivated: {
    ownSupport: 'Det egna stödet räckte. Samverkan startade inte',
    anotherAlone: 'En annan verksamhet kunde hjälpa ensam. Samverkan startade inte',
    together: 'Samverkan startade inte',
  } satisfies Record<NeedAnswer['question'], string>,
  familyTold: (organisation: string) => `Familjen ombads höra av sig till ${organisation}`,
  onwardContact: (organisation: string) => `Vi kontaktade ${organisation}`,
  consent: {
    yes: (who: string) => `${who} gav samtycke`,
    no: (who: string) => `${who} sa nej till samtycke`,
    notReachable: (who: string) => `${who} gick inte att nå om samtycke`,
  },
  withdrawn: (who: string) => `${who} tog tillbaka sitt samtycke`,
  contacted: (organisation: string) => `Kontakt före mötet med ${organisation}`,
  familyInvited: (who: string) => `${who} bjöds in till mötet`,
  invited: (organisations: string) => `Inbjudan till ${organisations}`,
  calledOff: (organisation: string) => `${organisation} fick veta att inbjudan inte gäller`,
  held: (number: number) => (number === 1 ? 'Samverkansmöte' : `Samverkansmöte ${number}`),
  booked: (start: string) => `Samverkansmöte klockan ${clock(start)}`,
  planPrinted: 'Barnets plan skrevs ut',
  decided: (organisation: string) => `${organisation} fick samordningsuppdraget`,
  planSharing: 'Familjen sa ja till att planen följer med',
  received: (organisation: string) => `${organisation} tog emot samordningen`,
  next: (start: string) => `Nästa möte klockan ${clock(start)}`,
  /** `counts` in the order done, partly, not. */
  followedUp: (answers: readonly ActionOutcome['answer'][]) => {
    const told = (
      [
        ['done', 'gjord', 'gjorda'],
        ['partly', 'delvis', 'delvis'],
        ['not', 'inte gjord', 'inte gjorda'],
      ] as const
    )
      .map(([answer, one, many]) => ({
        count: answers.filter((given) => given === answer).length,
        one,
        many,
      }))
      .filter(({ count }) => count > 0)
      .map(({ count, one, many }) => `${numberWord(count)} ${count === 1 ? one : many}`)
    return `Uppföljning av insatser: ${told.join(', ')}`
  },
}

/** Labels and sentences of the timeline, on the screen and on paper, template version 1. */
export const timelineTexts = {
  title: 'Tidslinje',
  lead: 'Det som har hänt i ärendet, och det som är bokat.',
  soFar: 'Hittills',
  ahead: 'Framåt',
  nothingAhead: 'Inget är bokat än.',
  day: longDate,
  weekday,
  madeOn: 'Utskriven',
  caseNumber: 'Ärende',
  paper: 'Tidslinjen på papper',
  readFirst: 'Läs igenom innan du lämnar ut. Här står vem som har sagt ja och nej.',
  footer: 'Programmets eget papper, version 1. För den som samordnar.',
  margin: {
    what: 'Vad som står här',
    whatWhy: 'Dagar och händelser, aldrig vad någon har berättat.',
    missing: 'Saknas något?',
    missingWhy: 'Tidslinjen hämtas ur stegen. Rätta dagen där, så ändras den här.',
  },
}
