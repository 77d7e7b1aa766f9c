import { columnNames } from '../texts/contactDirectory'
import {
  isSameDetails,
  knownAddresses,
  mergeDirectory,
  withOwn,
  type ContactChange,
  type ContactChanges,
} from './contactChanges'
import {
  contactDetailsSchema,
  contactSchema,
  detailsOf,
  type ContactDetails,
  type ContactDirectory,
} from './contactDirectory'
import { contactFaultKinds, contactFaults, type ContactField, type WrittenContact } from './contactFaults'
import { readWritten } from './contactWriting'
import { accept, refuse, type Result } from './result'
import { z, type LocalDate } from './schema'

/** A list as it stands in a file: its head, and its rows with the number that a spreadsheet shows. */
export interface ContactTable {
  header: readonly string[]
  rows: readonly { row: number; cells: readonly string[]; isBroken: boolean }[]
}

const fields = Object.keys(contactDetailsSchema.shape) as [ContactField, ...ContactField[]]
const writtenSchema = z.record(z.enum(fields), z.string())

const importFaultSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(contactFaultKinds), field: z.enum(fields) }),
  z.strictObject({ kind: z.literal('duplicate'), ofRow: z.number().int() }),
  z.strictObject({ kind: z.literal('broken') }),
])
export type ImportFault = z.infer<typeof importFaultSchema>

const importRowSchema = z.strictObject({
  row: z.number().int(),
  outcome: z.enum(['added', 'changed', 'unchanged', 'faulty']),
  /** Which contact it is about; null for a new one that has no id of its own. */
  id: contactSchema.shape.id.nullable(),
  written: writtenSchema,
  /** Null where something must be mended first. */
  details: contactDetailsSchema.nullable(),
  /** What stands here now; null for what is new. */
  before: contactDetailsSchema.nullable(),
  faults: z.array(importFaultSchema),
})
export type ImportRow = z.infer<typeof importRowSchema>

/** What would happen if a file were accepted, row by row. */
export const importPreviewSchema = z.strictObject({
  /** Columns that mean nothing here; they are left out, and named. */
  ignoredColumns: z.array(z.string()),
  rows: z.array(importRowSchema),
})
export type ImportPreview = z.infer<typeof importPreviewSchema>

/** Why a file as a whole cannot be read; `columns` are the ones it is about. */
export const importRefusalSchema = z.strictObject({
  reason: z.enum([
    'tooLarge',
    'unreadable',
    'notText',
    'notAList',
    'columnsMissing',
    'columnsTwice',
    'empty',
    'tooMany',
  ]),
  columns: z.array(z.string()),
})
export type ImportRefusal = z.infer<typeof importRefusalSchema>

const mostRows = 2000
const required: readonly ContactField[] = ['service', 'kind', 'address', 'source', 'date']
/** Columns of the shipped file that the program works out itself. */
const passedOver = new Set(['ismalformed'])

/** Works out what a file would change, without changing anything. */
export function previewImport(
  shipped: ContactDirectory,
  changes: ContactChanges,
  table: ContactTable,
  today: LocalDate,
): ImportPreview | ImportRefusal {
  const columns = table.header.map((name) => ({ name: name.trim(), field: fieldOf(name) }))
  const found = columns.flatMap(({ field }) => (field === null ? [] : [field]))
  const missing = required.filter((field) => !found.includes(field))
  if (missing.length > 0)
    return { reason: 'columnsMissing', columns: missing.map((field) => columnNames[field][0]) }
  const twice = columns.filter(({ field }) => found.filter((one) => one === field).length > 1)
  if (twice.length > 0) return { reason: 'columnsTwice', columns: twice.map(({ name }) => name) }
  const filled = table.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (filled.length === 0) return { reason: 'empty', columns: [] }
  if (filled.length > mostRows) return { reason: 'tooMany', columns: [] }

  const known = knownAddresses(shipped, changes)
  const read = filled.map(({ row, cells, isBroken }) => {
    const cell = (field: ContactField | 'id') =>
      (cells[columns.findIndex((column) => column.field === field)] ?? '').trim()
    const written = Object.fromEntries(fields.map((field) => [field, cell(field)])) as WrittenContact
    const { details, read: said, faults } = readWritten(written)
    const isLonger = cells.slice(columns.length).some((extra) => extra.trim() !== '')
    const all: ImportFault[] = [...faults, ...contactFaults(said, known, today)]
    if (isBroken || isLonger) all.unshift({ kind: 'broken' })
    return { row, id: readId(cell('id')), written, details, faults: all }
  })
  const unknown = columns.filter(({ name, field }) => field === null && !passedOver.has(name.toLowerCase()))
  return {
    ignoredColumns: unknown.map(({ name }) => name).filter((name) => name !== ''),
    rows: matched(read, shipped, changes),
  }
}

