import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Case, Organisation } from '../../shared/domain/case'
import { makePaper, type PaperKind } from '../../shared/domain/papers'
import { consentSheetTexts } from '../../shared/texts/consentSheet'
import { informationSheetTexts } from '../../shared/texts/informationSheet'
import { invitationLetterTexts } from '../../shared/texts/invitationLetter'
import { referralSheetTexts } from '../../shared/texts/referralSheet'
import { renderPaper, type PaperContent } from '../../renderer/documents/render'
import { accessibilityFaults } from '../support/accessibility'
import {
  aChild,
  aConsent,
  anActivatedCase,
  anId,
  anOrganisation,
  covering,
  johan,
  primaryCare,
  sara,
  school,
  socialServices,
  today,
  withMeeting,
  aBooking,
} from '../support/cases'
import { startPress, type Press } from './press'
import { pagesWith, readPdf, type ReadPdf } from './readPdf'
import { aroundOn } from './sampleCase'

// A real browser makes every page here.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let press: Press
beforeAll(async () => {
  press = await startPress()
})
afterAll(() => press.close())

const consents = [
  aConsent({ organisations: covering(primaryCare, socialServices) }),
  aConsent({ id: anId(52), personId: johan.id, form: 'oral', organisations: covering(primaryCare) }),
]
const of = withMeeting(anActivatedCase({ consents }), {
  booking: aBooking(),
  areas: ['ma-bra', 'delaktig'].map((areaId) => ({
    areaId,
    works: '',
    challenging: '',
    childWords: '',
    goal: '',
  })),
  invitationReason: 'Elsa har varit mycket borta i höst.',
})

function paper(kind: PaperKind, recipient: string | null, from: Case = of): PaperContent {
  const made = makePaper(kind, from, recipient, aroundOn(today))
  if (!made.ok) throw new Error(made.rule)
  return made.value
}

async function printed(content: PaperContent): Promise<ReadPdf> {
  return readPdf(await press.pdf(renderPaper(content).html))
}

const papers: [string, () => PaperContent, string][] = [
  ['the consent form', () => paper('consentSheet', sara.id), consentSheetTexts.title],
  ['the consent form for the child', () => paper('consentSheet', 'child'), consentSheetTexts.title],
  ['the information sheet', () => paper('informationSheet', null), informationSheetTexts.voices.family.title],
  ['the invitation', () => paper('invitationLetter', primaryCare.id), invitationLetterTexts.title],
  ...(['inSchool', 'unborn'] as const).map((placement): [string, () => PaperContent, string] => [
    `the handover sheet, ${placement}`,
    () => ({ kind: 'referralSheet', placement }),
    referralSheetTexts.title,
  ]),
]

describe.each(papers)('%s', (_, content, title) => {
  test('is one A4 page, tagged, in Swedish, titled without a name, with lasting fonts', async () => {
    const pdf = await printed(content())
    expect(pdf.pages).toHaveLength(1)
    for (const { width, height, text } of pdf.pages) {
      expect([width / 72, height / 72].map((inches) => Math.round(inches * 25.4))).toEqual([210, 297])
      expect(text).toContain('Sida 1 av 1')
    }
    expect(pdf).toMatchObject({ title, language: 'sv', isTagged: true })
    expect([...pdf.roles]).toEqual(expect.arrayContaining(['H1', 'H2']))
    expect(pdf.fonts.filter(({ isType3 }) => isType3)).toEqual([])
    for (const { name } of pdf.fonts) expect(name).toMatch(/AtkinsonHyperlegibleNext-/)
  })

  test('runs nothing, has no styles of its own, and no accessibility faults in the preview', async () => {
    const { html } = renderPaper(content())
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/)
    const page = await press.show(html)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.close()
  })
})

/** Every text stands on the paper. */
async function expectTexts(content: PaperContent, texts: readonly string[]): Promise<void> {
  const pdf = await printed(content)
  const said = pdf.pages.map(({ text }) => text).join(' ')
  for (const text of texts) expect(said).toContain(text)
}

test('the consent form says what is asked and what a yes means, with room to sign and to note what was said (A-2.3, A-2.4, A-2.6, A-2.8, A-2.10)', () =>
  expectTexts(paper('consentSheet', sara.id), [
    'Elsa Bergqvist',
    '20120314-2383',
    'Sara Bergqvist, vårdnadshavare',
    ...['Vårdcentralen Björkhaga', 'Socialtjänsten Granåsa', 'BUP Granåsa'],
    'nödvändigt, relevant och proportionerligt',
    'ring Karin Ekdahl, rektor, 0980-31 92 10.',
    'En orosanmälan kräver aldrig samtycke.',
    'Underskrift: Sara Bergqvist, vårdnadshavare',
    'Om svaret lämnas muntligt',
    consentSheetTexts.footer,
  ]))

function asking(count: number): Organisation[] {
  return [
    school,
    ...Array.from({ length: count }, (_, index) =>
      anOrganisation({ id: anId(100 + index), name: `Verksamhet${index}x i Granåsa kommun` }),
    ),
  ]
}

