import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overviewTexts } from '../../shared/texts/overview'
import { registerChildTexts } from '../../shared/texts/registerChild'
import { unlockTexts } from '../../shared/texts/vault'
import { chooseRadio, fillText } from '../support/journey/fields'
import { playBegin, playFirstStart, playUnlock } from '../support/journey/start'
import { newComputer, shippedCase } from '../support/computer'
import { launchProgram, type Program } from '../support/launch'

/** Locking and ending, from outside: what was half typed is there again, and a closed program leaves a backup. */
const file = shippedCase('small')
const computer = newComputer()
const { userData, papers } = computer
let program: Program

/** Backups in the chosen folder: one folder for the vault, one for each time. */
function backups(): string[] {
  return readdirSync(papers, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('store.db'),
  )
}

const school = registerChildTexts.child.school
const schoolField = () => program.page.getByLabel(new RegExp(`^${school} `))

async function typeHalf(text: string): Promise<void> {
  await program.page.getByRole('button', { name: overviewTexts.newCase }).click()
  await chooseRadio(program.page, registerChildTexts.protection.child, 'Nej')
  await fillText(program.page, school, text)
}

async function readHalf(): Promise<string> {
  await program.page.getByRole('button', { name: overviewTexts.newCase }).click()
  return schoolField().inputValue()
}

beforeAll(async () => {
  program = await computer.start()
  await playFirstStart(program.page, file.rektor)
  await playBegin(program.page)
})

afterAll(async () => {
  await program.kill()
  computer.scrap()
})

describe('a computer that is locked', () => {
  it('locks the program, and keeps what was half typed', async () => {
    await typeHalf('Almskolan')
    await program.power('lock-screen')
    await program.page.getByRole('heading', { name: unlockTexts.title }).waitFor()
    expect(await program.page.content()).not.toContain('Almskolan')
    await playUnlock(program.page)
    expect(await readHalf()).toBe('Almskolan')
  })
})

describe('a window that is closed', () => {
  it('saves, leaves a backup and ends the program', async () => {
    await fillText(program.page, school, 'Björkskolan')
    const before = backups().length
    await program.close()
    expect(backups()).toHaveLength(before + 1)
    program = await computer.start()
    await playUnlock(program.page)
    expect(await readHalf()).toBe('Björkskolan')
  })

  it('does the same when the person closes it by hand', async () => {
    await fillText(program.page, school, 'Cederskolan')
    const before = backups().length
    await program.page.close({ runBeforeUnload: true })
    await expect.poll(() => backups().length).toBe(before + 1)
    await expect
      .poll(() => readFileSync(join(userData, 'logs', 'samverkansstod.log'), 'utf8'))
      .toMatch(/closed\n$/)
    await program.ended
    program = await computer.start()
    await playUnlock(program.page)
    expect(await readHalf()).toBe('Cederskolan')
  })
})

describe('a program that dies', () => {
  it('opens again with what was saved', async () => {
    await program.kill()
    program = await computer.start()
    await playUnlock(program.page)
    expect(await readHalf()).toBe('Cederskolan')
  })
})

describe('a second program', () => {
  it('gives way to the first', async () => {
    await expect(launchProgram({ userData })).rejects.toThrow()
    await schoolField().waitFor()
  })
})

describe('the log', () => {
  it('has codes and nothing else', () => {
    const lines = readFileSync(join(userData, 'logs', 'samverkansstod.log'), 'utf8')
      .trim()
      .split('\n')
    for (const line of lines)
      expect(line).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z (started|closed|lock_computer|lock_idle)$/)
  })
})
