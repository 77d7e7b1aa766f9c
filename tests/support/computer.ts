import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCaseFile, type CaseFile } from './caseFile'
import { launchProgram, type Program } from './launch'

/** A computer of its own for one spec: the program can be started on it, taken away, and started again. */
export interface Computer {
  userData: string
  /** Temporary files of the program and of Chromium. */
  tmp: string
  /** Where every dialog and the printer put what comes out; backups too. */
  papers: string
  start(): Promise<Program>
  /** Removes every trace of it. */
  scrap(): void
}

export function newComputer(): Computer {
  const work = mkdtempSync(join(tmpdir(), 'samverkansstod-e2e-'))
  const [userData, tmp, papers] = ['user', 'tmp', 'papers'].map((name) => join(work, name)) as [
    string,
    string,
    string,
  ]
  for (const folder of [userData, tmp, papers]) mkdirSync(folder)
  return {
    userData,
    tmp,
    papers,
    start: () => launchProgram({ userData, tmp, dialogDir: papers, printDir: papers }),
    scrap: () => rmSync(work, { recursive: true, force: true }),
  }
}

/** One of the shipped case files. */
export function shippedCase(name: 'ordinary' | 'small'): CaseFile {
  return readCaseFile(new URL(`../fixtures/${name}.json`, import.meta.url).pathname)
}
