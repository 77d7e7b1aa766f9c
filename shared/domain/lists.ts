import { refuse, type Refusal } from './result'

/** The list with an item put in place of the one with the same id, or last when there is none. */
export function putById<T extends { id: string }>(list: readonly T[], item: T): T[] {
  return list.some((kept) => kept.id === item.id)
    ? list.map((kept) => (kept.id === item.id ? item : kept))
    : [...list, item]
}

/** Null when everything named is in the list; a null id is something new. Nothing may point at what is not there. */
export function requireListed(list: readonly { id: string }[], ...ids: (string | null)[]): Refusal | null {
  const strangers = ids.filter((id) => id !== null && !list.some((kept) => kept.id === id)) as string[]
  return strangers.length === 0 ? null : refuse('not_in_case', strangers)
}
