import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { renderPaper } from '../../renderer/documents/render'
import { coloursOn, differenceFrom, drawPages, isRenewing } from './pictures'
import { startPress, type Press } from './press'
import { ordinaryWithGoals, sampleCase, samplePlan } from './sampleCase'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/**
 * So many pixels of a page (a million) may differ. A thin line that is gone makes 700; letters that lie a quarter of a
 * pixel to the side, as another version of the drawing library may put them, make none.
 */
const tolerance = 150

let press: Press
beforeAll(async () => {
  press = await startPress()
})
afterAll(() => press.close())

const file = ordinaryWithGoals()
const snapshot = samplePlan(sampleCase(file), file)
const { html } = renderPaper({ kind: 'childPlan', snapshot }, 'Ingrid Toll, Vårdcentralen Björkhaga')

async function differences(page: string): Promise<number[]> {
  const drawn = await drawPages(await press.pdf(page))
  return Promise.all(drawn.map((one, index) => differenceFrom(`plan-${index + 1}`, one)))
}

test('the ordinary plan looks as it did when somebody last looked at it', async () => {
  const found = await differences(html)
  expect(found).toHaveLength(2)
  for (const one of found) expect(one).toBeLessThan(tolerance)
})

describe.skipIf(isRenewing)('what has changed is seen', () => {
  test.each([
    ['a table whose columns have moved', '<table class="actions">', '<table>', 0],
    ['a shade that is gone', '<section class="onwards">', '<section>', 1],
  ])('%s', async (_, from, to, page) => {
    expect(html).toContain(from)
    expect((await differences(html.replaceAll(from, to)))[page]).toBeGreaterThan(tolerance)
  })

  test('one thin line between two rows', async () => {
    const [first] = await drawPages(await press.pdf(html))
    const context = first!.getContext('2d')
    const row = { x: 120, width: 680 }
    const isLine = (y: number) => {
      const { data } = context.getImageData(row.x, y, row.width, 1)
      return data.every((value, at) => at % 4 === 3 || value < 240)
    }
    const lines = Array.from({ length: first!.height }, (_, y) => y).filter(isLine)
    const last = lines.at(-1)!
    context.fillStyle = '#fff'
    context.fillRect(0, last - 2, first!.width, 4)
    expect(await differenceFrom('plan-1', first!)).toBeGreaterThan(tolerance)
  })
})

test('is in one tone: nothing is told by colour', async () => {
  const drawn = await drawPages(await press.pdf(html))
  expect(drawn.map(coloursOn)).toEqual([0, 0])
})
