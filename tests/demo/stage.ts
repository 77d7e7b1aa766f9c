import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchProgram } from '../support/launch'

/** A fresh computer on which a file is played. */
export interface Stage {
  userData: string
  /** Where every dialog and the printer put what comes out; backups too. */
  papers: string
  /** How long each part took. */
  steps: { name: string; ms: number }[]
}

/** Plays one part, and takes a numbered picture of the screen that it leaves. */
export type Take = (name: string, playPart: () => Promise<void>) => Promise<void>

/**
 * Runs the program on a fresh computer while `play` goes on, closes it as a person does, and then lets `look` at
 * what it has left. The computer is gone afterwards; what shall be kept is put in `out`.
 */
export async function onStage<T>(
  out: string,
  play: (page: Page, take: Take) => Promise<void>,
  look: (stage: Stage) => Promise<T>,
): Promise<T> {
  mkdirSync(out, { recursive: true })
  const work = mkdtempSync(join(tmpdir(), 'samverkansstod-demo-'))
  try {
    const stage: Stage = { userData: join(work, 'user'), papers: join(work, 'papers'), steps: [] }
    const { userData, papers, steps } = stage
    for (const folder of [userData, papers]) mkdirSync(folder)
    const program = await launchProgram({ userData, dialogDir: papers, printDir: papers })
    const { page } = program
    try {
      await play(page, async (name, playPart) => {
        const began = Date.now()
        await playPart()
        steps.push({ name, ms: Date.now() - began })
        const picture = `${String(steps.length).padStart(2, '0')}-${name}.png`
        // A sheet is often longer than the window: its picture begins at the top.
        await page.mouse.wheel(0, -100_000)
        await page.screenshot({ path: join(out, picture), fullPage: true, animations: 'disabled' })
      })
    } finally {
      await program.close()
    }
    return await look(stage)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
