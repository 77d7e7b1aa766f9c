import { clock, dateWithWeekday, longDate } from '../domain/dates'
import type { PaperAuthor } from '../domain/paperSubject'
import { genitive } from '../domain/people'
import type { LocalDate } from '../domain/schema'

/** Words that become part of a frozen plan: a later change here never reaches a plan that is already frozen. */
export const childPlanWords = {
  unbornChild: 'Väntat barn',
  pupil: 'elev',
  bestInterests: 'Barnens bästa-ansvarig',
  /** Stands for the own school where identity is protected. */
  theSchool: 'skolan',
  copyWays: {
    now: () => 'Utskrift på mötet',
    fetch: (where: string) => `Hämtas ${where}`.trim(),
    send: (where: string) => (where === '' ? 'Skickas' : `Skickas, ${where}`),
  },
  sameAsToday: 'Samma som idag',
  /** Who comes to the next meeting: parties in a row, and what was typed about others. */
  invited: (parties: string, others: string) =>
    [parties, others].filter((part) => part !== '').join(', och '),
}

/** Words that stand on one print in place of what it is not to tell. The school is just "skolan". */
export const leaveOutWords = {
  personnummer: '(utelämnat)',
  place: '(utelämnat)',
}

/** Words that every paper has. */
export const paperTexts = {
  page: 'Sida',
  of: 'av',
  /** Read aloud where there is a line to write on. */
  toFillIn: 'att fylla i',
}

/** Labels and sentences of Barnets plan, template version 2. */
export const childPlanTexts = {
  title: 'Barnets plan',
  /** Followed by a name, or a line to write it on. */
  copyTo: 'Kopia till',
  identity: { personnummer: 'Personnummer', birthDate: 'Född', unborn: 'Beräknad födelse' },
  school: 'Skola',
  guardians: 'Vårdnadshavare',
  guardianWithRole: (name: string, role: string) => `${name} (${role})`,
  meetingDate: 'Mötesdatum',
  place: 'Plats',
  areas: 'Områden i hjulet',
  wheel: (taken: string) =>
    taken === ''
      ? 'Barnets bästa-hjulet. Inget område är ifyllt.'
      : `Barnets bästa-hjulet. Ifyllda områden: ${taken}.`,
  /** Where a child has no name yet. */
  theChild: 'Barnet',
  says: (child: string) => `${child} säger`,
  agreed: 'Det här har vi kommit överens om',
  nothingAgreed: 'Vi kom inte överens om någon insats på det här mötet.',
  area: 'Område',
  areaNumber: 'Nummer',
  goal: (area: string) => `Mål, ${area}:`,
  what: 'Vad',
  responsible: 'Ansvarig',
  due: 'Klart senast',
  followUp: 'Följs upp',
  takingPart: 'Vi som var med',
  sentViews: 'Lämnade synpunkter',
  absent: 'Inte med den här gången',
  talkedAbout: 'Det här har vi pratat om',
  works: 'Det som fungerar',
  challenging: 'Det som är utmanande',
  childViews: (child: string) => `${genitive(child)} åsikter`,
  /** None are left from 18: what was written before then is a relative's. */
  guardianViews: (count: number) =>
    ['Närståendes åsikter', 'Vårdnadshavarens åsikter'][count] ?? 'Vårdnadshavarnas åsikter',
  disagreement: 'Det här är vi inte överens om',
  onwards: 'Så fortsätter samordningen',
  coordinator: 'Samordningsuppdraget har',
  nextMeeting: 'Nästa möte',
  invited: 'Bjuds in',
  blankCoordinator: 'Verksamhet och namn',
  blankPhone: 'Telefon',
  blankWhen: 'Dag och tid',
  blankWhere: 'Plats',
  when: (start: string, end: string, place: string) =>
    [`${clock(start)}–${clock(end)}`, place].filter((part) => part !== '').join(', '),
  day: dateWithWeekday,
  /** Followed by the telephone number, when there is one to print. */
  questions: (author: PaperAuthor) => {
    const role = author.isBestInterests ? `${author.role} och Barnens bästa-ansvarig` : author.role
    const who = [author.name, role, author.school]
    return `Har ni frågor? ${author.phone === '' ? 'Prata med' : 'Ring'} ${who.filter((part) => part !== '').join(', ')}`
  },
  copies: 'Kopior',
  handedOver: 'Kryssa för och skriv datum när kopian är lämnad.',
  signatures: 'Underskrifter',
  origin: (version: number, templateVersion: number, caseNumber: string) =>
    `Version ${version} av planen, ärende ${caseNumber}. Programmets egen mall, version ${templateVersion}.`,
  /** At the foot of every page, after what `footer` says. */
  map: 'En samverkanskarta, som inte ersätter annan dokumentation.',
  footer: (label: string, date: LocalDate | null, version: number) =>
    `${date === null ? label : `${label}, ${longDate(date)}`}, version ${version}.`,
}

export const recoveryKeyTexts = {
  title: 'Återställningsnyckel',
  program: 'till Samverkansstöd',
  lead: 'Med den här nyckeln kommer du in om du har glömt lösenfrasen. Den är enda vägen in då. Ingen annan kan öppna, inte heller IT-avdelningen.',
  key: 'Din nyckel',
  keep: 'Så förvarar du papperet',
  keepPoints: [
    'Inlåst, till exempel i skolans kassaskåp.',
    'På ett annat ställe än datorn.',
    'Skriv aldrig lösenfrasen på papperet, och fotografera det inte.',
  ],
  use: 'Så använder du nyckeln',
  useSteps: [
    'Starta Samverkansstöd på datorn där det används.',
    'Välj ”Använd återställningsnyckeln” när programmet frågar efter lösenfrasen.',
    'Skriv de åtta grupperna i ordning. Stora eller små bokstäver spelar ingen roll.',
  ],
  lost: 'Är papperet borta, eller har någon annan sett det? Säg till IT-avdelningen. Den som har både papperet och datorn kan läsa allt.',
  madeOn: 'Utskriven den',
  keptAt: 'Förvaras',
  footer: 'Återställningsnyckel till Samverkansstöd. Förvara inlåst.',
}

/** The calendar file is opened outside the program and says nothing about whom it concerns. */
export const calendarTexts = {
  meeting: 'Samverkansmöte',
  link: (link: string) => `Länk till mötet: ${link}`,
}

/** Names of the files that a person saves, and what the dialog calls their kind. */
export const fileTexts = {
  referral: 'Lämna över till Barnens bästa-ansvarig.pdf',
  calendar: {
    coming: (caseNumber: string) => `samverkansmote-${caseNumber}.ics`,
    next: (caseNumber: string) => `nasta-mote-${caseNumber}.ics`,
  },
  pdf: 'PDF',
  extract: {
    name: (caseNumber: string) => `${caseNumber}.json`,
    kind: { name: 'JSON-fil', extension: 'json' },
  },
  calendarKind: 'Kalenderfil',
  sealed: {
    name: (caseNumber: string) => `${caseNumber}.samverkan`,
    kind: { name: 'Förseglat ärende', extension: 'samverkan' },
  },
  contacts: { name: 'kontaktvägar.csv', kind: { name: 'CSV-fil', extension: 'csv' } },
}
