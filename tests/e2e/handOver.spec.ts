import { readdirSync, copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { coordinationTexts } from '../../shared/texts/coordination'
import { duplicateTexts } from '../../shared/texts/duplicates'
import { overviewTexts } from '../../shared/texts/overview'
import { routineTexts, stepTexts } from '../../shared/texts/routine'
import { sealedCaseTexts } from '../../shared/texts/sealedCase'
import { accessibilityFaults } from '../support/accessibility'
import { today } from '../support/calendar'
import { findCanaries } from '../support/canaries'
import type { CaseFile } from '../support/caseFile'
import { newComputer, shippedCase } from '../support/computer'
import { fillText, goToStep } from '../support/journey/fields'
import { playBegin, playFirstStart, playOpenCase, playOverview } from '../support/journey/start'
import type { Program } from '../support/launch'
import { prepareCase } from '../support/preparedCase'

/** Two schools, each with its own computer: a case is handed over in a sealed file, and received. */
const { give, receive } = sealedCaseTexts
const { handover } = coordinationTexts
const ordinary = shippedCase('ordinary')
const organisations = [
  ...ordinary.organisations,
  { name: 'Lindskolan', kind: 'school', contactName: 'Olof Lind', contactRole: 'rektor', phone: '' } as const,
]
const file: CaseFile = {
  ...ordinary,
  organisations,
  coordination: { ...ordinary.coordination, organisation: organisations.length - 1, person: 'Olof Lind' },
}
const [giving, taking] = [newComputer(), newComputer()]
const programs: Program[] = []
let words = ''

async function start(computer: typeof giving, rektor: CaseFile['rektor']): Promise<Program> {
  const program = await computer.start()
  programs.push(program)
  await playFirstStart(program.page, rektor)
  await playBegin(program.page)
  return program
}

afterAll(async () => {
  for (const program of programs) await program.close()
  for (const computer of [giving, taking]) computer.scrap()
})

describe('the giver', () => {
  it('saves a sealed file once the family agrees, and gets the words that open it', async () => {
    const { page } = await start(giving, file.rektor)
    await prepareCase(page, file, 'agreed', today())
    await playOpenCase(page)
    await goToStep(page, stepTexts[7].title)
    const seal = page.getByRole('button', { name: give.save, exact: true })
    await page.getByText(handover.stillYours).waitFor()
    expect(await seal.count()).toBe(0)

    const sharing = page.getByRole('form', { name: handover.sharing(file.child.firstName, 'child') })
    await fillText(sharing, handover.agreedBy, 'Barnet och vårdnadshavarna')
    await sharing.getByRole('button', { name: handover.saveSharing }).click()
    await seal.click()
    const shown = page.getByRole('list', { name: give.words })
    await shown.waitFor()
    words = (await shown.getByRole('listitem').allTextContents()).join(' ')
    expect(words.split(' ')).toHaveLength(6)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: give.hide }).click()
    expect(await shown.count()).toBe(0)
    await page.getByRole('button', { name: give.showAgain }).click()
    await shown.waitFor()

    const made = readdirSync(giving.papers).filter((name) => name.endsWith('.samverkan'))
    expect(made).toHaveLength(1)
    expect(made[0]).toMatch(/^\d{4}-\d+\.samverkan$/)
    copyFileSync(join(giving.papers, made[0] ?? ''), join(taking.papers, made[0] ?? ''))
    expect(findCanaries(taking.papers, [file.child.lastName, file.child.firstName, 'Lindskolan'])).toEqual([])
  })
})

describe('the receiver', () => {
  it('is refused with other words, sees what is in the file, and takes it in as a new case', async () => {
    const rektor = { ...file.rektor, name: 'Olof Lind', school: 'Lindskolan' }
    const { page } = await start(taking, rektor)
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    const typed = page.getByLabel(receive.words, { exact: true })
    await press(receive.title)
    await press(receive.choose)
    await typed.fill('lykta björk torsdag färja sadel linne')
    await press(receive.open)
    await page.getByText(receive.refusals.wrongPassphrase).waitFor()
    await typed.fill(words.toUpperCase())
    await press(receive.open)
    await page.getByText(receive.sender(file.rektor.name, file.rektor.role, file.rektor.school)).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await press(receive.take)
    await page.getByRole('navigation', { name: routineTexts.steps }).waitFor()
    await goToStep(page, stepTexts[6].title)
    await page
      .getByText(file.actions[0]?.what ?? '')
      .first()
      .waitFor()
  })

  it('sees the case that is there already, and may cancel', async () => {
    const page = programs[1]?.page
    if (page === undefined) throw new Error('the receiver has not started')
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    await playOverview(page)
    await press(receive.title)
    await press(receive.choose)
    await page.getByLabel(receive.words, { exact: true }).fill(words)
    await press(receive.open)
    await page.getByText(receive.notMerged).waitFor()
    await page.getByText(duplicateTexts.silence).waitFor()
    await press(receive.cancel)
    await page.getByRole('button', { name: overviewTexts.newCase }).waitFor()
    expect(await page.getByRole('table').getByRole('rowheader').count()).toBe(1)
  })
})
