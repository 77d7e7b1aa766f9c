/** Words of the ui kit: the same everywhere, whatever the screen is about. */
export const kitTexts = {
  optional: '(frivilligt)',
  saving: 'Sparar',
  choose: 'Välj',
  show: 'Visa',
  hide: 'Dölj',
  showNamed: (what: string) => `Visa ${what.toLowerCase()}`,
  hideNamed: (what: string) => `Dölj ${what.toLowerCase()}`,
  copyText: 'Kopiera texten',
  copied: 'Kopierad',
  signsLeft: (count: number) => (count === 1 ? 'Ett tecken kvar.' : `${count} tecken kvar.`),
  itemState: { done: '(klart)', now: '(här är du)', todo: '(kvar)', skipped: '(hoppas över)' },
}

/** Words of the frame around the screens. */
export const appTexts = {
  name: 'Samverkansstöd',
  menu: 'Huvudmeny',
  overview: 'Översikt',
  settings: 'Inställningar',
  lock: 'Lås',
  lockKeys: 'Ctrl L',
  cancel: 'Avbryt',
  change: 'Ändra',
  save: 'Spara',
  remove: 'Ta bort',
  yes: 'Ja',
  no: 'Nej',

  theChild: 'barnet',
  margin: 'I marginalen',
  goTo: (step: string) => `Gå till ${step}`,
  ticked: (day: string) => `Avprickat ${day}`,
  caseNumber: (number: string) => `Ärende ${number}`,
  age: (years: number) => `${years} år`,
  aboutAge: (years: number) => `omkring ${years} år`,
  unborn: 'Väntat barn',
  protectedIdentity: 'Skyddade uppgifter',
  unnamed: 'Namn saknas',

  saved: (time: string) => `Sparat\u00a0${time}`,
  notSaved: 'Kunde inte spara',
  notSavedWhy: 'Det du skrivit finns kvar här. Vi försöker igen hela tiden, så låt programmet vara öppet.',

  lockUnsaved: {
    title: 'Det sista du skrev är inte sparat',
    body: 'Programmet kan inte skriva till disken just nu. Låser du ändå försvinner det du skrev sist.',
    stay: 'Vänta',
    lock: 'Lås ändå',
  },

  crash: {
    title: 'Något gick fel på den här sidan',
    safe: 'Det du har skrivit är sparat.',
    todo: 'Gå till Översikt och öppna ärendet igen. Händer det en gång till, säg till IT.',
    action: 'Till Översikt',
  },
}
