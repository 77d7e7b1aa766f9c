import { wheelSettingsTexts } from './wheelSettings'

export const settingsTexts = {
  title: 'Inställningar',

  profile: {
    title: 'Du',
    hint: 'Det här står som avsändare på det du skriver ut.',
    save: 'Spara',
    saved: 'Sparat',
    missing: 'Fyll i det här.',
  },

  idle: {
    title: 'Låsning',
    label: 'Lås när ingen rört datorn på',
    minutes: (count: number) => (count === 1 ? '1 minut' : `${count} minuter`),
    hint: 'Det du skriver sparas innan programmet låses.',
  },

  goodTime: {
    title: 'Inbjudan',
    label: 'I god tid före mötet är',
    days: (count: number) => (count === 1 ? '1 dag' : `${count} dagar`),
    hint: 'Rutinen säger inte hur många dagar. Programmet påminner, men stoppar aldrig en inbjudan.',
  },

  printer: {
    title: 'Skrivare',
    label: 'Papper skrivs ut på',
    ask: 'Fråga varje gång',
    hint: 'Papper går direkt till skrivaren du väljer. Av Barnets plan blir det en kopia med namn till var och en.',
    none: 'Datorn har ingen skrivare just nu. Programmet frågar när du skriver ut.',
    gone: 'Skrivaren finns inte just nu. Välj en annan, eller låt programmet fråga.',
  },

  backup: {
    title: 'Säkerhetskopior',
    none: 'Ingen mapp är vald. Går datorn sönder är ärendena borta.',
    folder: (folder: string) => `Sparas i ${folder}`,
    last: (day: string, time: string) => `Senaste kopian gjordes ${day} klockan ${time}.`,
    never: 'Ingen kopia är gjord än. Den första görs när du stänger programmet.',
    failed:
      'Den senaste kopian gick inte att spara. Kontrollera att mappen finns och att du kan spara i den.',
    choose: 'Välj mapp',
    change: 'Välj en annan mapp',
    sealed: 'Kopiorna är krypterade. Bara din lösenfras eller återställningsnyckeln öppnar dem.',
  },

  wheel: wheelSettingsTexts,

  about: {
    title: 'Om programmet',
    version: (version: string) => `Samverkansstöd ${version}`,
    stays: 'Allt du skriver är krypterat och stannar på den här datorn. Inget skickas.',
    archive:
      'Programmet är ett arbetsverktyg, inte ett arkiv. Det som ska bevaras skriver du ut till elevakten eller diariet.',
  },
}
