import { looksLikePersonnummer } from './personnummer'

/** A place in a text. */
export interface Span {
  start: number
  end: number
}

/** A word where it stands, and as it is compared: without accents, in small letters. */
export interface Word extends Span {
  folded: string
}

/** Runs of letters and digits. A hyphen parts them, and digits at the ends do not count: `elsa2012` is Elsa. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: run, index }) => {
    const [letters] = /\p{L}(?:.*[\p{L}\p{M}])?/su.exec(run) ?? [run]
    const start = index + run.indexOf(letters)
    return { start, end: start + letters.length, folded: fold(letters) }
  })
}

/** Letters that Unicode does not take apart. */
const alike: Record<string, string> = { ø: 'o', æ: 'a', ð: 'd', đ: 'd', ł: 'l', ß: 'ss' }

/** `Åsa`, `ÅSA` and `asa` alike: mail systems, links and hurried people leave out rings and dots. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øæðđłß]/g, (letter) => alike[letter] ?? letter)
}

/** The word, or its genitive. */
export function isWord({ folded }: Word, part: string): boolean {
  return folded === part || folded === `${part}s`
}

/** Small words inside names, which are ordinary words by themselves: of `de la Cruz` only Cruz is looked for. */
const particles = new Set([
  'af',
  'al',
  'av',
  'bin',
  'da',
  'de',
  'del',
  'den',
  'der',
  'di',
  'du',
  'el',
  'la',
  'le',
  'van',
  'von',
])

/** Where a name stands, each part of it by itself: `Alva-Lis` is also Alva, and Lis. Never inside other words. */
export function namesIn(words: readonly Word[], name: string): Span[] {
  const parts = wordsIn(name).map(({ folded }) => folded)
  const telling = parts.filter((part) => !particles.has(part))
  const wanted = telling.length === 0 ? parts : telling
  return words.filter((word) => wanted.some((part) => isWord(word, part)))
}

/** Where several words stand in a row; the last may be in the genitive. */
export function phrasesIn(words: readonly Word[], phrase: string): Span[] {
  const parts = wordsIn(phrase).map(({ folded }) => folded)
  const last = parts.at(-1)
  if (last === undefined) return []
  return words.flatMap((first, at) => {
    const run = words.slice(at, at + parts.length)
    const end = run[parts.length - 1]
    const isThere =
      end !== undefined &&
      isWord(end, last) &&
      run.slice(0, -1).every(({ folded }, place) => folded === parts[place])
    return isThere ? [{ start: first.start, end: end.end }] : []
  })
}

/** What many schools are called, and that tells none of them by itself. */
const schoolWords =
  /^(skola(n|ns)?|skolor(na)?|(grund|for|fri|gymnasie|montessori|central)skola(n|ns)?|gymnasi(um|et|ets)|norra|sodra|ostra|vastra|nya|gamla|stora|lilla|sankt|sankta|st|i|pa|vid|och|for|ab|enhet(en)?)$/

/**
 * Where a school is told: by its whole name, by any word of it that is its own, and inside other words, as Furuskolan
 * is in "Furuskolans", "furuskole-parkeringen" and "elevhalsanfuruskolan".
 */
export function schoolsIn(words: readonly Word[], school: string): Span[] {
  const own = wordsIn(school)
    .map(({ folded }) => folded)
    .filter((part) => part.length > 1 && !schoolWords.test(part))
    .map((part) => part.replace(/(skol)(an|a)$/, '$1').replace(/(gymnasi)(et|um)$/, '$1'))
  const inside = words.filter((word) =>
    own.some((part) => (part.length < 5 ? isWord(word, part) : word.folded.includes(part))),
  )
  return [...phrasesIn(words, school), ...inside]
}

/** The usual ways to write a person's number: the date in one run, or parted alike, and then the last four. */
const waysToWrite = [
  /(?<!\d)((?:18|19|20)?\d{6})([ \u00A0]?[-–—+]?[ \u00A0]?)(\d{4})(?!\d)/g,
  /(?<!\d)((?:18|19|20)?\d\d([-–./ \u00A0])\d\d\2\d\d)([ \u00A0]?[-–—+]?[ \u00A0]?)(\d{4})(?!\d)/g,
]

/**
 * Where a personnummer or samordningsnummer stands, whoever's it is. Without a hyphen or a plus sign before the last
 * four the check digit has to be right as well: ten digits in a row are as often a telephone, and `2026-03-14 1330`
 * is a time.
 */
export function personnummerIn(text: string): Span[] {
  return waysToWrite.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(([whole]) => {
        const hasSign = /[-–—+] ?\d{4}$/.test(whole)
        return looksLikePersonnummer(whole.replace(/\D/g, ''), hasSign)
      })
      .map(spanOf),
  )
}

/** Where these digits stand in this order, whatever signs of writing are between them. */
export function digitsIn(text: string, digits: string): Span[] {
  if (digits === '') return []
  const pattern = new RegExp(`(?<!\\d)${[...digits].join('[\\s\\-–—+./()]{0,3}')}(?!\\d)`, 'g')
  return [...text.matchAll(pattern)].map(spanOf)
}

function spanOf({ 0: whole, index }: RegExpExecArray): Span {
  return { start: index, end: index + whole.length }
}
