import type { NewRecoveryKey } from '../vault/recoveryKey'
import type { Vault } from '../vault/vault'
import type { HandlerContext } from './context'
import { orFail } from './handler'
import type { Handlers } from './handler'

export interface VaultHandlerParts {
  vault: Vault
  context: HandlerContext
  /** The system's folder dialog; null when the user thinks better of it. */
  chooseFolder(): Promise<string | null>
  /** The system's print dialog with the recovery paper. */
  printRecoveryPaper(groups: NewRecoveryKey['groups']): Promise<boolean>
}

type VaultMethod = Extract<keyof Handlers, `vault.${string}`>

/** First start, unlocking, locking and restoring. */
export function createVaultHandlers({
  vault,
  context,
  chooseFolder,
  printRecoveryPaper,
}: VaultHandlerParts): Handlers<VaultMethod> {
  let backupFolder: string | null = null

  return {
    'vault.status': () => vault.status(),
    'vault.recoveryKey': () => vault.recoveryKey(),
    'vault.printRecoveryKey': async () => ({ printed: await printRecoveryPaper(vault.recoveryKey().groups) }),
    async 'vault.chooseBackupFolder'() {
      backupFolder = (await chooseFolder()) ?? backupFolder
      return { folder: backupFolder }
    },
    'vault.create': async (input) => orFail(await vault.create({ ...input, backupFolder })),
    'vault.unlock': ({ passphrase }) => vault.unlock(passphrase),
    async 'vault.unlockWithRecoveryKey'({ recoveryKey }) {
      const reply = await vault.unlockWithRecoveryKey(recoveryKey)
      // The paper that opens everything has been used: that should be seen afterwards.
      if (reply.outcome === 'unlocked') context.record('vault.unlockWithRecoveryKey', null)
      return reply
    },
    'vault.lock'() {
      vault.lock()
      return vault.status()
    },
    async 'vault.restoreNewestBackup'() {
      const wasOpen = vault.store() !== null
      const status = await vault.restoreNewestBackup()
      if (!wasOpen && status.state === 'unlocked') context.record('vault.restoreNewestBackup', null)
      return status
    },
  }
}
