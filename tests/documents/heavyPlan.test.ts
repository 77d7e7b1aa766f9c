import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { ChildPlanSnapshot } from '../../shared/domain/childPlan'
import { textsOf, unprintableWords } from '../../shared/domain/printableText'
import { childPlanTexts } from '../../shared/texts/documents'
import { renderPaper } from '../../renderer/documents/render'
import { latinWords, layoutFaults } from './layout'
import { startPress, type Press } from './press'
import { pagesWith, readPdf, type ReadPdf } from './readPdf'
import { ordinaryWithGoals, sampleCase, samplePlan } from './sampleCase'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const file = ordinaryWithGoals()
const ordinary = samplePlan(sampleCase(file), file)

/** 80 characters, with letters of the neighbours and hyphens. */
const longName = 'Anne-Zoé Løvenskiold-Günther Łukasiewicz-Gyllenhammar von und zu Ehrenfels-Ödlund'
const longWord = 'Samverkansorganisationssamordningsansvarsfördelningsöverenskommelse'
const sentence = 'Vi har pratat om hur morgnarna blir lugnare för alla hemma, och vad skolan gör. '
const note = `${sentence.repeat(20_000 / sentence.length)}Sist.`
const others = 'ليلى تلعب كرة القدم, ሰላም ትግርኛ, می‌خواهم, Олена, Nguyễn 🎉 👩‍👩‍👧 ❤️'

/** Forty actions, twelve organisations, long names and notes, and every alphabet there is a font for. */
const heavy: ChildPlanSnapshot = {
  ...ordinary,
  label: longName,
  child: { ...ordinary.child, name: longName, firstName: 'Anne-Zoé', school: `${longName}, 8B` },
  guardians: [
    { name: longName, role: 'vårdnadshavare' },
    { name: 'ليلى الحسن', role: 'god man' },
  ],
  actions: Array.from({ length: 40 }, (_, index) => ({
    areaNumber: (index % 7) + 1,
    what: `Början${index}x ${longWord} med många ord som tar flera rader i anspråk. ${index % 5 === 0 ? others : ''} Slutet${index}x`,
    responsible: `Ansvarig${index}x ${longName}, Verksamhet ${index % 12}`,
    due: '2026-01-14',
    followUp: `Följs${index}x upp på nästa möte, och per telefon`,
  })),
  areas: Array.from({ length: 7 }, (_, index) => ({
    number: index + 1,
    name: `Område ${index + 1}`,
    works: sentence.repeat(4),
    challenging: index === 0 ? others : sentence.repeat(6),
    childWords: index < 2 ? 'Jag vill att det är lugnt på morgonen.' : '',
    goal: index % 2 === 0 ? sentence.trim() : '',
  })),
  childViews: note,
  guardianViews: sentence.repeat(10),
  disagreement: sentence.repeat(10),
  participants: Array.from({ length: 26 }, (_, index) => ({
    name: index % 3 === 0 ? longName : `Deltagare${index}x`,
    role: `kurator, Verksamhet ${index % 12}`,
    presence: (['present', 'present', 'absent', 'sentViews'] as const)[index % 4]!,
  })),
  copies: Array.from({ length: 15 }, (_, index) => ({
    partyId: null,
    to: `Mottagare${index}x ${longName}, Verksamhet ${index}`,
    how: 'Skickas, med rekommenderat brev till expeditionen',
  })),
  signatures: Array.from({ length: 6 }, (_, index) => `Underskrift${index}x ${longName}`),
}

/** What the paper says by leaving it out: the ordinary role of a guardian, and what kind of number it is. */
const unwritten = new Set(['vårdnadshavare', 'personnummer'])

/** Nothing but a child and a day. */
const empty: ChildPlanSnapshot = {
  ...ordinary,
  guardians: [],
  areas: [],
  actions: [],
  participants: [],
  childViews: '',
  guardianViews: '',
  disagreement: '',
  coordination: null,
  next: null,
  copies: [],
}

