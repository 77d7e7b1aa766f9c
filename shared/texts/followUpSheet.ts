import { shortDateWithYear } from '../domain/dates'
import type { FollowUpSheetSnapshot } from '../domain/followUpSheet'
import type { PaperAuthor } from '../domain/paperSubject'
import type { LocalDate } from '../domain/schema'

type Voice = FollowUpSheetSnapshot['voice']

/** Labels and sentences of the sheet on which whoever is responsible tells how it went, template version 1. */
export const followUpSheetTexts = {
  title: { child: 'Hur gick det?', guardian: 'Hur gick det?', organisation: 'Uppföljning' } satisfies Record<
    Voice,
    string
  >,
  subtitle: (to: string) => (to === '' ? 'Till dig' : `Till ${to}`),
  concerns: 'Gäller',
  agreedOn: 'Bestämt',
  lead: {
    child: [
      'Det här skulle du göra. Nu vill vi veta hur det gick.',
      'Det gör inget om det inte blev av. Då hjälps vi åt. Du väljer själv vad du skriver.',
    ],
    guardian: [
      'Det här skulle du göra. Fyll i hur det har gått. Du väljer själv vad du skriver.',
      'Blev något inte av? Det är bra att veta varför, så att vi kan göra på ett annat sätt.',
    ],
    organisation: [
      'Det här tog ni på er. Skriv kort hur det har gått, och bara det som behövs på nästa möte.',
      'Blev något inte av? Skriv varför, så att vi kan göra på ett annat sätt.',
    ],
  } satisfies Record<Voice, readonly string[]>,
  nextMeeting: {
    child: 'Då ses vi igen',
    guardian: 'Nästa möte',
    organisation: 'Nästa möte',
  } satisfies Record<Voice, string>,
  facts: (person: string, due: LocalDate | null, followUp: string) =>
    [
      person,
      due === null ? '' : `Klart senast ${shortDateWithYear(due)}`,
      followUp === '' ? '' : `Följs upp: ${followUp}`,
    ]
      .filter((part) => part !== '')
      .join('. '),
  answers: {
    child: ['Det blev gjort', 'Lite av det', 'Det blev inte av'],
    guardian: ['Gjort', 'Delvis', 'Inte'],
    organisation: ['Gjort', 'Delvis', 'Inte'],
  } satisfies Record<Voice, readonly string[]>,
  why: {
    child: 'Berätta',
    guardian: 'Varför blev det så?',
    organisation: 'Varför blev det så?',
  } satisfies Record<Voice, string>,
  bringUp: {
    child: 'Det här vill jag att vi pratar om',
    guardian: 'Något vi behöver ta upp',
    organisation: 'Något vi behöver ta upp',
  } satisfies Record<Voice, string>,
  giveTo: 'Lämna papperet till',
  giver: ({ name, role, school }: PaperAuthor) =>
    [role, school].filter((part) => part !== '' && name !== '').join(', '),
  giveHow: {
    child: 'Ta med papperet till mötet. Du kan också ge det till oss innan.',
    guardian: 'Ta med papperet till mötet, eller lämna det innan.',
    organisation: 'Ta med papperet till mötet, eller lämna det innan. Skicka det inte med vanlig e-post.',
  } satisfies Record<Voice, string>,
  filledIn: 'Ifyllt av',
  date: 'Datum',
  footer: 'Programmets eget papper, version 1. Svaren tas upp på nästa möte.',
}

/** Words of the shelf with these papers. */
export const followUpShelfTexts = {
  shelf: 'Papper till uppföljningen',
  hint: 'Ett papper till var och en som har något att göra. Lämna det i god tid före nästa möte.',
  to: (name: string) => `Till ${name}`,
  sheet: (name: string) => `Uppföljning till ${name}`,
}
