import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Profile } from '../../shared/domain/profile'
import { createLog } from '../../main/log'
import { createVault } from '../../main/vault/vault'
import type { Vault } from '../../main/vault/vault'

export const workerPath = new URL('../../main/vault/argon2Worker.ts', import.meta.url)
export const passphrase = 'granris vante spegel tisdag'
export const profile: Profile = {
  name: 'Maria Ek',
  role: 'rektor',
  school: 'Lindskolan',
  municipality: 'Alvesta',
  phone: '0980-40 11 00',
}

/** A folder of its own, gone when the test has ended. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samverkansstod-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The vault of one folder, as the program starts with it. */
export function vaultIn(folder: string, now: () => Date = () => new Date()): Vault {
  const vault = createVault({ folder, workerPath, now, log: createLog({ folder: `${folder}-log`, now }) })
  onTestFinished(() => vault.lock())
  return vault
}

/** A vault that has just been made and is open, and its recovery key as it stands on the paper. */
export async function makeVault(folder: string, backupFolder: string | null = null, now?: () => Date) {
  const vault = vaultIn(folder, now)
  const { groups, confirmGroup } = vault.recoveryKey()
  const made = await vault.create({
    profile,
    passphrase,
    confirmedPart: groups[confirmGroup - 1] ?? '',
    backupFolder,
  })
  if (!made.ok) throw new Error(made.rule)
  return { vault, recoveryKey: groups.join(' ') }
}

/** Every file under a folder, with its bytes. */
export function filesUnder(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  return new Map(paths.filter((path) => statSync(path).isFile()).map((path) => [path, readFileSync(path)]))
}

/** The files that hold a text in any of the ways Windows and SQLite write text. */
export function filesHolding(text: string, folder: string): string[] {
  const forms = [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
  ]
  return [...filesUnder(folder)]
    .filter(([, bytes]) => forms.some((form) => bytes.includes(form)))
    .map(([path]) => path)
}
