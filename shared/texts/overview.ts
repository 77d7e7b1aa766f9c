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
  empty: 'Här samlas dina ärenden. Börja med att lägga in barnet som ärendet gäller.',
  unfinished: 'Du har börjat lägga in ett barn men inte sparat ärendet än.',
  goOn: 'Fortsätt',
}
