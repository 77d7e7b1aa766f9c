import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Words that must not stand in clear on the disk, found in files under a folder: `file: word`. */
export function findCanaries(folder: string, words: readonly string[]): string[] {
  const needles = words.flatMap((word) =>
    (['utf8', 'utf16le', 'latin1'] as const).map((encoding) => ({
      word,
      bytes: Buffer.from(word, encoding),
    })),
  )
  return filesUnder(folder).flatMap((file) => {
    const content = readFileSync(file)
    const found = new Set(needles.filter(({ bytes }) => content.includes(bytes)).map(({ word }) => word))
    const named = words.filter((word) => file.slice(folder.length).includes(word))
    return [...found, ...named].map((word) => `${file}: ${word}`)
  })
}

/** Every regular file under a folder. Files that vanish while we look are left out by the caller's second look. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
