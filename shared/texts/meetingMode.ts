import { genitive } from '../domain/people'
import { capitalised } from '../domain/paperSubject'

/** Words of meeting mode: the whole room reads them. */
export const meetingModeTexts = {
  open: 'Mötesläge',
  title: (child: string) => `${capitalised(genitive(child))} möte`,
  partsLabel: 'Mötets delar',
  parts: { welcome: 'Välkommen', since: 'Sedan sist', talk: 'Samtal', views: 'Familjens åsikter' },
  ends: (time: string) => `Slut ${time}`,
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
