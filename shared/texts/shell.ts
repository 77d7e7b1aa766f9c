/** Words of the system's own dialogs, and of the one that shows when there is no window to say it in. */
export const shellTexts = {
  chooseFolder: 'Välj mapp för säkerhetskopior',
  choose: 'Välj',
  chooseList: 'Välj en lista med kontaktvägar',
  lists: 'Lista (CSV eller JSON)',
  chooseSealed: 'Välj den förseglade filen',
  notStarted: {
    title: 'Samverkansstöd kunde inte öppnas',
    body: (reference: string) =>
      `Inget av det du har sparat är ändrat. Starta om datorn och försök igen. Hjälper det inte, säg numret ${reference} till IT.`,
  },
}
