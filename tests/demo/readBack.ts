import { join } from 'node:path'
import { currentMeeting, type Case } from '../../shared/domain/case'
import { createVault } from '../../main/vault/vault'
import type { Store } from '../../main/store/store'

/** What stands in the store after the program has been closed, read with the program's own vault. */
export interface ReadBack {
  /** The case that was registered first. */
  of: Case
  others: Case[]
  planVersions: number
  events: number
}

/** Opens the closed store of a program in which a case has been played. */
export function readBack(userData: string, passphrase: string): Promise<ReadBack> {
  return withStore(userData, passphrase, (store) => {
    const [of, ...others] = store.cases.list().toReversed()
    if (of === undefined) throw new Error('the played store holds no case')
    const plans = store.documents.list(of.id).filter(({ kind }) => kind === 'childPlan')
    return { of, others, planVersions: plans.length, events: store.events.list(of.id).length }
  })
}

/** How many cases and drafts of new cases there are in the closed store of a program. */
export function countKept(userData: string, passphrase: string): Promise<{ cases: number; drafts: number }> {
  return withStore(userData, passphrase, (store) => ({
    cases: store.cases.list().length,
    drafts: store.drafts.list(null).length,
  }))
}

async function withStore<T>(userData: string, passphrase: string, read: (store: Store) => T): Promise<T> {
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
    if (store === null) throw new Error('the played store is not open')
    return read(store)
  } finally {
    vault.lock()
  }
}

/** The counts that a summary tells. */
export function countsOf({ of, others, planVersions, events }: ReadBack) {
  return {
    cases: 1 + others.length,
    guardians: of.guardians.length,
    organisations: of.organisations.filter((organisation) => !organisation.own).length,
    consents: of.consents.length,
    actions: currentMeeting(of).actions.length,
    planVersions,
    events,
  }
}
