import { randomUUID } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { copyBeforeMigration, migrations, storeVersion } from '../../main/store/migrate'
import { migration0001 } from '../../main/store/migrations/0001'
import { migration0002 } from '../../main/store/migrations/0002'
import { migration0003 } from '../../main/store/migrations/0003'
import { createStoreFile, openStoreFile, verifyStoreFile } from '../../main/store/open'
import { createStore } from '../../main/store/sqliteStore'
import type { Case } from '../../shared/domain/case'
import { unwrittenArea } from '../../shared/domain/invitation'
import {
  anAction,
  aConsent,
  aContact,
  aCopy,
  aNeedAnswer,
  anInvitation,
  aReferral,
  freshSettings,
} from '../support/cases'
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

const planIds = [randomUUID(), randomUUID()]

/** A case that has come a long way: something in every part of it that a later version has added to. */
function fullCase(change: Partial<Case>): Case {
  const of = newCase('2026-1', 'Elsa')
  const [first] = of.meetings
  if (first === undefined) throw new Error('a case always has a meeting')
  const booking = {
    ...{ date: '2026-03-24', start: '13:30', end: '14:30', place: 'Björken', link: '' },
    interpreterLanguage: '',
    interpreterBooked: false,
  }
  const second = {
    ...first,
    id: randomUUID(),
    booking,
    invitations: [anInvitation()],
    copies: [aCopy()],
    areas: [unwrittenArea('trygg'), { ...unwrittenArea('aktiv'), works: 'Ridningen.' }],
    actions: [anAction(), anAction({ id: randomUUID() })],
  }
  return {
    ...of,
    needAnswers: [aNeedAnswer({ by: '' }), aNeedAnswer({ question: 'anotherAlone', by: '' })],
    consents: [aConsent()],
    contacts: [aContact()],
    meetings: [first, second],
    ...change,
  }
}

/** The case as version 3 kept it. */
function asInVersion3(of: Case) {
  return {
    ...of,
    meetings: of.meetings.map((meeting) => ({
      ...meeting,
      areas: meeting.areas.map(({ goal: _goal, ...area }) => area),
      actions: meeting.actions.map(({ outcome: _outcome, ...action }) => action),
    })),
  }
}

/** The case as version 2 kept it. */
function asInVersion2(whole: Case): object {
  const { referrals, onward: _onward, skips: _skips, ...of } = asInVersion3(whole)
  return {
    ...of,
    referral: referrals[0] ?? null,
    needAnswers: of.needAnswers.map(({ by: _by, ...answer }) => answer),
    consents: of.consents.map(({ paperPlace: _place, ...consent }) => consent),
    contacts: of.contacts.map(({ confirmedOn: _on, ...contact }) => contact),
    meetings: of.meetings.map(({ familyInvitations: _f, invitationReason: _r, ...meeting }) => {
      const { interpreterLanguage: _l, interpreterBooked: _b, ...booking } = meeting.booking ?? {}
      return {
        ...meeting,
        booking: meeting.booking && booking,
        invitations: meeting.invitations.map(({ calledOffOn: _c, ...invitation }) => invitation),
        copies: meeting.copies.map(({ isConfirmed: _c, ...copy }) => copy),
      }
    }),
  }
}

/** A store as an earlier version of the program made it, with one case, two frozen plans and settings. */
function olderStore(steps: readonly string[], kept: { id: string; number: string; createdOn: string }) {
  const { db, path, key } = newStore()
  db.close()
  rmSync(path)
  createStoreFile(path, key, steps).close()
  const old = openStoreFile(path, key, steps)
  old
    .prepare('insert into cases (id, number, created_on, data) values (?, ?, ?, ?)')
    .run(kept.id, kept.number, kept.createdOn, JSON.stringify(kept))
  const plan = old.prepare(
    `insert into documents (id, case_id, kind, version, template_version, frozen_at, snapshot)
      values (?, ?, 'childPlan', ?, 1, '2026-03-02T10:00:00.000Z', '{"plan":1}')`,
  )
  for (const [index, id] of planIds.entries()) plan.run(id, kept.id, index + 1)
  const { wheel, goodTimeDays, printer: _printer, ...first } = freshSettings
  const settings = steps.length < 3 ? first : { ...first, wheel, goodTimeDays }
  old.prepare('insert into settings (id, data) values (1, ?)').run(JSON.stringify(settings))
  old.close()
  return { path, key }
}

describe('an older store opens', () => {
  it.each<[string, readonly string[], Case]>([
    ['version 1', [migration0001], fullCase({})],
    ['version 2, with a case that came in no call', [migration0001, migration0002], fullCase({})],
    [
      'version 2, with a case that came in a call',
      [migration0001, migration0002],
      fullCase({ referrals: [aReferral()] }),
    ],
  ])('%s', (_, steps, of) => {
    const { referral, siblingCaseIds, ...first } = asInVersion2(of) as Record<string, unknown>
    const kept = steps.length === 1 ? first : { ...first, referral, siblingCaseIds }
    const { path, key } = olderStore(steps, {
      ...kept,
      id: of.id,
      number: of.number,
      createdOn: of.createdOn,
    })
    const db = openStoreFile(path, key)
    const store = createStore(db, () => new Date())
    expect(storeVersion(db)).toBe(migrations.length)
    expect(store.cases.get(of.id)).toEqual(of)
    expect(store.settings.get()).toEqual(freshSettings)
    expect(store.contactChanges.list()).toEqual([])
    db.close()
  })

  it('version 3', () => {
    const of = fullCase({})
    const { path, key } = olderStore([migration0001, migration0002, migration0003], asInVersion3(of))
    const db = openStoreFile(path, key)
    const store = createStore(db, () => new Date())
    expect(store.cases.get(of.id)).toEqual(of)
    expect(store.settings.get()).toEqual(freshSettings)
    db.close()
  })

  it('with its papers frozen, and numbers new ones for each recipient', () => {
    const of = fullCase({})
    const { path, key } = olderStore([migration0001, migration0002], asInVersion2(of) as Case)
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
    insert({ recipient: plan.id })
    insert({ recipient: null })
    for (const recipient of ['child', null]) expect(() => insert({ recipient })).toThrow(/UNIQUE/)
    db.prepare('delete from cases').run()
    expect(cases.list()).toEqual([])
    expect(documents.list(of.id)).toEqual([])
    db.close()
  })

  it('and takes changes to the contacts', () => {
    const { path, key } = olderStore([migration0001, migration0002], asInVersion2(fullCase({})) as Case)
    expect(verifyStoreFile(path, key)).toMatchObject({ cases: 1 })
    const db = openStoreFile(path, key)
    const { contactChanges } = createStore(db, () => new Date())
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
