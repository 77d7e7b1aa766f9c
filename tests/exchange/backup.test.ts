import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeBackup, newestBackupDay, restoreStore } from '../../main/exchange/backup'
import { openStoreFile, verifyStoreFile } from '../../main/store/open'
import { createStore } from '../../main/store/sqliteStore'
import { makeHeader, parseHeader } from '../../main/vault/header'
import { makeRecoveryKey } from '../../main/vault/recoveryKey'
import { sealWithRecoveryKey } from '../../main/vault/slots'
import { filesHolding, freshFolder } from '../vault/newVault'
import { newCase, newStore } from '../store/newStore'

const canary = 'Kanariefågel'
const vaultId = 'f1b6f1c0-9a51-4a58-9d0f-6f2a9a3d1c11'

function setUp() {
  const made = newStore()
  made.store.cases.insert(newCase('2026-1', canary))
  const header = makeHeader(vaultId, [
    sealWithRecoveryKey(vaultId, made.key, makeRecoveryKey().groups.join('')),
  ])
  const backups = join(freshFolder(), 'samverkansstod-f1b6f1c0')
  const back = (at: Date) => makeBackup({ db: made.db, key: made.key, header }, backups, at)
  return { ...made, header, backups, back }
}

const day = (date: number) => new Date(2026, 0, date, 14, 25, 30)

function namesIn(path: string, key: Buffer): string[] {
  const db = openStoreFile(path, key)
  const names = createStore(db, () => new Date())
    .cases.list()
    .map((each) => each.child.firstName)
  db.close()
  return names
}

describe('a backup', () => {
  it('is a folder named by date and time, with a whole encrypted store and its header', async () => {
    const { key, header, backups, back } = setUp()
    await back(day(31))
    expect(readdirSync(backups)).toEqual(['2026-01-31 14.25.30'])
    const backup = join(backups, '2026-01-31 14.25.30')
    expect(readdirSync(backup).sort()).toEqual(['store.db', 'vault.json'])
    expect(verifyStoreFile(join(backup, 'store.db'), key)).toMatchObject({ cases: 1 })
    expect(parseHeader(readFileSync(join(backup, 'vault.json'), 'utf8'))).toEqual({ ok: true, header })
    expect(filesHolding(canary, backups)).toEqual([])
    expect(await newestBackupDay(backups)).toBe('2026-01-31')
  })

  it('leaves nothing of an earlier one that was cut short', async () => {
    const { backups, back } = setUp()
    mkdirSync(join(backups, '2026-01-30 09.00.00.partial'), { recursive: true })
    writeFileSync(join(backups, '2026-01-30 09.00.00.partial', 'store.db'), 'half')
    expect(await newestBackupDay(backups)).toBeNull()
    await back(day(31))
    expect(readdirSync(backups)).toEqual(['2026-01-31 14.25.30'])
  })

  it('is one of the newest fourteen, and what is not a backup is left alone', async () => {
    const { backups, back } = setUp()
    for (let date = 1; date <= 16; date += 1) await back(day(date))
    mkdirSync(join(backups, 'något annat'))
    await back(day(17))
    const names = readdirSync(backups).sort()
    expect(names).toHaveLength(15)
    expect(names[0]).toBe('2026-01-04 14.25.30')
    expect(names.at(-1)).toBe('något annat')
  })

  it('is not made where the chosen folder is gone', async () => {
    const { db, key, header } = setUp()
    const unplugged = join(freshFolder(), 'usb')
    await expect(
      makeBackup({ db, key, header }, join(unplugged, 'samverkansstod-f1b6f1c0'), day(1)),
    ).rejects.toThrow('reached')
    expect(existsSync(unplugged)).toBe(false)
    expect(await newestBackupDay(join(unplugged, 'samverkansstod-f1b6f1c0'))).toBeNull()
  })

  it('gets no name when the copy cannot be read back', async () => {
    const { db, header, backups } = setUp()
    const wrongKey = randomBytes(32)
    await expect(makeBackup({ db, key: wrongKey, header }, backups, day(1))).rejects.toThrow('damaged')
    expect(readdirSync(backups)).toEqual(['2026-01-01 14.25.30.partial'])
  })
})

describe('restoring', () => {
  it('puts the newest whole backup in place and keeps the damaged store aside, sidecars and all', async () => {
    const { folder, path, key, db, store, backups, back } = setUp()
    await back(day(1))
    store.cases.insert(newCase('2026-2', 'Alva'))
    await back(day(2))
    store.cases.insert(newCase('2026-3', 'Milo'))
    await back(day(3))
    db.close()
    const newest = join(backups, '2026-01-03 14.25.30', 'store.db')
    writeFileSync(newest, readFileSync(newest).fill(0, 5000, 6000))
    writeFileSync(path, 'damaged')
    // A journal that fits the damaged store would be played back into the restored one.
    writeFileSync(`${path}-journal`, 'stale')
    writeFileSync(`${path}.restoring-wal`, 'stale')
    const aside = join(folder, 'damaged')

    expect(await restoreStore(backups, path, key, aside)).toBe(true)
    expect(namesIn(path, key)).toEqual(['Alva', canary])
    expect(readdirSync(aside).sort()).toEqual(['store.db', 'store.db-journal'])
    expect(readFileSync(join(aside, 'store.db'), 'utf8')).toBe('damaged')
    expect(readdirSync(folder).sort()).toEqual(['damaged', 'store.db'])
  })

  it('changes nothing when no backup is whole', async () => {
    const { folder, path, key, db, backups, back } = setUp()
    await back(day(1))
    db.close()
    writeFileSync(path, 'damaged')
    expect(await restoreStore(backups, path, randomBytes(32), join(folder, 'aside'))).toBe(false)
    expect(await restoreStore(join(backups, 'nowhere'), path, key, join(folder, 'aside'))).toBe(false)
    expect(readFileSync(path, 'utf8')).toBe('damaged')
    expect(readdirSync(folder)).toEqual(['store.db'])
  })
})
