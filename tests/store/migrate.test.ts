import { existsSync, rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { copyBeforeMigration, migrations, storeVersion } from '../../main/store/migrate'
import { migration0001 } from '../../main/store/migrations/0001'
import { createStoreFile, openStoreFile, verifyStoreFile } from '../../main/store/open'
import { createStore } from '../../main/store/sqliteStore'
import { aChange } from '../support/contacts'
import { filesHolding } from '../vault/newVault'
import { newCase, newStore } from './newStore'

const canary = 'Kanariefågel'
const addColumn = 'alter table events add column place text;'
const addTable = 'create table places (id integer primary key) strict;'
const failing = `${addTable} insert into nowhere values (1);`
/** Rebuilding a table is the only way to change some things in SQLite; what refers to it must stay. */
const rebuild = `create table cases_new (id text primary key not null, number text not null unique, created_on text not null, data text not null) strict;
  insert into cases_new select id, number, created_on, data from cases; drop table cases; alter table cases_new rename to cases;`

function closedStore() {
  const { db, store, ...rest } = newStore()
  const of = newCase('2026-1', canary)
  store.cases.insert(of)
  store.drafts.save(of.id, 'consent', {})
  db.close()
  return { ...rest, caseId: of.id }
}

/** A store as the first version of the program made it: a case without what later versions have added. */
function storeOfVersion1() {
  const { db, path, key } = newStore()
  db.close()
  rmSync(path)
  createStoreFile(path, key, [migration0001]).close()
  const old = openStoreFile(path, key, [migration0001])
  const { referral: _, siblingCaseIds: _ids, ...of } = newCase('2026-1', 'Elsa')
  old
    .prepare('insert into cases (id, number, created_on, data) values (?, ?, ?, ?)')
    .run(of.id, of.number, of.createdOn, JSON.stringify(of))
  old.close()
  return { path, key, of }
}

describe('a store of version 1', () => {
  it('opens, with cases that came in no call', () => {
    const { path, key, of } = storeOfVersion1()
    const db = openStoreFile(path, key)
    expect(storeVersion(db)).toBe(migrations.length)
    expect(createStore(db, () => new Date()).cases.get(of.id)).toEqual({
      ...of,
      referral: null,
      siblingCaseIds: [],
    })
    db.close()
  })

  it('opens with the contacts as shipped, and takes changes to them', () => {
    const { path, key } = storeOfVersion1()
    expect(verifyStoreFile(path, key)).toMatchObject({ cases: 1 })
    const db = openStoreFile(path, key)
    const { contactChanges } = createStore(db, () => new Date())
    expect(contactChanges.list()).toEqual([])
    const changes = [aChange('K-BHV-02'), aChange('K-BHV-01')]
    contactChanges.replace(changes)
    expect(contactChanges.list()).toEqual(changes)
    db.close()
    expect(verifyStoreFile(path, key)).toMatchObject({ contact_changes: 2 })
  })
})

describe('a migration', () => {
  it('takes an older store to the newest version, step by step', () => {
    const { path, key, caseId } = closedStore()
    const db = openStoreFile(path, key, [...migrations, addColumn, rebuild])
    expect(storeVersion(db)).toBe(migrations.length + 2)
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(db.prepare('select place from events').all()).toEqual([])
    expect(createStore(db, () => new Date()).drafts.list(caseId)).toHaveLength(1)
    db.close()
  })

  it('leaves the version before it when it fails, with nothing half done', () => {
    const { path, key } = closedStore()
    expect(() => openStoreFile(path, key, [...migrations, addColumn, failing])).toThrow(
      'store migration_failed',
    )
    const db = openStoreFile(path, key, [...migrations, addColumn])
    expect(storeVersion(db)).toBe(migrations.length + 1)
    expect(() => db.prepare('select * from places').all()).toThrow(/no such table/)
    expect(createStore(db, () => new Date()).cases.list()).toHaveLength(1)
    db.close()
  })

  it('that breaks a reference fails', () => {
    const { path, key } = closedStore()
    expect(() => openStoreFile(path, key, [...migrations, 'delete from cases;'])).toThrow(
      'store migration_failed',
    )
    openStoreFile(path, key).close()
  })

  it('copies the store first, encrypted, and lets the copy go when the store has opened well once more', () => {
    const { folder, path, key } = closedStore()
    const newer = [...migrations, addColumn]
    openStoreFile(path, key, newer).close()
    expect(verifyStoreFile(copyBeforeMigration(path), key)).toMatchObject({ cases: 1, drafts: 1 })
    expect(filesHolding(canary, folder)).toEqual([])
    openStoreFile(path, key, newer).close()
    expect(existsSync(copyBeforeMigration(path))).toBe(false)
  })
})
