import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'
import { root } from '../../scripts/setup.mjs'
import { readCaseFile } from '../support/caseFile'
import { faultsOfPlan } from '../support/printedPlan'

const folder = mkdtempSync(join(tmpdir(), 'samverkansstod-demo-spec-'))
const small = join(root, 'tests', 'fixtures', 'small.json')

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

it('plays a case and leaves the plan, the calendar file, pictures and a true summary', async () => {
  const out = join(folder, 'small')
  const { code, said } = await demo('--out', out, '--case', small)
  expect(code, said).toBe(0)
  const file = readCaseFile(small)
  expect(await faultsOfPlan(readFileSync(join(out, 'barnets-plan.pdf')), file)).toEqual([])
  expect(readFileSync(join(out, 'nasta-mote.ics'), 'utf8')).toContain('BEGIN:VEVENT')
  for (const paper of ['informationsblad', 'samtyckesblankett', 'samtyckesblankett-2', 'inbjudan'])
    expect(
      readFileSync(join(out, `${paper}.pdf`))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  expect(readdirSync(out).filter((name) => /^\d\d-[a-z0-9-]+\.png$/.test(name)).length).toBeGreaterThan(10)
  const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as {
    counts: object
    steps: unknown[]
  }
  expect(summary.counts).toMatchObject({
    guardians: 1,
    organisations: 2,
    consents: 1,
    actions: 3,
    planVersions: 1,
  })
})

it('names the field of a case file that does not fit, and ends with 2', async () => {
  const spoiled = join(folder, 'spoiled.json')
  writeFileSync(
    spoiled,
    readFileSync(small, 'utf8').replace('"start": "08:15"', '"start": "kvart över åtta"'),
  )
  const { code, said } = await demo('--out', join(folder, 'spoiled'), '--case', spoiled)
  expect(code).toBe(2)
  expect(said).toContain('booking.start')
})
