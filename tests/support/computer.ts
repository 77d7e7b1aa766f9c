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
  /** Each folder in it is a printer of the system. */
  printers: string
  start(): Promise<Program>
  /** Removes every trace of it. */
  scrap(): void
}

export function newComputer(): Computer {
  const work = mkdtempSync(join(tmpdir(), 'samverkansstod-e2e-'))
  const [userData, tmp, papers, printers] = ['user', 'tmp', 'papers', 'printers'].map((name) =>
    join(work, name),
  ) as [string, string, string, string]
  for (const folder of [userData, tmp, papers, printers]) mkdirSync(folder)
  return {
    userData,
    tmp,
    papers,
    printers,
    start: () =>
      launchProgram({
        userData,
        tmp,
        dialogDir: papers,
        printDir: papers,
        env: { HOST_PRINTERS_DIR: printers },
      }),
    scrap: () => rmSync(work, { recursive: true, force: true }),
  }
}

/** One of the shipped case files. */
export function shippedCase(name: 'ordinary' | 'small'): CaseFile {
  return readCaseFile(new URL(`../fixtures/${name}.json`, import.meta.url).pathname)
}
