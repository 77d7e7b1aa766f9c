import type { Page } from 'playwright-core'
import type { CaseFile } from '../caseFile'
import { playConsent } from './consent'
import { playContact } from './contact'
import { playCoordination } from './coordination'
import { playInvitation } from './invitation'
import { playMeeting } from './meeting'
import { playNeed } from './need'
import { playActions, playCopies, playPrinting } from './plan'
import { fillRegistration, saveRegistration } from './register'

/** The parts of a whole case in the order a rektor takes them. Each leaves the program where the next can go on. */
export const caseParts = [
  { name: 'nytt-arende', play: fillRegistration },
  { name: 'arendet-skapat', play: saveRegistration },
  { name: 'steg-1-behov', play: playNeed },
  { name: 'steg-2-samtycke', play: playConsent },
  { name: 'steg-3-inbjudan', play: playInvitation },
  { name: 'steg-4-kontakt', play: playContact },
  { name: 'steg-5-mote', play: playMeeting },
  { name: 'steg-6-insatser', play: playActions },
  // The plan prints who coordinates and when the next meeting is, so step 7 comes before the printing.
  { name: 'steg-7-samordning', play: playCoordination },
  { name: 'steg-6-plan', play: playPlanPaper },
] as const satisfies readonly {
  name: string
  play: (page: Page, file: CaseFile, today: string) => Promise<void>
}[]

async function playPlanPaper(page: Page, file: CaseFile): Promise<void> {
  await playCopies(page, file)
  await playPrinting(page)
}
