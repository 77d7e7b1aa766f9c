/** Words of the notice that a child may have a case already. */
export const duplicateTexts = {
  found: (name: string) => `Det finns redan ett ärende: ${name}.`,
  named: (name: string, number: string) => `${name}, ärende ${number}`,
  silence: 'Är det samma barn? Säg inget om ärendet i telefon. Att det finns är också en uppgift.',
  open: 'Öppna ärendet',
  openNumber: (number: string) => `Öppna ärendet ${number}`,
}
