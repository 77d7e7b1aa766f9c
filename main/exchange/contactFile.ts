import Papa from 'papaparse'
import type { DirectoryEntry } from '../../shared/domain/contactChanges'
import type { ContactTable, ImportRefusal } from '../../shared/domain/contactImport'
import { directoryRows } from '../../shared/domain/contactWriting'
import { z } from '../../shared/domain/schema'
import { choiceWords, columnNames } from '../../shared/texts/contactDirectory'
import { readAtMost } from './readAtMost'

const mostBytes = 2 * 1024 * 1024
const separators = [';', ',', '\t'] as const
/** A spreadsheet would run such a cell as a formula; behind an apostrophe it is text. */
const formulaStart = /^'*[=+\-@]/

/** The list in a file, or why there is none. Nothing of it is kept but what it says. */
export async function readContactFile(path: string): Promise<ContactTable | ImportRefusal> {
  const bytes = await readAtMost(path, mostBytes)
  if (typeof bytes === 'string') return refused(bytes)
  const text = decode(bytes)
  if (text === null) return refused('notText')
  return /^\s*[[{]/.test(text) ? jsonTable(text) : csvTable(text)
}

/** The contacts in use, as Swedish spreadsheets open them: UTF-8 with its mark, semicolons. */
export function contactFile(entries: readonly DirectoryEntry[]): Uint8Array {
  const csv = Papa.unparse(directoryRows(entries), {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: new RegExp(formulaStart.source + '.*', 's'),
  })
  return new TextEncoder().encode(`\uFEFF${csv}\r\n`)
}

/** UTF-16 where its mark says so, UTF-8 where it holds, else what older Windows programs write. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  for (const encoding of marked === null ? ['utf-8', 'windows-1252'] : [marked]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return text.includes('\0') ? null : text
    } catch {
      // The next one, then.
    }
  }
  return null
}

/** The separator is the one that gives a head with most columns that we know. */
function csvTable(text: string): ContactTable | ImportRefusal {
  const hasHint = /^sep=.\r?\n/i.test(text)
  const body = hasHint ? text.slice(text.indexOf('\n') + 1) : text
  const parsed = separators.map((delimiter) => Papa.parse<string[]>(body, { delimiter }))
  const best = parsed.toSorted((a, b) => knownColumns(b.data[0]) - knownColumns(a.data[0]))[0]
  const [header, ...rows] = best?.data ?? []
  if (header === undefined) return refused('empty')
  const broken = new Set(best?.errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row))
  const firstRow = hasHint ? 3 : 2
  return {
    header,
    rows: rows.map((cells, at) => ({
      row: at + firstRow,
      cells: cells.map(plainCell),
      isBroken: broken.has(at + 1),
    })),
  }
}

const namedValues = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
const jsonListSchema = z.union([
  z.array(namedValues),
  z.object({ contacts: z.array(namedValues) }).transform(({ contacts }) => contacts),
])

/** A list of objects, alone or under `contacts` as in the shipped file. Rows are counted from one. */
function jsonTable(text: string): ContactTable | ImportRefusal {
  const list = jsonListSchema.safeParse(parseJson(text))
  if (!list.success) return refused('notAList')
  const header = [...new Set(list.data.flatMap((item) => Object.keys(item)))]
  if (header.length === 0) return refused('empty')
  return {
    header,
    rows: list.data.map((item, at) => ({
      row: at + 1,
      cells: header.map((name) => wordOf(item[name] ?? null)),
      isBroken: false,
    })),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function wordOf(value: string | number | boolean | null): string {
  if (typeof value !== 'boolean') return String(value ?? '')
  return value ? choiceWords.yesNo.yes[0] : choiceWords.yesNo.no[0]
}

const allNames = new Set(
  Object.values(columnNames).flatMap((names) => names.map((name) => name.toLowerCase())),
)

function knownColumns(header: readonly string[] = []): number {
  return header.filter((name) => allNames.has(name.trim().toLowerCase())).length
}

function plainCell(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell
}

function refused(reason: ImportRefusal['reason']): ImportRefusal {
  return { reason, columns: [] }
}
