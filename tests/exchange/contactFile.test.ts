import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { contactFile, readContactFile } from '../../main/exchange/contactFile'
import { mergeDirectory } from '../../shared/domain/contactChanges'
import type { ContactTable } from '../../shared/domain/contactImport'
import { directoryRows } from '../../shared/domain/contactWriting'
import { aContact, aList, anyList, someDetails } from '../support/contacts'
import { freshFolder } from '../vault/newVault'

function fileOf(content: string | Uint8Array, name = 'lista.csv'): string {
  const path = join(freshFolder(), name)
  writeFileSync(path, content)
  return path
}
async function tableIn(content: string | Uint8Array): Promise<ContactTable> {
  const found = await readContactFile(fileOf(content))
  if ('reason' in found) throw new Error(found.reason)
  return found
}
const cellsIn = async (content: string | Uint8Array) =>
  (await tableIn(content)).rows.map(({ cells }) => cells)

const text = 'Kommun;Enhet;Adress\r\nVäxjö;Åseda – söder;vc-åseda@example.se\r\n'
const cells = ['Växjö', 'Åseda – söder', 'vc-åseda@example.se']
/** Windows-1252, as Latin 1 but for the dash. */
const windows1252 = Buffer.from(text.replace('–', '\u0096'), 'latin1')
const utf16le = Buffer.from(`\uFEFF${text}`, 'utf16le')

describe('a file is read', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16le],
    ['UTF-16, big end first', Buffer.from(utf16le).swap16()],
    ['Windows-1252', windows1252],
  ])('in %s', async (_, bytes) => {
    const table = await tableIn(bytes)
    expect(table.header).toEqual(['Kommun', 'Enhet', 'Adress'])
    expect(table.rows[0]).toEqual({ row: 2, cells, isBroken: false })
  })

  test.each([
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ])('with %s', async (_, sign) => {
    expect((await cellsIn(text.replaceAll(';', sign)))[0]).toEqual(cells)
  })

  test('with the separator named first, as Excel does; the rows keep their numbers', async () => {
    const table = await tableIn(`sep=;\r\n${text}`)
    expect(table.rows[0]).toEqual({ row: 3, cells, isBroken: false })
  })

  test('with separators, quotation marks and breaks inside quoted cells', async () => {
    expect(await cellsIn('Kommun;Adress\n"a;b";"c ""d""\ne"\nf;g\n')).toEqual([
      ['a;b', 'c "d"\ne'],
      ['f', 'g'],
      [''],
    ])
  })

  test('and tells which row has an open quotation mark', async () => {
    const { rows } = await tableIn('Kommun;Adress\nAlvesta;a\n"Ljungby;b\n')
    expect(rows.map(({ isBroken }) => isBroken)).toEqual([false, true])
  })

  test('as JSON: the shipped shape, or a list alone', async () => {
    const items = [{ Kommun: 'Växjö', Antal: 3, isWithoutPersonalData: true }, { unit: null }]
    for (const content of [items, { version: 2, contacts: items }])
      expect(await tableIn(JSON.stringify(content))).toEqual({
        header: ['Kommun', 'Antal', 'isWithoutPersonalData', 'unit'],
        rows: [
          { row: 1, cells: ['Växjö', '3', 'ja', ''], isBroken: false },
          { row: 2, cells: ['', '', '', ''], isBroken: false },
        ],
      })
  })
})

describe('a file is refused', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['a workbook', Buffer.from('PK\u0003\u0004\u0000\u0000'), 'notText'],
    ['half a character of UTF-16', Buffer.from([0xff, 0xfe, 0x41]), 'notText'],
    ['broken JSON', '[{"Kommun": ', 'notAList'],
    ['JSON of another kind', '{"version": 1}', 'notAList'],
    ['JSON with lists in it', '[{"Kommun": ["Växjö"]}]', 'notAList'],
  ])('%s', async (_, content, reason) => {
    expect(await readContactFile(fileOf(content))).toEqual({ reason, columns: [] })
  })

  test('when it is larger than 2 MB, is a folder, or is not there', async () => {
    const large = fileOf('')
    truncateSync(large, 2 * 1024 * 1024 + 1)
    expect(await readContactFile(large)).toMatchObject({ reason: 'tooLarge' })
    expect(await readContactFile(freshFolder())).toMatchObject({ reason: 'unreadable' })
    expect(await readContactFile(join(freshFolder(), 'borta.csv'))).toMatchObject({ reason: 'unreadable' })
  })
})

describe('a file that is written', () => {
  test('opens in a Swedish spreadsheet: the mark of UTF-8, semicolons, Windows line ends', () => {
    const written = Buffer.from(contactFile(mergeDirectory(aList(aContact('K-1')), []))).toString()
    expect(written).toBe(
      '\uFEFFId;Verksamhet;Kommun;Enhet;Slag;Adress eller nummer;Utan personuppgifter;Källa;Kontrollerad den\r\n' +
        'K-1;Barnhälsovården;Alvesta;Moheda;E-post;bvc@example.se;ja;Rutinen;2024-05-13\r\n',
    )
  })

  test('never holds a formula', () => {
    fc.assert(
      fc.property(someDetails, fc.constantFrom('=', '+', '-', '@', "'="), (details, sign) => {
        const of = { ...details, id: 'K-1', isMalformed: false, unit: `${sign}HYPERLINK(1)` }
        const written = Buffer.from(contactFile(mergeDirectory(aList(of), []))).toString()
        const opened = Papa.parse<string[]>(written.slice(1), { delimiter: ';' }).data.flat()
        for (const cell of opened) expect(cell).not.toMatch(/^[=+\-@]/)
      }),
    )
  })

  test('is read back as it was, every sign of it', async () => {
    await fc.assert(
      fc.asyncProperty(anyList, fc.array(someDetails, { maxLength: 5 }), async (shipped, added) => {
        const own = added.map((details, at) => aContact(`A-${at}`, details))
        const entries = mergeDirectory(aList(...shipped.contacts, ...own), [])
        const rows = directoryRows(entries).slice(1)
        const read = await cellsIn(contactFile(entries))
        expect(read.filter((one) => one.length > 1)).toEqual(rows)
      }),
      { numRuns: 50 },
    )
  })
})
