import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { makeHeader, parseHeader, readHeader, serialiseHeader, writeHeader } from '../../main/vault/header'
import type { Header } from '../../main/vault/header'
import { makeRecoveryKey } from '../../main/vault/recoveryKey'
import {
  openWithPassphrase,
  openWithRecoveryKey,
  sealWithPassphrase,
  sealWithRecoveryKey,
} from '../../main/vault/slots'
import { freshFolder, passphrase, workerPath } from './newVault'

// Every test stretches passphrases for real, which takes its time on a busy computer.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const vaultId = 'f1b6f1c0-9a51-4a58-9d0f-6f2a9a3d1c11'
const dataKey = Buffer.alloc(32, 7)
const recoveryKey = makeRecoveryKey().groups.join('')
let header: Header

/** A header file as somebody who knows the format would forge it: with a checksum that fits. */
function forged(changed: unknown): string {
  return JSON.stringify({
    header: changed,
    sha256: createHash('sha256').update(JSON.stringify(changed)).digest('hex'),
  })
}

beforeAll(async () => {
  header = makeHeader(vaultId, [
    await sealWithPassphrase(vaultId, dataKey, passphrase, workerPath),
    sealWithRecoveryKey(vaultId, dataKey, recoveryKey),
  ])
})

describe('the header', () => {
  it('gives the data key to either secret, and to no other', async () => {
    expect(await openWithPassphrase(header, passphrase, workerPath)).toEqual(dataKey)
    expect(await openWithPassphrase(header, `${passphrase}r`, workerPath)).toBeNull()
    expect(openWithRecoveryKey(header, recoveryKey)).toEqual(dataKey)
    expect(openWithRecoveryKey(header, makeRecoveryKey().groups.join(''))).toBeNull()
  })

  it('is damaged when any bit of it has been flipped', () => {
    const whole = Buffer.from(serialiseHeader(header))
    expect(parseHeader(whole.toString())).toEqual({ ok: true, header })
    for (let place = 0; place < whole.length; place += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const flipped = Buffer.from(whole)
        flipped.writeUInt8(flipped.readUInt8(place) ^ (1 << bit), place)
        expect(parseHeader(flipped.toString())).toEqual({ ok: false, problem: 'header_damaged' })
      }
    }
  })

  it('is damaged when it has been cut short, emptied or replaced', () => {
    const text = serialiseHeader(header)
    for (const damaged of ['', '{}', 'null', '[]', text.slice(0, -1), text.slice(0, 100), '\0'.repeat(400)]) {
      expect(parseHeader(damaged)).toEqual({ ok: false, problem: 'header_damaged' })
    }
  })

  it('is refused before any work when a guess would be cheap or would freeze the computer', () => {
    const changes = [
      { memoryKiB: 64 * 1024 - 1 },
      { iterations: 2 },
      { parallelism: 3 },
      { memoryKiB: 1024 * 1024 + 1 },
      { iterations: 21 },
      { parallelism: 17 },
      { iterations: 3.5 },
      { memoryKiB: '65536' },
    ]
    for (const change of changes) {
      const slots = header.slots.map((slot) => (slot.kind === 'passphrase' ? { ...slot, ...change } : slot))
      expect(parseHeader(forged({ ...header, slots }))).toEqual({ ok: false, problem: 'header_damaged' })
    }
  })

  it('opens no slot that has been changed, even by somebody who mends the checksum', async () => {
    const otherVault = { ...header, vaultId: '0d6e2f3a-5c1b-4a7e-8a6d-3b1c2d4e5f60' }
    expect(openWithRecoveryKey(otherVault, recoveryKey)).toBeNull()
    const costlier = {
      ...header,
      slots: header.slots.map((slot) => (slot.kind === 'passphrase' ? { ...slot, iterations: 4 } : slot)),
    }
    expect(parseHeader(forged(costlier))).toEqual({ ok: true, header: costlier })
    expect(await openWithPassphrase(costlier, passphrase, workerPath)).toBeNull()
    for (const field of ['salt', 'nonce', 'wrapped'] as const) {
      const slots = header.slots.map((slot) => ({
        ...slot,
        [field]: slot[field].replace(/./, (sign) => (sign === '0' ? '1' : '0')),
      }))
      expect(openWithRecoveryKey({ ...header, slots }, recoveryKey)).toBeNull()
    }
  })

  it('is told from a damaged one when it is newer than the program', () => {
    expect(parseHeader(forged({ format: header.format, version: 2, anything: true }))).toEqual({
      ok: false,
      problem: 'header_newer',
    })
  })

  it('is read from its previous copy when it is damaged or gone, but not when it is newer', () => {
    const folder = freshFolder()
    const newest = join(folder, 'vault.json')
    expect(readHeader(folder)).toEqual({ ok: false, problem: 'header_missing' })
    writeHeader(folder, header)
    writeFileSync(newest, 'damaged')
    expect(readHeader(folder)).toEqual({ ok: true, header })
    rmSync(newest)
    expect(readHeader(folder)).toEqual({ ok: true, header })
    writeFileSync(newest, forged({ format: header.format, version: 2 }))
    expect(readHeader(folder)).toEqual({ ok: false, problem: 'header_newer' })
  })

  it('keeps the one before, and never a damaged one', () => {
    const folder = freshFolder()
    const next = { ...header, vaultId: '0d6e2f3a-5c1b-4a7e-8a6d-3b1c2d4e5f60' }
    writeHeader(folder, header)
    writeHeader(folder, next)
    expect(readFileSync(join(folder, 'vault.previous.json'), 'utf8')).toBe(serialiseHeader(header))
    writeFileSync(join(folder, 'vault.json'), 'damaged')
    writeHeader(folder, next)
    expect(readFileSync(join(folder, 'vault.previous.json'), 'utf8')).toBe(serialiseHeader(next))
  })
})
