import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { checkPassphrase, normalisePassphrase } from '../../shared/domain/passphrase'
import type { Profile } from '../../shared/domain/profile'
import { accept, refuse } from '../../shared/domain/result'
import type { Result } from '../../shared/domain/result'
import type { UnlockReply, VaultProblem, VaultStatus } from '../../shared/ipc/vault'
import { makeBackup, newestBackupDay, restoreHeader, restoreStore } from '../exchange/backup'
import { isUnsafeLocation } from '../files'
import { localStamp } from '../localTime'
import type { Log } from '../log'
import { openStoreFile, StoreFailure, storeName } from '../store/open'
import type { StoreTrouble } from '../store/open'
import { createStore } from '../store/sqliteStore'
import type { Store } from '../store/store'
import { backupsIn, hasBackupPlace, readBackupPlace, writeBackupPlace } from './backupPlace'
import { buildVault } from './firstStart'
import { hasHeader, mendHeader, readHeader } from './header'
import type { Header } from './header'
import { oneAtATime } from './oneAtATime'
import { makeRecoveryKey, normaliseSigns, readRecoveryKey } from './recoveryKey'
import type { NewRecoveryKey } from './recoveryKey'
import { openWithPassphrase, openWithRecoveryKey } from './slots'

export interface VaultParts {
  /** A folder for the vault alone, on this computer. */
  folder: string
  /** The built thread that stretches passphrases. */
  workerPath: string | URL
  now(): Date
  log: Pick<Log, 'failure'>
}

export interface FirstChoices {
  profile: Profile
  passphrase: string
  /** The group of the recovery key that the user was asked to type from the paper. */
  confirmedPart: string
  backupFolder: string | null
}

export type BackupOutcome = 'made' | 'failed' | 'nothing_to_do'

/** The key slots and the store behind them: one vault, open or locked. */
export interface Vault {
  status(): Promise<VaultStatus>
  /** The recovery key of a first start, the same until the vault is made. */
  recoveryKey(): NewRecoveryKey
  /** Makes the vault and opens it. On refusal or failure nothing is left on the disk. */
  create(choices: FirstChoices): Promise<Result<VaultStatus>>
  unlock(passphrase: string): Promise<UnlockReply>
  unlockWithRecoveryKey(typed: string): Promise<UnlockReply>
  /** Closes the store and forgets the keys. */
  lock(): void
  /** The open store, or null while locked. */
  store(): Store | null
  /** Makes a verified backup in the chosen folder and notes in the settings how it went. */
  backup(): Promise<BackupOutcome>
  /** Replaces what is damaged by the newest backup that is whole. */
  restoreNewestBackup(): Promise<VaultStatus>
}

const problemOf: Record<StoreTrouble, VaultProblem> = {
  missing: 'store_missing',
  damaged: 'store_damaged',
  foreign: 'store_damaged',
  newer: 'store_newer',
  in_use: 'in_use',
  migration_failed: 'migration_failed',
}

interface Session {
  db: Database.Database
  store: Store
  key: Buffer
}

