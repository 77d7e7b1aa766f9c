import type { VaultProblem, VaultStatus } from '../../shared/ipc/vault'
import { api, onMainEvent } from './api'
import { flushDrafts, forgetDrafts, loadDrafts } from './drafts'
import { forgetSession, useApp } from './store'
import { leaveForms } from './useDraftForm'

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