let press: Press
const read = new Map<string, ReadPdf>()
beforeAll(async () => {
  press = await startPress()
  for (const [name, snapshot] of Object.entries({ ordinary, heavy, empty }))
    read.set(
      name,
      await readPdf(await press.pdf(renderPaper({ kind: 'childPlan', snapshot }, longName).html)),
    )
})
afterAll(() => press.close())

describe.each([
  ['ordinary', ordinary],
  ['heavy', heavy],
  ['empty', empty],
])('the %s plan', (name, plan) => {
  const pdf = () => read.get(name)!

  test('has every Latin word in its text, and no empty box where a font is bundled', () => {
    const text = pdf()
      .pages.map((page) => page.text)
      .join(' ')
      .replace(/\s+/g, '')
    const printed = textsOf({
      ...plan,
      copies: plan.copies.map(({ to, how }) => [to, how]),
      participants: plan.participants.map(({ name: who, role }) => [who, role]),
    })
    const words = [...new Set(printed.flatMap(latinWords))].filter(
      (word) => !/^\d+(-\d+)*$/.test(word) && !unwritten.has(word),
    )
    expect(words.filter((word) => !text.includes(word))).toEqual([])
    expect(unprintableWords(plan)).toEqual([])
    expect(pdf().pages.map(({ emptyBoxes }) => emptyBoxes)).toEqual(pdf().pages.map(() => 0))
    for (const font of pdf().fonts) {
      expect(font.name).toMatch(/(AtkinsonHyperlegibleNext|Noto(Sans|SansArabic|SansEthiopic|Emoji))-\w+$/)
      expect(font.isType3).toBe(false)
    }
  })

  test('has no text outside its margins, and none over other text', () => {
    expect(layoutFaults(pdf())).toEqual([])
  })

  test('has right page numbers, and company for every heading', () => {
    const { pages } = pdf()
    pages.forEach(({ text }, index) => expect(text).toContain(`Sida ${index + 1} av ${pages.length}`))
    for (const { placed } of pages) {
      const foot = placed.find(({ text }) => text.startsWith('Sida '))?.y ?? 0
      for (const heading of placed.filter(({ text }) => headings.has(text)))
        expect(placed.some(({ y }) => y < heading.y - 2 && y > foot + 2)).toBe(true)
    }
  })

  test('has its signatures together, with what says which version it is', () => {
    const last = pdf().pages.at(-1)?.text ?? ''
    const under = last.slice(last.indexOf(childPlanTexts.signatures))
    for (const words of [childPlanTexts.signatures, ...plan.signatures, 'Programmets egen mall'])
      expect(under).toContain(words)
  })
})

const headings = new Set<string>([
  childPlanTexts.agreed,
  childPlanTexts.takingPart,
  childPlanTexts.talkedAbout,
  childPlanTexts.disagreement,
  childPlanTexts.onwards,
  childPlanTexts.copies,
])

test('the heavy plan splits no row, and repeats the head of its table', () => {
  const pdf = read.get('heavy')!
  for (let index = 0; index < 40; index += 1) {
    const places = ['Början', 'Slutet', 'Ansvarig', 'Följs'].map((word) => pagesWith(pdf, `${word}${index}x`))
    expect(places[0]).toHaveLength(1)
    expect(new Set(places.map(String)).size).toBe(1)
  }
  expect(pagesWith(pdf, 'Klart senast')).toEqual(pagesWith(pdf, 'Början'))
  // A line may break after a hyphen.
  const close = (text: string) => text.replace(/\s/g, '')
  for (const { to, how } of heavy.copies)
    expect(pdf.pages.filter(({ text }) => close(text).includes(close(to + how)))).toHaveLength(1)
})

test('the empty plan is one page that says so', () => {
  const { pages } = read.get('empty')!
  expect(pages).toHaveLength(1)
  for (const words of [
    childPlanTexts.nothingAgreed,
    childPlanTexts.blankCoordinator,
    childPlanTexts.blankWhen,
  ])
    expect(pages[0]?.text).toContain(words)
})
