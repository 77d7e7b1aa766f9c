import type { CallError } from '../ipc/errors'

interface ErrorTexts {
  /** What happened. */
  title: string
  /** What is safe, and what to do now. */
  body: string
}

/** How a failed call is told to a person. Rules have texts of their own, in `rules.ts`. */
export const errorTexts: {
  invalid_input: ErrorTexts
  not_found: ErrorTexts
  locked: ErrorTexts
  internal: (reference: string) => ErrorTexts
} & Record<Exclude<CallError['code'], 'rule'>, unknown> = {
  invalid_input: {
    title: 'Något i det du skrev går inte att spara',
    body: 'Texten finns kvar. Är någon text mycket lång, korta den och försök igen.',
  },
  not_found: {
    title: 'Det här finns inte längre',
    body: 'Inget annat är ändrat. Gå till Översikt och öppna ärendet igen.',
  },
  locked: {
    title: 'Programmet är låst',
    body: 'Lås upp med din lösenfras. Det du skrivit finns kvar.',
  },
  internal: (reference) => ({
    title: 'Det gick inte',
    body: `Det som redan var sparat är kvar, och det du skriver ligger kvar här. Försök igen. Hjälper det inte, säg numret ${reference} till IT.`,
  }),
}
