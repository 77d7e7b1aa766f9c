import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { openStoreFile } from '../../main/store/open'
import { newCase } from '../store/newStore'
import { filesHolding, filesUnder, freshFolder, makeVault, passphrase, profile, vaultIn } from './newVault'

// Every test stretches passphrases for real, which takes its time on a busy computer.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const canary = 'Kanariefågel'
const locked = { state: 'locked', problem: null, newestBackup: null }
const unlocked = { outcome: 'unlocked', group: null, problem: null }
const wrong = { outcome: 'wrong_secret', group: null, problem: null }

function problem(code: string) {
  return { outcome: 'problem', group: null, problem: code }
}

/** Writes over a part of a file, as a failing disk does. */
function damage(path: string): void {
  writeFileSync(path, readFileSync(path).fill(0, 5000, 6000))
}

describe('a first start', () => {
  it('makes a vault that both secrets open, and nothing else', async () => {
    const folder = join(freshFolder(), 'vault')
    const first = vaultIn(folder)
    expect(await first.status()).toEqual({ state: 'empty', problem: null, newestBackup: null })
    const { vault, recoveryKey } = await makeVault(folder)
    expect(await vault.status()).toEqual({ state: 'unlocked', problem: null, newestBackup: null })
    vault.store()?.cases.insert(newCase('2026-1', canary))
    expect(vault.store()?.settings.get().profile).toEqual(profile)
    expect(vault.store()?.events.list(null)).toMatchObject([{ who: profile.name, what: 'vault.create' }])
    vault.lock()
    expect(vault.store()).toBeNull()
    expect(await vault.status()).toEqual(locked)

    const second = vaultIn(folder)
    expect(await second.status()).toEqual(locked)
    expect(await second.unlock('granris vante spegel onsdag')).toEqual(wrong)
    expect(await second.unlock('')).toEqual(wrong)
    expect(second.store()).toBeNull()
    expect(await second.unlock(` ${passphrase.replace(' ', '  ')}`)).toEqual(unlocked)
    expect(second.store()?.cases.list()).toMatchObject([{ child: { firstName: canary } }])
    second.lock()

    const third = vaultIn(folder)
    expect(await third.unlockWithRecoveryKey(recoveryKey.toLowerCase())).toEqual(unlocked)
    third.lock()
    const other = vaultIn(join(freshFolder(), 'other')).recoveryKey().groups.join('')
    expect(await third.unlockWithRecoveryKey(other)).toEqual(wrong)
    const mistyped = recoveryKey.replace(/^./, (sign) => (sign === '7' ? '8' : '7'))
    expect(await third.unlockWithRecoveryKey(mistyped)).toEqual({
      outcome: 'malformed_key',
      group: 1,
      problem: null,
    })
    expect(await third.unlockWithRecoveryKey('för kort')).toEqual({
      outcome: 'malformed_key',
      group: 0,
      problem: null,
    })

    expect(readdirSync(folder).sort()).toEqual(['store.db', 'vault.json', 'vault.previous.json'])
    for (const secret of [canary, passphrase, recoveryKey, recoveryKey.replaceAll(' ', ''), profile.name]) {
      expect(filesHolding(secret, join(folder, '..'))).toEqual([])
    }
  })

  it('leaves nothing on the disk when it is refused or cut short', async () => {
    const parent = freshFolder()
    const folder = join(parent, 'vault')
    const vault = vaultIn(folder)
    const choices = { profile, passphrase, confirmedPart: '', backupFolder: null }
    expect(await vault.create(choices)).toMatchObject({ ok: false, rule: 'recovery_part_wrong' })
    const { groups, confirmGroup } = vault.recoveryKey()
    expect(vault.recoveryKey()).toEqual({ groups, confirmGroup })
    const right = groups[confirmGroup - 1] ?? ''
    expect(await vault.create({ ...choices, confirmedPart: groups[confirmGroup % 8] ?? '' })).toMatchObject({
      rule: 'recovery_part_wrong',
    })
    expect(await vault.create({ ...choices, confirmedPart: right, passphrase: 'för kort' })).toMatchObject({
      rule: 'passphrase_too_short',
    })
    await expect(
      vault.create({ ...choices, confirmedPart: right, profile: { ...profile, name: '' } }),
    ).rejects.toThrow()
    expect(readdirSync(parent)).toEqual([])

    // The power went while the vault was being built beside its place.
    mkdirSync(join(parent, 'vault.new'))
    writeFileSync(join(parent, 'vault.new', 'store.db'), 'half')
    expect(await vault.status()).toMatchObject({ state: 'empty' })
    expect(await vault.create({ ...choices, confirmedPart: right.toLowerCase() })).toMatchObject({
      ok: true,
      value: { state: 'unlocked' },
    })
    expect(readdirSync(parent)).toEqual(['vault'])
  })

  it('happens once', async () => {
    const folder = join(freshFolder(), 'vault')
    const late = vaultIn(folder)
    const { groups, confirmGroup } = late.recoveryKey()
    await makeVault(folder)
    const before = filesUnder(folder)
    const again = { profile, passphrase, confirmedPart: groups[confirmGroup - 1] ?? '', backupFolder: null }
    await expect(late.create(again)).rejects.toThrow()
    expect(() => late.recoveryKey()).toThrow()
    expect(filesUnder(folder)).toEqual(before)
  })
})

