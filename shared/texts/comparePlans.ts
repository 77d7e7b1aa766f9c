/** What each thing in a plan is called where two versions are compared. */
export const comparedLabels = {
  child: { name: 'Namn', identity: 'Nummer', school: 'Skola' },
  guardian: { name: 'Namn', role: 'Roll' },
  meeting: { date: 'Mötesdag', place: 'Plats' },
  action: {
    what: 'Vad',
    area: 'Område',
    responsible: 'Ansvarig',
    due: 'Klart senast',
    followUp: 'Följs upp',
  },
  area: {
    name: 'Område',
    goal: 'Mål',
    childWords: 'Barnets egna ord',
    works: 'Det som fungerar',
    challenging: 'Det som är utmanande',
  },
  participant: { name: 'Namn', role: 'Roll', presence: 'Var med' },
  views: {
    childViews: 'Barnets åsikter',
    guardianViews: 'Vårdnadshavarnas åsikter',
    disagreement: 'Det vi inte är överens om',
  },
  coordination: { organisation: 'Verksamhet', person: 'Samordnare', phone: 'Telefon' },
  next: { date: 'Dag', hours: 'Tid', place: 'Plats', invited: 'Bjuds in' },
  copy: { to: 'Till', how: 'Hur' },
  signature: 'Namn',
  author: { name: 'Namn', role: 'Roll', school: 'Skola', phone: 'Telefon' },
  presence: { present: 'Ja', absent: 'Nej', sentViews: 'Lämnade synpunkter' },
}

/** Words of two versions of Barnets plan beside each other. */
export const comparisonTexts = {
  withLast: 'Jämför med den förra',
  withLastNamed: (version: number) => `Jämför med den förra: version ${version}`,
  title: (before: number, after: number) => `Version ${before} och version ${after}`,
  version: (version: number) => `Version ${version}`,
  show: 'Visa',
  shown: { changes: 'Bara ändringar', all: 'Allt' },
  /** Sign and word: neither colour nor sign has to be seen. */
  changes: { added: 'Nytt', removed: 'Borttaget', changed: 'Ändrat', same: 'Oförändrat' },
  marked: 'ändrat:',
  notThere: 'Fanns inte',
  gone: 'Finns inte längre',
  nothing: 'Versionerna säger samma sak.',
  close: 'Stäng jämförelsen',
  parts: {
    child: 'Barnet',
    guardians: 'Vårdnadshavare',
    meeting: 'Mötet',
    actions: 'Det ni kom överens om',
    areas: 'Det ni pratade om',
    participants: 'De som var med',
    views: 'Åsikter',
    coordination: 'Samordningsuppdraget',
    next: 'Nästa möte',
    copies: 'Kopior',
    signatures: 'Underskrifter',
    author: 'Vem som ansvarar för planen',
  },
}
