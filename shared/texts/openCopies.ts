import { dayAndMonth } from '../domain/dates'
import { numberWord } from './numberWords'
import { capitalised } from './capitalised'

/** What is said in the case when its meeting has just been ended. */
export const endedTexts = {
  title: 'Mötet är avslutat.',
  notPrinted: 'Barnets plan är inte utskriven än.',
  allGiven: 'Alla har fått sin kopia av Barnets plan.',
  open: (count: number) =>
    count === 1
      ? 'En kopia av Barnets plan är kvar att lämna. Den står på Översikt tills den är lämnad.'
      : `${capitalised(numberWord(count))} kopior av Barnets plan är kvar att lämna. De står på Översikt tills de är lämnade.`,
}

/** Copies of an earlier meeting's plan, in step 6. */
export const openCopyTexts = {
  earlier: (day: string) => `Från mötet ${dayAndMonth(day)}`,
  earlierUndated: 'Från ett tidigare möte',
}
