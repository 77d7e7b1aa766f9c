import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readCaseFile, type CaseFile } from './caseFile'
import { readFinderFile, type FinderFile } from './finderFile'
import { parseJson } from './playFile'

/** A file that can be played, and what kind it is. */
export type Playable = { kind: 'case'; file: CaseFile } | { kind: 'finder'; file: FinderFile }

const folder = new URL('../fixtures/', import.meta.url).pathname

/** The paths of every shipped file, in the order of their names. */
export function shippedFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .toSorted()
    .map((name) => join(folder, name))
}

/** What a file is called in messages and folders: its name without the ending. */
export function nameOf(path: string): string {
  return basename(path, '.json')
}

/** Reads a file of either kind; a finder file is the one that asks questions. */
export function readPlayable(path: string): Playable {
  const written = parseJson(path)
  const asks = typeof written === 'object' && written !== null && 'questions' in written
  return asks ? { kind: 'finder', file: readFinderFile(path) } : { kind: 'case', file: readCaseFile(path) }
}
