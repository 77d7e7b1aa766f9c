import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { deriveKey } from './deriveKey'
import type { Header, PassphraseSlot, RecoverySlot, Slot } from './header'

const cipher = 'aes-256-gcm'
const tagLength = 16
/** What one guess at a passphrase costs: 64 MiB and three passes, about half a second. */
const argon2 = { memoryKiB: 64 * 1024, iterations: 3, parallelism: 4 }

type Metadata<S extends Slot> = Omit<S, 'nonce' | 'wrapped'>
type AnyMetadata = Metadata<PassphraseSlot> | Metadata<RecoverySlot>

/** Locks the data key with a passphrase. */
export async function sealWithPassphrase(
  vaultId: string,
  dataKey: Buffer,
  passphrase: string,
  workerPath: string | URL,
): Promise<PassphraseSlot> {
  const metadata: Metadata<PassphraseSlot> = {
    kind: 'passphrase',
    salt: randomBytes(16).toString('hex'),
    ...argon2,
  }
  const slotKey = await passphraseKey(metadata, passphrase, workerPath)
  return { ...metadata, ...wrap(vaultId, metadata, slotKey, dataKey) }
}

/** Locks the data key with a recovery key. */
export function sealWithRecoveryKey(vaultId: string, dataKey: Buffer, recoveryKey: string): RecoverySlot {
  const metadata: Metadata<RecoverySlot> = { kind: 'recovery', salt: randomBytes(32).toString('hex') }
  return { ...metadata, ...wrap(vaultId, metadata, recoverySlotKey(metadata, recoveryKey), dataKey) }
}

/** The data key, or null when the passphrase opens no slot. */
export async function openWithPassphrase(
  header: Header,
  passphrase: string,
  workerPath: string | URL,
): Promise<Buffer | null> {
  // No slot has an empty one, and Argon2 will not stretch it.
  if (passphrase === '') return null
  for (const slot of header.slots) {
    if (slot.kind !== 'passphrase') continue
    const dataKey = unwrap(header.vaultId, slot, await passphraseKey(slot, passphrase, workerPath))
    if (dataKey !== null) return dataKey
  }
  return null
}

/** The data key, or null when the recovery key opens no slot. */
export function openWithRecoveryKey(header: Header, recoveryKey: string): Buffer | null {
  for (const slot of header.slots) {
    if (slot.kind !== 'recovery') continue
    const dataKey = unwrap(header.vaultId, slot, recoverySlotKey(slot, recoveryKey))
    if (dataKey !== null) return dataKey
  }
  return null
}

async function passphraseKey(
  slot: Metadata<PassphraseSlot>,
  passphrase: string,
  workerPath: string | URL,
): Promise<Buffer> {
  const { salt, memoryKiB, iterations, parallelism } = slot
  const bytes = Buffer.from(passphrase, 'utf8')
  try {
    return await deriveKey(workerPath, {
      passphrase: bytes,
      salt: Buffer.from(salt, 'hex'),
      memoryKiB,
      iterations,
      parallelism,
    })
  } finally {
    bytes.fill(0)
  }
}

function recoverySlotKey(slot: Metadata<RecoverySlot>, recoveryKey: string): Buffer {
  return Buffer.from(
    hkdfSync('sha256', recoveryKey, Buffer.from(slot.salt, 'hex'), 'samverkansstod recovery slot 1', 32),
  )
}

/** Encrypts the data key under a slot's key, which is wiped. */
function wrap(vaultId: string, metadata: AnyMetadata, slotKey: Buffer, dataKey: Buffer) {
  const nonce = randomBytes(12)
  const box = createCipheriv(cipher, slotKey, nonce, { authTagLength: tagLength })
  box.setAAD(binding(vaultId, metadata))
  const wrapped = Buffer.concat([box.update(dataKey), box.final(), box.getAuthTag()])
  slotKey.fill(0)
  return { nonce: nonce.toString('hex'), wrapped: wrapped.toString('hex') }
}

/** The data key of a slot, or null when the slot's key is wrong or the slot has been changed. Wipes the slot's key. */
function unwrap(vaultId: string, { nonce, wrapped, ...metadata }: Slot, slotKey: Buffer): Buffer | null {
  const sealed = Buffer.from(wrapped, 'hex')
  const box = createDecipheriv(cipher, slotKey, Buffer.from(nonce, 'hex'), { authTagLength: tagLength })
  box.setAAD(binding(vaultId, metadata))
  box.setAuthTag(sealed.subarray(-tagLength))
  try {
    return Buffer.concat([box.update(sealed.subarray(0, -tagLength)), box.final()])
  } catch {
    return null
  } finally {
    slotKey.fill(0)
  }
}

/** What is authenticated beside the key: which vault, and every parameter of the slot, in an order of its own. */
function binding(vaultId: string, metadata: object): Buffer {
  return Buffer.from(JSON.stringify([vaultId, Object.entries(metadata).sort(([a], [b]) => (a < b ? -1 : 1))]))
}
