import { clock, dateWithWeekday, dayAndMonth } from '../domain/dates'
import type { LifeStage } from '../domain/people'
import { numberWord } from './numberWords'

/** What the rektor is when somebody else coordinates. */
function stays(isBestInterests: boolean): string {
  return isBestInterests ? 'Du är kvar som Barnens bästa-ansvarig' : 'Du följer ärendet'
}

/** Words of step 7, Fortsatt samordning. */
export const coordinationTexts = {
  coordinator: {
    who: 'Vem samordnar härifrån?',
    suggestion: (organisation: string, actions: number, of: number) =>
      `Förslag: ${organisation} har flest insatser, ${numberWord(actions)} av ${numberWord(of)}.`,
    youDecide: 'Mötet bestämmer.',
    hasMost: (actions: number, of: number) =>
      `Har flest insatser, ${numberWord(actions)} av ${numberWord(of)}.`,
    ownSchool: 'Er skola',
    noConsent: 'Samtycke saknas. Uppdraget behöver flyttas.',
    chooseOne: 'Välj vem som samordnar.',
    person: 'Samordnare',
    phone: 'Telefon till samordnaren',
    reason: 'Varför just de?',
    decidedOn: 'Bestämt den',
    decided: (day: string) => `Bestämt ${dayAndMonth(day)}.`,
    dayMissing: 'Välj dagen då det bestämdes.',
    save: 'Spara vem som samordnar',
    change: 'Ändra vem som samordnar',
  },

  next: {
    date: 'Dag för nästa möte',
    dateMissing: 'Välj en dag.',
    start: 'Börjar',
    startMissing: 'Skriv när mötet börjar.',
    end: 'Slutar',
    endMissing: 'Skriv när mötet slutar.',
    place: 'Plats för nästa möte',
    parties: 'Vilka kommer igen?',
    others: 'Någon mer att bjuda in',
    othersHelp: 'En ny verksamhet bjuds in när familjen har sagt ja till den.',
    save: 'Spara nästa möte',
    change: 'Ändra nästa möte',
    day: dateWithWeekday,
    when: (start: string, end: string) => `${clock(start)}–${clock(end)}`,
    form: 'Nästa möte',
    sameAgain: (day: string) => `Alla från mötet ${dayAndMonth(day)}.`,
    comeAgain: (names: string) => `${names} kommer igen.`,
    more: (others: string) => `Bjud också in: ${others}`,
    nobody: 'Ingen är vald än.',
  },

  handover: {
    stages: {
      given: { title: 'Lämnas', text: 'Du har ansvaret' },
      received: { title: 'Mottaget', text: (who: string) => `${who} har uppdraget` },
      followed: { title: 'Följs', text: 'Du är med på mötena' },
    },
    stillYours: 'Du har ansvaret tills de har tagit emot.',
    theyHaveIt: (organisation: string, isBestInterests: boolean) =>
      `${organisation} har samordningen. ${stays(isBestInterests)}.`,
    sharing: (child: string, stage: LifeStage) =>
      ({
        unborn: 'Vårdnadshavarna är överens om att planen följer med',
        child: 'Barnet och vårdnadshavarna är överens om att planen följer med',
        adult: `${child} har sagt ja till att planen följer med`,
      })[stage],
    agreedBy: 'Vem har sagt ja?',
    agreedByHelp: (names: string) => `Till exempel: ${names}`,
    agreedByMissing: 'Skriv vem som har sagt ja.',
    agreedOn: 'Sagt den',
    dayMissing: 'Välj en dag.',
    saveSharing: 'Spara att planen följer med',
    agreed: (who: string, day: string) => `${who}, ${dayAndMonth(day)}`,
    changeSharing: 'Ändra vem som har sagt ja',
    onPaper: 'Lämna över på papper. Arbetsanteckningar följer aldrig med.',
    papers: 'Papper till den som tar över',
    receipt: (organisation: string) => `${organisation} har tagit emot`,
    receivedBy: 'Vem tog emot?',
    receivedByMissing: 'Skriv vem som tog emot.',
    receivedOn: 'Mottaget den',
    beforeAgreed: 'Dagen är tidigare än den dag då planen fick följa med. Kontrollera datumet.',
    noteReceived: 'Anteckna mottaget',
    agreeFirst: 'Anteckna först vem som har sagt ja till att planen följer med.',
    receivedNoted: (who: string, day: string) => `${who} tog emot ${dayAndMonth(day)}.`,
    changeReceived: 'Ändra vem som tog emot',
  },

  /** After the step: both are printed on the plan's last page. */
  print: {
    ready: 'Nu står allt på planens sista sida.',
    go: 'Till Barnets plan för att skriva ut',
  },

  margins: {
    handover: {
      title: 'Att lämna över är inte att avsluta',
      text: (isBestInterests: boolean) =>
        `${stays(isBestInterests)} och kommer på mötena. Uppdraget kan komma tillbaka.`,
    },
    refusal: {
      title: 'Säger de nej',
      text: 'Då har du uppdraget kvar. Ta upp det på nästa möte, det är mötet som bestämmer.',
    },
    usual: {
      title: 'Vem brukar samordna',
      text: 'Oftast den som har störst ansvar för insatserna. Uppdraget kan flytta med tiden.',
    },
    next: {
      title: 'Till nästa möte',
      text: 'Bjud in dem som behövs utifrån hur livet ser ut då. Det behöver inte vara samma som idag.',
    },
  },
}
