import type { Invitation } from '../domain/case'
import { clock, dayAndMonth, shortDate, weekday } from '../domain/dates'
import { inWords } from '../domain/noteFormulas'
import type { LocalDate } from '../domain/schema'
import { fewAreas } from './wheel'

const everyone = ['', '', 'båda', 'alla tre', 'alla fyra', 'alla fem', 'alla sex', 'alla sju']

const ways: Record<Invitation['way'], string> = {
  form: 'Blankett',
  letter: 'Brev',
  phone: 'Telefon',
  link: 'Kallad i Link',
}

function daysBefore(days: number): string {
  if (days === 0) return 'Det är samma dag som mötet.'
  return `Det är ${days === 1 ? 'en dag' : `${days} dagar`} före mötet.`
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
    hint: (areas: number) =>
      `Välj de områden där du ser att barnet behöver stöd av flera. ${fewAreas(areas)}`,
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
    withdrawn: (names: readonly string[]) => `${inWords(names)} har tagit tillbaka sitt ja`,
    missing: (names: readonly string[]) =>
      names.length === 0 ? 'Ingen har sagt ja än' : `Svar saknas från ${inWords(names)}`,
  },

  state: {
    own: 'Bjuder in',
    ready: 'Inte bjuden än',
    notYet: 'Kan inte bjudas in än',
    never: 'Bjuds inte in',
    struck: 'Struken från mötet',
    calledOff: (day: LocalDate) => `Meddelad ${shortDate(day)}`,
    notToldYet: 'Inte meddelad än',
  },

  reply: { none: 'Inget svar', coming: 'Kommer', notComing: 'Kommer inte', sendsViews: 'Lämnar synpunkter' },
  ways,
  sent: ({ way, sentOn }: Invitation) => `${ways[way]} ${shortDate(sentOn)}`,
  sentLong: (organisation: string, { way, sentOn }: Invitation) =>
    `${organisation}, ${ways[way].charAt(0).toLowerCase()}${ways[way].slice(1)} ${dayAndMonth(sentOn)}`,

  /** The button of each row, and the same said so that it can be told from the others. */
  row: { invite: 'Bjud in', note: 'Anteckna', change: 'Ändra', why: 'Visa', callOff: 'Meddela' },
  rowLabel: {
    invite: (organisation: string) => `Bjud in ${organisation}`,
    note: (organisation: string) => `Anteckna svar från ${organisation}`,
    change: (organisation: string) => `Ändra svar från ${organisation}`,
    why: (organisation: string) => `Visa varför ${organisation} inte bjuds in`,
    callOff: (organisation: string) => `Meddela ${organisation} att inbjudan inte gäller`,
  },
  details: 'Ändra uppgifter',
  detailsOf: (organisation: string) => `Ändra uppgifter om ${organisation}`,
  close: 'Stäng',

  invite: {
    way: 'Hur bjuder du in?',
    wayHelp:
      'Saknar du Link? Använd blanketten Samverkansmöte enligt Kronobarnsmodellen. Kallar du i Link följer du er rutin för det.',
    wayMissing: 'Välj hur du bjuder in.',
    day: 'Vilken dag?',
    dayMissing: 'Skriv vilken dag.',
    short: (days: number) => `${daysBefore(days)} Ring också, så att de hinner planera.`,
    save: 'Anteckna inbjudan',
  },
  answer: {
    reply: 'Vad svarar de?',
    day: 'Svarade den',
    save: 'Spara svaret',
    takeBack: 'Ta tillbaka inbjudan',
  },

  callOff: {
    rule: 'Inbjudan gäller inte längre. Meddela dem utan att säga varför.',
    shared: 'Det här har de redan fått',
    message: (organisation: string) => `Text till ${organisation}`,
    copy: 'Kopiera texten',
    day: 'Meddelad den',
    save: 'Anteckna att de är meddelade',
    text: (booked: { date: LocalDate; start: string; end: string } | null, sender: EmailFacts['sender']) =>
      [
        `Ämne: Om inbjudan till samverkansmöte${booked === null ? '' : ` ${dayAndMonth(booked.date)}`}`,
        [
          `Hej, inbjudan till samverkansmötet${booked === null ? '' : ` ${weekday(booked.date)} ${dayAndMonth(booked.date)} ${clock(booked.start)}–${clock(booked.end)}`} gäller inte längre för er.`,
          'Ni behöver inte komma och inte svara.',
          'Har ni inbjudan på papper kan ni förstöra den.',
        ].join(' '),
        ...(sender === null ? [] : [`${sender.name}, ${sender.role}`]),
      ].join('\n'),
  },

  family: {
    label: 'Så är familjen bjuden',
    wayOf: (name: string) => `Hur ${name} är bjuden`,
    dayOf: (name: string) => `Dag då ${name} bjöds`,
    ways: { oral: 'Muntligt', phone: 'Telefon', letter: 'Brev', none: 'Inte än' },
    invited: (name: string, way: string, day: LocalDate) => `${name}, ${way.toLowerCase()} ${shortDate(day)}`,
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
    placeCanBeLeftOut: 'Kan utelämnas. Skriv inget som visar vilken skola det är.',
    link: 'Länk till mötet',
    interpreter: 'Tolk på språket',
    interpreterNeeded: (needs: readonly string[]) => `${inWords(needs)}.`,
    interpreterNeed: (name: string, language: string) => `${name} behöver tolk på ${language}`,
    interpreterBooked: 'Tolk är bokad',
    timesMissing: 'Skriv dag, start och slut.',
    save: 'Spara tid och plats',
    saved: 'Tid och plats är sparade.',
    changed: 'Ändringen är inte sparad.',
    interpreterMissing: 'Tiden är sparad. Tolken är inte bokad än.',
    placeMissing: 'Tiden är sparad. Skriv också var ni ses.',
  },

  invited: {
    hint: (days: number) => `Helst minst ${days} dagar före mötet.`,
    short: (days: number) =>
      days === 0
        ? 'Mötet är idag. Ring också, så att alla vet.'
        : `Mötet är om ${days === 1 ? 'en dag' : `${days} dagar`}. Ring också, så att alla hinner planera.`,
    late: (days: number) => daysBefore(days),
    struck: 'struken',
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
    /** The first line, as a mail program calls it. */
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
    family: 'Familjen är bjuden',
    specialist: 'Specialistvården kallas',
    specialistWhen: (child: string) => [
      `om ${child} redan har en etablerad kontakt där`,
      'och orsaken till kontakten är viktig för mötet',
    ],
    email: 'I mejl, aldrig',
    emailNever: (isProtected: boolean) => [
      'någons namn eller personnummer i familjen',
      isProtected
        ? 'skolan, ditt namn och telefonnummer: uppgifterna är skyddade'
        : 'skolan, om någon har skyddade uppgifter',
      'varför ni ska träffas',
      'Barnets plan',
    ],
  },
}
