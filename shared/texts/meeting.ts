import { dayAndMonth } from '../domain/dates'
import type { LifeStage } from '../domain/people'
import { genitive } from '../domain/people'
import type { LocalDate } from '../domain/schema'
import { numberWord } from './numberWords'
import { fewAreas } from './wheel'

/** Words of step 5. */
export const meetingTexts = {
  attendees: {
    title: 'Vilka är här?',
    suggested: 'Förslaget kommer från inbjudan. Ändra det som inte stämmer.',
    presence: { present: 'Här', absent: 'Inte här', sentViews: 'Synpunkter' },
    presenceOf: (name: string) => `Är ${name} här?`,
    child: (stage: LifeStage) => (stage === 'adult' ? 'ungdomen' : 'barnet'),
    nameMissing: 'Namn saknas',
    add: 'Lägg till en person',
    newPerson: 'Ny person',
    change: (name: string) => `Ändra ${name}`,
    party: 'Kommer från',
    partyMissing: 'Välj vem eller vilken verksamhet personen hör till.',
    name: 'Namn',
    personNameMissing: 'Skriv personens namn.',
    role: 'Roll',
    save: 'Spara personen',
    remove: 'Ta bort från listan',
    noConsent: 'Samtycket gäller inte längre',
  },

  agreed: {
    hint: 'Det som delas ska vara nödvändigt, relevant och proportionerligt. Fråga alla i rummet.',
    day: 'Överens den',
    save: 'Alla är överens',
    done: (day: LocalDate) => `Alla var överens ${dayAndMonth(day)}`,
    undo: 'Ändra att alla är överens',
  },

  areas: {
    wheel: 'Områden i Barnets bästa-hjulet',
    /** What pressing an area in the wheel does. */
    press: {
      out: (area: string) => `Ta upp ${area}`,
      taken: (area: string) => `Gå till ${area}`,
      written: (area: string) => `Gå till ${area}, där det finns anteckningar`,
    },
    childWords: (child: string) => `${genitive(child)} egna ord`,
    childWordsHelp: (child: string) => `Skriv som ${child} säger det.`,
    works: 'Det som fungerar',
    challenging: 'Det som är utmanande',
    onePerLine: 'En sak per rad.',
    goal: 'Mål',
    goalHelp: 'Vad ska insatserna leda till?',
  },

  views: {
    hint: (child: string, stage: LifeStage) =>
      `Fråga efter ${stage === 'adult' ? genitive(child) : 'deras'} åsikter under hela mötet, inte bara på slutet.`,
    child: (child: string) => `${genitive(child)} åsikter`,
    relatives: 'Närståendes åsikter',
    guardians: (count: number) => (count === 1 ? 'Vårdnadshavarens åsikter' : 'Vårdnadshavarnas åsikter'),
    disagree: 'Anteckna att ni inte är överens',
    disagreement: 'Det här är vi inte överens om',
    disagreementHelp: 'Skriv vad var och en tycker. Det kommer med i Barnets plan.',
  },

  held: {
    day: 'Mötesdag',
    save: 'Anteckna att mötet är hållet',
    done: (day: LocalDate) => `Hållet ${dayAndMonth(day)}`,
    undo: 'Ändra att mötet är hållet',
  },
  dayMissing: 'Skriv vilken dag.',

  margin: {
    first: 'Så börjar ni',
    firstHow: (child: string, stage: LifeStage) => [
      `${stage === 'adult' ? child : 'familjen'} sätter sig först`,
      `${{ unborn: 'familjen', child: `${child} och familjen`, adult: child }[stage]} presenteras först`,
      'sedan de som kommer från verksamheterna',
    ],
    enough: 'Det räcker med några områden',
    enoughWhy: (areas: number) => `Ni behöver inte gå igenom alla ${numberWord(areas)}. ${fewAreas(areas)}`,
    solutions: 'Sök lösningar tillsammans',
    solutionsWhy: (child: string, stage: LifeStage) =>
      stage === 'adult'
        ? `Berätta det du vet om vad ${child} behöver. Vad kan ni göra ihop, så att stödet hänger ihop?`
        : 'Berätta det du vet om vad barnet behöver. Vad kan ni göra ihop, så att stödet hänger ihop för familjen?',
  },
}
