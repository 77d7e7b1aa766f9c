import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { today } from '../support/calendar'
import type { FinderFile } from '../support/finderFile'
import {
  faultsOfAnswer,
  faultsOfSearch,
  playBackToUnlock,
  playOpenWhileLocked,
  playQuestion,
} from '../support/journey/findResponsible'
import { playBegin, playedPassphrase, playFirstStart, playLock } from '../support/journey/start'
import { countKept } from './readBack'
import { onStage } from './stage'

/** Asks a finder file's questions beside a locked program, and tells what was not answered as it expects. */
export async function playFinder(file: FinderFile, out: string): Promise<string[]> {
  const faults: string[] = []
  return onStage(
    out,
    async (page, take) => {
      await take('forsta-start', async () => void (await playFirstStart(page, file.rektor)))
      await take('last', async () => {
        await playBegin(page)
        await playLock(page)
      })
      for (const question of file.questions) {
        // Each question is somebody else's: it begins with nothing written.
        await playOpenWhileLocked(page)
        await take(pictureNames[question.placement], async () => {
          await playQuestion(page, file, question, today())
          const found = await faultsOfAnswer(page, question, today())
          faults.push(...found.map((fault) => `${question.placement}: ${fault}`))
        })
        await playBackToUnlock(page)
      }
      await playOpenWhileLocked(page)
      for (const search of file.searches)
        await take('kontaktvagar', async () => void faults.push(...(await faultsOfSearch(page, search))))
    },
    async ({ userData, steps }) => {
      const kept = await countKept(userData, playedPassphrase)
      if (kept.cases + kept.drafts > 0) faults.push(`kept: ${kept.cases} cases, ${kept.drafts} drafts`)
      const totalMs = steps.reduce((sum, { ms }) => sum + ms, 0)
      const summary = { steps, totalMs, counts: { ...kept, questions: file.questions.length }, faults }
      writeFileSync(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`)
      return faults
    },
  )
}

const pictureNames = {
  unborn: 'ofott-barn',
  beforeSchool: 'fore-skolan',
  inSchool: 'gar-i-skolan',
  outsideUpperSecondary: 'utanfor-gymnasiet',
} satisfies Record<FinderFile['questions'][number]['placement'], string>
