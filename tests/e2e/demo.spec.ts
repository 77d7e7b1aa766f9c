import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, it, vi } from 'vitest'
import { root } from '../../scripts/setup.mjs'
import type { CaseFile } from '../support/caseFile'

/** A whole case takes half a minute, and three times that on a computer that is busy with something else. */
vi.setConfig({ testTimeout: 300_000 })

/** One of the shipped files is played here, made to expect what is not so; `npm run demo -- --case all` plays every one as it is. */
const folder = mkdtempSync(join(tmpdir(), 'samverkansstod-demo-spec-'))
const fixture = (name: string) => join(root, 'tests', 'fixtures', `${name}.json`)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** `npm run demo` as a person runs it; gives its exit code and what it wrote. */
async function demo(...args: string[]): Promise<{ code: number; said: string }> {
  const command = [join(root, 'scripts', 'demo.mjs'), ...args]
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: root })
    return { code: 0, said: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, said: stdout + stderr }
  }
}

/** What the demo tells of a folder it has filled. */
function summaryOf(out: string): { counts: object; faults: string[] } {
  return JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'))
}

it('plays a whole case, leaves papers and pictures, and ends with 1 and says what did not come true, and nothing else', async () => {
  const file = JSON.parse(readFileSync(fixture('small'), 'utf8')) as CaseFile
  const action = 'Råd om sömn vid två besök'
  const mistaken: CaseFile = {
    ...file,
    expected: {
      ...file.expected,
      covered: [],
      handedOver: !file.expected.handedOver,
      next: 'replied',
      onPlan: [...file.expected.onPlan, 'Står inte här'],
      neverOnPaper: [...file.expected.neverOnPaper, action],
    },
  }
  const path = join(folder, 'mistaken.json')
  writeFileSync(path, JSON.stringify(mistaken))
  const out = join(folder, 'mistaken')
  const { code, said } = await demo('--out', out, '--case', path)
  expect(code, said).toBe(1)

  expect(readFileSync(join(out, 'barnets-plan.pdf'), 'latin1')).toMatch(/^%PDF/)
  expect(readFileSync(join(out, 'nasta-mote.ics'), 'utf8')).toContain('BEGIN:VEVENT')
  for (const paper of ['informationsblad', 'samtyckesblankett', 'inbjudan', 'overlamning'])
    expect(readFileSync(join(out, `${paper}.pdf`), 'latin1')).toMatch(/^%PDF/)
  const pictures = readdirSync(out).filter((name) => /^\d\d-[a-z0-9-]+\.png$/.test(name))
  expect(pictures.length).toBeGreaterThan(10)
  const { counts, faults } = summaryOf(out)
  expect(counts).toMatchObject({
    cases: 1,
    guardians: 1,
    organisations: 2,
    consents: 1,
    actions: 3,
    planVersions: 1,
  })
  expect(faults).toEqual([
    'covered: ["Socialtjänsten Ekdungen","Vårdcentralen Ekdungen"], not []',
    'next: null, not "replied"',
    'handed over: true, not false',
    'not on the plan: Står inte här',
    `on the plan: ${action}`,
  ])
})

it('names the field of a case file that does not fit, and ends with 2', async () => {
  const spoiled = join(folder, 'spoiled.json')
  writeFileSync(
    spoiled,
    readFileSync(fixture('small'), 'utf8').replace('"start": "08:15"', '"start": "kvart över åtta"'),
  )
  const { code, said } = await demo('--out', join(folder, 'spoiled'), '--case', spoiled)
  expect(code).toBe(2)
  expect(said).toContain('booking.start')
})
