import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type Database from 'better-sqlite3'
import { renameFolder, syncFile, syncFolder } from '../files'
import { localStamp } from '../localTime'
import { countRows, storeName, verifyStoreFile } from '../store/open'
import { headerPaths, headerName, parseHeader, serialiseHeader, writeHeader } from '../vault/header'
import type { Header } from '../vault/header'

const keep = 14
const unfinished = '.partial'
const backupName = /^\d{4}-\d{2}-\d{2} \d{2}\.\d{2}\.\d{2}$/
/** Milliseconds: a server that has gone away can keep a question hanging for a minute, and someone is waiting. */
const patience = { toShow: 1500, toWrite: 10_000 }

export interface BackupSource {
  db: Database.Database
  key: Buffer
  header: Header
}

/**
 * Makes one backup: a folder named by date and time, with an encrypted copy of the store and the header that opens it.
 * It gets its name only when the copy has been read back from end to end and found to hold the same as the store.
 */
export async function makeBackup(
  { db, key, header }: BackupSource,
  backups: string,
  at: Date,
): Promise<void> {
  const chosen = await inTime(stat(dirname(backups)), patience.toWrite)
  // Making the whole path would put the backups of an unplugged disk on this one.
  if (chosen?.isDirectory() !== true) throw new Error('the backup folder cannot be reached')
  await mkdir(backups, { recursive: true })
  await removeUnfinished(backups)

  const name = localStamp(at)
  const partial = join(backups, name + unfinished)
  await mkdir(partial)
  const store = join(partial, storeName)
  db.prepare('vacuum into ?').run(store)
  const counts = countRows(db)
  writeFileSync(join(partial, headerName), serialiseHeader(header))
  syncFile(store)
  syncFile(join(partial, headerName))
  syncFolder(partial)

  const isWhole = isDeepStrictEqual(verifyStoreFile(store, key), counts)
  if (!isWhole) throw new Error('the backup does not hold what the store holds')
  if (!readBackupHeader(partial).ok) throw new Error('the backup has no readable header')
  await rm(join(backups, name), { recursive: true, force: true })
  await renameFolder(partial, join(backups, name))
  await removeOldest(backups)
}

/** The day of the newest backup, or null when there is none or the folder cannot be reached. */
export async function newestBackupDay(backups: string): Promise<string | null> {
  const names = await inTime(listBackups(backups), patience.toShow)
  return names?.[0]?.slice(0, 10) ?? null
}

/**
 * Puts the newest backup that opens with this key in the place of a store that does not. The copy is checked where it
 * will stand; the damaged store is kept aside with its sidecars, which would otherwise be replayed into the new one.
 */
export async function restoreStore(
  backups: string,
  store: string,
  key: Buffer,
  aside: string,
): Promise<boolean> {
  const incoming = `${store}.restoring`
  for (const name of await listBackups(backups)) {
    for (const path of withSidecars(incoming)) rmSync(path, { force: true })
    if (!(await copyVerified(join(backups, name, storeName), incoming, key))) continue
    setAside(withSidecars(store), aside)
    renameSync(incoming, store)
    syncFolder(dirname(store))
    return true
  }
  rmSync(incoming, { force: true })
  return false
}

/** Puts the header of the newest backup that has a whole one in the place of a damaged or lost header. */
export async function restoreHeader(backups: string, folder: string, aside: string): Promise<boolean> {
  for (const name of await listBackups(backups)) {
    const reading = readBackupHeader(join(backups, name))
    if (!reading.ok) continue
    setAside(headerPaths(folder), aside)
    writeHeader(folder, reading.header)
    return true
  }
  return false
}

async function copyVerified(from: string, to: string, key: Buffer): Promise<boolean> {
  try {
    await copyFile(from, to)
    syncFile(to)
    verifyStoreFile(to, key)
    return true
  } catch {
    // Whatever is wrong with this copy, an older one may be whole.
    return false
  }
}

function readBackupHeader(backup: string) {
  const path = join(backup, headerName)
  return parseHeader(existsSync(path) ? readFileSync(path, 'utf8') : '')
}

function setAside(paths: readonly string[], folder: string): void {
  const existing = paths.filter((path) => existsSync(path))
  if (existing.length > 0) mkdirSync(folder, { recursive: true })
  for (const path of existing) renameSync(path, join(folder, basename(path)))
}

function withSidecars(store: string): string[] {
  return [store, `${store}-journal`, `${store}-wal`, `${store}-shm`]
}

/** Names of whole backups, newest first. */
async function listBackups(backups: string): Promise<string[]> {
  const names = await readdir(backups).catch(() => [])
  return names
    .filter((name) => backupName.test(name))
    .sort()
    .reverse()
}

async function removeUnfinished(backups: string): Promise<void> {
  const names = await readdir(backups)
  await removeAll(names.filter((name) => name.endsWith(unfinished)).map((name) => join(backups, name)))
}

async function removeOldest(backups: string): Promise<void> {
  const names = await listBackups(backups)
  await removeAll(names.slice(keep).map((name) => join(backups, name)))
}

/** Removes folders as far as it goes: one too many does not spoil a good backup, and the next one tries again. */
async function removeAll(folders: readonly string[]): Promise<void> {
  await Promise.allSettled(folders.map((folder) => rm(folder, { recursive: true })))
}

/** The answer, or null when it fails or does not come in time. */
async function inTime<T>(answer: Promise<T>, milliseconds: number): Promise<T | null> {
  const giveUp = new AbortController()
  try {
    return await Promise.race([answer, wait(milliseconds, null, { signal: giveUp.signal })])
  } catch {
    return null
  } finally {
    giveUp.abort()
  }
}
