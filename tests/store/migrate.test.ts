import { existsSync, rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { copyBeforeMigration, migrations, storeVersion } from '../../main/store/migrate'
import { migration0001 } from '../../main/store/migrations/0001'
import { createStoreFile, openStoreFile, verifyStoreFile } from '../../main/store/open'
import { createStore } from '../../main/store/sqliteStore'
import { filesHolding } from '../vault/newVault'
import { anId, profile } from '../support/cases'
import { newCase, newStore } from './newStore'

const firstSettings = {
  profile,
  idleMinutes: 5,
  goodTimeDays: 14,
  backupFolder: null,
  lastBackupAt: null,
  lastBackupFailed: false,
}
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
  const [meeting] = of.meetings
  if (meeting === undefined) throw new Error('a case has a meeting')
  const booking = { date: '2026-03-24', start: '13:30', end: '14:30', place: 'Björken', link: '' }
  const copy = (partyId: string) => ({ partyId, way: 'now' as const, where: '', deliveredOn: null })
  const invitation = {
    organisationId: anId(22),
    way: 'form' as const,
    sentOn: '2026-03-01',
    reply: 'none' as const,
    repliedOn: null,
  }
  const { familyInvitations: _family, ...old1 } = meeting
  const meetings = [
    old1,
    { ...old1, booking, invitations: [invitation], copies: [copy('child'), copy(anId(11))] },
  ]
  old
    .prepare('insert into cases (id, number, created_on, data) values (?, ?, ?, ?)')
    .run(of.id, of.number, of.createdOn, JSON.stringify({ ...of, meetings }))
  const { goodTimeDays: _days, ...settings } = firstSettings
  old.prepare('insert into settings (id, data) values (1, ?)').run(JSON.stringify(settings))
  old.close()
  return { path, key, of, meetings }
}

describe('a store of version 1', () => {
  it('opens, with cases that came in no call, nothing called off, nobody confirmed, and two weeks as good time', () => {
    const { path, key, of, meetings } = storeOfVersion1()
    const db = openStoreFile(path, key)
    expect(storeVersion(db)).toBe(migrations.length)
    const store = createStore(db, () => new Date())
    expect(store.cases.get(of.id)).toEqual({
      ...of,
      referral: null,
      siblingCaseIds: [],
      meetings: meetings.map((meeting) => ({
        ...meeting,
        familyInvitations: [],
        booking: meeting.booking && { ...meeting.booking, interpreterLanguage: '', interpreterBooked: false },
        invitations: meeting.invitations.map((one) => ({ ...one, calledOffOn: null })),
        copies: meeting.copies.map((one) => ({ ...one, isConfirmed: false })),
      })),
    })
    expect(store.settings.get()).toEqual(firstSettings)
    db.close()
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
