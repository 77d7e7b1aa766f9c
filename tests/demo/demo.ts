import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { PlayFileProblem } from '../support/playFile'
import { nameOf, readPlayable, shippedFiles, type Playable } from '../support/shippedFiles'
import { playCase } from './playCase'
import { playFinder } from './playFinder'

/**
 * Plays a file through the visible interface, as a person would, and leaves the papers, a numbered picture of each
 * screen and a summary in a folder. Then it reads the papers and the closed store, and holds them against what the
 * file expects. Exit code 1: something expected did not come true. 2: a file does not fit its schema, or no folder.
 */
const usage = 'Ange en mapp: npm run demo -- --out MAPP [--case FIL | --case all]'
const ordinary = new URL('../fixtures/ordinary.json', import.meta.url).pathname

async function demo(): Promise<boolean> {
  const { values } = parseArgs({ options: { out: { type: 'string' }, case: { type: 'string' } } })
  if (values.out === undefined) throw new PlayFileProblem(usage)
  const out = resolve(values.out)
  if (values.case !== 'all') {
    const path = values.case ?? ordinary
    return tell(nameOf(path), out, await play(readPlayable(path), out))
  }
  // Every file is read before the first is played: what does not fit is told at once.
  const all = shippedFiles().map((path) => ({ name: nameOf(path), playable: readPlayable(path) }))
  let isTrue = true
  for (const { name, playable } of all) {
    const folder = join(out, name)
    const faults = await play(playable, folder).catch((error: unknown) => [String(error)])
    isTrue = tell(name, folder, faults) && isTrue
  }
  return isTrue
}

function play(playable: Playable, out: string): Promise<string[]> {
  return playable.kind === 'case' ? playCase(playable.file, out) : playFinder(playable.file, out)
}

/** Says how it went, and whether everything expected came true. */
function tell(name: string, out: string, faults: readonly string[]): boolean {
  if (faults.length === 0) console.log(`${name}: klart. Allt som väntades stämmer. Se ${out}`)
  else console.error([`${name}: något stämmer inte. Se ${out}`, ...faults].join('\n  '))
  return faults.length === 0
}

try {
  if (!(await demo())) process.exitCode = 1
} catch (error) {
  if (!(error instanceof PlayFileProblem)) throw error
  console.error(error.message)
  process.exitCode = 2
}
