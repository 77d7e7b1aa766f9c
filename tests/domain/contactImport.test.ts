import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inUse, mergeDirectory, type ContactChange } from '../../shared/domain/contactChanges'
import { detailsOf } from '../../shared/domain/contactDirectory'
import {
  acceptImport,
  countRows,
  previewImport,
  type ContactTable,
  type ImportPreview,
  type ImportRow,
} from '../../shared/domain/contactImport'
import { directoryRows } from '../../shared/domain/contactWriting'
import { aContact, aList, anyDetails, anyList } from '../support/contacts'
import { accepted } from './decisions'

const today = '2026-03-02'
const moheda = aContact('K-1', { address: 'moheda@example.se' })
const number = aContact('K-2', {
  service: 'municipality',
  unit: null,
  kind: 'telephone',
  address: '0472 - 150 00',
})
const list = aList(moheda, number)
const head = ['Id', 'Verksamhet', 'Kommun', 'Enhet', 'Slag', 'Adress', 'Källa', 'Datum']
const printedRow = ['K-1', 'BVC', 'Alvesta', 'Moheda', 'E-post', 'moheda@example.se', 'Rutinen', '2024-05-13']
const withCells = (row: string[], change: Record<number, string>) => row.map((cell, at) => change[at] ?? cell)

const table = (rows: string[][], header = head): ContactTable => ({
  header,
  rows: rows.map((cells, at) => ({ row: at + 2, cells, isBroken: false })),
})
const look = (of: ContactTable, changes: ContactChange[] = [], shipped = list) =>
  previewImport(shipped, changes, of, today)
function preview(...args: Parameters<typeof look>): ImportPreview {
  const found = look(...args)
  if ('reason' in found) throw new Error(found.reason)
  return found
}
let last = 0
const accept = (of: ImportPreview, changes: ContactChange[] = [], shipped = list) =>
  acceptImport(shipped, changes, of, today, () => `fresh-${++last}`)
const inWords = ({ faults }: ImportRow) =>
  faults.map((fault) =>
    fault.kind === 'duplicate'
      ? `duplicate of ${fault.ofRow}`
      : fault.kind === 'broken'
        ? 'broken'
        : `${fault.field} ${fault.kind}`,
  )

describe('a row', () => {
  test.each<[string, string[], ImportRow['outcome'], string | null, string[]]>([
    ['as printed', printedRow, 'unchanged', 'K-1', []],
    ['as printed, without an id', withCells(printedRow, { 0: '' }), 'unchanged', 'K-1', []],
    ['with a new address', withCells(printedRow, { 5: 'ny@example.se' }), 'changed', 'K-1', []],
    [
      'with a new address, without an id',
      withCells(printedRow, { 0: '', 5: 'ny@example.se' }),
      'changed',
      'K-1',
      [],
    ],
    ['of another unit', withCells(printedRow, { 0: '', 3: 'Vislanda' }), 'added', null, []],
    ['with an id of its own', withCells(printedRow, { 0: 'A-1', 3: 'Vislanda' }), 'added', 'A-1', []],
    ['checked anew', withCells(printedRow, { 7: today }), 'changed', 'K-1', []],
    [
      'with figures for address',
      withCells(printedRow, { 5: '0470' }),
      'faulty',
      'K-1',
      ['address notAnAddress'],
    ],
    ['without a service', withCells(printedRow, { 1: '' }), 'faulty', 'K-1', ['service missing']],
    ['of an unknown kind', withCells(printedRow, { 4: 'Fax' }), 'faulty', 'K-1', ['kind unknownChoice']],
    ['with a day ahead', withCells(printedRow, { 7: '2026-03-03' }), 'faulty', 'K-1', ['date inFuture']],
    ['with no day', withCells(printedRow, { 7: 'igår' }), 'faulty', 'K-1', ['date notADay']],
    ['with a cell too many', [...printedRow, 'extra'], 'faulty', 'K-1', ['broken']],
    [
      'of no kind, and faulty besides',
      withCells(printedRow, { 4: '', 6: '' }),
      'faulty',
      'K-1',
      ['kind missing', 'source missing'],
    ],
    [
      'with two faults',
      withCells(printedRow, { 5: '', 6: '' }),
      'faulty',
      'K-1',
      ['address missing', 'source missing'],
    ],
  ])('%s', (_, cells, outcome, id, faults) => {
    const [row] = preview(table([cells])).rows
    expect(row).toMatchObject({ row: 2, outcome, id })
    expect(row === undefined ? [] : inWords(row)).toEqual(faults)
  })

  test('that is there twice is a fault that names the first', () => {
    const rows = preview(
      table([printedRow, withCells(printedRow, { 0: '' }), withCells(printedRow, { 0: 'A-1', 3: 'X' })]),
    ).rows
    expect(rows.map(inWords)).toEqual([[], ['duplicate of 2'], []])
    const twice = withCells(printedRow, { 0: '', 3: 'Ny' })
    expect(preview(table([twice, twice])).rows.map(inWords)).toEqual([[], ['duplicate of 2']])
  })

  test('of a place with several contacts is never guessed to correct one of them', () => {
    const rows = [5, 6].map((at) => withCells(printedRow, { 0: '', 5: `${at}@example.se` }))
    expect(preview(table(rows)).rows.map(({ outcome }) => outcome)).toEqual(['added', 'added'])
    const double = aList(moheda, { ...moheda, id: 'K-9', address: 'andra@example.se' })
    const [row] = preview(table([withCells(printedRow, { 0: '', 5: 'ny@example.se' })]), [], double).rows
    expect(row).toMatchObject({ outcome: 'added', id: null })
  })

  test('that is empty is passed over, and the numbers are those of the file', () => {
    const { rows } = preview(table([['', ' '], printedRow]))
    expect(rows.map(({ row }) => row)).toEqual([3])
  })

  test('may be in English, in any order, in capitals', () => {
    const header = ['ADDRESS', 'date', 'Source', 'kind', 'service', 'unit', 'municipality', 'isMalformed']
    const cells = [
      'moheda@example.se',
      '2024-05-13',
      'Rutinen',
      'mailbox',
      'childHealthCare',
      'Moheda',
      'Alvesta',
      'nej',
    ]
    const found = preview(table([cells], header))
    expect(found.ignoredColumns).toEqual([])
    expect(found.rows[0]?.outcome).toBe('unchanged')
  })
})

