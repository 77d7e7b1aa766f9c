import type { Page } from 'playwright-core'
import type { CaseFile } from '../caseFile'
import { fillCall, playBackFromSibling, playSiblings, saveCall } from './call'
import { afterChanges, playChangedConsent, playInvitationAgain, playNewProtection } from './changes'
import { playConsent } from './consent'
import { playContact } from './contact'
import { playCoordination } from './coordination'
import { playFamily } from './family'
import { playInvitation } from './invitation'
import { playMeeting } from './meeting'
import { playNeed } from './need'
import { playActions, playCopies, playPrinting } from './plan'
import { fillRegistration, saveRegistration } from './register'

type Part = { name: string; play: (page: Page, file: CaseFile, today: string) => Promise<void> }

/** The parts of a whole case in the order a rektor takes them. Each leaves the program where the next can go on. */
export function partsOf(file: CaseFile): Part[] {
  const { call, changes } = file
  const consentChanges = (changes?.withdrawals.length ?? 0) + (changes?.consents.length ?? 0) > 0
  return [
    ...(call === undefined ? registration : intake),
    ...(call !== undefined && call.siblings.length > 0 ? siblings : []),
    ...(call === undefined ? [] : [{ name: 'barn-och-vardnadshavare', play: playFamily }]),
    { name: 'steg-1-behov', play: playNeed },
    { name: 'steg-2-samtycke', play: playConsent },
    { name: 'steg-3-inbjudan', play: playInvitation },
    { name: 'steg-4-kontakt', play: playContact },
    ...(consentChanges ? changedConsent : []),
    ...(changes !== undefined && changes.protected.length > 0
      ? [{ name: 'nytt-skydd', play: playNewProtection }]
      : []),
    ...meetingAndPlan.map(({ name, play }): Part => ({
      name,
      play: (page, _, today) => play(page, afterChanges(file), today),
    })),
  ]
}

const registration: Part[] = [
  { name: 'nytt-arende', play: fillRegistration },
  { name: 'arendet-skapat', play: saveRegistration },
]

const intake: Part[] = [
  { name: 'samtalet', play: fillCall },
  { name: 'arendet-ur-samtalet', play: saveCall },
]

const changedConsent: Part[] = [
  { name: 'steg-2-andrat-svar', play: playChangedConsent },
  { name: 'steg-3-efter-andringen', play: playInvitationAgain },
]

const siblings: Part[] = [
  { name: 'syskonets-arende', play: playSiblings },
  { name: 'tillbaka', play: playBackFromSibling },
]

const meetingAndPlan: Part[] = [
  { name: 'steg-5-mote', play: playMeeting },
  { name: 'steg-6-insatser', play: playActions },
  // The plan prints who coordinates and when the next meeting is, so step 7 comes before the printing.
  { name: 'steg-7-samordning', play: playCoordination },
  { name: 'steg-6-plan', play: playPlanPaper },
]

async function playPlanPaper(page: Page, file: CaseFile): Promise<void> {
  await playCopies(page, file)
  await playPrinting(page)
}
