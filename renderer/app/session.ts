import { needOutcome } from '../../shared/domain/need'
import { currentMeeting, type Case } from '../../shared/domain/case'
import type { StepNumber } from '../../shared/domain/routine'
import type { VaultProblem, VaultStatus } from '../../shared/ipc/vault'
import { api, onMainEvent } from './api'
import { openCase } from './cases'
import { timeNow, today } from './clock'
import { flushDrafts, forgetDrafts, loadDrafts } from './drafts'
import { forgetSession, useApp } from './store'
import { leaveForms } from './useDraftForm'

const meetingStep: StepNumber = 5

/** Starts listening, and asks main how things stand. */
export async function startSession(): Promise<void> {
  onMainEvent((event) => {
    if (event.kind === 'lockRequested') void lock()
    else void whenLocked()
  })
  await refreshVault()
}

/** Asks main how the vault stands, and goes in when it is open. */
export async function refreshVault(): Promise<void> {
  await showVault(await api('vault.status', {}))
}

/** Shows what stands in the way of opening the store, found only when it was tried. */
export async function showProblem(problem: VaultProblem | null): Promise<void> {
  const vault = await api('vault.status', {})
  await showVault({ ...vault, state: 'problem', problem: problem ?? vault.problem })
}

/** Takes what main says about the vault; when it has been opened, fetches what the window needs. */
export async function showVault(vault: VaultStatus): Promise<void> {
  if (vault.state === 'unlocked') {
    const [settings, content] = await Promise.all([
      api('settings.get', {}),
      api('content.get', {}),
      loadDrafts(null),
    ])
    useApp.setState({ settings, content })
    const soon = (await api('cases.list', {})).find(startsSoon)
    if (soon !== undefined) await openCase(soon.id, meetingStep)
  }
  useApp.setState({ vault })
}

/** Saves everything. True when nothing is left unsaved. */
export async function saveEverything(): Promise<boolean> {
  await leaveForms()
  return flushDrafts()
}

/** Saves what can be saved, then locks. */
export async function lock(): Promise<void> {
  await saveEverything()
  await api('vault.lock', {})
  await whenLocked()
}

async function whenLocked() {
  forgetDrafts()
  if (useApp.getState().vault?.state !== 'unlocked') return
  forgetSession({ state: 'locked', problem: null, newestBackup: null })
  await refreshVault()
}

/** A meeting within half an hour: the family is on its way in and should not see the list of other children. */
function startsSoon(of: Case): boolean {
  const { booking, heldOn } = currentMeeting(of)
  if (booking === null || heldOn !== null || booking.date !== today() || needOutcome(of).kind !== 'activated')
    return false
  const minutes = minutesOf(booking.start) - minutesOf(timeNow())
  return minutes <= 30 && minutesOf(booking.end) > minutesOf(timeNow())
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}
