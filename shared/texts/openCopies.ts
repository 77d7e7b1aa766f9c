import { dayAndMonth } from '../domain/dates'
import { numberWord } from './numberWords'

/** What is said in the case when its meeting has just been ended. */
export const endedTexts = {
  title: 'Mötet är avslutat.',
  notPrinted: 'Barnets plan är inte utskriven än.',
  allGiven: 'Alla har fått sin kopia av Barnets plan.',
  open: (count: number) =>
    count === 1
      ? 'En kopia av Barnets plan är kvar att lämna. Den står på Översikt tills den är lämnad.'
      : `${capital(numberWord(count))} kopior av Barnets plan är kvar att lämna. De står på Översikt tills de är lämnade.`,
}

/** Copies that are still to be handed over, on Översikt and in step 6. */
export const openCopyTexts = {
  title: 'Kopior att lämna',
  missing: (count: number) =>
    count === 1
      ? 'En har inte fått sin kopia av Barnets plan'
      : `${capital(numberWord(count))} har inte fått sin kopia av Barnets plan`,
  go: 'Lämna kopior',
  goFor: (child: string) => `Lämna kopior, ${child}`,
  earlier: (day: string) => `Från mötet ${dayAndMonth(day)}`,
  earlierUndated: 'Från ett tidigare möte',
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
