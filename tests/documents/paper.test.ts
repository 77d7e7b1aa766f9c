import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { currentMeeting, type Case } from '../../shared/domain/case'
import type { ChildPlanSnapshot } from '../../shared/domain/childPlan'
import { dateWithWeekday, shortDateWithYear } from '../../shared/domain/dates'
import { childPlanTexts } from '../../shared/texts/documents'
import { renderPaper } from '../../renderer/documents/render'
import { accessibilityFaults } from '../support/accessibility'
import { withMeeting } from '../support/cases'
import { startPress, type Press } from './press'
import { readPdf, type ReadPdf } from './readPdf'
import { ordinaryWithGoals, readSample, sampleCase, samplePlan } from './sampleCase'

// A real browser makes every page here.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let press: Press
beforeAll(async () => {
  press = await startPress()
})
afterAll(() => press.close())

const ordinaryFile = ordinaryWithGoals()
const smallFile = readSample('small')
const ordinary = samplePlan(sampleCase(ordinaryFile), ordinaryFile)

async function printed(plan: ChildPlanSnapshot): Promise<ReadPdf> {
  return readPdf(await press.pdf(renderPaper({ kind: 'childPlan', snapshot: plan }).html))
}

/** The small plan with something changed in its meeting. */
function smallPlan(
  change: Parameters<typeof withMeeting>[1],
  of: Case = sampleCase(smallFile),
): ChildPlanSnapshot {
  return samplePlan(withMeeting(of, change), smallFile)
}

describe('the ordinary plan', () => {
  test('is two A4 pages (A-6.1): the agreement and the people first, the rest after', async () => {
    const pdf = await printed(ordinary)
    expect(pdf.pages).toHaveLength(2)
    for (const { width, height } of pdf.pages) {
      expect([width / 72, height / 72].map((inches) => Math.round(inches * 25.4))).toEqual([210, 297])
    }
    for (const action of ordinary.actions) {
      for (const text of [
        action.what,
        action.responsible,
        shortDateWithYear(action.due ?? ''),
        action.followUp,
      ]) {
        expect(pdf.pages[0]?.text).toContain(text)
      }
    }
    for (const { name, goal } of ordinary.areas) {
      expect(pdf.pages[0]?.text).toContain(`${childPlanTexts.goal(name)} ${goal}`)
    }
    for (const { name } of ordinary.participants) expect(pdf.pages[0]?.text).toContain(name)
    expect(pdf.pages[0]?.text).not.toContain(childPlanTexts.talkedAbout)
    const second = pdf.pages[1]?.text ?? ''
    expect(second).toContain(childPlanTexts.talkedAbout)
    expect(second).toContain(dateWithWeekday(ordinary.next?.date ?? ''))
    for (const text of [
      'Anna Lund, Furuskolan',
      '0980-31 92 25',
      '13.30–14.30, Furuskolan, rum Björken',
      'Samma som idag, och idrottsläraren',
    ]) {
      expect(second).toContain(text)
    }
    for (const { to, how } of ordinary.copies) expect(second).toContain(`${to} ${how}`)
    for (const name of ordinary.signatures) expect(second).toContain(name)
  })

  test('numbers its pages and says on each whose it is, and what it does not replace (A-6.5)', async () => {
    const pdf = await printed(ordinary)
    pdf.pages.forEach((page, index) => {
      expect(page.text).toContain('Elsa Bergqvist, 9 december 2025, version 1. En samverkanskarta')
      expect(page.text).toContain(`Sida ${index + 1} av 2`)
    })
  })

  test('can be kept and be read aloud: tagged, in Swedish, titled without a name, with lasting fonts', async () => {
    const pdf = await printed(ordinary)
    expect(pdf.title).toBe('Barnets plan')
    expect(pdf.language).toBe('sv')
    expect(pdf.isTagged).toBe(true)
    expect([...pdf.roles]).toEqual(
      expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD', 'L', 'LI', 'Figure']),
    )
    expect(pdf.outline).toEqual(
      expect.arrayContaining(['Barnets plan', childPlanTexts.agreed, childPlanTexts.signatures]),
    )
    expect(pdf.fonts.length).toBeGreaterThan(0)
    for (const { name, isType3 } of pdf.fonts) {
      expect(name).toMatch(/AtkinsonHyperlegibleNext-(Regular|Italic|SemiBold|Bold)$/)
      expect(isType3).toBe(false)
    }
  })

  test('has no accessibility faults in the preview', async () => {
    const page = await press.show(renderPaper({ kind: 'childPlan', snapshot: ordinary }).html)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.close()
  })
})

test('a plan without actions says so, and leaves lines for what is still open', async () => {
  const pdf = await printed(
    smallPlan({ actions: [], coordination: null, next: null, areas: [], childViews: '', guardianViews: '' }),
  )
  expect(pdf.pages).toHaveLength(1)
  const text = pdf.pages[0]?.text ?? ''
  expect(text).toContain(childPlanTexts.nothingAgreed)
  expect(text).toContain(childPlanTexts.blankCoordinator)
  expect(text).toContain(childPlanTexts.blankWhen)
  expect(text).not.toContain(childPlanTexts.talkedAbout)
})

test('what an action lacks is a line to write on', async () => {
  const [first] = currentMeeting(sampleCase(smallFile)).actions
  const incomplete = [{ ...first!, what: '', responsible: null, due: null }]
  const page = await press.show(
    renderPaper({ kind: 'childPlan', snapshot: smallPlan({ actions: incomplete }) }).html,
  )
  expect(await page.locator('.actions .blank').count()).toBe(3)
  await page.close()
})

test.each([
  ['quotation marks', 'Elsa "Ess" O\'Brien'],
  ['a backslash', 'Elsa \\0A Bergqvist'],
  ['an end of the style sheet', 'Elsa</style><script>alert(1)</script>'],
  ['a CSS function', 'url(https://example.org/x) attr(lang) counter(page)'],
  ['letters from the neighbours', 'Žofia Łukasiewicz Ðorđević'],
])('the foot shows a name with %s as it was typed', async (_, name) => {
  const pdf = await printed({ ...ordinary, label: name })
  expect(pdf.pages[1]?.text).toContain(`${name}, 9 december 2025, version 1.`)
})

test('the recovery paper is one page with the key and no more than that', async () => {
  const groups = ['7KQF', 'M3XA', '92TH', 'VWJC', '4PWD', 'R8NE', '6GYB', 'HT5V']
  const { html } = renderPaper({ kind: 'recoveryKey', groups, madeOn: '2025-12-10' })
  const pdf = await readPdf(await press.pdf(html))
  expect(pdf.pages).toHaveLength(1)
  expect(pdf.title).toBe('Återställningsnyckel')
  for (const group of groups) expect(pdf.pages[0]?.text.replaceAll(' ', '')).toContain(group)
  expect(pdf.pages[0]?.text).toContain('10 december 2025')
  const page = await press.show(html)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.close()
})