/** The one vault of this program. Everything that opens, replaces or copies it takes its turn. */
export function createVault({ folder, workerPath, now, log }: VaultParts): Vault {
  const storePath = join(folder, storeName)
  const inTurn = oneAtATime()
  let session: Session | null = null
  let newKey: NewRecoveryKey | null = null
  /** Why the last attempt to open the store failed, and the key that would have opened it, if restoring needs it. */
  let failed: { problem: VaultProblem; key: Buffer | null } | null = null

  function state(): Pick<VaultStatus, 'state' | 'problem'> {
    if (session !== null) return { state: 'unlocked', problem: null }
    const problem = standingProblem()
    if (problem !== null) return { state: 'problem', problem }
    return { state: isEmpty() ? 'empty' : 'locked', problem: null }
  }

  function standingProblem(): VaultProblem | null {
    if (isUnsafeLocation(folder)) return 'unsafe_location'
    if (failed !== null) return failed.problem
    if (isEmpty()) return null
    const reading = readHeader(folder)
    return reading.ok ? null : reading.problem
  }

  function isEmpty(): boolean {
    return !hasHeader(folder) && !existsSync(storePath) && !hasBackupPlace(folder)
  }

  async function status(): Promise<VaultStatus> {
    const backups = readBackupPlace(folder)
    const newestBackup = backups === null ? null : await newestBackupDay(backups)
    return { ...state(), newestBackup }
  }

  function forgetFailure(): void {
    failed?.key?.fill(0)
    failed = null
  }

  function lock(): void {
    session?.db.close()
    session?.key.fill(0)
    session = null
    forgetFailure()
  }

  /** Opens the store and keeps the key: with the session, or for restoring when the store cannot be opened. */
  function openStore(key: Buffer): VaultProblem | null {
    try {
      const db = openStoreFile(storePath, key)
      session = { db, store: createStore(db, now), key }
      return null
    } catch (error) {
      if (!(error instanceof StoreFailure)) {
        key.fill(0)
        throw error
      }
      log.failure('internal', 'vault.openStore', error.cause ?? error)
      const problem = problemOf[error.code]
      const isRestorable = problem === 'store_missing' || problem === 'store_damaged'
      if (!isRestorable) key.fill(0)
      failed = { problem, key: isRestorable ? key : null }
      return problem
    }
  }

  async function unlockWith(openSlot: (header: Header) => Promise<Buffer | null>): Promise<UnlockReply> {
    forgetFailure()
    if (isUnsafeLocation(folder)) return hindered('unsafe_location')
    const reading = readHeader(folder)
    if (!reading.ok) return hindered(reading.problem)
    const key = await openSlot(reading.header)
    if (key === null) return { outcome: 'wrong_secret', group: null, problem: null }
    mendHeader(folder, reading.header)
    if (session !== null) {
      key.fill(0)
      return unlocked
    }
    const problem = openStore(key)
    return problem === null ? unlocked : hindered(problem)
  }

  async function create({ confirmedPart, ...choices }: FirstChoices): Promise<Result<VaultStatus>> {
    const passphrase = checkPassphrase(choices.passphrase)
    if (!passphrase.ok) return passphrase
    if (newKey === null || normaliseSigns(confirmedPart) !== newKey.groups[newKey.confirmGroup - 1]) {
      return refuse('recovery_part_wrong')
    }
    if (state().state !== 'empty') throw new Error('there is something here already')
    const key = await buildVault(folder, workerPath, now, {
      ...choices,
      passphrase: passphrase.value,
      recoveryKey: newKey.groups.join(''),
    })
    newKey = null
    openStore(key)
    return accept(await status())
  }

  async function backup(): Promise<BackupOutcome> {
    const source = session
    const chosen = source?.store.settings.get().backupFolder ?? null
    if (source === null || chosen === null) return 'nothing_to_do'
    const made = await tryBackup(source, chosen)
    // The program may have been locked meanwhile; then there is nowhere to note it.
    if (session === source) {
      const { settings } = source.store
      const lastBackupAt = made ? now().toISOString() : settings.get().lastBackupAt
      settings.save({ ...settings.get(), lastBackupAt, lastBackupFailed: !made })
    }
    return made ? 'made' : 'failed'
  }

  async function tryBackup(source: Session, chosen: string): Promise<boolean> {
    try {
      const reading = readHeader(folder)
      if (!reading.ok) throw new Error('the header cannot be read')
      const backups = backupsIn(chosen, reading.header.vaultId)
      writeBackupPlace(folder, backups)
      await makeBackup({ db: source.db, key: source.key, header: reading.header }, backups, now())
      return true
    } catch (error) {
      log.failure('backup_failed', 'vault.backup', error)
      return false
    }
  }

  async function restoreNewestBackup(): Promise<VaultStatus> {
    const backups = readBackupPlace(folder)
    const problem = session === null ? standingProblem() : null
    const aside = join(folder, `damaged ${localStamp(now())}`)
    if (backups === null) return status()
    if (problem === 'header_missing' || problem === 'header_damaged')
      await restoreHeader(backups, folder, aside)
    const key = failed?.key ?? null
    if (key !== null && (await restoreStore(backups, storePath, key, aside))) {
      failed = null
      openStore(key)
    }
    return status()
  }

  return {
    status,
    recoveryKey() {
      if (state().state !== 'empty') throw new Error('a recovery key is made at the first start only')
      newKey ??= makeRecoveryKey()
      return newKey
    },
    create: (choices) => inTurn(() => create(choices)),
    unlock: (passphrase) =>
      inTurn(() =>
        unlockWith((header) => openWithPassphrase(header, normalisePassphrase(passphrase), workerPath)),
      ),
    unlockWithRecoveryKey: (typed) =>
      inTurn(async () => {
        const reading = readRecoveryKey(typed)
        if (!reading.ok) return { outcome: 'malformed_key', group: reading.group, problem: null }
        return unlockWith(async (header) => openWithRecoveryKey(header, reading.key))
      }),
    lock,
    store: () => session?.store ?? null,
    backup: () => inTurn(backup),
    restoreNewestBackup: () => inTurn(restoreNewestBackup),
  }
}

const unlocked: UnlockReply = { outcome: 'unlocked', group: null, problem: null }

function hindered(problem: VaultProblem): UnlockReply {
  return { outcome: 'problem', group: null, problem }
}
