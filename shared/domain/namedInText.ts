import type { Case } from './case'
import { routine, type StepNumber } from './routine'
import { namesIn, personnummerIn, wordsIn } from './textSearch'

/**
 * The steps whose running text tells a person's name, or anybody's number. A changed record never rewrites what people
 * have written, so this is what lingers when somebody gets protected identity.
 */
export function stepsThatName(of: Case, person: { firstName: string; lastName: string }): StepNumber[] {
  const steps = textsOfSteps(of).flatMap(({ step, texts }) =>
    texts.some((text) => isNamedIn(text, person)) ? [step] : [],
  )
  return [...new Set(steps)].toSorted((a, b) => a - b)
}

function isNamedIn(text: string, { firstName, lastName }: { firstName: string; lastName: string }): boolean {
  const words = wordsIn(text)
  return (
    personnummerIn(text).length > 0 || [firstName, lastName].some((name) => namesIn(words, name).length > 0)
  )
}

function textsOfSteps(of: Case): { step: StepNumber; texts: string[] }[] {
  const all = <T>(list: readonly T[], texts: (one: T) => string[]) => list.flatMap(texts)
  const { meetings } = of
  const skipped = routine.map(({ step, items }) => ({
    step,
    texts: items.flatMap(({ id }) => of.skips[id]?.reason ?? []),
  }))
  return [
    ...skipped,
    {
      step: 1,
      texts: [
        ...all(of.referrals, ({ situation }) => [situation]),
        ...all(of.onward?.contacts ?? [], ({ asked }) => [asked]),
        ...all(of.observations, ({ text }) => [text]),
        ...all(of.needAnswers, ({ reason }) => [reason]),
      ],
    },
    {
      step: 2,
      texts: [
        of.deciders?.reason ?? '',
        ...all(of.consents, ({ limits, maturity }) => [limits, maturity]),
        ...all(of.proceedReasons, ({ reason }) => [reason]),
      ],
    },
    {
      step: 3,
      texts: all(meetings, ({ booking, invitationReason }) => [
        booking?.place ?? '',
        booking?.link ?? '',
        invitationReason,
      ]),
    },
    { step: 4, texts: all(of.contacts, ({ withWhom, purpose, shared }) => [withWhom, purpose, shared]) },
    {
      step: 5,
      texts: all(meetings, ({ areas, childViews, guardianViews, disagreement }) => [
        childViews,
        guardianViews,
        disagreement,
        ...all(areas, ({ works, challenging, childWords, goal }) => [works, challenging, childWords, goal]),
      ]),
    },
    {
      step: 6,
      texts: all(meetings, ({ actions, copies }) => [
        ...all(actions, ({ what, followUp }) => [what, followUp]),
        ...all(copies, ({ where }) => [where]),
      ]),
    },
    {
      step: 7,
      texts: all(meetings, ({ coordination, next }) => [
        coordination?.reason ?? '',
        coordination?.planSharing?.agreedBy ?? '',
        next?.place ?? '',
        next?.others ?? '',
      ]),
    },
  ]
}
