import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { openSync, type Font } from 'fontkit'

const { resolve } = createRequire(import.meta.url)

/** One `@font-face` of the papers: which letters the style sheet takes from which file. */
interface Face {
  group: string
  file: string
  /** From the style sheet's `unicode-range`. */
  ranges: [from: number, to: number][]
}

/**
 * The characters that the papers' own fonts can draw: what stands both in a file and in its `unicode-range`, in every
 * weight and slant of the family. Read from the fonts themselves.
 */
export function drawnCharacters(): number[] {
  const families = Map.groupBy(
    ['fonts', 'worldFonts'].flatMap((name) => facesOf(readSheet(name))),
    ({ group }) => group.split('/')[0],
  )
  const drawn = [...families.values()].map((faces) => {
    const [first, ...others] = [...Map.groupBy(faces, ({ group }) => group).values()].map(charactersOf)
    return [...(first ?? [])].filter((one) => others.every((group) => group.has(one)))
  })
  return [...new Set(drawn.flat())].toSorted((a, b) => a - b)
}

/** `20-7E A0-17F …`, in lines that can be compared by eye. */
export function asRanges(characters: readonly number[]): string[] {
  const ranges: [number, number][] = []
  for (const one of characters) {
    const last = ranges.at(-1)
    if (last?.[1] === one - 1) last[1] = one
    else ranges.push([one, one])
  }
  const hex = (one: number) => one.toString(16).toUpperCase()
  return ranges.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`))
}

function readSheet(name: string): string {
  return readFileSync(new URL(`../../renderer/documents/${name}.css`, import.meta.url), 'utf8')
}

function facesOf(sheet: string): Face[] {
  return [...sheet.matchAll(/@font-face \{(.*?)\}/gs)].map(([, face = '']) => {
    const value = (name: string) => new RegExp(`${name}:\\s*(.*?);`, 's').exec(face)?.[1] ?? ''
    const file = /url\('(.*?)'\)/.exec(face)?.[1] ?? ''
    return {
      group: [value('font-family'), value('font-weight'), value('font-style')].join('/'),
      file: resolve(file),
      ranges: [...value('unicode-range').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
        ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)],
      ),
    }
  })
}

function charactersOf(faces: readonly Face[]): Set<number> {
  return new Set(
    faces.flatMap(({ file, ranges }) =>
      // A file with one font in it.
      (openSync(file) as Font).characterSet.filter((one) =>
        ranges.some(([from, to]) => one >= from && one <= to),
      ),
    ),
  )
}
