import type { OrganisationKind } from '../domain/case'
import { genitive } from '../domain/people'
import type { StepNumber } from '../domain/routine'
import { capitalised } from './capitalised'
import { numberWord } from './numberWords'

/** Names and leads of the seven steps, in the routine's own order. */
export const stepTexts: Record<StepNumber, { title: string; lead: (child: string) => string }> = {
  1: { title: 'Behov', lead: () => 'Börja med det ni vet. Svara sedan på tre frågor, en i taget.' },
  2: { title: 'Samtycke', lead: () => 'Ingen bjuds in förrän de berörda har sagt ja. Helst skriftligt.' },
  3: {
    title: 'Inbjudan',
    lead: (child) => `Bjud in dem som kan hjälpa ${child} och som familjen har sagt ja till.`,
  },
  4: {
    title: 'Kontakt före mötet',
    lead: () => 'Ni kan prata före mötet, men stödet bestäms tillsammans med familjen.',
  },
  5: {
    title: 'Samverkansmöte',
    lead: (child) => `Låt familjen sätta sig först, och presentera ${child} först.`,
  },
  6: {
    title: 'Barnets plan',
    lead: () => 'Skriv vad som ska göras och vem som gör det, så att alla förstår.',
  },
  7: {
    title: 'Fortsatt samordning',
    lead: (child) => `Bestäm vem som samordnar härifrån, och när ni ses igen om ${child}.`,
  },
}

/**
 * One point of the routine: the sentence on the sheet, and what "Näst på tur" says when it is next. `who` is the
 * name of whom it waits for, empty when it waits for nobody in particular.
 */
export interface ItemTexts {
  heading: (child: string) => string
  next: (child: string, who: string) => string
  why: string
  /** The same in a few words, for the list of cases. */
  short: string
}

