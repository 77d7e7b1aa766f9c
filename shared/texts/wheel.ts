/** How few areas are enough, in a wheel of so many. */
export function fewAreas(areas: number): string {
  return areas > 4 ? 'Tre eller fyra kan räcka.' : 'Ta upp dem som behövs.'
}

/** Words of Barnets bästa-hjulet, wherever it is drawn. */
export const wheelTexts = {
  area: (order: number, name: string) => `${order} ${name}`,
  show: 'Visa områdena som',
  views: { wheel: 'Hjul', list: 'Lista' },
  about: 'Om området',
  aboutNothing: 'Gå till ett område, så står det här vad det handlar om.',
  questions: 'Exempel på frågor',
  earlier: 'Tidigare område',
  lastTime: 'förra mötet',
  takenUpLastTime: (name: string) => `${name}, togs upp förra mötet`,
}
