import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { migrations } from '../../main/store/migrate'
import { createStoreFile, openStoreFile, verifyStoreFile } from '../../main/store/open'
import type { StoreTrouble } from '../../main/store/open'
import { createStore } from '../../main/store/sqliteStore'
import { filesHolding, filesUnder, freshFolder } from '../vault/newVault'
import { newCase, newStore } from './newStore'

const canary = 'Kanariefågel'

/** A closed store that holds one case. */
function closedStore() {
  const { db, store, ...rest } = newStore()
  store.cases.insert(newCase('2026-1', canary))
  db.close()
  return rest
}

function expectRefusal(path: string, key: Buffer, trouble: StoreTrouble, steps?: string[]): void {
  const content = () => (existsSync(path) ? readFileSync(path).toString('hex') : 'no file')
  const before = content()
  expect(() => openStoreFile(path, key, steps)).toThrow(`store ${trouble}`)
  expect(content() === before).toBe(true)
}

/** Runs statements on a store from another process, which says when it is ready and then waits. */
async function otherProcess(path: string, key: Buffer, statements: string) {
  const database = JSON.stringify(createRequire(import.meta.url).resolve('better-sqlite3'))
  const script = `
    const db = new (require(${database}))(${JSON.stringify(path)})
    db.pragma("cipher = 'chacha20'")
    db.pragma("key = 'raw:${key.toString('hex')}'")
    ${statements}
    process.stdout.write('ready')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await new Promise((resolve) => child.stdout.once('data', resolve))
  return {
    async kill() {
      const exit = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await exit
    },
  }
}

describe('an encrypted store', () => {
  it('is what it was when it is opened again', () => {
    const { path, key } = closedStore()
    const db = openStoreFile(path, key)
    expect(createStore(db, () => new Date()).cases.list()).toMatchObject([{ child: { firstName: canary } }])
    db.close()
  })

  it('is guarded the way it should be while open', () => {
    const { path, key } = closedStore()
    const db = openStoreFile(path, key)
    const pragmas = [
      'journal_mode',
      'locking_mode',
      'synchronous',
      'temp_store',
      'trusted_schema',
      'cell_size_check',
      'secure_delete',
      'foreign_keys',
      'cipher',
    ]
    expect(pragmas.map((name) => db.pragma(name, { simple: true }))).toEqual([
      'delete',
      'exclusive',
      3,
      2,
      0,
      1,
      1,
      1,
      'chacha20',
    ])
    db.close()
  })

  it('cannot be read without the key, and holds no word in clear', () => {
    const { folder, path } = closedStore()
    expect(() => new Database(path).prepare('select * from cases').all()).toThrow(/not a database/)
    expect(filesHolding(canary, folder)).toEqual([])
    expect(filesHolding('create table', folder)).toEqual([])
    expect(filesHolding('SQLite format', folder)).toEqual([])
  })

  it('holds no word in clear while it is written to, sorted and copied', () => {
    const { folder, db, store } = newStore()
    const work = () =>
      store.transaction(() => {
        for (let number = 1; number <= 400; number += 1)
          store.cases.insert({ ...newCase(`2026-${number}`, canary), ticks: filling })
        db.prepare("select data from cases order by data ->> '$.child.firstName', data desc").all()
        expect(statSync(join(folder, 'store.db-journal')).size).toBeGreaterThan(0)
        expect(filesHolding(canary, folder)).toEqual([])
      })
    const filling = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`${canary}-${index}`, '2026-03-02']),
    )
    const before = new Set(readdirSync(tmpdir()))
    work()
    db.prepare('vacuum into ?').run(join(folder, 'copy.db'))
    expect(filesHolding(canary, folder)).toEqual([])
    const appeared = readdirSync(tmpdir()).filter(
      (name) => !before.has(name) && /^(etilqs|sqlite)/i.test(name),
    )
    expect(appeared).toEqual([])
  })

  it('takes a key of 32 bytes and no other', () => {
    const { path } = closedStore()
    for (const length of [0, 16, 31, 33, 64]) {
      expect(() => openStoreFile(path, randomBytes(length))).toThrow('32 bytes')
      expect(() => createStoreFile(join(freshFolder(), 'store.db'), randomBytes(length))).toThrow('32 bytes')
    }
  })

  it('is never written over by a new one', () => {
    const { path, key } = closedStore()
    expect(() => createStoreFile(path, key)).toThrow('already there')
  })
})

describe('a file that is not a whole store of ours is refused and left alone', () => {
  it('missing', () => {
    const path = join(freshFolder(), 'store.db')
    expectRefusal(path, randomBytes(32), 'missing')
    expect(existsSync(path)).toBe(false)
  })

  it('another key, another kind of file, or empty', () => {
    const { folder, path, key } = closedStore()
    expectRefusal(path, randomBytes(32), 'damaged')
    const plain = join(folder, 'plain.db')
    new Database(plain).exec('create table t (a)').close()
    expectRefusal(plain, key, 'damaged')
    const text = join(folder, 'text.db')
    writeFileSync(text, 'inte en databas '.repeat(1000))
    expectRefusal(text, key, 'damaged')
    const empty = join(folder, 'empty.db')
    writeFileSync(empty, '')
    expectRefusal(empty, key, 'damaged')
  })

  it('damaged anywhere, or cut short', () => {
    const { folder, path, key } = closedStore()
    const whole = readFileSync(path)
    const damaged = join(folder, 'damaged.db')
    for (let page = 0; page < whole.length / 4096; page += 1) {
      for (const offset of [20, 2048, 4090]) {
        const place = page * 4096 + offset
        const flipped = Buffer.from(whole)
        flipped.writeUInt8(flipped.readUInt8(place) ^ 1, place)
        writeFileSync(damaged, flipped)
        expectRefusal(damaged, key, 'damaged')
      }
    }
    for (const length of [100, 4096, whole.length - 4096, whole.length - 1]) {
      writeFileSync(damaged, whole.subarray(0, length))
      expectRefusal(damaged, key, 'damaged')
    }
  })

  it("a newer program's", () => {
    const { path, key } = closedStore()
    const db = openStoreFile(path, key)
    db.pragma(`user_version = ${migrations.length + 1}`)
    db.close()
    expectRefusal(path, key, 'newer')
    expect(() => verifyStoreFile(path, key)).toThrow('store newer')
  })

  it("another program's, under the same key", () => {
    const { path, key } = closedStore()
    const db = openStoreFile(path, key)
    db.pragma('application_id = 7')
    db.close()
    expectRefusal(path, key, 'foreign')
  })

  it('open in another process', async () => {
    const { path, key } = closedStore()
    const other = await otherProcess(
      path,
      key,
      "db.pragma('locking_mode = exclusive'); db.exec('begin exclusive; commit')",
    )
    expectRefusal(path, key, 'in_use')
    await other.kill()
    openStoreFile(path, key).close()
  })

  it('open twice in this one, even when nothing has been written', () => {
    const { path, key } = closedStore()
    const first = openStoreFile(path, key)
    expectRefusal(path, key, 'in_use')
    first.close()
  })
})

describe('after a crash', () => {
  it('a change that was cut short is undone, and its journal holds nothing in clear', async () => {
    const { folder, path, key } = closedStore()
    const other = await otherProcess(
      path,
      key,
      `db.pragma('cache_size = 5'); db.exec('begin')
      const add = db.prepare("update cases set data = json_set(data, '$.child.lastName', ?)")
      db.exec("create table filler (a text)")
      const fill = db.prepare('insert into filler values (?)')
      for (let i = 0; i < 500; i += 1) fill.run('${canary}'.repeat(50))
      add.run('Halvvägs')`,
    )
    await other.kill()
    expect(statSync(`${path}-journal`).size).toBeGreaterThan(0)
    expect(filesHolding(canary, folder)).toEqual([])
    const db = openStoreFile(path, key)
    expect(createStore(db, () => new Date()).cases.list()).toMatchObject([{ child: { lastName: 'Påhitt' } }])
    db.close()
    expect(existsSync(`${path}-journal`)).toBe(false)
  })

  it('a write-ahead file, which is never ours, is not replayed', () => {
    const { folder, path, key } = closedStore()
    const elsewhere = join(freshFolder(), 'store.db')
    copyFileSync(path, elsewhere)
    const stranger = new Database(elsewhere)
    stranger.pragma("cipher = 'chacha20'")
    stranger.pragma(`key = 'raw:${key.toString('hex')}'`)
    stranger.pragma('journal_mode = wal')
    stranger.prepare('delete from cases').run()
    copyFileSync(`${elsewhere}-wal`, `${path}-wal`)
    stranger.close()
    const db = openStoreFile(path, key)
    expect(createStore(db, () => new Date()).cases.list()).toHaveLength(1)
    db.close()
    expect([...filesUnder(folder).keys()]).toEqual([path])
  })
})
