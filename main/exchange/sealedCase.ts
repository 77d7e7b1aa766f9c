import { Worker } from 'node:worker_threads'
import { isCoveredPart } from '../../shared/domain/handedOver'
import { z } from '../../shared/domain/schema'
import {
  contentVersion,
  sealedContentSchema,
  sealedFormat,
  type SealedContent,
  type SealRefusal,
} from '../../shared/domain/sealedContent'
import { readAtMost } from './readAtMost'

const mostBytes = 20 * 1024 * 1024
/** The most work that a file may ask of this computer: a second or two, and 256 MiB. */
const sealingWork = 18

/** What is asked of the thread that seals and opens. */
export type SealWork =
  | { kind: 'seal'; bytes: Uint8Array; passphrase: string; workFactor: number }
  | { kind: 'open'; bytes: Uint8Array; passphrase: string }

/** The content as it stands in the file once it is opened, by this program or another one. */
export function sealedJson(content: Omit<SealedContent, 'format' | 'version'>): Uint8Array {
  const whole: SealedContent = { format: sealedFormat, version: contentVersion, ...content }
  return Buffer.from(`${JSON.stringify(sealedContentSchema.parse(whole), null, 2)}\n`)
}

/** Seals the content with the words that open it, on a thread of its own. */
export async function sealCase(
  workerPath: string | URL,
  content: Omit<SealedContent, 'format' | 'version'>,
  passphrase: string,
): Promise<Uint8Array> {
  const bytes = sealedJson(content)
  const sealed = await run(workerPath, { kind: 'seal', bytes, passphrase, workFactor: sealingWork })
  if (!(sealed instanceof Uint8Array)) throw new Error('the file could not be sealed')
  return sealed
}

/** The bytes of a file that may be a sealed case, or why it is not taken. Nothing is derived from any words yet. */
export async function readSealedFile(path: string): Promise<Uint8Array | SealRefusal> {
  const bytes = await readAtMost(path, mostBytes)
  return typeof bytes === 'string' ? bytes : (headerFault(bytes) ?? bytes)
}

/** The case in a sealed file, or why there is none. */
export async function openCase(
  workerPath: string | URL,
  bytes: Uint8Array,
  passphrase: string,
): Promise<SealedContent | SealRefusal> {
  const fault = headerFault(bytes)
  if (fault !== null) return fault
  const opened = await run(workerPath, { kind: 'open', bytes, passphrase })
  if (opened === 'wrongPassphrase') return opened
  return opened instanceof Uint8Array ? readContent(opened) : 'altered'
}

/** An age file for one passphrase: exactly one recipient, and its check. */
const header =
  /^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} (?<work>[1-9]\d?)\n[\w+/]{43}\n--- [\w+/]{43}\n/
const longestHeader = 200
/** A number that no two pieces share, and the seal of the last piece. */
const shortestPayload = 32

/** What can be seen of a file before any work is done: nobody makes this computer work for hours. */
export function headerFault(bytes: Uint8Array): SealRefusal | null {
  const start = Buffer.from(bytes.subarray(0, longestHeader)).toString('latin1')
  const found = header.exec(start)
  if (found === null) {
    const [line = ''] = start.split('\n')
    if (/^age-encryption\.org\/v\d+$/.test(line) && line !== 'age-encryption.org/v1') return 'newer'
    if (!start.startsWith('age-encryption.org/v1')) return 'notOurs'
    if (bytes.length < longestHeader) return 'cut'
    return /^.*\n-> scrypt /.test(start) ? 'altered' : 'notOurs'
  }
  if (Number(found.groups?.['work']) > sealingWork) return 'tooMuchWork'
  return bytes.length < found[0].length + shortestPayload ? 'cut' : null
}

const versionSchema = z.object({ format: z.literal(sealedFormat), version: z.int().positive() })

/** The content that stood behind the seal. A file says only what its giver could have handed over that day. */
export function readContent(opened: Uint8Array): SealedContent | SealRefusal {
  const json = parseJson(opened)
  const stated = versionSchema.safeParse(json)
  if (!stated.success) return 'notOurs'
  if (stated.data.version > contentVersion) return 'newer'
  const content = sealedContentSchema.safeParse(json)
  if (!content.success) return 'altered'
  const { case: of, choice, madeOn, to } = content.data
  const hasReceiver = of.organisations.some(({ id, own }) => id === to && !own)
  return hasReceiver && isCoveredPart(of, choice, madeOn) ? content.data : 'altered'
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      (key: string, value: unknown) => {
        // No field of ours has such a name; some code that copies objects would make more of it than a name.
        if (key === '__proto__' || key === 'constructor' || key === 'prototype')
          throw new Error('not a field')
        return value
      },
    )
  } catch {
    return undefined
  }
}

function run(workerPath: string | URL, work: SealWork): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerPath, { workerData: work })
    worker.once('message', resolve)
    worker.once('error', reject)
    // After an answer this rejects a promise that is already settled, which does nothing.
    worker.once('exit', () => reject(new Error('the thread that seals gave no answer')))
  })
}