describe('a file', () => {
  test.each<[string, string[], string[][], object]>([
    [
      'without columns',
      head.slice(0, 5),
      [printedRow],
      { reason: 'columnsMissing', columns: ['Adress eller nummer', 'Källa', 'Kontrollerad den'] },
    ],
    [
      'with a column twice',
      [...head, 'Typ'],
      [printedRow],
      { reason: 'columnsTwice', columns: ['Slag', 'Typ'] },
    ],
    ['without rows', head, [['', '']], { reason: 'empty' }],
    ['with too many rows', head, Array.from({ length: 2001 }, () => printedRow), { reason: 'tooMany' }],
  ])('%s is refused', (_, header, rows, refusal) => expect(look(table(rows, header))).toMatchObject(refusal))

  test('with unknown columns is read without them, and they are named', () => {
    const found = preview(table([[...printedRow, 'Anna', '']], [...head, 'Ansvarig', '']))
    expect(found.ignoredColumns).toEqual(['Ansvarig'])
    expect(found.rows[0]?.outcome).toBe('unchanged')
  })

  test('of 1 000 rows is taken in whole', () => {
    const rows = Array.from({ length: 1000 }, (_, at) =>
      withCells(printedRow, { 0: '', 3: `Enhet ${at}`, 5: `enhet${at}@example.se` }),
    )
    const found = preview(table(rows))
    expect(countRows(found, 'added')).toBe(1000)
    expect(mergeDirectory(list, accepted(accept(found)))).toHaveLength(1002)
  })

  test('with one faulty row is not taken in at all', () => {
    const rows = [withCells(printedRow, { 5: 'ny@example.se' }), withCells(printedRow, { 0: '', 5: '' })]
    expect(accept(preview(table(rows)))).toMatchObject({ ok: false, rule: 'contact_faulty' })
  })

  test('leaves what is retired retired', () => {
    const retired: ContactChange[] = [
      { id: 'K-1', printed: moheda, own: null, changedOn: today, retiredOn: today },
    ]
    const found = preview(table([withCells(printedRow, { 5: 'ny@example.se' })]), retired)
    const [entry] = mergeDirectory(list, accepted(accept(found, retired)))
    expect(entry).toMatchObject({ retiredOn: today, contact: { address: 'ny@example.se' } })
  })
})

const tableOf = (rows: string[][]): ContactTable => table(rows.slice(1), rows[0])

test('what is written out changes nothing where it came from, and gives a colleague the same contacts', () => {
  fc.assert(
    fc.property(anyList, fc.array(anyDetails, { maxLength: 5 }), (shipped, added) => {
      const changes = added.map((own, at) => {
        const id = at === 0 ? 'K-1' : `own-${at}`
        const printed = shipped.contacts.find((contact) => contact.id === id) ?? null
        return { id, printed, own, changedOn: today, retiredOn: null }
      })
      const mine = mergeDirectory(shipped, changes)
      if (mine.length === 0) return
      const written = tableOf(directoryRows(mine))
      const unique = preview(written, changes, shipped).rows.every(({ faults }) => faults.length === 0)
      // Two contacts that say the same in every sign are one to a file; it says so, and takes nothing in.
      if (!unique) return
      expect(countRows(preview(written, changes, shipped), 'unchanged')).toBe(mine.length)
      const theirs = accepted(accept(preview(written, [], shipped), [], shipped))
      expect(inUse(mergeDirectory(shipped, theirs)).contacts.map(detailsOf)).toEqual(
        inUse(mine).contacts.map(detailsOf),
      )
    }),
  )
})

test('all or nothing: whatever stands in a file, either every row is in order or nothing is taken', () => {
  const cell = fc.oneof(
    fc.constantFrom('', 'E-post', 'Telefon', 'BVC', 'ja', today, 'a@example.se'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }), (rows) => {
      const found = look(table([...rows, printedRow]))
      if ('reason' in found) throw new Error('there is a row')
      const taken = accept(found)
      expect(taken.ok).toBe(countRows(found, 'faulty') === 0)
    }),
  )
})
