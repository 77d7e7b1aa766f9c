import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createCaseHandlers } from '../../main/handlers/cases'
import { createHandlerContext } from '../../main/handlers/context'
import { migrate, migrations } from '../../main/store/migrate'
import { openStoreFile } from '../../main/store/open'
import { createStore } from '../../main/store/sqliteStore'
import { findCanaries } from '../support/canaries'
import { anId, freshSettings, profile } from '../support/cases'
import { freshFolder } from '../vault/newVault'
import { newCase, newStore, type NewStore } from './newStore'

/** Names that nothing else holds: in the case, in a half-written form and in a frozen paper. */
const canaries = ['Kanariefågel', 'Utkastfågel', 'Pappersfågel']
const now = () => new Date(2026, 2, 10, 12)

function twoSiblings({ path, db, store }: Pick<NewStore, 'path' | 'db' | 'store'> = newStore()) {
  store.settings.save(freshSettings)
  const kept = newCase('2026-1', 'Milo')
  const wrong = { ...newCase('2026-2', canaries[0]), siblingCaseIds: [kept.id] }
  // Longer than a page, so that it spills over into pages of its own.
  const long = { ...wrong, ticks: Object.fromEntries(filling(canaries[0] ?? '')) }
  store.cases.insert({ ...kept, siblingCaseIds: [wrong.id, anId(3)] })
  store.cases.insert(long)
  store.drafts.save(wrong.id, 'child', { firstName: canaries[1] ?? '' })
  store.drafts.save(kept.id, 'child', { firstName: 'Milo' })
  store.documents.insert(
    {
      id: anId(7),
      caseId: wrong.id,
      kind: 'childPlan',
      recipient: null,
      version: 1,
      templateVersion: 1,
      frozenAt: now().toISOString(),
    },
    { name: canaries[2] },
  )
  const context = createHandlerContext({ store: () => store }, now)
  return { path, db, store, kept, wrong, remove: createCaseHandlers(context)['cases.remove'] }
}

function* filling(word: string): Generator<[string, string]> {
  for (let index = 0; index < 400; index += 1) yield [`${word}-${index}`, '2026-03-02']
}

/**
 * The same store without its encryption, so that its file can be searched: encrypted pages hold what these hold.
 * `secure_delete` is as the real store sets it, unless told otherwise.
 */
function clearStore(secureDelete?: 'off') {
  const real = newStore()
  const folder = freshFolder()
  const path = join(folder, 'clear.db')
  const db = new Database(path)
  onTestFinished(() => void db.close())
  db.pragma(`secure_delete = ${secureDelete ?? Number(real.db.pragma('secure_delete', { simple: true }))}`)
  db.pragma('foreign_keys = on')
  migrate(db, path, migrations)
  db.pragma('foreign_keys = on')
  const words = () =>
    findCanaries(folder, [...canaries, 'Milo']).map((found) => found.slice(found.indexOf(': ') + 2))
  return { path, db, store: createStore(db, now), words }
}

describe('a case that was registered by mistake', () => {
  it('goes with its drafts and papers, out of its siblings, and leaves an event without a name', () => {
    const { store, kept, wrong, remove } = twoSiblings()
    expect(remove({ caseId: wrong.id, number: '2026-2' })).toEqual({})
    expect(store.cases.list()).toEqual([{ ...kept, siblingCaseIds: [anId(3)] }])
    expect(store.drafts.list(wrong.id)).toEqual([])
    expect(store.documents.list(wrong.id)).toEqual([])
    expect(store.drafts.list(kept.id)).toHaveLength(1)
    expect(store.events.list(wrong.id)).toEqual([
      { at: now().toISOString(), who: profile.name, what: 'cases.remove', caseId: wrong.id },
    ])
    expect(store.cases.nextNumber(2026)).toBe('2026-3')
  })

  it('leaves no byte of a name in the file, in UTF-8, UTF-16 or Latin-1', () => {
    const clear = clearStore()
    const { wrong, remove } = twoSiblings(clear)
    expect(new Set(clear.words())).toEqual(new Set([...canaries, 'Milo']))
    remove({ caseId: wrong.id, number: '2026-2' })
    expect(clear.words()).toEqual(['Milo'])
  })

  it('would leave them there if what is deleted were not overwritten', () => {
    const clear = clearStore('off')
    const { wrong, remove } = twoSiblings(clear)
    remove({ caseId: wrong.id, number: '2026-2' })
    expect(clear.words()).toContain(canaries[0])
  })

  it('is neither removed nor let go of by its siblings when its number is wrong', () => {
    const { store, wrong, remove } = twoSiblings()
    const before = store.cases.list()
    expect(() => remove({ caseId: wrong.id, number: '2026-1' })).toThrow('rule')
    expect(store.cases.list()).toEqual(before)
    expect(store.drafts.list(wrong.id)).toHaveLength(1)
    expect(store.events.list(wrong.id)).toEqual([])
  })

  it('is gone when the next start opens the store', () => {
    const { key, ...parts } = newStore()
    const { path, db, kept, wrong, remove } = twoSiblings(parts)
    remove({ caseId: wrong.id, number: '2026-2' })
    db.close()
    const again = openStoreFile(path, key)
    onTestFinished(() => void again.close())
    expect(
      createStore(again, now)
        .cases.list()
        .map(({ id }) => id),
    ).toEqual([kept.id])
  })
})
