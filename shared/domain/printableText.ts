import { drawnCharacters } from './drawnCharacters'

/**
 * The words on a paper with a character that none of the papers' own typefaces can draw, each once, in their order.
 * What it becomes on paper depends on the computer, so people are told before they print. Takes any frozen paper.
 */
export function unprintableWords(paper: unknown): string[] {
  return [...new Set(textsOf(paper).flatMap((text) => text.split(/\s+/).filter(hasUndrawn)))]
}

/** Every text in a snapshot, however deep it lies. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsOf)
}

/** Blanks, and signs that only steer others, are never drawn. */
const unseen = /^[\p{White_Space}\p{Cc}\p{Cf}\p{Variation_Selector}]$/u

const drawn = new Set(drawnCharacters.split(/\s+/).flatMap(rangeOf))

/** A letter and its accent typed apart are drawn as one. */
function hasUndrawn(word: string): boolean {
  return [...word.normalize('NFC')].some((one) => !drawn.has(one.codePointAt(0) ?? 0) && !unseen.test(one))
}

/** `A0-AC` or `B5`. */
function rangeOf(range: string): number[] {
  const [from = 0, to = from] = range.split('-').map((hex) => Number.parseInt(hex, 16))
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