export const itemTexts = {
  observations: {
    heading: (child) => `Vad i ${genitive(child)} liv har vi uppmärksammat?`,
    next: () => 'Skriv vad ni har sett, hört och förstått',
    why: 'Skriv också vad barnet och familjen själva har berättat.',
    short: 'Skriv vad ni har uppmärksammat',
  },
  ownSupport: {
    heading: (child) => `1. Räcker stödet som ${child} får av oss?`,
    next: () => 'Svara på fråga 1: räcker ert eget stöd?',
    why: 'Räcker det startas ingen samverkan.',
    short: 'Svara på fråga 1',
  },
  anotherAlone: {
    heading: () => '2. Kan en annan verksamhet ge stödet på egen hand?',
    next: () => 'Svara på fråga 2: kan en annan hjälpa ensam?',
    why: 'Då hjälper du familjen dit. Samverkan startas inte.',
    short: 'Svara på fråga 2',
  },
  together: {
    heading: () => '3. Kan vi ge stödet tillsammans med andra?',
    next: () => 'Svara på fråga 3: behövs flera tillsammans?',
    why: 'Ja betyder att samverkan startar, och att du frågar om samtycke.',
    short: 'Svara på fråga 3',
  },
  informed: {
    heading: () => 'De som ska svara vet vad samverkan är',
    next: () => 'Berätta vad samverkan är, innan du frågar',
    why: 'Den som säger ja ska veta till vad, och att nej går lika bra.',
    short: 'Berätta vad samverkan är',
  },
  consentAnswers: {
    heading: (child) => `Ja från vårdnadshavarna, och från ${child} utifrån ålder och mognad`,
    next: (_, who) => (who === '' ? 'Fråga familjen om samtycke' : `Anteckna vad ${who} svarar`),
    why: 'Når du inte någon? Skriv att du försökt, och varför du går vidare.',
    short: 'Anteckna svar om samtycke',
  },
  consentOrganisations: {
    heading: () => 'Samtycket anger vilket barn och vilka verksamheter det gäller',
    next: () => 'Anteckna vilka verksamheter som får bjudas in',
    why: 'En verksamhet kan bjudas in när någon sagt ja, och ingen nej.',
    short: 'Anteckna verksamheter i samtycket',
  },
  oralConsentNoted: {
    heading: () => 'Muntliga samtycken är antecknade i dokumentationen',
    next: () => 'Anteckna det muntliga samtycket i er dokumentation',
    why: 'Texten är färdig att kopiera.',
    short: 'Anteckna muntligt samtycke',
  },
  areasChosen: {
    heading: () => 'Se över områdena i Barnets bästa-hjulet',
    next: () => 'Välj områden i hjulet att ta upp',
    why: 'Ni behöver inte ta upp alla. Några få kan räcka.',
    short: 'Välj områden i hjulet',
  },
  organisationsChosen: {
    heading: () => 'Överväg vilka verksamheter som är lämpliga',
    next: () => 'Lägg till verksamheter att bjuda in',
    why: 'Välj dem som kan hjälpa, inte alla som finns.',
    short: 'Välj verksamheter',
  },
  booked: {
    heading: () => 'Tid och plats är bokade',
    next: () => 'Boka tid och plats för mötet',
    why: 'Fråga familjen först när det passar dem.',
    short: 'Boka tid och plats',
  },
  invited: {
    heading: () => 'Inbjudan är skickad i god tid',
    next: (_, who) => (who === '' ? 'Skicka inbjudan' : `Bjud in ${who}`),
    why: 'Skicka den i god tid, så att alla kan komma.',
    short: 'Skicka inbjudan',
  },
  replied: {
    heading: () => 'De inbjudna har svarat',
    next: (_, who) => (who === '' ? 'Anteckna svaren på inbjudan' : `Fråga om ${who} kommer`),
    why: 'Den som inte kan komma får gärna lämna synpunkter.',
    short: 'Ett svar på inbjudan saknas',
  },
  contacts: {
    heading: () => 'Kontakter före mötet, när det behövs',
    next: () => 'Anteckna kontakten före mötet',
    why: 'Bara det som behövs för att mötet ska bli bra.',
    short: 'Anteckna kontakt före mötet',
  },
  familyFirst: {
    heading: (child) => `Familjen sätter sig först, och ${child} presenteras först`,
    next: () => 'Börja mötet med familjen',
    why: 'Låt familjen sätta sig först. Presentera dem först.',
    short: 'Håll mötet',
  },
  informationAgreed: {
    heading: () => 'Alla är överens om vad som får delas',
    next: () => 'Kom överens om vad som får delas',
    why: 'Det som delas ska vara nödvändigt, relevant och proportionerligt.',
    short: 'Kom överens om vad som delas',
  },
  areasDiscussed: {
    heading: (child) => `Prata om det som är viktigt i ${genitive(child)} liv`,
    next: () => 'Gå igenom de valda områdena',
    why: 'Börja med barnets egna ord, och med det som fungerar.',
    short: 'Gå igenom områdena',
  },
  viewsHeard: {
    heading: (child) => `${genitive(child)} åsikter och vårdnadshavarnas åsikter är med`,
    next: () => 'Skriv vad barnet och vårdnadshavarna tycker',
    why: 'Deras åsikter ska vara med under hela mötet.',
    short: 'Skriv familjens åsikter',
  },
  held: {
    heading: () => 'Mötet är hållet',
    next: () => 'Anteckna att mötet är hållet',
    why: 'Datumet skrivs på Barnets plan.',
    short: 'Anteckna mötesdagen',
  },
  actionsClear: {
    heading: () => 'Vad som ska göras, och vem som ansvarar',
    next: () => 'Skriv vad som ska göras, av vem och till när',
    why: 'Planen är tydlig när varje insats har alla tre.',
    short: 'Gör planens insatser tydliga',
  },
  copiesAgreed: {
    heading: () => 'Alla får en utskriven kopia',
    next: (_, who) => (who === '' ? 'Bestäm hur alla får sin kopia' : `Bestäm hur ${who} får sin kopia`),
    why: 'Helst direkt efter mötet. Annars hämtas eller skickas den.',
    short: 'Lämna kopior',
  },
  planPrinted: {
    heading: () => 'Planen är utskriven',
    next: () => 'Skriv ut Barnets plan',
    why: 'Då kan alla ta med sig sin kopia hem från mötet.',
    short: 'Skriv ut Barnets plan',
  },
  coordinator: {
    heading: () => 'Mötet bestämde vem som samordnar',
    next: () => 'Anteckna vem som samordnar härifrån',
    why: 'Oftast den som har störst ansvar för insatserna.',
    short: 'Bestäm vem som samordnar',
  },
  nextMeeting: {
    heading: () => 'Nästa möte',
    next: () => 'Kom överens om nästa möte',
    why: 'Med dem som behövs. Ska någon mer bjudas in?',
    short: 'Boka nästa möte',
  },
  handover: {
    heading: () => 'Samordningsuppdraget är mottaget',
    next: () => 'Lämna över samordningen',
    why: 'Du har ansvaret tills de har tagit emot.',
    short: 'Lämna över samordningen',
  },
} satisfies Record<string, ItemTexts>

