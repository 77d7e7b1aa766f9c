import { genitive } from '../domain/people'
import { capitalised } from './capitalised'

/** Words of meeting mode: the whole room reads them. */
export const meetingModeTexts = {
  open: 'Mötesläge',
  title: (child: string) => `${capitalised(genitive(child))} möte`,
  partsLabel: 'Mötets delar',
  parts: {
    welcome: 'Välkommen',
    since: 'Sedan sist',
    talk: 'Samtal',
    summary: 'Sammanfattning',
    plan: 'Barnets plan',
    closing: 'Avsluta',
  },
  ends: (time: string) => `Slut ${time}`,
  locksAfter: (time: string) => `Låser sig inte före ${time}`,
  larger: 'Större text',
  smaller: 'Mindre text',
  close: 'Stäng',

  offer: { ask: 'Delar du skärm? Välj större text.', keep: 'Behåll storleken' },

  welcome: {
    title: 'Välkomna',
    family: 'Familjen',
    others: 'Från verksamheterna',
    agreement: 'Det vi delar ska vara',
    principles: ['nödvändigt', 'relevant', 'proportionerligt'],
    agreementWhy: 'Vi säger bara det som behövs för att stödet ska bli bra.',
    begin: 'Börja samtalet',
  },

  talk: {
    place: (at: number, count: number) => `Område ${at} av ${count} idag`,
    none: 'Välj ett område att börja med.',
    says: (child: string) => `${capitalised(child)} säger`,
    writeSays: (child: string) => `Skriv det ${child} säger`,
    change: 'Ändra',
    changeSays: (child: string) => `Ändra det ${child} säger`,
    write: 'Skriv till',
    writeUnder: (heading: string) => `Skriv till under ${heading}`,
    previous: (name: string) => `Tillbaka till ${name}`,
    open: (area: string) => `${area}, där ni är nu`,
    views: 'Visa',
  },

  summary: {
    family: 'Familjens åsikter',
    nothing: 'Inget är skrivet än. Det ni skriver under Samtal står här.',
  },

  plan: {
    goalIn: (area: string) => `Mål för ${area}`,
    writeGoal: 'Skriv mål',
    writeGoalIn: (area: string) => `Skriv mål för ${area}`,
    changeGoal: 'Ändra',
    changeGoalIn: (area: string) => `Ändra målet för ${area}`,
    none: 'Inget är skrivet i planen än. Skriv det ni kommer överens om under Samtal.',
    noActions: 'Inget är bestämt här än.',
    done: 'Klar',
    doneWith: (what: string) => `Klar med ${what}`,
  },

  agreed: {
    title: 'Vi kommer överens om',
    count: (count: number) => (count === 0 ? '' : `, ${count}`),
    none: 'Inget än. Skriv det första här, och tryck Enter.',
    list: 'Det vi har kommit överens om',
    line: 'Skriv en överenskommelse',
    what: 'Vad',
    who: 'Vem',
    when: 'När',
    nobody: 'Ingen än',
    add: 'Lägg till',
    belongs: (area: string) => `Sparas under ${area}.`,
    noArea: 'Sparas utan område.',
  },
}
