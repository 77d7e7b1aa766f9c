import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { ChildPlanSnapshot } from '../../shared/domain/childPlan'
import { clock, dateWithWeekday, longDate, shortDateWithYear } from '../../shared/domain/dates'
import { renderPaper } from '../../renderer/documents/render'
import { startPress, type Press } from './press'
import { readPdf } from './readPdf'
import { ordinaryWithGoals, sampleCase, samplePlan } from './sampleCase'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let press: Press
beforeAll(async () => {
  press = await startPress()
})
afterAll(() => press.close())

/** What is chosen from a list and told by where things stand, and what leads from a copy to its party. */
const notWords = new Set(['partyId', 'presence', 'kind'])

/** The plan with a word of its own in every field that can hold words, and the words it shall print for each field. */
function marked(plan: ChildPlanSnapshot): { plan: ChildPlanSnapshot; expected: Map<string, string[]> } {
  const expected = new Map<string, string[]>()
  const walk = (value: unknown, path: string, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one, index) => walk(one, `${path}[${index}]`, key))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, walk(one, `${path}.${name}`, name)]),
      )
    if (typeof value === 'number') expected.set(path, [String(value)])
    if (typeof value !== 'string' || notWords.has(key)) return value
    const printed = printedForms(value)
    if (printed !== null) {
      expected.set(path, printed)
      return value
    }
    const word = `${key}${expected.size}x`
    expected.set(path, [word])
    return word
  }
  // Only words have been replaced by words.
  return { plan: walk(plan, 'plan', '') as ChildPlanSnapshot, expected }
}

/** A day or an hour as papers write it; null for words. */
function printedForms(value: string): string[] | null {
  if (/^\d{4}-\d\d-\d\d$/.test(value))
    return [longDate(value), shortDateWithYear(value), dateWithWeekday(value)]
  return /^\d\d:\d\d$/.test(value) ? [clock(value)] : null
}

test('every field of a frozen plan is in the text of its PDF', async () => {
  const file = ordinaryWithGoals()
  const sample = samplePlan(sampleCase(file), file)
  const full: ChildPlanSnapshot = {
    ...sample,
    disagreement: 'Något',
    participants: (['present', 'absent', 'sentViews'] as const).map((presence) => ({
      name: 'Någon',
      role: 'roll',
      presence,
    })),
    areas: [...sample.areas, { ...sample.areas[0]!, number: null }],
  }
  const { plan, expected } = marked(full)
  expect(expected.size).toBeGreaterThan(100)
  const pdf = await readPdf(await press.pdf(renderPaper({ kind: 'childPlan', snapshot: plan }).html))
  const text = pdf.pages.map((page) => page.text).join(' ')
  const missing = [...expected].filter(([, words]) => !words.some((one) => text.includes(one)))
  expect(missing).toEqual([])
  // Nothing of the plan was left out of the search by not being there.
  expect(JSON.stringify({ ...full, areas: sample.areas })).not.toContain('null')
})