describe('a vault that cannot be opened says why, and is left as it is', () => {
  it('in a folder that other machines or OneDrive can reach', async () => {
    const parent = freshFolder()
    for (const folder of [
      join(parent, 'OneDrive - Kommunen', 'vault'),
      '\\\\server\\share\\vault',
      '//server/share/vault',
    ]) {
      const vault = vaultIn(folder)
      expect(await vault.status()).toMatchObject({ state: 'problem', problem: 'unsafe_location' })
      expect(await vault.unlock(passphrase)).toEqual(problem('unsafe_location'))
      expect(() => vault.recoveryKey()).toThrow()
    }
    expect(readdirSync(parent)).toEqual([])
  })

  it('with a store that is missing, damaged or in use', async () => {
    const folder = join(freshFolder(), 'vault')
    const { vault } = await makeVault(folder)
    const second = vaultIn(folder)
    expect(await second.unlock(passphrase)).toEqual(problem('in_use'))
    expect(await second.status()).toMatchObject({ state: 'problem', problem: 'in_use' })
    vault.lock()
    expect(await second.unlock(passphrase)).toEqual(unlocked)
    second.lock()

    const store = join(folder, 'store.db')
    damage(store)
    const damaged = readFileSync(store)
    expect(await second.unlock(passphrase)).toEqual(problem('store_damaged'))
    expect(await second.status()).toMatchObject({ state: 'problem', problem: 'store_damaged' })
    expect(readFileSync(store).equals(damaged)).toBe(true)
    expect(await second.restoreNewestBackup()).toMatchObject({ state: 'problem', problem: 'store_damaged' })
    second.lock()
    expect(await second.status()).toEqual(locked)
    rmSync(store)
    expect(await second.unlock(passphrase)).toEqual(problem('store_missing'))
    expect(existsSync(store)).toBe(false)
  })

  it('with a header that is missing, damaged or newer', async () => {
    const folder = join(freshFolder(), 'vault')
    const { vault } = await makeVault(folder)
    vault.lock()
    const [newest, previous] = [join(folder, 'vault.json'), join(folder, 'vault.previous.json')]
    const whole = readFileSync(newest)
    writeFileSync(newest, whole.subarray(1))
    expect(await vault.status()).toEqual(locked)
    expect(await vault.unlock(passphrase)).toEqual(unlocked)
    vault.lock()
    expect(readFileSync(newest)).toEqual(whole)

    for (const path of [newest, previous]) writeFileSync(path, whole.subarray(1))
    expect(await vault.status()).toMatchObject({ state: 'problem', problem: 'header_damaged' })
    expect(await vault.unlock(passphrase)).toEqual(problem('header_damaged'))
    for (const path of [newest, previous]) rmSync(path)
    expect(await vault.status()).toMatchObject({ state: 'problem', problem: 'header_missing' })
    expect(await vault.unlock(passphrase)).toEqual(problem('header_missing'))
    expect(() => vault.recoveryKey()).toThrow()
  })

  it('at several attempts at once', async () => {
    const folder = join(freshFolder(), 'vault')
    const { vault, recoveryKey } = await makeVault(folder)
    vault.lock()
    const replies = await Promise.all([
      vault.unlock('fel'),
      vault.unlockWithRecoveryKey(recoveryKey),
      vault.unlock('fel'),
      vault.unlock(passphrase),
    ])
    expect(replies).toEqual([wrong, unlocked, wrong, unlocked])
  })
})

