import { genitive } from '../domain/people'
import { numberWord } from './numberWords'

/** Words of the screen where the child and the guardians are changed once the case has been made. */
export const peopleTexts = {
  title: 'Barn och vårdnadshavare',
  lead: 'Ändra när något är annorlunda, till exempel klass, telefon eller efternamn.',
  back: (step: number) => `Tillbaka till steg ${step}`,

  child: 'Barnet',
  guardians: 'Vårdnadshavare',
  born: (day: string) => `Född ${day}`,
  expected: (day: string) => `Beräknad födelse ${day}`,
  aboutAge: (years: number, day: string) => `Omkring ${years} år, sagt ${day}`,
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

  remove: (name: string) => `Ta bort ${name}`,

  removal: {
    title: 'Fel barn registrerat',
    lead: 'Är barnet inlagt av misstag kan hela ärendet tas bort. Ett ärende som är färdigt tas inte bort så här.',
    open: 'Ta bort ärendet',
    form: (number: string) => `Ta bort ärende ${number}`,
    goes: 'Det här försvinner, och kommer inte tillbaka',
    goesWhat: {
      guardians: (count: number) =>
        `barnets uppgifter${count === 0 ? '' : `, och ${numberWord(count)} vårdnadshavares`}`,
      observations: (count: number) =>
        count === 1 ? 'en anteckning i steg 1' : `${numberWord(count)} anteckningar i steg 1`,
      answers: (count: number) =>
        count === 1 ? 'ett svar på frågorna' : `${numberWord(count)} svar på frågorna`,
      consents: (count: number) =>
        count === 1 ? 'ett svar om samtycke' : `${numberWord(count)} svar om samtycke`,
      contacts: (count: number) =>
        count === 1 ? 'en kontakt före mötet' : `${numberWord(count)} kontakter före mötet`,
      calls: (count: number) =>
        count === 1 ? 'ett samtal från vården' : `${numberWord(count)} samtal från vården`,
      rest: 'allt påbörjat, och alla papper som programmet har sparat',
    },
    stays: 'Det här finns kvar',
    staysWhat: (number: string) => [
      'att ett ärende har tagits bort, när och av vem, utan barnets namn',
      `numret ${number}, som aldrig används igen`,
      'säkerhetskopior som redan är gjorda, tills nya har tagit deras plats',
      'sådant du själv har kopierat eller skrivit ut',
    ],
    number: 'Skriv ärendets nummer',
    numberHelp: (number: string) => `Numret är ${number}. Det skyddar mot att fel ärende tas bort.`,
    confirm: 'Ta bort hela ärendet',
    removing: 'Tar bort',
  },

  newlyProtected:
    'När du sparar tas namn och nummer bort ur ärendet. Det ni redan har skrivit i löpande text ändras inte. Läs igenom det, och ta bort namnet där. Papper som redan är utskrivna ändras inte heller.',

  lingers: (steps: string) => `Namnet, eller ett personnummer, står i text under ${steps}.`,

  margin: {
    changes: 'Det du ändrar',
    changesWhy: 'Syns direkt i hela ärendet. Papper som redan är utskrivna ändras inte.',
    onlyAge: 'Bara åldern är känd',
    onlyAgeWhy:
      'Skriv personnummer eller födelsedatum när du vet det. Så länge räknas barnet som under 18 år.',
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
