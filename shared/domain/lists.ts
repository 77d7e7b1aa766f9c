/** The list with an item put in place of the one with the same id, or last when there is none. */
export function putById<T extends { id: string }>(list: readonly T[], item: T): T[] {
  return list.some((kept) => kept.id === item.id)
    ? list.map((kept) => (kept.id === item.id ? item : kept))
    : [...list, item]
}
