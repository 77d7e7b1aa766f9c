import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CaseFileProblem, readCaseFile, type CaseFile } from '../support/caseFile'
import { today } from '../support/calendar'
import {
  playBegin,
  playedPassphrase,
  playFindResponsible,
  playFirstStart,
  playLock,
  playOverview,
  playSettings,
  playTakeCall,
  playUnlock,
} from '../support/journey/start'
import { playPapers } from '../support/journey/papers'
import { caseParts } from '../support/journey/whole'
import { launchProgram } from '../support/launch'
import { countsOf, readBack } from './readBack'

/**
 * Plays a whole case through the visible interface, as a rektor would, and leaves the papers, a numbered picture
 * of each screen and a summary in a folder. Exit code 2: the case file does not fit its schema, or no folder given.
 */
const ordinary = new URL('../fixtures/ordinary.json', import.meta.url).pathname

async function demo(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' }, case: { type: 'string' } } })
  if (values.out === undefined)
    throw new CaseFileProblem('Ange en mapp: npm run demo -- --out MAPP [--case FIL]')
  const out = resolve(values.out)
  const file = readCaseFile(values.case ?? ordinary)
  mkdirSync(out, { recursive: true })
  const work = mkdtempSync(join(tmpdir(), 'samverkansstod-demo-'))
  try {
    await play(file, out, work)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function play(file: CaseFile, out: string, work: string): Promise<void> {
  const userData = join(work, 'user')
  const papers = join(work, 'papers')
  for (const folder of [userData, papers]) mkdirSync(folder)
  const started = Date.now()
  const steps: { name: string; ms: number }[] = []
  const program = await launchProgram({ userData, dialogDir: papers, printDir: papers })
  const { page } = program
  let pictures = 0

  async function take(name: string, playPart: () => Promise<void>): Promise<void> {
    const began = Date.now()
    await playPart()
    steps.push({ name, ms: Date.now() - began })
    pictures += 1
    const picture = `${String(pictures).padStart(2, '0')}-${name}.png`
    // A sheet is often longer than the window: its picture begins at the top.
    await page.mouse.wheel(0, -100_000)
    await page.screenshot({ path: join(out, picture), fullPage: true, animations: 'disabled' })
  }

  try {
    await take('forsta-start', async () => void (await playFirstStart(page, file.rektor)))
    await take('tom-oversikt', () => playBegin(page))
    for (const part of caseParts) {
      await take(part.name, () => part.play(page, file, today()))
      // The invitations are there to print until the meeting is held.
      if (part.name === 'steg-3-inbjudan') await playPapers(page)
    }
    await take('last', () => playLock(page))
    await take('oversikt', async () => {
      await playUnlock(page)
      await playOverview(page)
    })
    await take('installningar', () => playSettings(page))
    await take('hitta-ansvarig', () => playFindResponsible(page))
    await take('nagon-ringer', () => playTakeCall(page))
  } finally {
    await program.close()
  }

  const played = await readBack(userData, playedPassphrase)
  const { number } = played.of
  renameSync(join(papers, `Barnets plan ${number}.pdf`), join(out, 'barnets-plan.pdf'))
  renameSync(join(papers, `nasta-mote-${number}.ics`), join(out, 'nasta-mote.ics'))
  for (const name of readdirSync(papers).filter((one) => /^(Inf|Sam|Inb).*\.pdf$/.test(one)))
    renameSync(
      join(papers, name),
      join(
        out,
        name
          .toLowerCase()
          .replace(` ${number}`, '')
          .replace(/ \((\d+)\)/, '-$1'),
      ),
    )
  const summary = { steps, totalMs: Date.now() - started, counts: countsOf(played) }
  writeFileSync(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`)
  console.log(`Klart. Papper, bilder och sammanfattning ligger i ${out}`)
}

try {
  await demo()
} catch (error) {
  if (!(error instanceof CaseFileProblem)) throw error
  console.error(error.message)
  process.exitCode = 2
}