test.each([
  [0, 1],
  [8, 1],
  [9, 1],
  [10, 2],
  [12, 2],
  [40, 2],
])('the consent form about %i organisations is %i pages, with no row split', async (count, pages) => {
  const pdf = await printed(
    paper('consentSheet', sara.id, { ...of, consents: [], organisations: asking(count) }),
  )
  expect(pdf.pages).toHaveLength(pages)
  for (let index = 0; index < count; index += 1) expect(pagesWith(pdf, `Verksamhet${index}x`)).toHaveLength(1)
  // Whom it concerns, what a yes means, the signature and the oral box go together.
  const last = pdf.pages.at(-1)?.text ?? ''
  for (const text of ['Ett ja betyder', 'Underskrift: Sara', 'Om svaret lämnas muntligt', 'Roll'])
    expect(last).toContain(text)
  expect(last.includes('Svaret gäller Elsa Bergqvist.')).toBe(pages > 1)
})

test('the invitation says everything, and claims nobody has to come', async () => {
  const content = paper('invitationLetter', primaryCare.id)
  await expectTexts(content, [
    'Ingrid Toll, kurator',
    'Karin Ekdahl, rektor, Barnens bästa-ansvarig',
    'Tisdag 24 mars 2026',
    '13.30–14.30',
    'Furuskolan, rum Björken',
    '17 mars',
    'Elsa Bergqvist, 20120314-2383, går i 8B på Furuskolan. Vårdnadshavare: Sara Bergqvist och Johan Nyström.',
    'Elsa har varit mycket borta i höst. Vi vill prata om 2 Må bra och 7 Delaktig.',
    'Samtycke till att bjuda in Vårdcentralen Björkhaga',
    'Sara Bergqvist, vårdnadshavare Skriftligt 10 februari 2026',
    'Johan Nyström, vårdnadshavare Muntligt 10 februari 2026',
    'Elsa, Sara och Johan',
    'Socialtjänsten Granåsa',
    'Svar till Furuskolan, möte 24 mars 13.30',
    invitationLetterTexts.footer,
  ])
  expect(renderPaper(content).html).not.toMatch(/\b(måste|skyldig|ska ni komma|kallas härmed|är tvungen)/i)
})

test('an invitation without a booking and a reason has lines to write on and a plain sentence', async () => {
  const plain = withMeeting(of, { booking: null, invitationReason: '', areas: [] })
  const page = await press.show(renderPaper(paper('invitationLetter', primaryCare.id, plain)).html)
  expect(await page.locator('.when .blank').count()).toBe(3)
  await page.getByText('Vi tror att det behövs stöd från flera av oss').waitFor()
  await page.close()
})

test('the invitation stays one page when eight are invited', async () => {
  const organisations = asking(8).map((one) => ({ ...one, kind: 'other' as const }))
  const yes = covering(...organisations.slice(1))
  const many = {
    ...of,
    organisations,
    consents: [sara.id, johan.id, 'child'].map((personId, index) =>
      aConsent({ id: anId(60 + index), personId, organisations: yes }),
    ),
  }
  const pdf = await printed(paper('invitationLetter', anId(100), many))
  expect(pdf.pages).toHaveLength(1)
  expect(pdf.pages[0]?.text).toContain('Verksamhet7x i Granåsa kommun')
})

test('a long reason flows, and the slip stays whole', async () => {
  const long = withMeeting(of, {
    invitationReason: 'En mening som berättar varför, ganska utförligt.\n'.repeat(30),
  })
  const pdf = await printed(paper('invitationLetter', primaryCare.id, long))
  expect(pdf.pages).toHaveLength(2)
  expect(pagesWith(pdf, 'Svar till Furuskolan')).toEqual([2])
  expect(pagesWith(pdf, 'Skriv inga personuppgifter i mejl')).toEqual([2])
})

test('papers of a protected family have the case number in place of who they are', async () => {
  const hidden = { ...withMeeting(of, { invitationReason: '' }), child: aChild({ protectedIdentity: true }) }
  for (const content of [
    paper('consentSheet', sara.id, hidden),
    paper('invitationLetter', primaryCare.id, hidden),
  ]) {
    const text = (await printed(content)).pages.map((page) => page.text).join(' ')
    expect(text).toContain('Ärende 2026-14')
    for (const word of ['Elsa', 'Bergqvist', '20120314', 'Furuskolan', 'Björken', '0980', '8B'])
      expect(text).not.toContain(word)
  }
})

test('the handover sheet asks for what the routine lists, on lines to fill in by hand (R-4.1, R-4.2, R-4.3, R-4.4, R-4.5, R-4.6, R-4.7, R-4.8, R-4.9, R-4.10, R-4.11, R-4.12, R-4.13)', () =>
  expectTexts({ kind: 'referralSheet', placement: 'inSchool' }, [
    'nödvändigt, relevant och proportionerligt',
    'Vilket eller vilka barn',
    'Namn',
    'Personnummer',
    'Barnet är patient hos oss, men vår kontakt är bara tillfällig.',
    'Barnet är närstående till en patient hos oss.',
    'Därför är det Barnens bästa-ansvarig som bäst kan starta samverkan.',
    'situationen för barnet eller familjen',
    'behovet av samordning och stöd',
    'Så når du mig om du vill veta mer',
  ]))

test('a letter is not made while its reason tells who somebody protected is, and the user is told where', () => {
  const child = { ...of.child, protectedIdentity: true }
  const hidden = withMeeting({ ...of, child }, { invitationReason: 'Elsa har varit mycket borta.' })
  const ask = (from: Case) =>
    makePaper('invitationLetter', from, primaryCare.id, { ...aroundOn(today), acceptRevealing: false })
  expect(ask(hidden)).toMatchObject({ ok: false, rule: 'reason_reveals_identity' })
  expect(ask(withMeeting(hidden, { invitationReason: 'Mycket frånvaro.' })).ok).toBe(true)
  expect(ask(of).ok).toBe(true)
})
