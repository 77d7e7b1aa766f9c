import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { FrozenDocument } from '../../shared/ipc/documents'
import type { Settings } from '../../shared/ipc/settings'
import { profile } from '../vault/newVault'
import { newCase, newStore } from './newStore'

const settings: Settings = {
  profile,
  idleMinutes: 10,
  goodTimeDays: 14,
  backupFolder: null,
  lastBackupAt: null,
  lastBackupFailed: false,
}

function newDocument(caseId: string, version = 1): FrozenDocument {
  return {
    id: randomUUID(),
    caseId,
    kind: 'childPlan',
    version,
    templateVersion: 1,
    frozenAt: '2026-03-02T10:00:00.000Z',
  }
}

describe('cases', () => {
  it('come back as they were saved, newest first', () => {
    const { store } = newStore()
    const [ninth, tenth, older] = [
      newCase('2026-9'),
      newCase('2026-10'),
      newCase('2025-31', 'Alva', '2025-11-30'),
    ]
    for (const each of [tenth, older, ninth]) store.cases.insert(each)
    expect(store.cases.list()).toEqual([tenth, ninth, older])
    expect(store.cases.get(older.id)).toEqual(older)
    expect(store.cases.get(randomUUID())).toBeNull()
  })

  it('are changed whole', () => {
    const { store } = newStore()
    const before = newCase('2026-1')
    store.cases.insert(before)
    const after = { ...before, child: { ...before.child, schoolClass: '5B' } }
    store.cases.update(after)
    expect(store.cases.get(before.id)).toEqual(after)
    expect(() => store.cases.update(newCase('2026-2'))).toThrow()
  })

  it('are refused, going in and coming out, when they are not whole', () => {
    const { store, db } = newStore()
    const broken = newCase('2026-1')
    expect(() => store.cases.insert({ ...broken, createdOn: 'igår' })).toThrow()
    expect(() => store.cases.insert({ ...broken, meetings: [] })).toThrow()
    store.cases.insert(broken)
    db.prepare("update cases set data = json_set(data, '$.child.firstName', 7)").run()
    expect(() => store.cases.get(broken.id)).toThrow()
    expect(() => db.prepare("update cases set data = 'inte json'").run()).toThrow()
    expect(() => db.prepare("update cases set data = json_set(data, '$.number', '2026-9')").run()).toThrow(
      /CHECK/,
    )
  })

  it('get numbers year by year, and none of them twice', () => {
    const { store, db } = newStore()
    expect(store.cases.nextNumber(2026)).toBe('2026-1')
    const last = newCase('2026-14')
    store.cases.insert(last)
    expect(store.cases.nextNumber(2026)).toBe('2026-15')
    expect(store.cases.nextNumber(2027)).toBe('2027-1')
    expect(() => store.cases.insert(newCase('2026-14'))).toThrow(/UNIQUE/)
    db.prepare('delete from cases where id = ?').run(last.id)
    expect(store.cases.nextNumber(2026)).toBe('2026-15')
  })
})

describe('drafts', () => {
  it('count their revisions, one series for each case and form', () => {
    const { store } = newStore()
    const of = newCase('2026-1')
    store.cases.insert(of)
    expect(store.drafts.save(of.id, 'consent', { name: 'A' })).toBe(1)
    expect(store.drafts.save(of.id, 'consent', { name: 'AB', list: [1, null, { a: true }] })).toBe(2)
    expect(store.drafts.save(null, 'consent', {})).toBe(1)
    expect(store.drafts.save(null, 'consent', { child: 'E' })).toBe(2)
    expect(store.drafts.list(of.id)).toEqual([
      { key: 'consent', revision: 2, fields: { name: 'AB', list: [1, null, { a: true }] } },
    ])
    expect(store.drafts.list(null)).toEqual([{ key: 'consent', revision: 2, fields: { child: 'E' } }])
    store.drafts.discard(null, 'consent')
    expect(store.drafts.list(null)).toEqual([])
    expect(store.drafts.list(of.id)).toHaveLength(1)
    expect(() => store.drafts.save(randomUUID(), 'consent', {})).toThrow(/FOREIGN KEY/)
  })
})

describe('documents', () => {
  it('are frozen', () => {
    const { store, db } = newStore()
    const of = newCase('2026-1')
    store.cases.insert(of)
    const [first, second] = [newDocument(of.id, 1), newDocument(of.id, 2)]
    store.documents.insert(second, { plan: 'två' })
    store.documents.insert(first, { plan: 'ett' })
    expect(store.documents.list(of.id)).toEqual([first, second])
    expect(store.documents.get(first.id)).toEqual({ document: first, snapshot: { plan: 'ett' } })
    expect(store.documents.get(randomUUID())).toBeNull()
    expect(() => store.documents.insert(newDocument(of.id, 2), {})).toThrow(/UNIQUE/)
    expect(() => db.prepare("update documents set snapshot = '{}'").run()).toThrow(/frozen/)
  })
})

describe('events', () => {
  it('are added and never changed or removed', () => {
    const { store, db } = newStore()
    const caseId = randomUUID()
    const event = { at: '2026-03-02T10:00:00.000Z', who: profile.name, what: 'cases.register', caseId }
    store.events.append(event)
    store.events.append({ ...event, what: 'vault.create', caseId: null })
    expect(store.events.list(caseId)).toEqual([event])
    expect(store.events.list(null)).toEqual([{ ...event, what: 'vault.create', caseId: null }])
    expect(() => db.prepare("update events set who = 'någon annan'").run()).toThrow(/append-only/)
    expect(() => db.prepare('delete from events').run()).toThrow(/append-only/)
  })
})

describe('settings', () => {
  it('are one row', () => {
    const { store, db } = newStore()
    expect(() => store.settings.get()).toThrow()
    store.settings.save(settings)
    store.settings.save({ ...settings, idleMinutes: 5 })
    expect(store.settings.get()).toEqual({ ...settings, idleMinutes: 5 })
    expect(() => store.settings.save({ ...settings, idleMinutes: 90 })).toThrow()
    expect(() => db.prepare("insert into settings (id, data) values (2, '{}')").run()).toThrow(/CHECK/)
  })
})

describe('the store', () => {
  it('takes drafts and documents along with a case that is removed, and leaves the events', () => {
    const { store, db } = newStore()
    const [gone, kept] = [newCase('2026-1'), newCase('2026-2')]
    for (const each of [gone, kept]) {
      store.cases.insert(each)
      store.drafts.save(each.id, 'consent', {})
      store.documents.insert(newDocument(each.id), {})
      store.events.append({
        at: '2026-03-02T10:00:00.000Z',
        who: profile.name,
        what: 'cases.register',
        caseId: each.id,
      })
    }
    db.prepare('delete from cases where id = ?').run(gone.id)
    expect([store.drafts.list(gone.id), store.documents.list(gone.id)]).toEqual([[], []])
    expect([store.drafts.list(kept.id), store.documents.list(kept.id)]).toEqual([
      [expect.anything()],
      [expect.anything()],
    ])
    expect(store.events.list(gone.id)).toHaveLength(1)
  })

  it('keeps nothing of a change that fails half way', () => {
    const { store } = newStore()
    const change = () =>
      store.transaction(() => {
        store.cases.insert(newCase('2026-1'))
        store.transaction(() => store.cases.insert(newCase('2026-2')))
        throw new Error('half way')
      })
    expect(change).toThrow('half way')
    expect(store.cases.list()).toEqual([])
    expect(store.cases.nextNumber(2026)).toBe('2026-1')
  })
})
