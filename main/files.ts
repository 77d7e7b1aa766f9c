import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, writeSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Writes a small file so that a power cut leaves either the old content or the new, never half of each. */
export function writeFileAtomic(path: string, content: string): void {
  const temporary = `${path}.new`
  const file = openSync(temporary, 'w', 0o600)
  try {
    writeSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(temporary, path)
  syncFolder(dirname(path))
}

/** Waits until a file's bytes are on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Waits until the names in a folder are on the disk. Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Renames a folder. A virus scanner may hold a file in it for a moment, so a refusal is met with patience. */
export async function renameFolder(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(from, to)
      syncFolder(dirname(to))
      return
    } catch (error) {
      if (attempt === 10 || !heldByAnother(error)) throw error
      await wait(200)
    }
  }
}

function heldByAnother(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES' || code === 'EBUSY')
}

const networkPath = /^(\\\\|\/\/)/
const localDevicePath = /^\\\\\?\\[a-z]:/i
const syncedFolder = /^onedrive( - .+)?$/i

/**
 * Whether a path is on another machine or in a folder that OneDrive copies away. Both break the locks that
 * keep an open store whole, and the second sends it off the computer.
 */
export function isUnsafeLocation(path: string): boolean {
  return [path, realLocation(path)].some(
    (candidate) =>
      (networkPath.test(candidate) && !localDevicePath.test(candidate)) ||
      candidate.split(/[\\/]/).some((part) => syncedFolder.test(part)),
  )
}

/** Follows links and mapped drive letters, from the nearest part of the path that exists. */
function realLocation(path: string): string {
  let existing = resolve(path)
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing)
  return existsSync(existing) ? realpathSync.native(existing) : path
}