describe('backup and restoring', () => {
  it('brings a damaged store back, then a lost header, then everything', async () => {
    const [folder, chosen] = [join(freshFolder(), 'vault'), freshFolder()]
    let time = new Date(2026, 0, 30, 16, 0, 0)
    const { vault } = await makeVault(folder, chosen, () => time)
    const store = () => vault.store()
    store()?.cases.insert(newCase('2026-1', canary))
    expect(await vault.backup()).toBe('made')
    expect(store()?.settings.get()).toMatchObject({
      backupFolder: chosen,
      lastBackupAt: time.toISOString(),
      lastBackupFailed: false,
    })
    expect(await vault.status()).toMatchObject({ newestBackup: '2026-01-30' })
    time = new Date(2026, 0, 31, 16, 0, 0)
    store()?.cases.insert(newCase('2026-2', 'Alva'))
    expect(await vault.backup()).toBe('made')
    vault.lock()
    expect(await vault.backup()).toBe('nothing_to_do')
    expect(filesHolding(canary, chosen)).toEqual([])

    damage(join(folder, 'store.db'))
    expect(await vault.unlock(passphrase)).toEqual(problem('store_damaged'))
    expect(await vault.restoreNewestBackup()).toEqual({
      state: 'unlocked',
      problem: null,
      newestBackup: '2026-01-31',
    })
    expect(store()?.cases.list()).toHaveLength(2)
    expect(readdirSync(join(folder, 'damaged 2026-01-31 16.00.00'))).toEqual(['store.db'])
    vault.lock()

    for (const name of ['vault.json', 'vault.previous.json']) writeFileSync(join(folder, name), 'damaged')
    expect(await vault.status()).toMatchObject({
      state: 'problem',
      problem: 'header_damaged',
      newestBackup: '2026-01-31',
    })
    expect(await vault.restoreNewestBackup()).toMatchObject({ state: 'locked' })
    expect(await vault.unlock(passphrase)).toEqual(unlocked)
    vault.lock()

    for (const name of ['vault.json', 'vault.previous.json', 'store.db']) rmSync(join(folder, name))
    expect(await vault.status()).toMatchObject({ state: 'problem', problem: 'header_missing' })
    expect(await vault.restoreNewestBackup()).toMatchObject({ state: 'locked' })
    expect(await vault.unlock(passphrase)).toEqual(problem('store_missing'))
    expect(await vault.restoreNewestBackup()).toMatchObject({ state: 'unlocked' })
    expect(store()?.cases.list()).toHaveLength(2)
  })

  it('says that it failed, and goes on when the folder is back', async () => {
    const [folder, chosen] = [join(freshFolder(), 'vault'), freshFolder()]
    const { vault } = await makeVault(folder, chosen)
    renameSync(chosen, `${chosen}-away`)
    expect(await vault.backup()).toBe('failed')
    expect(vault.store()?.settings.get()).toMatchObject({ lastBackupAt: null, lastBackupFailed: true })
    expect(await vault.status()).toMatchObject({ newestBackup: null })
    expect(existsSync(chosen)).toBe(false)
    renameSync(`${chosen}-away`, chosen)
    expect(await vault.backup()).toBe('made')
    expect(vault.store()?.settings.get()).toMatchObject({ lastBackupFailed: false })
  })

  it('never takes the backups of another vault in the same folder', async () => {
    const [parent, chosen] = [freshFolder(), freshFolder()]
    const one = await makeVault(join(parent, 'one'), chosen)
    const other = await makeVault(join(parent, 'other'), chosen)
    expect([await one.vault.backup(), await other.vault.backup()]).toEqual(['made', 'made'])
    expect(readdirSync(chosen)).toHaveLength(2)
    one.vault.lock()
    damage(join(parent, 'one', 'store.db'))
    await one.vault.unlock(passphrase)
    expect(await one.vault.restoreNewestBackup()).toMatchObject({ state: 'unlocked' })
  })
})

describe('locking', () => {
  it('closes the store for everyone who still holds it', async () => {
    const folder = join(freshFolder(), 'vault')
    const { vault } = await makeVault(folder)
    const held = vault.store()
    vault.lock()
    vault.lock()
    expect(() => held?.cases.list()).toThrow()
    expect(() => openStoreFile(join(folder, 'store.db'), Buffer.alloc(32))).toThrow('store damaged')
  })
})
