import type { Invitation } from '../domain/case'
import { clock, dayAndMonth, shortDate, weekday } from '../domain/dates'
import { inWords } from '../domain/noteFormulas'
import type { LocalDate } from '../domain/schema'

const everyone = ['', '', 'båda', 'alla tre', 'alla fyra', 'alla fem', 'alla sex', 'alla sju']

const ways: Record<Invitation['way'], string> = {
  form: 'Blankett',
  letter: 'Brev',
  phone: 'Telefon',
  link: 'Kallad i Link',
}

/** What the e-mail is made of. `sender` is null where the identity is protected: then no school can be told. */
export interface EmailFacts {
  date: LocalDate
  start: string
  end: string
  isOnline: boolean
  /** Last day to answer; null when it is too late to ask for one. */
  answerBy: LocalDate | null
  sender: { name: string; role: string; phone: string } | null
}

/** Words of step 3. */
export const invitationTexts = {
  areas: {
    hint: 'Ni behöver inte ta upp alla. Tre eller fyra kan räcka.',
    group: 'Områden att ta upp på mötet',
    change: 'Ändra områden',
    done: 'Klar med områdena',
    kept: 'Det finns anteckningar från mötet här, så området är kvar.',
  },

  columns: { organisation: 'Verksamhet', consent: 'Samtycke', reply: 'Svar' },
  noContact: 'Ingen kontaktperson',

  consent: {
    own: 'Egen verksamhet',
    yes: (names: readonly string[], isEveryone: boolean) => {
      const all = isEveryone ? everyone[names.length] : ''
      return `Ja från ${all || inWords(names)}`
    },
    no: (names: readonly string[]) => `${inWords(names)} har sagt nej`,
    missing: (names: readonly string[]) =>
      names.length === 0 ? 'Ingen har sagt ja än' : `Svar saknas från ${inWords(names)}`,
  },

  state: {
    own: 'Bjuder in',
    ready: 'Inte bjuden än',
    notYet: 'Kan inte bjudas in än',
    never: 'Bjuds inte in',
  },

  reply: { none: 'Inget svar', coming: 'Kommer', notComing: 'Kommer inte', sendsViews: 'Lämnar synpunkter' },
  ways,
  sent: ({ way, sentOn }: Invitation) => `${ways[way]} ${shortDate(sentOn)}`,
  sentLong: (organisation: string, { way, sentOn }: Invitation) =>
    `${organisation}, ${ways[way].charAt(0).toLowerCase()}${ways[way].slice(1)} ${dayAndMonth(sentOn)}`,

  /** The button of each row, and the same said so that it can be told from the others. */
  row: { invite: 'Bjud in', note: 'Anteckna', change: 'Ändra', why: 'Visa' },
  rowLabel: {
    invite: (organisation: string) => `Bjud in ${organisation}`,
    note: (organisation: string) => `Anteckna svar från ${organisation}`,
    change: (organisation: string) => `Ändra svar från ${organisation}`,
    why: (organisation: string) => `Visa varför ${organisation} inte bjuds in`,
  },
  details: 'Ändra uppgifter',
  detailsOf: (organisation: string) => `Ändra uppgifter om ${organisation}`,
  close: 'Stäng',

  invite: {
    way: 'Hur bjuder du in?',
    wayHelp: 'Saknar du Link? Använd blanketten Samverkansmöte enligt Kronobarnsmodellen.',
    wayMissing: 'Välj hur du bjuder in.',
    day: 'Vilken dag?',
    dayMissing: 'Skriv vilken dag.',
    save: 'Anteckna inbjudan',
  },
  answer: {
    reply: 'Vad svarar de?',
    day: 'Svarade den',
    save: 'Spara svaret',
    takeBack: 'Ta tillbaka inbjudan',
  },

  specialist: {
    established: (child: string, organisation: string) =>
      `Har ${child} redan en etablerad kontakt på ${organisation}?`,
    relevant: 'Är orsaken till kontakten viktig för mötet?',
    unknown: 'Vet inte',
    instead: 'Bjud in vårdcentralen i stället.',
    noContact: (child: string, organisation: string) =>
      `${organisation} kan bara kallas om ${child} redan har kontakt där.`,
    notRelevant: (organisation: string) => `Kontakten på ${organisation} gäller något annat än mötet.`,
    counterpart: (name: string, isInvited: boolean) =>
      isInvited ? `${name} är motsvarigheten, och är redan bjuden.` : `${name} är motsvarigheten.`,
    goTo: (name: string) => `Gå till ${name}`,
    add: 'Lägg till vårdcentralen',
    addHelp: 'Den behöver ett eget samtycke.',
    /** What the added organisation is called until somebody writes which one it is. */
    addedName: 'Vårdcentralen',
  },

  booking: {
    date: 'Mötesdag',
    start: 'Börjar',
    end: 'Slutar',
    where: 'Var',
    places: { room: 'Rum', link: 'Länk', both: 'Båda' },
    place: 'Rum eller lokal',
    link: 'Länk till mötet',
    timesMissing: 'Skriv dag, start och slut.',
    save: 'Spara tid och plats',
    saved: 'Tid och plats är sparade.',
    changed: 'Ändringen är inte sparad.',
    placeMissing: 'Tiden är sparad. Skriv också var ni ses.',
  },

  invited: {
    hint: (days: number) => `Helst minst ${days} dagar före mötet.`,
    short: (days: number) =>
      days === 0
        ? 'Mötet är idag. Ring också, så att alla vet.'
        : `Mötet är om ${days === 1 ? 'en dag' : `${days} dagar`}. Ring också, så att alla hinner planera.`,
    none: 'Ingen är inbjuden än.',
    email: 'Mejltext utan personuppgifter',
    emailLater: 'När tid och plats är sparade finns en mejltext att kopiera här.',
    copyEmail: 'Kopiera mejltexten',
  },
  reason: {
    label: 'Därför bjuder ni in',
    hint: 'Står i breven. Skriv bara det som är nödvändigt, relevant och proportionerligt. Lämnar du tomt står områdena där.',
    hintProtected:
      'Står i breven. Uppgifterna är skyddade, så skriv inga namn och inget om var barnet är. Skriv bara det som är nödvändigt, relevant och proportionerligt.',
  },
  letters: {
    label: 'Inbjudan på papper',
    to: (organisation: string) => `Inbjudan till ${organisation}`,
    printAll: 'Skriv ut breven',
    printing: (number: number, all: number) => `Brev ${number} av ${all}`,
    allPrinted: (count: number) => `${count} brev är skickade till skrivaren.`,
    stopped: 'Utskriften avbröts.',
    stoppedAt: (why: string, printed: number, all: number) =>
      `${why} ${printed} av ${all} brev är skickade till skrivaren.`,
  },
  replied: {
    missing: (names: readonly string[]) => `Svar saknas från ${inWords(names)}.`,
  },

  email: {
    subject: (date: LocalDate) => `Ämne: Kallelse till samverkansmöte ${dayAndMonth(date)}`,
    body: ({ date, start, end, isOnline, answerBy, sender }: EmailFacts) => {
      const lines = [
        `Hej, du får en inbjudan till ett samverkansmöte enligt Kronobarnsmodellen ${weekday(date)} ${dayAndMonth(date)} ${clock(start)}–${clock(end)}.`,
        isOnline ? 'Inbjudan kommer med brev, och där står länken.' : 'Inbjudan kommer med brev.',
        sender === null || sender.phone === ''
          ? 'Ring mig om du undrar något, numret står i inbjudan.'
          : `Ring mig om du undrar något: ${sender.phone}.`,
        answerBy === null ? 'Svara gärna så snart du kan.' : `Svara gärna senast ${dayAndMonth(answerBy)}.`,
      ].join(' ')
      return sender === null ? lines : `${lines}\n${sender.name}, ${sender.role}`
    },
  },

  margin: {
    specialist: 'Specialistvården kallas',
    specialistWhen: (child: string) => [
      `om ${child} redan har en etablerad kontakt där`,
      'och orsaken till kontakten är viktig för mötet',
    ],
    email: 'I mejl, aldrig',
    emailNever: [
      'barnets namn eller personnummer',
      'skolan, om barnet har skyddade uppgifter',
      'varför ni ska träffas',
    ],
  },
}
