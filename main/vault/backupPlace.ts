import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from '../../shared/domain/schema'
import { writeFileAtomic } from '../files'

const placeSchema = z.strictObject({ backups: z.string().min(1) })

/** Where in the chosen folder the backups of one vault go: several vaults may share the folder. */
export function backupsIn(chosenFolder: string, vaultId: string): string {
  return join(chosenFolder, `samverkansstod-${vaultId.slice(0, 8)}`)
}

/**
 * Where the backups are, in a small file in clear beside the header: a store that cannot be opened cannot tell it.
 * It holds the path of a folder and nothing else.
 */
export function readBackupPlace(folder: string): string | null {
  const path = placePath(folder)
  if (!existsSync(path)) return null
  try {
    return placeSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).backups
  } catch {
    // Without it backups go on as before; only restoring by a press of a button has to wait for the next one.
    return null
  }
}

export function writeBackupPlace(folder: string, backups: string): void {
  if (readBackupPlace(folder) !== backups) writeFileAtomic(placePath(folder), JSON.stringify({ backups }))
}

/** Whether a folder remembers that it has had backups. */
export function hasBackupPlace(folder: string): boolean {
  return existsSync(placePath(folder))
}

function placePath(folder: string): string {
  return join(folder, 'backup.json')
}
