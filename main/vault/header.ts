import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from '../../shared/domain/schema'
import { writeFileAtomic } from '../files'

export const headerName = 'vault.json'
const previousName = 'vault.previous.json'
const format = 'samverkansstod-vault'
const version = 1

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))
/** The data key under one secret, with AES-256-GCM: 32 bytes and a tag of 16. */
const wrappedKey = { nonce: hex(12), wrapped: hex(48) }

const passphraseSlotSchema = z.strictObject({
  kind: z.literal('passphrase'),
  salt: hex(16),
  // Weaker settings would make guessing cheap, absurd ones would freeze the computer: both are refused before any work.
  memoryKiB: z
    .int()
    .min(64 * 1024)
    .max(1024 * 1024),
  iterations: z.int().min(3).max(20),
  parallelism: z.int().min(4).max(16),
  ...wrappedKey,
})
const recoverySlotSchema = z.strictObject({ kind: z.literal('recovery'), salt: hex(32), ...wrappedKey })

const headerSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  /** Tells the backups of this store from another's in the same folder. */
  vaultId: z.uuid(),
  slots: z
    .array(z.discriminatedUnion('kind', [passphraseSlotSchema, recoverySlotSchema]))
    .min(1)
    .max(8),
})

export type Header = z.infer<typeof headerSchema>
export type PassphraseSlot = z.infer<typeof passphraseSlotSchema>
export type RecoverySlot = z.infer<typeof recoverySlotSchema>
export type Slot = PassphraseSlot | RecoverySlot

export type HeaderReading =
  { ok: true; header: Header } | { ok: false; problem: 'header_missing' | 'header_damaged' | 'header_newer' }

/** A header of this version of the program. */
export function makeHeader(vaultId: string, slots: Slot[]): Header {
  return { format, version, vaultId, slots }
}

/**
 * The text of a header file: the header and its checksum. The checksum finds damage; what keeps somebody from changing
 * a slot on purpose is that the slot is authenticated together with the key in it.
 */
export function serialiseHeader(header: Header): string {
  return JSON.stringify({ header, sha256: checksum(header) })
}

// Later versions keep this envelope, so that a newer header is told from a damaged one.
const envelopeSchema = z.strictObject({
  header: z.looseObject({ format: z.literal(format), version: z.int().positive() }),
  sha256: z.string(),
})

/** Reads the text of a header file without trusting any of it. */
export function parseHeader(text: string): HeaderReading {
  const envelope = envelopeSchema.safeParse(parseJson(text))
  if (!envelope.success || checksum(envelope.data.header) !== envelope.data.sha256)
    return { ok: false, problem: 'header_damaged' }
  if (envelope.data.header.version > version) return { ok: false, problem: 'header_newer' }
  const header = headerSchema.safeParse(envelope.data.header)
  return header.success ? { ok: true, header: header.data } : { ok: false, problem: 'header_damaged' }
}

/** Whether a folder holds a header in any condition. */
export function hasHeader(folder: string): boolean {
  return headerPaths(folder).some((path) => existsSync(path))
}

/** The header of a folder, from the previous copy when the newest is damaged or gone. */
export function readHeader(folder: string): HeaderReading {
  const [newestPath, previousPath] = headerPaths(folder)
  const newest = readHeaderFile(newestPath)
  const previous = readHeaderFile(previousPath)
  if (newest.ok || newest.problem === 'header_newer') return newest
  if (previous.ok) return previous
  return newest.problem === 'header_missing' ? previous : newest
}

/** Puts a header in place. Beside it there is always one more that is whole: the one before, or a second copy. */
export function writeHeader(folder: string, header: Header): void {
  const text = serialiseHeader(header)
  const [newest, previous] = headerPaths(folder)
  writeFileAtomic(previous, readHeaderFile(newest).ok ? readFileSync(newest, 'utf8') : text)
  writeFileAtomic(newest, text)
}

/** Writes a header that was read from its previous copy back into its own place. */
export function mendHeader(folder: string, header: Header): void {
  if (!readHeaderFile(headerPaths(folder)[0]).ok) writeHeader(folder, header)
}

/** The header's file and its previous copy. */
export function headerPaths(folder: string): [newest: string, previous: string] {
  return [join(folder, headerName), join(folder, previousName)]
}

function readHeaderFile(path: string): HeaderReading {
  return existsSync(path) ? parseHeader(readFileSync(path, 'utf8')) : { ok: false, problem: 'header_missing' }
}

function checksum(header: unknown): string {
  return createHash('sha256').update(JSON.stringify(header)).digest('hex')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
