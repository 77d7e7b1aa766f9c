import { genitive } from '../domain/people'

/** Words of the screen where the child and the guardians are changed once the case has been made. */
export const peopleTexts = {
  title: 'Barn och vårdnadshavare',
  lead: 'Ändra när något är annorlunda, till exempel klass, telefon eller efternamn.',
  back: (step: number) => `Tillbaka till steg ${step}`,

  child: 'Barnet',
  guardians: 'Vårdnadshavare',
  born: (day: string) => `Född ${day}`,
  expected: (day: string) => `Beräknad födelse ${day}`,
  interpreter: (language: string) => `Tolk: ${language}`,
  noGuardians: 'Ingen vårdnadshavare är inlagd än.',

  started: 'Påbörjat, inte sparat',
  change: 'Ändra',
  continue: 'Fortsätt',
  of: (verb: string, name: string) => `${verb} ${genitive(name)} uppgifter`,
  save: (name: string) => `Spara ${genitive(name)} uppgifter`,

  add: 'Lägg till en vårdnadshavare',
  continueNew: 'Fortsätt med den nya vårdnadshavaren',
  newOne: 'Ny vårdnadshavare',
  saveNew: 'Spara vårdnadshavaren',
  nameMissing: 'Skriv förnamnet.',

  newlyProtected:
    'När du sparar tas namn och nummer bort ur ärendet. Det ni redan har skrivit i löpande text ändras inte. Läs igenom det, och ta bort namnet där. Papper som redan är utskrivna ändras inte heller.',

  lingers: (steps: string) => `Namnet, eller ett personnummer, står i text under ${steps}.`,

  margin: {
    changes: 'Det du ändrar',
    changesWhy: 'Syns direkt i hela ärendet. Papper som redan är utskrivna ändras inte.',
    born: 'När barnet är fött',
    bornWhy: 'Välj personnummer eller födelsedatum i stället för beräknad födelse.',
    added: 'En ny vårdnadshavare',
    addedWhy: 'Frågas om samtycke i steg 2.',
    protection: 'Om någon får skydd',
    protectionWhy: 'Svara ja så snart du vet det. Då byts namnet mot en benämning som bara ni förstår.',
    restOfFamily: 'Resten av familjen',
    restOfFamilyWhy: 'Fråga om skydd för var och en. Ett namn som delas kan röja den som har skydd.',
  },
}
