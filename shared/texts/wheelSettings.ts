import type { AreaContrast } from '../domain/contrast'

const ratio = (value: number) => (Math.floor(value * 10) / 10).toFixed(1).replace('.', ',')

/** Words of the part of settings where the areas of the wheel are read and changed. */
export const wheelSettingsTexts = {
  title: 'Barnets bästa-hjulet',
  workingVersion:
    'Det här är en arbetsversion av områdena. Regionens egna namn och beskrivningar ersätter den när kommunen lägger in dem.',
  version: (version: string) => `Version: ${version}`,
  own: 'Områdena är ändrade här. De används överallt i stället för programmets förslag.',
  change: 'Ändra områdena',
  saved: 'Områdena är sparade',

  reset: 'Återställ till programmets förslag',
  resetTitle: 'Återställa områdena?',
  resetBody:
    'Det ni har skrivit om områdena försvinner. Anteckningar i ärenden finns kvar, och fastställda planer ändras inte.',
  keep: 'Behåll våra områden',

  edit: {
    form: 'Områdena i hjulet',
    hint: 'Planer som redan är fastställda ändras inte. Tar du bort ett område finns det som är skrivet om det kvar i ärendena, under sitt namn.',
    preview: 'Så ser hjulet ut',
    centre: 'Barnet',
    version: 'Vad heter versionen?',
    versionHelp: 'Till exempel ”Växjö 2026”.',
    isRegions: 'Orden är regionens egna, inte en arbetsversion',
    area: (name: string) => (name === '' ? 'Nytt område' : name),
    open: 'Ändra',
    close: 'Klar',
    up: 'Upp',
    down: 'Ned',
    remove: 'Ta bort',
    /** A button of a row, with the area it is about. */
    about: (button: string, area: string) => `${button}: ${area}`,
    moved: (area: string, order: number) => `${area} är nu nummer ${order}`,
    add: 'Lägg till ett område',
    mostAreas: (count: number) => `Hjulet rymmer ${count} områden.`,
    leastAreas: (count: number) => `Hjulet behöver ${count} områden.`,
    name: 'Namn',
    shortName: 'Namn i hjulet',
    shortNameHelp: 'Kort, så att det får plats. Skriv | där ett långt ord får delas.',
    colour: 'Färg',
    description: 'Vad området handlar om',
    questions: 'Exempel på frågor',
    questionsHelp: 'En fråga per rad.',
    contrast: ({ onWhite, onTone }: AreaContrast) =>
      `Vit text på färgen: ${ratio(onWhite)} till 1. Färgad siffra på ljus ton: ${ratio(onTone)} till 1. Båda behöver minst 4,5.`,
    nameMissing: 'Skriv vad området heter.',
    nameAlike: 'Ett annat område heter likadant.',
    colourTooLight: 'Färgen är för ljus för att texten ska kunna läsas. Välj en mörkare.',
    questionTooLong: 'En fråga är för lång. Skriv högst 300 tecken per rad, och högst 12 frågor.',
    earlier: 'Tidigare områden',
    earlierHint: 'De finns kvar i ärenden där något är skrivet om dem.',
    takeBack: 'Ta tillbaka',
    save: 'Spara områdena',
    discardTitle: 'Ta bort ändringarna?',
    discardBody: 'Områdena blir som de var innan du började ändra.',
    keepWriting: 'Fortsätt ändra',
    discard: 'Ta bort ändringarna',
  },
}
