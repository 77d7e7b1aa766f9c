import { copyFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileTexts } from '../../shared/texts/documents'
import { today } from '../support/calendar'
import type { CaseFile } from '../support/caseFile'
import { playTakeCall } from '../support/journey/call'
import {
  playBegin,
  playCloseMeetingMode,
  playContacts,
  playedPassphrase,
  playFindResponsible,
  playFirstStart,
  playLock,
  playMeetingMode,
  playMeetingPart,
  playOverview,
  playSettings,
  playUnlock,
} from '../support/journey/start'
import { playExtract, playPapers, playTimeline } from '../support/journey/papers'
import { partsOf } from '../support/journey/whole'
import { caseFaults } from './caseFaults'
import { countsOf, readBack } from './readBack'
import { onStage } from './stage'

/** Plays a case file from an empty computer to a printed plan, and tells what did not come true of what it expects. */
export async function playCase(file: CaseFile, out: string): Promise<string[]> {
  return onStage(
    out,
    async (page, take) => {
      await take('forsta-start', async () => void (await playFirstStart(page, file.rektor)))
      await take('tom-oversikt', () => playBegin(page))
      for (const part of partsOf(file)) {
        await take(part.name, () => part.play(page, file, today()))
        // The invitations, and what is made before a meeting, are there until it has been held.
        if (part.name === 'steg-3-inbjudan') await playPapers(page, 2, 3, 5)
        if (part.name === 'steg-7-samordning') await playPapers(page, 7)
        if (part.name === 'steg-6-insatser') {
          await take('moteslage', () => playMeetingMode(page))
          for (const shown of ['summary', 'plan', 'closing'] as const)
            await take(meetingPictures[shown], () => playMeetingPart(page, shown))
          await playCloseMeetingMode(page)
        }
      }
      await take('tidslinje', () => playTimeline(page))
      await take('registerutdrag', () => playExtract(page))
      await take('last', () => playLock(page))
      await take('oversikt', async () => {
        await playUnlock(page)
        await playOverview(page)
      })
      await take('installningar', () => playSettings(page))
      await take('hitta-ansvarig', () => playFindResponsible(page))
      await take('kontaktvagar', () => playContacts(page))
      await take('nagon-ringer', () => playTakeCall(page))
    },
    async (stage) => {
      const { papers, steps } = stage
      const played = await readBack(stage.userData, playedPassphrase)
      const { number } = played.of
      const faults = await caseFaults(played, file, stage)
      copyFileSync(join(papers, fileTexts.calendar.next(number)), join(out, 'nasta-mote.ics'))
      for (const name of readdirSync(papers).filter((one) => one.includes(number) && one.endsWith('.pdf')))
        copyFileSync(join(papers, name), join(out, plainName(name, number)))
      const totalMs = steps.reduce((sum, { ms }) => sum + ms, 0)
      const summary = { steps, totalMs, counts: countsOf(played), faults }
      writeFileSync(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`)
      return faults
    },
  )
}

const meetingPictures = {
  summary: 'moteslage-sammanfattning',
  plan: 'moteslage-plan',
  closing: 'moteslage-avsluta',
}

/** `Samtyckesblankett 2026-1 (2).pdf` as `samtyckesblankett-2.pdf`. */
function plainName(name: string, caseNumber: string): string {
  return name
    .replace(` ${caseNumber}`, '')
    .replace(/ \((\d+)\)/, '-$1')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(' ', '-')
    .toLowerCase()
}
