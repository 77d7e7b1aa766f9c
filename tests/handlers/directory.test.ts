import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSaveFile } from '../../main/exchange/saveFile'
import { createHandlerContext } from '../../main/handlers/context'
import { createDirectoryHandlers } from '../../main/handlers/directory'
import type { Store } from '../../main/store/store'
import { detailsOf } from '../../shared/domain/contactDirectory'
import { newStore } from '../store/newStore'
import { freshSettings, profile } from '../support/cases'
import { aContact, aList } from '../support/contacts'
import { freshFolder } from '../vault/newVault'

const moheda = aContact('K-1')
const shipped = aList(moheda, aContact('K-2', { unit: 'Alvesta', address: 'alvesta@example.se' }))
const corrected = { ...detailsOf(moheda), address: 'moheda@example.se', source: 'Samtal', date: '2026-03-10' }
const header = 'Verksamhet;Kommun;Enhet;Slag;Adress;Källa;Datum'
const newRow = 'BVC;Alvesta;Vislanda;E-post;vislanda@example.se;Kommunens lista;2026-03-01'
const changedRow = 'BVC;Alvesta;Moheda;E-post;ny@example.se;Kommunens lista;2026-03-01'

function newUnlocked(): Store {
  const { store } = newStore()
  store.settings.save(freshSettings)
  return store
}

function setUp() {
  const folder = freshFolder()
  const open: { store: Store | null } = { store: newUnlocked() }
  const list = join(folder, 'kommunen.csv')
  const saved = join(folder, 'sparad.csv')
  const chosen: { path: string | null } = { path: list }
  const handlers = createDirectoryHandlers({
    context: createHandlerContext({ store: () => open.store }, () => new Date(2026, 2, 10, 12)),
    shipped,
    chooseList: async () => chosen.path,
    saveFile: createSaveFile({ choosePlace: async () => saved, log: { failure: () => '0' } }),
  })
  const write = (...rows: string[]) => writeFileSync(list, [header, ...rows].join('\r\n'))
  const read = async () => {
    const reply = await handlers['directory.readFile']({})
    if (reply.outcome !== 'read') throw new Error(reply.outcome)
    return reply
  }
  const events = () => open.store?.events.list(null).map(({ who, what }) => [who, what]) ?? []
  const kept = () => open.store?.contactChanges.list() ?? []
  return { handlers, open, chosen, write, read, events, kept, saved }
}

test('a contact is corrected, retired, brought back and restored, with an event each and the end of its draft', async () => {
  const { handlers, open, events, kept } = setUp()
  open.store?.drafts.save(null, 'contact:K-1', { address: 'mo' })
  const after = await handlers['directory.save']({ id: 'K-1', details: corrected, draft: 'contact:K-1' })
  expect(after).toEqual([
    { id: 'K-1', printed: moheda, own: corrected, changedOn: '2026-03-10', retiredOn: null },
  ])
  expect(kept()).toEqual(after)
  expect(open.store?.drafts.list(null)).toEqual([])
  await handlers['directory.retire']({ id: 'K-1', isRetired: true })
  expect(kept()).toMatchObject([{ own: corrected, retiredOn: '2026-03-10' }])
  await handlers['directory.retire']({ id: 'K-1', isRetired: false })
  expect(kept()).toEqual(after)
  await handlers['directory.keep']({ id: 'K-1' })
  await handlers['directory.restore']({ id: 'K-1' })
  expect(kept()).toEqual([])
  expect(events()).toEqual(
    ['save', 'retire', 'retire', 'keep', 'restore'].map((what) => [profile.name, `directory.${what}`]),
  )
})

test('what is faulty is refused, and leaves the draft', () => {
  const { handlers, open, events, kept } = setUp()
  open.store?.drafts.save(null, 'contact:new', {})
  const faulty = { ...corrected, address: 'moheda' }
  expect(() => handlers['directory.save']({ id: null, details: faulty, draft: 'contact:new' })).toThrow(
    'rule',
  )
  expect(kept()).toEqual([])
  expect(events()).toEqual([])
  expect(open.store?.drafts.list(null)).toHaveLength(1)
})