export type ItemId = keyof typeof itemTexts

/** The texts of a point; every point in the routine's table has one, which a test checks. */
export function textsOf(itemId: string): ItemTexts {
  const found = (itemTexts as Record<string, ItemTexts | undefined>)[itemId]
  if (found === undefined) throw new Error(`no text for ${itemId}`)
  return found
}

/** A count first in a sentence. */
function counted(count: number): string {
  return capitalised(numberWord(count))
}

export const routineTexts = {
  nextUp: 'Näst på tur',
  afterwards: (title: string) => `Sedan: ${title}`,
  stepOf: (step: number, title: string) => `Steg ${step} av 7: ${title}`,
  allDone: 'Alla sju steg är gjorda',
  allDoneWhy: 'Följ planen fram till nästa möte.',
  notActivated: 'Samverkan startas inte',
  notActivatedWhy: 'Skälet och datumet är sparade. Ändrar läget sig öppnar du igen genom att svara på nytt.',
  status: { done: 'Klart', now: 'Här är du', todo: '', optional: 'Vid behov' },
  question: (number: number) => `Fråga ${number} av 3`,
  answersMissing: (count: number) => (count === 1 ? 'Ett svar saknas' : `${counted(count)} svar saknas`),
  toTell: (count: number) => (count === 1 ? 'En att meddela' : `${counted(count)} att meddela`),
  copiesMissing: (count: number) => (count === 1 ? 'En kopia kvar' : `${counted(count)} kopior kvar`),
  steps: 'Arbetsgång',
  others: (count: number) => `${numberWord(count)} till`,
  doneButSkipped: (count: number) =>
    count === 1 ? 'Klart, en punkt hoppas över' : `Klart, ${numberWord(count)} punkter hoppas över`,

  skip: {
    open: 'Hoppa över',
    openPoint: (point: string) => `Hoppa över: ${point}`,
    why: 'Varför hoppar ni över punkten?',
    whyHelp: 'Punkten räknas inte som gjord. Skälet stannar i ärendet.',
    reasonMissing: 'Skriv varför. En mening räcker.',
    save: 'Hoppa över punkten',
    skipped: (reason: string) => `Hoppas över: ${reason}`,
    since: (day: string) => `Sedan ${day}`,
    takeBack: 'Ta med punkten igen',
  },
}

export const organisationKindTexts: Record<OrganisationKind, string> = {
  schoolHealth: 'Barn- och elevhälsa',
  childHealth: 'Barnhälsovården',
  familyCentre: 'Familjecentralen',
  familyHealth: 'Familjehälsan',
  preschool: 'Förskola',
  school: 'Skola',
  habilitation: 'Habiliteringen',
  police: 'Polis',
  socialServices: 'Socialtjänst',
  childPsychiatry: 'Barn- och ungdomspsykiatrin',
  childClinic: 'Barn- och ungdomskliniken',
  youthClinic: 'Ungdomsmottagningen',
  primaryCare: 'Vårdcentral',
  otherSpecialist: 'Annan specialistvård',
  other: 'Annan verksamhet',
}

export const guardianRoleTexts = {
  guardian: 'vårdnadshavare',
  godMan: 'god man',
  appointed: 'särskilt förordnad vårdnadshavare',
}

/** What a guardian is called when the child has turned 18. */
export const relativeText = 'närstående'
