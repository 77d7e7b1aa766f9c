import { randomUUID } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { copyBeforeMigration, migrations, storeVersion } from '../../main/store/migrate'
import { migration0001 } from '../../main/store/migrations/0001'
import { migration0002 } from '../../main/store/migrations/0002'
import { createStoreFile, openStoreFile, verifyStoreFile } from '../../main/store/open'
import { createStore } from '../../main/store/sqliteStore'
import { noOwnWheel } from '../../shared/domain/wheel'
import { profile } from '../support/cases'
import { aChange } from '../support/contacts'
import { filesHolding } from '../vault/newVault'
import { aConsent, aContact, aNeedAnswer, aReferral } from '../support/cases'
import { newCase, newStore } from './newStore'

const canary = 'Kanariefågel'
const [laterMeeting, ...planIds] = [randomUUID(), randomUUID(), randomUUID()]
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

const oldSettings = {
  profile,
  idleMinutes: 10,
  backupFolder: null,
  lastBackupAt: null,
  lastBackupFailed: false,
}

/** A store as the first version of the program made it: a case without what later versions have added. */
function storeOfVersion1() {
  const { db, path, key } = newStore()
  db.close()
  rmSync(path)
  createStoreFile(path, key, [migration0001]).close()
  const old = openStoreFile(path, key, [migration0001])
  const {
    referrals: _,
    onward: _onward,
    siblingCaseIds: _ids,
    skips: _skips,
    ...of
  } = newCase('2026-1', 'Elsa')
  old
    .prepare('insert into cases (id, number, created_on, data) values (?, ?, ?, ?)')
    .run(of.id, of.number, of.createdOn, JSON.stringify(of))
  const [meeting] = of.meetings
  if (meeting === undefined) throw new Error('a case always has a meeting')
  const { invitationReason: _reason, ...oldMeeting } = meeting
  old
    .prepare("update cases set data = json_set(data, '$.meetings', json(?))")
    .run(JSON.stringify([oldMeeting, { ...oldMeeting, id: laterMeeting }]))
  const plan = old.prepare(
    `insert into documents (id, case_id, kind, version, template_version, frozen_at, snapshot)
      values (?, ?, 'childPlan', ?, 1, '2026-03-02T10:00:00.000Z', '{"plan":1}')`,
  )
  for (const [index, id] of planIds.entries()) plan.run(id, of.id, index + 1)
  old.prepare('insert into settings (id, data) values (1, ?)').run(JSON.stringify(oldSettings))
  old.close()
  return { path, key, of: { ...of, meetings: [meeting, { ...meeting, id: laterMeeting }] } }
}

describe('a store of version 1', () => {
  it('opens, with cases that came in no call and skip nothing, and with the shipped wheel', () => {
    const { path, key, of } = storeOfVersion1()
    const db = openStoreFile(path, key)
    const store = createStore(db, () => new Date())
    expect(storeVersion(db)).toBe(migrations.length)
    expect(store.settings.get()).toEqual({ ...oldSettings, wheel: noOwnWheel })
    expect(store.cases.get(of.id)).toEqual({
      ...of,
      referrals: [],
      onward: null,
      siblingCaseIds: [],
      skips: {},
    })
    db.close()
  })

  it('keeps its papers frozen, and numbers new ones for each recipient', () => {
    const { path, key, of } = storeOfVersion1()
    const db = openStoreFile(path, key)
    const { documents, cases } = createStore(db, () => new Date())
    expect(documents.list(of.id).map(({ id, recipient, version }) => ({ id, recipient, version }))).toEqual(
      planIds.map((id, index) => ({ id, recipient: null, version: index + 1 })),
    )
    const [plan] = documents.list(of.id)
    if (plan === undefined) throw new Error('the plan is gone')
    expect(documents.get(plan.id)?.snapshot).toEqual({ plan: 1 })
    expect(() => db.prepare("update documents set snapshot = '{}'").run()).toThrow(/frozen/)
    const insert = (change: Partial<typeof plan>) =>
      documents.insert({ ...plan, id: randomUUID(), kind: 'consentSheet', ...change }, {})
    insert({ recipient: 'child' })
    insert({ recipient: planIds[0] })
    insert({ recipient: null })
    for (const recipient of ['child', null]) expect(() => insert({ recipient })).toThrow(/UNIQUE/)
    db.prepare('delete from cases').run()
    expect(cases.list()).toEqual([])
    expect(documents.list(of.id)).toEqual([])
    db.close()
  })
})

/** A case as version 2 kept it: in one call or none, and without what version 3 has added to its facts. */
function storeOfVersion2(referral: object | null) {
  const { db, path, key } = newStore()
  db.close()
  rmSync(path)
  const steps = [migration0001, migration0002]
  createStoreFile(path, key, steps).close()
  const old = openStoreFile(path, key, steps)
  const { referrals: _, onward: _onward, ...of } = newCase('2026-1', 'Elsa')
  const [{ by: _by, ...first }, { by: _by2, ...second }] = [
    aNeedAnswer(),
    aNeedAnswer({ question: 'anotherAlone' }),
  ]
  const { paperPlace: _paper, ...consent } = aConsent()
  const { confirmedOn: _confirmed, ...contact } = aContact()
  const before = { ...of, referral, needAnswers: [first, second], consents: [consent], contacts: [contact] }
  old
    .prepare('insert into cases (id, number, created_on, data) values (?, ?, ?, ?)')
    .run(of.id, of.number, of.createdOn, JSON.stringify(before))
  old.close()
  return { path, key, of }
}

describe('a store of version 2', () => {
  it.each([
    ['no call', null, []],
    ['a call', aReferral(), [aReferral()]],
  ])('opens, with a case that came in %s', (_, referral, referrals) => {
    const { path, key, of } = storeOfVersion2(referral)
    const db = openStoreFile(path, key)
    expect(createStore(db, () => new Date()).cases.get(of.id)).toEqual({
      ...of,
      referrals,
      onward: null,
      needAnswers: [aNeedAnswer({ by: '' }), aNeedAnswer({ question: 'anotherAlone', by: '' })],
      consents: [aConsent()],
      contacts: [aContact()],
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
