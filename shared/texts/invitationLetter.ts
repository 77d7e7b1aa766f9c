import { clock, dayAndMonth, longDate } from '../domain/dates'
import type { InvitationLetterSnapshot } from '../domain/invitationLetter'
import { inWords } from '../domain/noteFormulas'
import type { LocalDate } from '../domain/schema'

type Letter = InvitationLetterSnapshot

/** Labels and sentences of the invitation, template version 1. Nothing in it says that anybody has to come. */
export const invitationLetterTexts = {
  title: 'Samverkansmöte',
  model: 'enligt Kronobarnsmodellen',
  wheel: (chosen: string) =>
    chosen === ''
      ? 'Barnets bästa-hjulet. Inget område är ifyllt.'
      : `Barnets bästa-hjulet. Områden vi vill prata om: ${chosen}.`,
  to: 'Till',
  from: 'Från',
  fromWho: ({ name, role, isBestInterests }: Letter['author']) =>
    [name, role, ...(isBestInterests ? ['Barnens bästa-ansvarig'] : [])].join(', '),
  answerBy: 'Svara senast',
  answerDay: dayAndMonth,
  answerSoon: 'Så snart ni kan',
  slipBelow: 'Talongen längst ned',
  about: 'Mötet gäller',
  identity: {
    personnummer: (value: string) => value,
    birthDate: (value: LocalDate) => `född ${longDate(value)}`,
    unborn: (value: LocalDate) => `beräknad födelse ${longDate(value)}`,
  },
  goesTo: (school: string, schoolClass: string) =>
    schoolClass === '' ? `går på ${school}` : `går i ${schoolClass} på ${school}`,
  guardians: (names: readonly string[]) => `Vårdnadshavare: ${inWords(names)}.`,
  protectedChild: 'Uppgifterna är skyddade. Vi berättar muntligt vem det gäller.',
  why: 'Därför bjuder vi in er',
  /** What the rektor has written, or a plain sentence in its place, and then the areas. */
  reason: (written: string, areas: Letter['areas']) => {
    const why =
      written || 'Vi tror att det behövs stöd från flera av oss på en gång, och att ni kan vara till hjälp.'
    const chosen = inWords(areas.map(({ number, name }) => `${number} ${name}`))
    return chosen === '' ? why : `${why} Vi vill prata om ${chosen}.`
  },
  consent: (organisation: string) => `Samtycke till att bjuda in ${organisation}`,
  who: 'Vem',
  how: 'Hur',
  on: 'Datum',
  forms: { written: 'Skriftligt', oral: 'Muntligt' },
  consentDay: longDate,
  others: 'Fler som bjuds in',
  before: 'Inför mötet',
  beforePoints: [
    'Det vi delar ska vara nödvändigt, relevant och proportionerligt.',
    'Vi bestämmer inget i förväg, utan tillsammans med dem det gäller.',
  ],
  slip: (school: string, when: Letter['when']) =>
    [
      school === '' ? 'Svar' : `Svar till ${school}`,
      ...(when === null ? [] : [`möte ${dayAndMonth(when.date)} ${clock(when.start)}`]),
    ].join(', '),
  answers: ['Vi kommer', 'Vi kan inte komma', 'Vi lämnar synpunkter, ring oss'],
  name: 'Namn',
  organisation: 'Verksamhet',
  phone: 'Telefon',
  /** How to answer; `phone` is empty where there is none, or where it may not be told. */
  reply: ({ author: { name, school, phone }, isProtected }: Letter) => {
    if (isProtected)
      return 'Svara på det sätt som vi har kommit överens om. Skriv inga personuppgifter i mejl.'
    const slip = `talongen i ett kuvert till ${name}, ${school}. Skriv inga personuppgifter i mejl.`
    return phone === '' ? `Lägg ${slip}` : `Ring ${phone} eller lägg ${slip}`
  },
  footer:
    'Programmets egen blankett, version 1. Den följer Arbetsgång för samverkan inom Kronobarnsmodellen.',
}
