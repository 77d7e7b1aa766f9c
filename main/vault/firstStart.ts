import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Profile } from '../../shared/domain/profile'
import { noOwnWheel } from '../../shared/domain/wheel'
import type { Settings } from '../../shared/ipc/settings'
import { renameFolder, syncFile } from '../files'
import { createStoreFile, storeName } from '../store/open'
import { createStore } from '../store/sqliteStore'
import { backupsIn, writeBackupPlace } from './backupPlace'
import { makeHeader, writeHeader } from './header'
import { sealWithPassphrase, sealWithRecoveryKey } from './slots'

const idleMinutes = 5
/** Two weeks is "i god tid" until the user says otherwise. */
const goodTimeDays = 14

export interface FirstStart {
  profile: Profile
  passphrase: string
  /** The thirty-two signs without spaces. */
  recoveryKey: string
  backupFolder: string | null
}

/**
 * Builds a vault beside its place and then moves it there, so that a first start that is cut short leaves nothing.
 * Answers with the data key.
 */
export async function buildVault(
  folder: string,
  workerPath: string | URL,
  now: () => Date,
  first: FirstStart,
): Promise<Buffer> {
  const staging = `${folder}.new`
  rmSync(staging, { recursive: true, force: true })
  mkdirSync(staging, { recursive: true, mode: 0o700 })
  const dataKey = randomBytes(32)
  const vaultId = randomUUID()
  try {
    writeFirstStore(join(staging, storeName), dataKey, now, first)
    const passphraseSlot = await sealWithPassphrase(vaultId, dataKey, first.passphrase, workerPath)
    const recoverySlot = sealWithRecoveryKey(vaultId, dataKey, first.recoveryKey)
    writeHeader(staging, makeHeader(vaultId, [passphraseSlot, recoverySlot]))
    if (first.backupFolder !== null) writeBackupPlace(staging, backupsIn(first.backupFolder, vaultId))
    // Only an empty folder gives way.
    if (existsSync(folder)) rmdirSync(folder)
    mkdirSync(dirname(folder), { recursive: true })
    await renameFolder(staging, folder)
    return dataKey
  } catch (error) {
    dataKey.fill(0)
    rmSync(staging, { recursive: true, force: true })
    throw error
  }
}

function writeFirstStore(
  path: string,
  dataKey: Buffer,
  now: () => Date,
  { profile, backupFolder }: FirstStart,
): void {
  const settings: Settings = {
    profile,
    wheel: noOwnWheel,
    idleMinutes,
    goodTimeDays,
    printer: '',
    backupFolder,
    lastBackupAt: null,
    lastBackupFailed: false,
  }
  const db = createStoreFile(path, dataKey)
  try {
    const store = createStore(db, now)
    store.transaction(() => {
      store.settings.save(settings)
      store.events.append({ at: now().toISOString(), who: profile.name, what: 'vault.create', caseId: null })
    })
  } finally {
    db.close()
  }
  syncFile(path)
}