/** How many rows of a preview there are of a kind. */
export function countRows({ rows }: ImportPreview, outcome: ImportRow['outcome']): number {
  return rows.filter((row) => row.outcome === outcome).length
}

/** Takes a whole file in, or none of it. `freshIds` are for what is new and brings no id of its own. */
export function acceptImport(
  shipped: ContactDirectory,
  changes: ContactChanges,
  preview: ImportPreview,
  today: LocalDate,
  freshId: () => string,
): Result<ContactChange[]> {
  let changed = [...changes]
  for (const { id, outcome, details } of preview.rows) {
    if (outcome === 'faulty' || details === null) return refuse('contact_faulty')
    if (outcome !== 'unchanged') changed = withOwn(shipped, changed, id ?? freshId(), details, today)
  }
  return accept(changed)
}

type ReadRow = Omit<ImportRow, 'outcome' | 'before'>

/**
 * Finds the contact that each row is about: by its id; else by all that it says; else, where only one row and one
 * contact in use have this unit and kind, that one: the address is what has changed. Otherwise it is new.
 */
function matched(read: readonly ReadRow[], shipped: ContactDirectory, changes: ContactChanges): ImportRow[] {
  const entries = mergeDirectory(shipped, changes)
  const byId = new Map(entries.map(({ contact }) => [contact.id, detailsOf(contact)]))
  const bySigns = firstOf(entries.map(({ contact }) => [signsOf(contact), contact.id]))
  const inUseByPlace = onlyOnes(
    entries
      .filter(({ retiredOn }) => retiredOn === null)
      .map(({ contact }) => [placeOf(contact), contact.id]),
  )
  const exact = read.map(({ id, details }) =>
    id !== null && byId.has(id) ? id : details === null ? null : (bySigns.get(signsOf(details)) ?? null),
  )
  const taken = new Set(exact)
  const rowsByPlace = onlyOnes(
    read.flatMap(({ row, details }, at) =>
      details === null || exact[at] !== null ? [] : [[placeOf(details), row] as const],
    ),
  )
  const seen = new Map<string, number>()
  return read.map((one, at) => {
    const { row, id, details } = one
    const place = details === null ? '' : placeOf(details)
    const moved = id === null && rowsByPlace.get(place) === row ? (inUseByPlace.get(place) ?? null) : null
    const about = exact[at] ?? (moved !== null && !taken.has(moved) ? moved : null)
    const before = about === null ? null : (byId.get(about) ?? null)
    const names = [about ?? id, details === null ? null : signsOf(details)].filter((name) => name !== null)
    const ofRow = names.map((name) => seen.get(name)).find((earlier) => earlier !== undefined)
    for (const name of names) if (!seen.has(name)) seen.set(name, row)
    const faults: ImportFault[] =
      ofRow === undefined ? one.faults : [...one.faults, { kind: 'duplicate', ofRow }]
    const outcome = outcomeOf(details, before, faults)
    return {
      ...one,
      id: about ?? id,
      before,
      faults,
      outcome,
      details: outcome === 'faulty' ? null : details,
    }
  })
}

function outcomeOf(
  details: ContactDetails | null,
  before: ContactDetails | null,
  faults: readonly ImportFault[],
): ImportRow['outcome'] {
  if (details === null || faults.length > 0) return 'faulty'
  if (before === null) return 'added'
  return isSameDetails(before, details) ? 'unchanged' : 'changed'
}

function placeOf({ service, municipality, unit, kind }: ContactDetails): string {
  return JSON.stringify([service, municipality, unit, kind]).toLowerCase()
}

function signsOf(details: ContactDetails): string {
  return placeOf(details) + details.address.toLowerCase().replace(/[\s/-]/g, '')
}

function fieldOf(name: string): ContactField | 'id' | null {
  const plain = name.trim().toLowerCase()
  const known = Object.entries(columnNames) as [ContactField | 'id', readonly string[]][]
  return known.find(([, names]) => names.some((one) => one.toLowerCase() === plain))?.[0] ?? null
}

function readId(cell: string): string | null {
  return contactSchema.shape.id.safeParse(cell).data ?? null
}

function firstOf<V>(pairs: readonly (readonly [string, V])[]): Map<string, V> {
  return new Map(pairs.toReversed())
}

/** Only the names that occur once. */
function onlyOnes<V>(pairs: readonly (readonly [string, V])[]): Map<string, V> {
  const counts = new Map<string, number>()
  for (const [name] of pairs) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Map(pairs.filter(([name]) => counts.get(name) === 1))
}
