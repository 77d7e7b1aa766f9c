import type { Copy } from '../domain/case'
import { dayAndMonth } from '../domain/dates'
import type { ActionGap } from '../domain/plan'
import { numberWord } from './numberWords'
import { capitalised } from './capitalised'

/** What is still to be asked about an action, by what it lacks. */
const gapQuestions: Record<ActionGap, string> = {
  what: 'vad ska göras',
  who: 'vem tar den',
  consent: 'vem tar den nu, när samtycket inte gäller längre',
  when: 'när ska det vara klart',
}

/** Words of step 6, Barnets plan. */
export const planTexts = {
  empty: 'Ingen insats är skriven än. Skriv den första här.',
  noArea: 'Utan område',
  wheelArea: (order: number, name: string) => `${order} ${name}`,
  what: 'Vad',
  area: 'Område',
  who: 'Ansvarig',
  person: 'Namn',
  due: 'Klart senast',
  followUp: 'Följs upp',
  nobodyYet: 'Ingen än',
  noDayYet: 'Ingen dag',
  withoutText: 'Insats utan text',
  guardian: (name: string, role: string) => `${name} (${role})`,
  followedUp: (how: string) => `Följs upp: ${how}`,
  change: (what: string) => `Ändra ${what}`,
  started: 'Påbörjad ändring, inte sparad',
  continue: 'Fortsätt',
  newAction: 'Ny insats',
  changeAction: 'Ändra insatsen',
  whatMissing: 'Skriv vad som ska göras.',
  nextMeeting: 'På nästa möte',
  add: 'Lägg till',
  added: (what: string) => `${what} är tillagd.`,
  save: 'Spara ändringen',
  remove: (what: string) => `Ta bort ${what}`,
  removed: (what: string) => `${what} är borttagen.`,
  undo: 'Ångra',
  consentLost: 'Samtycket gäller inte längre',
  consentLostWhy: (why: string) => `${why} Prata med familjen om vem som tar insatsen.`,

  gaps: (count: number) =>
    count === 1 ? 'En sak saknas i planen' : `${capitalised(numberWord(count))} saker saknas i planen`,
  gapsTitle: 'Det här saknas',
  gap: (what: string, gaps: readonly ActionGap[]) =>
    `${what}: ${gaps.map((gap) => gapQuestions[gap]).join(', och ')}?`,

  copyWays: { now: 'Nu', fetch: 'Hämtar', send: 'Skickas' } satisfies Record<Copy['way'], string>,
  copyTo: (name: string) => `Kopia till ${name}`,
  fetchWhere: (name: string) => `Var ${name} hämtar kopian`,
  sendHow: (name: string) => `Hur kopian skickas till ${name}`,
  fetchHelp: 'Till exempel: på expeditionen',
  sendHelp: 'Med brev, säker e-post eller i Link. Aldrig med vanlig e-post.',
  delivered: 'Lämnad',
  deliveredTo: (name: string) => `till ${name}`,
  deliveredOn: (name: string) => `Dag då ${name} fick kopian`,
  everybodyNow: 'Alla får sin kopia nu',
  oneByOne:
    'Uppgifterna är skyddade. Bestäm för en mottagare i taget, och kontrollera att just den får se kopian.',
  confirmed: (name: string) => `Jag har kontrollerat att ${name} får se den här kopian`,
  noCopy: 'Får ingen kopia',
  stopped: 'Kopian som var bestämd är stoppad.',
  gotEarlier: (day: string) => `Fick en kopia ${dayAndMonth(day)}, när samtycket gällde.`,

  print: {
    lead: 'När du fastställer planen sparas den som den är nu. Ändrar ni något senare blir det en ny version.',
    halfWritten: 'En insats är påbörjad men inte sparad. Den kommer inte med.',
    blanks: {
      both: 'Vem som samordnar och nästa möte är tomma rader på papperet än. De fylls i under Fortsatt samordning.',
      coordinator: 'Vem som samordnar är en tom rad på papperet än. Den fylls i under Fortsatt samordning.',
      next: 'Nästa möte är en tom rad på papperet än. Den fylls i under Fortsatt samordning.',
    },
    freeze: 'Fastställ och visa planen',
    gapsFirst: 'Fyll i det som saknas, eller skriv ut ändå. Då blir det tomma rader att fylla i för hand.',
    anyway: 'Skriv ut ändå',
    secrets: 'Texten kan röja den som har skyddade uppgifter',
    secretsFirst: 'Gå till varje ställe och ändra, eller fastställ planen ändå när du har läst igenom den.',
    secretsAnyway: 'Jag har läst igenom, fastställ ändå',
    secretIn: (what: string) => `Ändra insatsen ${what}`,
    secretAction: 'Ändra insatsen',
    secretGoTo: (place: string) => `Gå till ${place}`,
    secretPlaces: {
      childViews: 'barnets åsikter',
      guardianViews: 'vårdnadshavarnas åsikter',
      disagreement: 'det ni inte är överens om',
      attendees: 'vilka som är här',
      coordinator: 'vem som samordnar',
      next: 'nästa möte',
    },
    changed: (version: number) => `Något är ändrat sedan version ${version}. Fastställ och visa planen igen.`,
    versions: 'Fastställda versioner',
    show: 'Visa',
    showVersion: (version: number) => `Visa version ${version}`,
  },

  margins: {
    clear: {
      title: 'Planen är tydlig när',
      points: ['alla vet vad som ska göras', 'någon har ansvaret', 'det finns en dag'],
    },
    map: {
      title: 'En karta över samverkan',
      text: 'Planen ersätter inte det som varje verksamhet själv dokumenterar.',
    },
    never: { title: 'Planen skickas aldrig', points: ['med vanlig e-post', 'med arbetsanteckningar'] },
  },
}
