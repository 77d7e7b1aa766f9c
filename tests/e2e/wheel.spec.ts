import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invitationTexts as texts } from '../../shared/texts/invitation'
import { stepTexts } from '../../shared/texts/routine'
import { wheelTexts } from '../../shared/texts/wheel'
import { wheelSettingsTexts as wheel } from '../../shared/texts/wheelSettings'
import { accessibilityFaults } from '../support/accessibility'
import { today } from '../support/calendar'
import { newComputer, shippedCase } from '../support/computer'
import { chooseRadio, fillText, goToStep, setTick } from '../support/journey/fields'
import {
  playBegin,
  playFirstStart,
  playLock,
  playOpenCase,
  playOverview,
  playSettings,
  playUnlock,
} from '../support/journey/start'
import type { Program } from '../support/launch'
import { prepareCase } from '../support/preparedCase'

/** Barnets bästa-hjulet as a control, and its areas edited in settings. */
const file = shippedCase('ordinary')
const computer = newComputer()
let program: Program

beforeAll(async () => {
  program = await computer.start()
  await playFirstStart(program.page, file.rektor)
  await playBegin(program.page)
  await prepareCase(program.page, file, 'activated', today())
  await playOpenCase(program.page)
})

afterAll(async () => {
  await program.close()
  computer.scrap()
})

describe('A-3.1 the wheel', () => {
  const boxes = () => program.page.getByRole('group', { name: texts.areas.group })
  const box = (name: string) => boxes().getByRole('checkbox', { name, exact: true })
  const focused = () => boxes().getByRole('checkbox').and(program.page.locator(':focus'))

  it('is gone round with the arrow keys, and an area is chosen with the space bar', async () => {
    const { page } = program
    await goToStep(page, stepTexts[3].title)
    await box('1 Trygg').focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    expect(await focused().evaluate((input) => input.closest('label')?.innerText)).toContain('Må bra')
    const about = page.getByRole('region', { name: wheelTexts.about })
    expect(await about.innerText()).toMatch(/Må bra[^]*Hur sover du/)
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('is pressed in the wedge itself, and only there', async () => {
    const drawn = await boxes().boundingBox()
    if (drawn === null) throw new Error('the wheel is not drawn')
    const press = (x: number, y: number) =>
      program.page.mouse.click(drawn.x + drawn.width * x, drawn.y + drawn.height * y)
    await press(0.5, 0.17)
    await press(0.02, 0.02)
    await press(0.5, 0.42)
    await expect.poll(() => box('1 Trygg').isChecked()).toBe(true)
    await press(0.5, 0.17)
    await expect.poll(() => box('1 Trygg').isChecked()).toBe(false)
  })

  it('is the same as a list', async () => {
    const { page } = program
    const show = (view: string) => chooseRadio(page, wheelTexts.show, view)
    const chosen = async () => {
      const names = ['1 Trygg', '2 Må bra', '3 Utvecklas', '7 Delaktig']
      const ticks = await Promise.all(names.map((name) => box(name).isChecked()))
      return names.filter((_, index) => ticks[index])
    }
    await show(wheelTexts.views.list)
    expect(await chosen()).toEqual(['2 Må bra', '7 Delaktig'])
    await setTick(boxes(), '3 Utvecklas')
    expect(await accessibilityFaults(page)).toEqual([])
    await show(wheelTexts.views.wheel)
    await expect.poll(chosen).toEqual(['2 Må bra', '3 Utvecklas', '7 Delaktig'])
  })
})

describe('the areas of the wheel, edited in settings', () => {
  const { edit } = wheel
  const editor = () => program.page.getByRole('form', { name: edit.form })
  const rows = () => editor().getByRole('listitem')
  const inRow = (button: string, area: string) =>
    rows().getByRole('button', { name: edit.about(button, area), exact: true })

  it('are renamed, moved, added and removed, with the wheel beside them', async () => {
    const { page } = program
    await playSettings(page)
    await page.getByText(wheel.workingVersion).waitFor()
    await page.getByRole('button', { name: wheel.change }).click()
    await inRow(edit.open, 'Må bra').click()
    await fillText(editor(), edit.name, 'Må gott')
    await fillText(editor(), edit.shortName, 'Må gott')
    await inRow(edit.up, 'Må gott').press('Enter')
    await expect.poll(() => inRow(edit.down, 'Må gott').evaluate(isFocused)).toBe(true)
    await inRow(edit.open, 'Delaktig').click()
    await inRow(edit.remove, 'Delaktig').click()
    await page.getByRole('button', { name: edit.add }).click()
    await editor().getByLabel(edit.colour).fill('#7fd0d8')
    await editor().getByText(edit.colourTooLight).waitFor()
    await page.getByRole('button', { name: edit.save }).click()
    await editor().getByText(edit.nameMissing).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('outlive a lock half written', async () => {
    const { page } = program
    await playLock(page)
    await playUnlock(page)
    await playSettings(page)
    await inRow(edit.open, edit.area('')).click()
    await fillText(editor(), edit.name, 'Hemma')
    await editor().getByLabel(edit.colour).fill('#653a8c')
    const preview = page.getByRole('group', { name: edit.preview })
    const drawn = await preview.getByRole('button').allInnerTexts()
    expect(drawn.map((words) => words.split('\n').at(-1)?.replaceAll('\u00AD', ''))).toEqual([
      ...['Må gott', 'Trygg', 'Utvecklas', 'Omvårdad', 'Aktiv', 'Respekterad och ansvarstagande', 'Hemma'],
    ])
    await page.getByRole('button', { name: edit.save }).click()
    await page.getByText(wheel.saved).waitFor()
  })

  it('are used in the case, where an area that has left keeps its name', async () => {
    const { page } = program
    await playOverview(page)
    await playOpenCase(page)
    await goToStep(page, stepTexts[3].title)
    const chosen = page.getByRole('listitem').filter({ hasText: /Må gott|Utvecklas|Delaktig/ })
    await expect
      .poll(async () => (await chosen.allInnerTexts()).map((words) => words.replaceAll(/\s+/g, ' ')))
      .toEqual(['1 Må gott', '3 Utvecklas', `Delaktig ${wheelTexts.earlier}`])
    await goToStep(page, stepTexts[5].title)
    await page.getByRole('region', { name: 'Delaktig', exact: true }).getByText(wheelTexts.earlier).waitFor()
    await goToStep(page, stepTexts[3].title)
    await page.getByRole('button', { name: texts.areas.change }).click()
    await setTick(page, `Delaktig ${wheelTexts.earlier}`, false)
    await page.getByRole('button', { name: texts.areas.done }).click()
    await expect.poll(() => chosen.count()).toBe(2)
  })

  it('give way to those of the program', async () => {
    const { page } = program
    await playSettings(page)
    await page.getByRole('button', { name: wheel.reset }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: wheel.reset }).click()
    await page.getByRole('heading', { level: 3, name: '7 Delaktig' }).waitFor()
    expect(await page.getByRole('button', { name: wheel.reset }).count()).toBe(0)
  })
})

const isFocused = (element: Element) => element === document.activeElement
