import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { syncFile, syncFolder } from '../files'
import type { Log } from '../log'

/** A file on its way out of the program. Its name never holds a person's name. */
interface OutgoingFile {
  name: string
  bytes: Uint8Array
  /** What the dialog calls this kind of file, and how its name ends. */
  kind: { name: string; extension: string }
}

interface SaveReply {
  outcome: 'saved' | 'cancelled' | 'failed'
  /** As the person named it; the folder stays here. */
  fileName: string | null
}

/** Asks where to save a file, and writes it there. */
export type SaveFile = (file: OutgoingFile) => Promise<SaveReply>

interface SaveFileParts {
  /** The system's save dialog; null when the user thinks better of it. */
  choosePlace(file: Pick<OutgoingFile, 'name' | 'kind'>): Promise<string | null>
  log: Pick<Log, 'failure'>
}

/** Saves by writing beside the chosen name first: a disk that fills up never leaves half a file under it. */
export function createSaveFile({ choosePlace, log }: SaveFileParts): SaveFile {
  return async ({ name, kind, bytes }) => {
    const path = await choosePlace({ name, kind })
    if (path === null) return { outcome: 'cancelled', fileName: null }
    const unfinished = `${path}.new`
    try {
      await writeFile(unfinished, bytes)
      syncFile(unfinished)
      await rename(unfinished, path)
      syncFolder(dirname(path))
      return { outcome: 'saved', fileName: basename(path) }
    } catch (error) {
      log.failure('internal', 'saveFile', error)
      await rm(unfinished, { force: true }).catch(() => undefined)
      return { outcome: 'failed', fileName: null }
    }
  }
}
