import { existsSync, rmSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { migrate, migrations, storeVersion } from './migrate'

/** What the store's file is called, in the vault's folder and in each backup. */
export const storeName = 'store.db'
/** Says that the file is ours: "SVST". */
const applicationId = 0x53565354
const keyLength = 32

export type StoreTrouble = 'missing' | 'damaged' | 'foreign' | 'newer' | 'in_use' | 'migration_failed'

/** Why a store file cannot be opened. The file is left as it was. */
export class StoreFailure extends Error {
  readonly code: StoreTrouble

  constructor(code: StoreTrouble, options?: ErrorOptions) {
    super(`store ${code}`, options)
    this.code = code
  }
}

/** Makes a new, empty, encrypted store. */
export function createStoreFile(
  path: string,
  key: Buffer,
  steps: readonly string[] = migrations,
): Database.Database {
  if (existsSync(path)) throw new Error('a store is already there')
  return closeOnFailure(connect(path, key, {}), (db) => {
    db.pragma(`application_id = ${applicationId}`)
    settle(db)
    migrate(db, path, steps)
    enforceReferences(db)
  })
}

/** Opens the store for this process alone, checks it, and brings it up to the newest version. */
export function openStoreFile(
  path: string,
  key: Buffer,
  steps: readonly string[] = migrations,
): Database.Database {
  const { size } = statSync(path, { throwIfNoEntry: false }) ?? {}
  if (size === undefined) throw new StoreFailure('missing')
  // SQLite takes an empty file, as a power cut can leave it, for a new store and would start filling it.
  if (size === 0) throw new StoreFailure('damaged')
  // We never write ahead: such a file is a stranger's, and SQLite would replay it into the store.
  for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true })
  return naming(() =>
    closeOnFailure(connect(path, key, { fileMustExist: true, timeout: 0 }), (db) => {
      // Under exclusive locking the lock is kept once taken; this takes it without writing anything.
      db.exec('begin exclusive; commit')
      recognise(db, steps.length)
      settle(db)
      if (db.pragma('quick_check', { simple: true }) !== 'ok') throw new StoreFailure('damaged')
      try {
        migrate(db, path, steps)
      } catch (error) {
        throw new StoreFailure('migration_failed', { cause: error })
      }
      enforceReferences(db)
    }),
  )
}

/** What a whole and closed store file holds, table by table. */
export type Counts = Record<string, unknown>

/** Reads a closed copy of a store from end to end without changing it. */
export function verifyStoreFile(path: string, key: Buffer): Counts {
  return naming(() => {
    const db = connect(path, key, { fileMustExist: true, readonly: true, timeout: 0 })
    try {
      recognise(db, migrations.length)
      if (db.pragma('integrity_check', { simple: true }) !== 'ok') throw new StoreFailure('damaged')
      return countRows(db)
    } finally {
      db.close()
    }
  })
}

/** The tables that hold what people have written. */
const written = ['cases', 'drafts', 'documents', 'events', 'settings', 'contact_changes'] as const

/** The number of rows in each table that holds what people have written; an older store lacks the newest tables. */
export function countRows(db: Database.Database): Counts {
  const isThere = db.prepare<[string]>("select 1 from sqlite_schema where type = 'table' and name = ?")
  const count = (table: string) => db.prepare(`select count(*) from ${table}`).pluck().get()
  const counts = Object.fromEntries(
    written.filter((table) => isThere.get(table)).map((table) => [table, count(table)]),
  )
  if (!('cases' in counts)) throw new StoreFailure('damaged')
  return counts
}

function connect(path: string, key: Buffer, options: Database.Options): Database.Database {
  // A key of any other length would silently be taken for a passphrase, and none at all for plaintext.
  if (key.length !== keyLength) throw new Error('the data key must be 32 bytes')
  const rawKey = Buffer.concat([Buffer.from('raw:'), key])
  return closeOnFailure(new Database(path, options), (db) => {
    try {
      if (!canEncrypt(db)) throw new Error('this build of SQLite cannot encrypt')
      db.pragma("cipher = 'chacha20'")
      db.key(rawKey)
    } finally {
      rawKey.fill(0)
    }
    db.pragma('locking_mode = exclusive')
    // By default a large sort is written in clear to the temp folder.
    db.pragma('temp_store = memory')
    db.pragma('trusted_schema = off')
    db.pragma('cell_size_check = on')
  })
}

/** The plain package, which the types describe, has no keys: with it the store would be written in clear. */
function canEncrypt(db: Database.Database): db is Database.Database & { key(key: Buffer): number } {
  return 'key' in db && typeof db.key === 'function'
}

/** The first read of the file: a wrong key, another program's file and damage show here. */
function recognise(db: Database.Database, knownVersion: number): void {
  if (db.pragma('application_id', { simple: true }) !== applicationId) throw new StoreFailure('foreign')
  const version = storeVersion(db)
  if (version > knownVersion) throw new StoreFailure('newer')
  if (version < 1) throw new StoreFailure('damaged')
}

/** How the store is written to, once it is known to be ours. */
function settle(db: Database.Database): void {
  db.pragma('journal_mode = delete')
  db.pragma('synchronous = extra')
  db.pragma('secure_delete = on')
}

function enforceReferences(db: Database.Database): void {
  db.pragma('foreign_keys = on')
  if (db.pragma('foreign_keys', { simple: true }) !== 1) throw new Error('foreign keys are not enforced')
}

function closeOnFailure(db: Database.Database, work: (db: Database.Database) => void): Database.Database {
  try {
    work(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Gives SQLite's own failures the names that people are told about; a full disk stays what it is. */
function naming<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    if (/^SQLITE_(BUSY|LOCKED)/.test(error.code)) throw new StoreFailure('in_use', { cause: error })
    if (/^SQLITE_(NOTADB|CORRUPT|SCHEMA|ERROR)/.test(error.code))
      throw new StoreFailure('damaged', { cause: error })
    throw error
  }
}
