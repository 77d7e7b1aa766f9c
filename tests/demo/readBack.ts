import { join } from 'node:path'
import { currentMeeting, type Case } from '../../shared/domain/case'
import { createVault } from '../../main/vault/vault'

/** What stands in the store after the program has been closed, read with the program's own vault. */
export interface ReadBack {
  of: Case
  planVersions: number
  events: number
}

/** Opens the closed store of a program in which one case has been played. */
export async function readBack(userData: string, passphrase: string): Promise<ReadBack> {
  const vault = createVault({
    folder: join(userData, 'vault'),
    workerPath: new URL('../../dist/main/argon2Worker.js', import.meta.url),
    now: () => new Date(),
    log: { failure: (code: string) => code },
  })
  const reply = await vault.unlock(passphrase)
  if (reply.outcome !== 'unlocked') throw new Error(`the played store does not open: ${reply.outcome}`)
  try {
    const store = vault.store()
    const [of] = store?.cases.list() ?? []
    if (store === null || of === undefined) throw new Error('the played store holds no case')
    const plans = store.documents.list(of.id).filter(({ kind }) => kind === 'childPlan')
    return { of, planVersions: plans.length, events: store.events.list(of.id).length }
  } finally {
    vault.lock()
  }
}

/** The counts that a summary tells. */
export function countsOf({ of, planVersions, events }: ReadBack) {
  return {
    guardians: of.guardians.length,
    organisations: of.organisations.filter((organisation) => !organisation.own).length,
    consents: of.consents.length,
    actions: currentMeeting(of).actions.length,
    planVersions,
    events,
  }
}
