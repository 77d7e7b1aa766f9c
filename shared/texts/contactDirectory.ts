import type { ContactKind, ContactService } from '../domain/contactDirectory'
import type { ContactFaultKind, ContactField } from '../domain/contactFaults'
import type { ImportRefusal } from '../domain/contactImport'

/** What the columns of a list are called in a file: the first name is the one we write, all are read. */
export const columnNames: Record<ContactField | 'id', readonly [string, ...string[]]> = {
  id: ['Id'],
  service: ['Verksamhet', 'service'],
  municipality: ['Kommun', 'municipality'],
  unit: ['Enhet', 'Mottagning', 'unit'],
  kind: ['Slag', 'Typ', 'kind', 'type'],
  address: ['Adress eller nummer', 'Adress', 'Nummer', 'address'],
  isWithoutPersonalData: ['Utan personuppgifter', 'isWithoutPersonalData'],
  source: ['Källa', 'source'],
  date: ['Kontrollerad den', 'Kontrollerad', 'Datum', 'date'],
}

/** How the choices are written in a file: the first word is the one we write, all are read. */
export const choiceWords = {
  service: {
    maternalHealthCare: ['Mödrahälsovården', 'MHV', 'maternalHealthCare'],
    childHealthCare: ['Barnhälsovården', 'BHV', 'BVC', 'childHealthCare'],
    municipality: ['Kommunen', 'Kommun', 'municipality'],
  },
  kind: {
    mailbox: ['E-post', 'Mejl', 'Brevlåda', 'mailbox'],
    telephone: ['Telefon', 'telephone'],
    link: ['Link', 'link'],
  },
  yesNo: { yes: ['ja', 'yes', 'true'], no: ['nej', 'no', 'false'] },
} satisfies {
  service: Record<ContactService, readonly [string, ...string[]]>
  kind: Record<ContactKind, readonly [string, ...string[]]>
  yesNo: Record<'yes' | 'no', readonly [string, ...string[]]>
}

