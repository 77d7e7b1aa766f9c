import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appTexts } from '../../shared/texts/app'
import { overviewTexts } from '../../shared/texts/overview'
import { registerChildTexts } from '../../shared/texts/registerChild'
import { settingsTexts } from '../../shared/texts/settings'
import { unlockTexts, vaultProblemActions, vaultProblemTexts } from '../../shared/texts/vault'
import { waitingTexts } from '../../shared/texts/waiting'
import { accessibilityFaults } from '../support/accessibility'
import { today } from '../support/calendar'
import { chooseRadio, fillText } from '../support/journey/fields'
import { playRegister } from '../support/journey/register'
import { playBegin, playFirstStart, playLock, playUnlock } from '../support/journey/start'
import { newComputer, shippedCase } from '../support/computer'
import type { Program } from '../support/launch'

/** What happens when the secret, the file or the child's number is not what it should be. */
const file = shippedCase('small')
const computer = newComputer()
const { userData } = computer
const storePath = join(userData, 'vault', 'store.db')
let program: Program
let recoveryKey = ''

function fingerprint(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

beforeAll(async () => {
  program = await computer.start()
  recoveryKey = await playFirstStart(program.page, file.rektor)
  await playBegin(program.page)
})

afterAll(async () => {
  await program.kill()
  computer.scrap()
})

describe('a personnummer that fails its check', () => {
  it('is told at the field, is not saved as one, and can be saved as a birth date', async () => {
    const { page } = program
    await page.getByRole('button', { name: overviewTexts.newCase }).click()
    await chooseRadio(page, registerChildTexts.protection.child, appTexts.no)
    await chooseRadio(page, registerChildTexts.child.identity, registerChildTexts.child.kinds.personnummer)
    await fillText(page, registerChildTexts.child.personnummer, '20190511-1234')
    await page.keyboard.press('Tab')
    await page.getByText(registerChildTexts.faults.personnummer).waitFor()
    await page.getByRole('button', { name: registerChildTexts.register }).click()
    await page.getByText(registerChildTexts.faults.personnummer).waitFor()

    await page.getByRole('button', { name: registerChildTexts.child.useBirthDate }).click()
    await page.getByRole('group', { name: registerChildTexts.child.birthDate }).first().waitFor()
    await page.getByRole('button', { name: registerChildTexts.discard }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: registerChildTexts.discard }).click()
    await page.getByRole('button', { name: overviewTexts.newCase }).waitFor()
    await playRegister(page, file, today())
  })
})

describe('the locked door', () => {
  it('says one sentence to a wrong passphrase, and shows nothing of what is inside', async () => {
    const { page } = program
    await playLock(page)
    await page.getByLabel(unlockTexts.passphrase, { exact: true }).fill('granris vante spegel onsdag')
    await page.getByRole('button', { name: unlockTexts.unlock }).click()
    await page.getByText('Lösenfrasen stämmer inte. Kontrollera Caps Lock och mellanslagen.').waitFor()
    expect(await page.content()).not.toContain(file.child.lastName)
  })

  it('opens to the recovery key, and names the group that is mistyped', async () => {
    const { page } = program
    await page.getByRole('button', { name: unlockTexts.useRecoveryKey }).click()
    const field = page.getByLabel(unlockTexts.recoveryKey, { exact: true })
    const mistyped = `${recoveryKey.slice(0, 5)}${recoveryKey[5] === '7' ? '8' : '7'}${recoveryKey.slice(6)}`
    await field.fill(mistyped)
    await page.getByRole('button', { name: unlockTexts.unlock }).click()
    await page.getByText(/^Grupp 2, .{4}, är felskriven/).waitFor()
    await field.fill(recoveryKey.toLowerCase())
    await page.getByRole('button', { name: unlockTexts.unlock }).click()
    await page.getByRole('button', { name: appTexts.lock }).waitFor()
    await program.close()
  })
})

describe('a store that cannot be opened', () => {
  it('is left untouched when it is damaged, and its newest backup is offered', async () => {
    const whole = readFileSync(storePath)
    const damaged = Buffer.from(whole)
    damaged.fill(0x5a, 4096, 4096 + 512)
    writeFileSync(storePath, damaged)
    const before = fingerprint(storePath)

    program = await computer.start()
    const { page } = program
    await page.getByLabel(unlockTexts.passphrase, { exact: true }).fill('granris vante spegel tisdag')
    await page.getByRole('button', { name: unlockTexts.unlock }).click()
    await page.getByRole('heading', { name: vaultProblemTexts.store_damaged.title }).waitFor()
    expect(fingerprint(storePath)).toBe(before)

    await page.getByRole('button', { name: vaultProblemActions.restore('').trim() }).click()
    await page.getByRole('rowheader').getByRole('button', { name: 'Milo S.' }).waitFor()
    expect(await page.getByText(waitingTexts.backup.name).count()).toBe(0)
    rmSync(computer.papers, { recursive: true })
    writeFileSync(computer.papers, 'Här låg mappen för säkerhetskopior.')
    await program.close()
  })

  it('is refused and left untouched when it is not ours', async () => {
    const ours = readFileSync(storePath)
    writeFileSync(storePath, Buffer.from('SQLite format 3\0 a file of somebody else'.padEnd(8192, 'x')))
    const before = fingerprint(storePath)
    program = await computer.start()
    await program.page.getByLabel(unlockTexts.passphrase, { exact: true }).fill('granris vante spegel tisdag')
    await program.page.getByRole('button', { name: unlockTexts.unlock }).click()
    await program.page.getByRole('heading', { name: vaultProblemTexts.store_damaged.title }).waitFor()
    expect(fingerprint(storePath)).toBe(before)
    await program.close()
    expect(fingerprint(storePath)).toBe(before)
    writeFileSync(storePath, ours)
  })

  it('opens again when it is whole, and tells among what waits that no backup could be saved', async () => {
    program = await computer.start()
    const { page } = program
    await playUnlock(page)
    await page.getByRole('rowheader').getByRole('button', { name: 'Milo S.' }).waitFor()
    const waits = page.getByRole('region', { name: waitingTexts.title })
    await waits.getByText(waitingTexts.backup.failed).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await waits.getByRole('button', { name: waitingTexts.backup.go }).press('Enter')
    await page.getByRole('heading', { level: 1, name: settingsTexts.title }).waitFor()
  })
})
