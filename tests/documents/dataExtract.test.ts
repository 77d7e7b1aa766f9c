import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { caseSchema, type Case } from '../../shared/domain/case'
import { addDays, clock, longDate } from '../../shared/domain/dates'
import { extractOfCase } from '../../shared/domain/extractOfCase'
import { makePaper } from '../../shared/domain/papers'
import { z } from '../../shared/domain/schema'
import { dataExtractTexts as texts } from '../../shared/texts/dataExtract'
import { renderPaper } from '../../renderer/documents/render'
import { accessibilityFaults } from '../support/accessibility'
import { primaryCare, sara, school, today } from '../support/cases'
import { fullCases } from '../support/fullCase'
import { leavesOf, withLeaf, type Leaf } from '../support/leaves'
import { accepted } from '../domain/decisions'
import { startPress, type Press } from './press'
import { readPdf } from './readPdf'
import { aroundOn, sampleWheel } from './sampleCase'

// A real browser makes every page here.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let press: Press
beforeAll(async () => {
  press = await startPress()
})
afterAll(() => press.close())

/** Only names inside the store, which say nothing about anybody. */
const isId = ({ path }: Leaf) => path.at(-1) === 'id' || path.at(-2) === 'siblingCaseIds'

interface JsonSchema {
  type?: string
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  additionalProperties?: JsonSchema | false
  enum?: string[]
}
const schema = z.toJSONSchema(caseSchema, { io: 'input' }) as JsonSchema

/** Every place where the shape of a case can hold a value, with `*` for each in a list. */
function placesIn(of: JsonSchema, path: string[] = []): string[] {
  const choices = of.anyOf ?? of.oneOf
  if (choices !== undefined) return choices.flatMap((one) => placesIn(one, path))
  if (of.properties !== undefined)
    return Object.entries(of.properties).flatMap(([key, one]) => placesIn(one, [...path, key]))
  if (of.items !== undefined) return placesIn(of.items, [...path, '*'])
  if (of.additionalProperties) return placesIn(of.additionalProperties, [...path, '*'])
  return of.type === 'null' ? [] : [path.join('.')]
}

function namesIn(of: unknown): string[] {
  if (typeof of !== 'object' || of === null) return []
  const own = 'enum' in of && Array.isArray(of.enum) ? (of.enum as string[]) : []
  return [...own, ...Object.values(of).flatMap(namesIn)]
}

const placeOf = ({ path }: Leaf) =>
  path
    .map((step, index) =>
      typeof step === 'number' || ['ticks', 'skips'].includes(String(path[index - 1])) ? '*' : step,
    )
    .join('.')

/** What else could have stood there. */
const choices = [...new Set(namesIn(schema))]
const references = ['child', sara.id, primaryCare.id, school.id, 'ma-bra', 'aktiv']
function others(value: Leaf['value']): Leaf['value'][] {
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') return [value + 1]
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value)
  const moved = isDay
    ? [addDays(value, 400)]
    : /^\d\d:\d\d$/.test(value)
      ? ['11:11']
      : [`${value}1`, value.replace(/.$/, '1')]
  return [...moved, ...choices, ...references].filter((one) => one !== value)
}

const cases = fullCases()
const said = (of: Case) => JSON.stringify(extractOfCase(of, sampleWheel))

describe('everything that a case holds is in its extract', () => {
  test('the cases that are tried hold something in every place that the shape has', () => {
    const held = new Set(cases.flatMap((of) => leavesOf(of).map(placeOf)))
    expect(placesIn(schema).filter((place) => !held.has(place))).toEqual([])
  })

  test.each(cases.map((of) => [of.child.identity.kind, of] as const))(
    'word for word, and every day and time: %s',
    (_, of) => {
      const known = new Set<unknown>([...choices, ...references])
      const typed = leavesOf(of).filter(
        (leaf) => !isId(leaf) && leaf.path.at(-1) !== 'kind' && !known.has(leaf.value),
      )
      const text = said(of)
      const missing = typed.filter(({ value }) => {
        const words = String(value)
        if (typeof value === 'boolean') return false
        if (/^\d{4}-\d\d-\d\d$/.test(words)) return !text.includes(longDate(words))
        if (/^\d\d:\d\d$/.test(words)) return !text.includes(clock(words))
        return !text.includes(words)
      })
      expect(missing).toEqual([])
    },
  )

  test('and no answer could have been another without being told', () => {
    const tried = new Set<string>()
    const silent = cases.flatMap((of) => {
      const text = said(of)
      // The cases differ in a few places only; what they share is tried once.
      const fresh = leavesOf(of).filter((leaf) => !isId(leaf) && !tried.has(`${placeOf(leaf)} ${leaf.value}`))
      for (const leaf of fresh) tried.add(`${placeOf(leaf)} ${leaf.value}`)
      return fresh.filter(({ path, value }) => {
        const changed = others(value)
          .map((other) => caseSchema.safeParse(withLeaf(of, path, other)))
          .flatMap(({ data }) => data ?? [])
        // What decides the shape of the rest cannot change alone; all its values are tried as cases of their own.
        if (changed.length === 0) return path.at(-1) !== 'kind'
        return changed.some((one) => said(one) === text)
      })
    })
    expect(silent.map(placeOf)).toEqual([])
  })
})

describe('the extract on paper', () => {
  const [first] = cases
  const history = {
    papers: [{ kind: 'childPlan' as const, recipient: null, version: 2, on: '2026-03-07', at: '14:05' }],
    events: [
      { what: 'consent.withdraw', who: 'Karin Ekdahl', on: '2026-03-08', at: '08:15' },
      { what: 'cases.ofLongAgo', who: 'Karin Ekdahl', on: '2026-03-09', at: '08:16' },
    ],
  }
  const paper = accepted(makePaper('dataExtract', first!, null, { ...aroundOn(today), history }))
  const { html } = renderPaper(paper)

  test('is real text that says to read it first, with papers, events and what is not in it', async () => {
    const pdf = await readPdf(await press.pdf(html))
    const text = pdf.pages.map((page) => page.text).join(' ')
    for (const { value } of leavesOf(paper.snapshot).filter(({ path }) => path.at(-1) === 'text'))
      expect(text).toContain(String(value).replace(/\s+/g, ' '))
    for (const words of [
      texts.readFirst,
      texts.protectedWhy,
      'Barnets plan, version 2',
      '7 mars 2026, 14.05',
      'Antecknade ett återtaget samtycke',
      'cases.ofLongAgo',
      ...texts.missingWhat,
    ])
      expect(text).toContain(words)
    expect(pdf).toMatchObject({ title: 'Registerutdrag', language: 'sv', isTagged: true })
    expect(pdf.fonts.filter(({ isType3 }) => isType3)).toEqual([])
    pdf.pages.forEach((page, index) => {
      expect(page.text).toContain(`Sida ${index + 1} av ${pdf.pages.length}`)
    })
  })

  test('has no accessibility faults', async () => {
    const page = await press.show(html)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.close()
  })
})
