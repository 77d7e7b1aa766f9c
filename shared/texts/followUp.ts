import type { ActionOutcome } from '../domain/case'
import { dayAndMonth } from '../domain/dates'
import { numberWord } from './numberWords'
import { capitalised } from './capitalised'

/** Words of the follow-up: how the actions of the last meeting went, and the meeting after. */
export const followUpTexts = {
  title: 'Sedan förra mötet',
  lead: (day: string) => `Det här kom ni överens om ${dayAndMonth(day)}. Hur har det gått?`,
  /** On the screen that the whole room reads. */
  roomLead: (day: string) => `Det här kom vi överens om ${dayAndMonth(day)}. Hur har det gått?`,
  answers: { done: 'Klart', partly: 'Delvis', not: 'Inte' } satisfies Record<ActionOutcome['answer'], string>,
  answerTo: 'Hur har det gått?',
  by: (day: string) => `senast ${dayAndMonth(day)}`,
  nobody: 'Ingen ansvarig',
  why: { done: 'Varför?', partly: 'Vad återstår, och varför?', not: 'Varför blev det inte av?' },
  takeBack: 'Ta bort svaret',
  takeBackOf: (what: string) => `Ta bort svaret om ${what}`,
  again: 'Ta med i nya planen',
  againOf: (what: string) => `Ta med i nya planen: ${what}`,
  taken: 'Finns i nya planen',
  onwards: 'Vidare till samtalet',

  /** In step 7, before the next meeting. */
  round: 'Hur går det med insatserna?',
  roundWhy: 'Skriv svaren när de kommer. De står först på nästa möte.',
  roundCount: (answered: number, of: number) =>
    answered === 0 ? 'Inget svar än.' : `${capitalised(numberWord(answered))} av ${numberWord(of)} har svar.`,
  openRound: 'Anteckna hur det går',
  closeRound: 'Stäng',

  /** In step 3 of the meeting after. */
  agreedToCome: (names: string) => `På förra mötet bestämdes att ${names} kommer igen.`,
  agreedToAsk: (others: string) => `Bjud också in: ${others}`,

  /** The meeting after. */
  number: (number: number) => `Möte ${number}`,
  begin: 'Förbered nästa möte',
  beginWhy: (day: string) =>
    `Nästa möte är ${dayAndMonth(day)}. Tid och plats följer med, och det här mötet står kvar som det är.`,
}