test('a list is read without changing anything, taken in, and taken back', async () => {
  const { handlers, write, read, events, kept } = setUp()
  await handlers['directory.save']({ id: 'K-2', details: { ...corrected, unit: 'Alvesta' } })
  const before = kept()
  write(newRow, changedRow)
  const { importId, fileName, preview } = await read()
  expect(fileName).toBe('kommunen.csv')
  expect(preview.rows.map(({ row, outcome, id }) => [row, outcome, id])).toEqual([
    [2, 'added', null],
    [3, 'changed', 'K-1'],
  ])
  expect(kept()).toEqual(before)
  await handlers['directory.acceptImport']({ importId })
  expect(kept().map(({ own }) => own?.address)).toEqual([
    'moheda@example.se',
    'vislanda@example.se',
    'ny@example.se',
  ])
  expect(() => handlers['directory.acceptImport']({ importId })).toThrow('rule')
  expect(await handlers['directory.undoImport']({ importId })).toEqual(before)
  expect(() => handlers['directory.undoImport']({ importId })).toThrow('rule')
  expect(events().map(([, what]) => what)).toEqual([
    'directory.save',
    'directory.acceptImport',
    'directory.undoImport',
  ])
})

test('a list with a faulty row is not taken in, whatever the window asks', async () => {
  const { handlers, write, read, events, kept } = setUp()
  write(newRow, changedRow.replace('ny@example.se', 'ny'))
  const { importId } = await read()
  expect(() => handlers['directory.acceptImport']({ importId })).toThrow('rule')
  expect(kept()).toEqual([])
  expect(events()).toEqual([])
})

test('a list counts against the contacts it was read for: not after a change, not in another store, not unread', async () => {
  const { handlers, open, write, read, kept } = setUp()
  write(newRow)
  const first = await read()
  const changed = await handlers['directory.save']({ id: 'K-1', details: corrected })
  expect(() => handlers['directory.acceptImport']({ importId: first.importId })).toThrow('rule')
  const second = await read()
  open.store = newUnlocked()
  expect(() => handlers['directory.acceptImport']({ importId: second.importId })).toThrow('rule')
  expect(kept()).toEqual([])
  expect(changed).toHaveLength(1)
  const third = await read()
  await handlers['directory.acceptImport']({ importId: third.importId })
  await handlers['directory.retire']({ id: 'K-1', isRetired: true })
  expect(() => handlers['directory.undoImport']({ importId: third.importId })).toThrow('rule')
})

test('nothing is read when no file is chosen, or none that is a list; nor for a store that is closed meanwhile', async () => {
  const { handlers, open, chosen, write } = setUp()
  expect(await handlers['directory.readFile']({})).toMatchObject({ refusal: { reason: 'unreadable' } })
  write('')
  expect(await handlers['directory.readFile']({})).toMatchObject({ refusal: { reason: 'empty' } })
  const path = chosen.path
  chosen.path = null
  expect(await handlers['directory.readFile']({})).toEqual({ outcome: 'cancelled' })
  chosen.path = path
  write(newRow)
  open.store = null
  await expect(handlers['directory.readFile']({})).rejects.toThrow('locked')
})

test('a list that is saved is read back by a colleague as the same contacts', async () => {
  const mine = setUp()
  await mine.handlers['directory.save']({ id: 'K-1', details: corrected })
  await mine.handlers['directory.save']({ id: null, details: { ...corrected, unit: '=Vislanda' } })
  expect(await mine.handlers['directory.saveFile']({})).toEqual({ outcome: 'saved', fileName: 'sparad.csv' })
  const theirs = setUp()
  theirs.chosen.path = mine.saved
  const { importId } = await theirs.read()
  await theirs.handlers['directory.acceptImport']({ importId })
  expect(theirs.kept()).toEqual(mine.kept())
})
