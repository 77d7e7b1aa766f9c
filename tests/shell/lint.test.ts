import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from '../../scripts/setup.mjs'

/** A pattern that the linter does not understand is passed over in silence, so each rule is broken once here. */
const breaches: Record<string, [code: string, rule: string]> = {
  'shared/domain/a.ts': ["import { join } from 'node:path'\nexport const a = join", 'no-restricted-imports'],
  'shared/domain/b.ts': [
    "import { a } from '../../main/vault/a'\nexport const b = a",
    'no-restricted-imports',
  ],
  'shared/domain/c.ts': ['export const c = () => new Date()', 'no-clock'],
  'shared/domain/d.ts': ['export const d = () => Date.now()', 'no-restricted-properties'],
  'shared/domain/e.ts': ['export const e = () => Math.random()', 'no-restricted-properties'],
  'shared/domain/f.ts': ['export const f = () => process.env', 'no-restricted-globals'],
  'main/a.ts': [
    "import { ipcRenderer } from 'electron'\nexport const a = ipcRenderer",
    'no-restricted-imports',
  ],
  'main/b.ts': ["import { a } from '../renderer/ui/a'\nexport const b = a", 'no-restricted-imports'],
  'main/c.ts': [
    "import { createHmac } from 'node:crypto'\nexport const c = createHmac",
    'no-restricted-imports',
  ],
  'main/d.ts': ['export const d = (db: { serialize(): void }) => db.serialize()', 'no-restricted-properties'],
  'main/print.ts': ["import { a } from '../renderer/app/a'\nexport const b = a", 'no-restricted-imports'],
  'renderer/app/a.ts': ["import { b } from '../../main/b'\nexport const a = b", 'no-restricted-imports'],
  'renderer/app/b.ts': ["import { b } from 'electron'\nexport const c = b", 'no-restricted-imports'],
  'renderer/app/c.ts': ['export const c = () => window.samverkansstod', 'no-restricted-properties'],
  'renderer/features/plan/a.ts': [
    "import { b } from '../need/b'\nexport const a = b",
    'no-restricted-imports',
  ],
  'renderer/ui/a.ts': [
    "import { b } from '../../shared/domain/b'\nexport const a = b",
    'no-restricted-imports',
  ],
  'renderer/documents/a.ts': ["import { b } from '../app/b'\nexport const a = b", 'no-restricted-imports'],
  'shared/texts/a.ts': ['export default 1', 'no-default-export'],
  'shared/texts/b.ts': [`export const b = [\n${'1,\n'.repeat(400)}]`, 'max-lines'],
  'shared/texts/c.ts': ["import { d } from './d'\nexport const c = () => d", 'no-cycle'],
  'shared/texts/d.ts': ["import { c } from './c'\nexport const d = () => c", 'no-cycle'],
  'shared/texts/e.ts': ['export const e = (x: any) => x as string', 'no-explicit-any'],
}

const allowed: Record<string, string> = {
  'main/preload.ts': "import { ipcRenderer } from 'electron'\nexport const a = ipcRenderer",
  'main/log.ts': "import { randomBytes } from 'node:crypto'\nexport const a = randomBytes",
  'renderer/app/api.ts': 'export const api = () => window.samverkansstod',
  'renderer/features/plan/b.ts': "import { a } from '../../app/a'\nexport const b = a",
  'shared/domain/dates.ts': 'export const day = (text: string) => new Date(`${text}T00:00:00Z`)',
}

let folder: string
let found: { filename: string; code: string }[]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samverkansstod-lint-'))
  for (const name of ['.oxlintrc.json', 'scripts/houseRules.mjs'])
    cpSync(join(root, name), join(folder, name))
  const files = {
    ...Object.fromEntries(Object.entries(breaches).map(([name, [code]]) => [name, code])),
    ...allowed,
  }
  for (const [name, code] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), `${code}\n`)
  }
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  const { stdout } = spawnSync(process.execPath, [oxlint, '-f', 'json'], { cwd: folder, encoding: 'utf8' })
  found = (JSON.parse(stdout) as { diagnostics: typeof found }).diagnostics
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const faultsIn = (name: string) => found.filter(({ filename }) => filename === name).map(({ code }) => code)

it.each(Object.entries(breaches))('%s is stopped', (name, [, rule]) => {
  expect(faultsIn(name)).toContainEqual(expect.stringContaining(rule))
})

it.each(Object.keys(allowed))('%s is let through', (name) => {
  expect(faultsIn(name)).toEqual([])
})
