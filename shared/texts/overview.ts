const words = ['Inga', 'Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio', 'Elva', 'Tolv']

export const overviewTexts = {
  dateline: (day: string, week: number) => `${day}, vecka ${week}`,
  title: (ongoing: number) => `${words[ongoing] ?? ongoing} ${ongoing === 1 ? 'ärende' : 'ärenden'} pågår`,
  hideNames: 'Dölj namn',
  showNames: 'Visa namn',
  newCase: 'Nytt ärende',
  cases: 'Ärenden',
  columns: { child: 'Barn', step: 'Steg i arbetsgången', next: 'Nästa sak', meeting: 'Möte' },
  protectedIdentity: 'Skyddade uppgifter',
  step: (number: number, title: string) => `${number} ${title}`,
  today: (time: string) => `Idag ${time}`,
  notBooked: 'Inte bokat',
  search: {
    label: 'Sök ärende',
    keys: 'Ctrl K',
    none: 'Inget ärende stämmer. Sök på namn, personnummer, ärendenummer, steg eller datum.',
    found: (found: number, all: number) => `Visar ${found} av ${all} ärenden.`,
  },
  more: (count: number) => `Visa ${count} till`,
  /** Words that a case can be found by, besides those of its row. */
  status: { ongoing: 'pågår pågående', closed: 'avslutat avslutade' },
  empty: 'Här samlas dina ärenden. Börja med att lägga in barnet som ärendet gäller.',
  unfinished: 'Du har börjat lägga in ett barn men inte sparat ärendet än.',
  goOn: 'Fortsätt',
}
