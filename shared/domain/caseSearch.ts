import type { Case } from './case'
import { longDate } from './dates'
import { isProtected } from './people'
import { fold } from './textSearch'

/**
 * What a case is found by: the child's name and personnummer, the days it was made and meets, and what the program says
 * of it (`said`: its number, its step, whether it goes on). Never by need, area or anything that is written in it: no
 * list of children with something in common can be made. Where identity is protected, not by who it is either.
 */
export function searchText(of: Case, said: readonly string[]): string {
  const days = [
    of.createdOn,
    ...of.meetings.flatMap(({ booking, heldOn, next }) => [booking?.date, heldOn, next?.date]),
  ]
  const told = days.filter((day) => typeof day === 'string').flatMap((day) => [day, longDate(day)])
  return ` ${wordsOf([...said, ...(isProtected(of) ? [] : whoOf(of)), ...told].join(' ')).join(' ')} `
}

/** Whether a search text has each word that was typed, from its beginning; one or two digits are a whole number. */
export function caseFinder(typed: string): (text: string) => boolean {
  const parts = wordsOf(typed).map((word) => (/^\d{1,2}$/.test(word) ? ` ${word} ` : ` ${word}`))
  return (text) => parts.every((part) => text.includes(part))
}

function whoOf({ child: { firstName, lastName, identity } }: Case): string[] {
  const names = [firstName, lastName, `${firstName} ${lastName}`.replaceAll('-', ' ')]
  if (identity.kind === 'birthDate') return [...names, identity.date]
  if (identity.kind !== 'personnummer') return names
  const { value } = identity
  return [...names, ...[value, value.slice(2)].flatMap((number) => [number, number.replace('-', '')])]
}

function wordsOf(text: string): string[] {
  return text
    .split(/[\s,.]+/)
    .filter((word) => word !== '')
    .map(fold)
}
