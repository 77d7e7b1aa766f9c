import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createLog } from '../../main/log'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samverkansstod-log-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const now = () => new Date('2026-03-02T08:00:00Z')
const written = () => readFileSync(join(folder, 'samverkansstod.log'), 'utf8')

it('writes when and what', () => {
  createLog({ folder, now }).note('started')
  expect(written()).toBe('2026-03-02T08:00:00.000Z started\n')
})

it('keeps the kind, the code and the place of a failure, and never its words', () => {
  class SqliteError extends Error {
    readonly code = 'SQLITE_CORRUPT'
    override readonly name = 'SqliteError'
  }
  const error = new SqliteError('Alma Ek 20120118-2398\n    at Alma (/home/alma.ek/hemligt.txt:1:1)')
  const reference = createLog({ folder, now }).failure('internal', 'cases.get', error)
  expect(reference).toMatch(/^\d{6}$/)
  expect(written()).toMatch(
    new RegExp(
      `^2026-03-02T08:00:00.000Z internal ${reference} cases.get SqliteError SQLITE_CORRUPT log.test.ts:\\d+:\\d+ `,
    ),
  )
  expect(written()).not.toMatch(/alma|ek\b|2398|hemligt|home/i)
})

it.each([
  [
    'a stack that was rewritten',
    Object.assign(new Error('Alma'), { stack: 'Other\n    at Alma (/x/Ek.txt:1:1)' }),
  ],
  [
    'a name and a code of somebody',
    Object.assign(new Error(''), { name: 'Alma Ek', code: '20120118-2398', stack: '' }),
  ],
  ['a text', 'Alma Ek'],
  ['an object', { name: 'Alma Ek' }],
  ['nothing', undefined],
])('gives away nothing of %s', (_, error) => {
  createLog({ folder, now }).failure('internal', 'cases.get', error)
  expect(written()).not.toMatch(/alma|ek\b|2398/i)
  expect(written()).toMatch(/ internal \d{6} cases\.get/)
})

it('is two files of limited size', () => {
  const log = createLog({ folder, now, maxBytes: 100 })
  for (let line = 0; line < 50; line += 1) log.note('started')
  expect(readdirSync(folder).sort()).toEqual(['samverkansstod.log', 'samverkansstod.log.1'])
  for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).size).toBeLessThan(200)
})

it('never takes the program with it', () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const log = createLog({ folder: file, now })
  expect(log.failure('internal', 'cases.get', new Error('full disk'))).toMatch(/^\d{6}$/)
})