/** Words of the screen where the contacts are corrected, added, retired and exchanged. */
export const contactDirectoryTexts = {
  title: 'Kontaktvägar',
  lead: 'Rutinens nummer och adresser, med det du själv rättar och lägger till.',
  otherScreen: 'Rätta kontakten',
  change: 'Ändra',
  continue: 'Fortsätt',
  started: 'Påbörjat, inte sparat',
  of: (verb: string, name: string) => `${verb} ${name}`,
  add: 'Lägg till kontaktväg',
  continueNew: 'Fortsätt med den nya kontaktvägen',
  newOne: 'Ny kontaktväg',
  saveNew: 'Lägg till kontaktvägen',
  save: 'Spara kontaktvägen',
  unlockedOnly: 'Det du själv har rättat och lagt till ser du när programmet är upplåst.',

  fields: {
    service: 'Vem svarar',
    municipality: 'Kommun',
    unit: 'Enhet',
    kind: 'Slag',
    address: {
      mailbox: 'E-postadress',
      telephone: 'Telefonnummer',
      link: 'Namn i Link',
      none: 'Adress eller nummer',
    },
    isWithoutPersonalData: 'Personuppgifter får inte lämnas här',
    mailboxAlways: 'I mejl lämnas aldrig personuppgifter.',
    source: 'Källa',
    sourceHint: 'Vem sa det, eller var står det? Till exempel: samtal med växeln.',
    date: 'Kontrollerad den',
  },
  services: {
    maternalHealthCare: 'Mödrahälsovården',
    childHealthCare: 'Barnhälsovården',
    municipality: 'Kommunen',
  } satisfies Record<ContactService, string>,
  kinds: { mailbox: 'E-post', telephone: 'Telefon', link: 'Link' } satisfies Record<ContactKind, string>,

  checked: (source: string, day: string) => `Källa: ${source}. Kontrollerad ${day}.`,
  printedSource: (source: string, day: string) => `Källa: ${source}, ${day}. Inte kontrollerad sedan dess.`,
  notChecked: (source: string, day: string) =>
    `Källa, där inget annat står: ${source}, ${day}. Inte kontrollerat sedan dess.`,
  corrected: (day: string) => `Rättad här ${day}`,
  added: (day: string) => `Tillagd här ${day}`,
  retired: (day: string) => `Ur bruk sedan ${day}`,
  printedValue: (value: string) => `I listan står: ${value}`,
  noMunicipality: 'ingen kommun',
  noUnit: 'ingen enhet',
  noMark: 'personuppgifter får lämnas',

  retire: 'Ta ur bruk',
  bringBack: 'Ta i bruk igen',
  restore: 'Återställ till listans uppgift',
  remove: 'Ta bort kontaktvägen',
  removeDialog: {
    discardTitle: 'Ta bort kontaktvägen?',
    discardBody:
      'Du lade till den själv, så den finns ingen annanstans. Vill du bara sluta använda den, ta den ur bruk i stället.',
    keep: 'Behåll',
    discard: 'Ta bort',
  },
  restoreDialog: {
    discardTitle: 'Återställ till listans uppgift?',
    discardBody: 'Det du har rättat försvinner, och det som står i listan gäller igen.',
    keep: 'Behåll det jag har rättat',
    discard: 'Återställ',
  },
  news: {
    corrected: 'Listan har fått en ny uppgift sedan du rättade.',
    retired: 'Listan har fått en ny uppgift sedan du tog den ur bruk.',
    gone: 'Kontaktvägen finns inte längre i listan.',
    keep: 'Behåll min',
    keepRetired: 'Låt den vara ur bruk',
    take: 'Ta listans',
    remove: 'Ta bort',
  },

  faults: {
    missing: 'Fyll i det här.',
    tooLong: 'Texten är för lång. Korta den.',
    notPlain: 'Här finns radbrytningar eller osynliga tecken. Skriv om texten på en rad.',
    unknownChoice: 'Välj ett av alternativen.',
    notADay: 'Skriv dagen som 2026-03-02.',
    inFuture: 'Dagen ligger framåt i tiden. Skriv dagen då uppgiften kontrollerades.',
    notAnAddress: 'Det ser inte ut som en e-postadress. Den har ett @ och slutar till exempel på .se.',
    notANumber: 'Skriv bara numret, med siffror och mellanslag.',
    mailboxForPersonalData: 'I mejl lämnas aldrig personuppgifter. Skriv ja här.',
  } satisfies Record<ContactFaultKind, string>,

  exchange: {
    choose: 'Läs in en lista',
    reading: 'Läser',
    save: 'Spara listan som fil',
    saved: (name: string) => `Listan är sparad som ${name}. Det som är ur bruk är inte med.`,
    notSaved:
      'Filen gick inte att spara. Kontrollera att det finns plats, och att filen inte är öppen i något annat program.',
  },

  preview: {
    title: (file: string) => `Det här ändras med ${file}`,
    counts: { added: 'Nya', changed: 'Ändras', unchanged: 'Oförändrade', faulty: 'Behöver rättas' },
    outcomes: { added: 'Ny', changed: 'Ändras', unchanged: 'Oförändrad', faulty: 'Behöver rättas' },
    ignored: (columns: string) => `De här kolumnerna känner vi inte till, och hoppar över: ${columns}.`,
    faulty:
      'Inget läses in så länge någon rad behöver rättas. Rätta raderna i filen, spara den och läs in den igen.',
    nothing: 'Allt i filen står redan här. Det finns inget att läsa in.',
    rows: 'Rader i filen',
    row: (row: number) => `Rad ${row}`,
    before: (value: string) => `Nu: ${value}`,
    faultIn: (column: string, fault: string) => `${column}: ${fault}`,
    duplicate: (row: number) => `Samma kontaktväg står redan på rad ${row}. Ta bort den ena.`,
    broken: 'Raden har fler fält än rubriker, eller ett citattecken som inte avslutas.',
    accept: (count: number) => (count === 1 ? 'Läs in en ändring' : `Läs in ${count} ändringar`),
    cancel: 'Läs inte in',
    close: 'Stäng',
    done: (count: number) => (count === 1 ? 'En ändring är inläst.' : `${count} ändringar är inlästa.`),
    undo: 'Ångra inläsningen',
    undone: 'Inläsningen är ångrad. Listan är som den var.',
  },

  refusals: {
    tooLarge: () => 'Filen är för stor. En lista får vara högst 2 MB.',
    unreadable: () => 'Filen gick inte att öppna. Kontrollera att den finns kvar.',
    notText: () =>
      'Filen är inte en CSV- eller JSON-fil. Är det en Excel-fil, öppna den i Excel och spara den som CSV.',
    notAList: () => 'Filen går inte att läsa som en lista. Be om den som CSV-fil i stället.',
    columnsMissing: (columns) =>
      `Det saknas kolumner: ${columns}. Spara listan härifrån som fil, så ser du hur kolumnerna ska heta.`,
    columnsTwice: (columns) => `Det finns flera kolumner för samma sak: ${columns}. Behåll en av dem.`,
    empty: () => 'Filen har inga rader att läsa in.',
    tooMany: () => 'Filen har för många rader. En lista får ha högst 2 000.',
  } satisfies Record<ImportRefusal['reason'], (columns: string) => string>,
  refused: 'Listan lästes inte in',
}
