import { clock, dateWithWeekday } from '../domain/dates'
import type { LifeStage } from '../domain/people'
import type { PreparationSheetSnapshot } from '../domain/preparationSheet'
import { capitalised } from './capitalised'

type Voice = PreparationSheetSnapshot['voice']

/** What papers made before a meeting say of it. */
export const comingMeetingTexts = {
  when: 'När',
  where: 'Var',
  day: dateWithWeekday,
  hours: (start: string, end: string) => `${clock(start)}–${clock(end)}`,
  onLink: 'Digitalt möte',
  saidLater: 'Vi berättar var',
}

const own = 'Programmets eget papper, version 1.'

/** Labels and sentences of the sheets that the family may fill in before a meeting, template version 1. */
export const preparationSheetTexts = {
  title: { child: 'Inför ditt möte', guardian: 'Inför mötet' } satisfies Record<Voice, string>,
  subtitle: {
    child: (name: string) => (name === '' ? 'Till dig' : `Till ${name}`),
    guardian: () => 'För dig som är vårdnadshavare',
  } satisfies Record<Voice, (name: string) => string>,
  lead: {
    child: [
      'Vi ska träffas och prata om hur du har det. Du är viktigast på mötet. Du får säga vad du tycker. Du får också vara tyst.',
      'Här kan du rita och skriva innan. Du väljer själv vad du gör, och vad du vill visa.',
    ],
    guardian: [
      'Här kan du tänka igenom mötet i lugn och ro. Du fyller i det du vill, och bestämmer själv vad du tar upp. Papperet är ditt.',
      'På mötet får ni sätta er först. Vi pratar om det som fungerar och det som är svårt. Inget stöd bestäms utan er.',
    ],
  } satisfies Record<Voice, readonly string[]>,
  comes: 'De här är bjudna',
  /** From the organisation first: the child may know the place better than the name. */
  comesFrom: (organisation: string, contact: string) =>
    contact === '' ? organisation : `${organisation}: ${contact}`,

  scale: 'Så är det nu',
  scaleHow: 'Sätt ett kryss i en ring.',
  hard: 'Svårt',
  good: 'Bra',
  /** Read aloud for each row of rings. */
  rings: (area: string) => `${area}: fem ringar, från svårt till bra`,
  anything: 'Hur jag har det',
  works: 'Det här är bra',
  challenging: 'Det här är svårt',
  different: 'Så här vill jag att det blir',
  wish: 'På mötet vill jag',
  wishes: ['vara med hela tiden', 'vara med en stund', 'att någon annan säger vad jag tycker'],
  draw: 'Rita eller skriv',
  askChild: (name: string) =>
    name === '' ? 'Vill du fråga något? Säg till oss.' : `Vill du fråga något? Prata med ${name}.`,

  area: 'Område',
  guardianWorks: 'Det som fungerar',
  guardianChallenging: 'Det som är svårt',
  agree: 'Det här vill jag att vi kommer överens om',
  avoid: 'Det här vill jag inte att ni tar upp',
  before: 'Säg till innan om du behöver tolk, vill ta med någon som stöd eller inte kan komma.',
  askGuardian: ({ name, phone }: { name: string; phone: string }) =>
    phone === '' ? `Har du frågor? Prata med ${name}.` : `Har du frågor? Ring ${name}, ${phone}.`,
  footer: `${own} Det du skriver här är ditt.`,
}

/** Labels and sentences of the agenda, template version 1: the routine's own order of a meeting. */
export const agendaTexts = {
  title: 'Dagordning',
  model: 'Samverkansmöte enligt Kronobarnsmodellen',
  family: (pupil: string, stage: LifeStage) => (stage === 'adult' ? capitalised(pupil) : 'Familjen'),
  points: {
    welcome: 'Välkomna',
    welcomeHow: (child: string, stage: LifeStage) => {
      const sits = stage === 'adult' ? capitalised(child) : 'Familjen'
      const family = { unborn: 'familjen', child: `${child} och familjen`, adult: child }[stage]
      return `${sits} sitter först. Vi presenterar ${family} först, sedan de som kommer från verksamheterna.`
    },
    share: 'Det vi delar',
    shareHow: 'Vi kommer överens om att bara dela det som är nödvändigt, relevant och proportionerligt.',
    last: 'Förra gången',
    lastHow: 'Vad blev gjort, vad blev det inte, och varför?',
    talk: 'Det vi pratar om',
    talkHow: 'Först det som fungerar, sedan det som är svårt. Vi hinner inte allt, och det behövs inte.',
    views: (child: string, stage: LifeStage) =>
      stage === 'adult' ? `Vad tycker ${child}?` : 'Vad tycker ni i familjen?',
    viewsHow: (child: string, stage: LifeStage) => {
      const who = { unborn: 'vårdnadshavarna', child: `${child} och vårdnadshavarna`, adult: child }[stage]
      return `Vi frågar ${who} under hela mötet.`
    },
    agree: 'Det vi kommer överens om',
    agreeHow: 'Vad ska göras, vem gör det, och när är det klart? Vi skriver i Barnets plan.',
    onwards: 'Så går vi vidare',
    onwardsHow: 'Vem samordnar härifrån? När ses vi igen, och ska någon mer vara med?',
    print: 'Barnets plan skrivs ut',
    printHow: 'Alla får en kopia innan vi går, eller så bestämmer vi hur de får den.',
  },
  footer: `${own} Ordningen följer Arbetsgång för samverkan inom Kronobarnsmodellen.`,
}

/** Words of the shelf with these papers. */
export const meetingPaperTexts = {
  shelf: 'Papper inför mötet',
  hint: 'Lämna papperen i god tid, så att alla hinner tänka. De behåller dem själva.',
  agenda: 'Dagordning',
  to: (name: string) => `Till ${name}`,
  preparation: (name: string) => `Förberedelse till ${name}`,
}
