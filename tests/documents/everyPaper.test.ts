import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { currentMeeting, type Case, type PersonId } from '../../shared/domain/case'
import { makePaper, paperKinds, type CasePaper, type PaperKind } from '../../shared/domain/papers'
import { unprintableWords } from '../../shared/domain/printableText'
import { renderPaper } from '../../renderer/documents/render'
import { anActivatedCase, withMeeting } from '../support/cases'
import { layoutFaults } from './layout'
import { drawPages, inkBetween } from './pictures'
import { startPress, type Press } from './press'
import { readPdf } from './readPdf'
import { aroundOn, readSample, sampleCase, sampleDay } from './sampleCase'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

let press: Press
beforeAll(async () => {
  press = await startPress()
})
afterAll(() => press.close())

const longName = 'Anne-Zoé Løvenskiold-Günther Łukasiewicz-Gyllenhammar von und zu Ehrenfels-Ödlund'
/** Of second headings, in points, as `base.css` has it. */
const headingSize = 13

const around = aroundOn(sampleDay)

/** A case past step 1, whose assignment goes to another organisation with the family's word on it. */
function handedOver(of: Case): Case {
  const { coordination } = currentMeeting(of)
  const organisationId = of.organisations[1]!.id
  const planSharing = { agreedBy: longName, on: sampleDay }
  return {
    ...withMeeting(of, {
      coordination: coordination && { ...coordination, organisationId, planSharing, received: null },
    }),
    needAnswers: anActivatedCase().needAnswers,
  }
}

/** The shipped heavy case, with the longest names and texts that fit in their fields. */
function heavyCase(): Case {
  const of = handedOver(sampleCase(readSample('heavy')))
  const { booking } = currentMeeting(of)
  const reason = 'Vi vill prata om hur morgnarna blir lugnare, och om skolan. '.repeat(40)
  const long = withMeeting(of, {
    invitationReason: reason,
    guardianViews: reason,
    booking: booking && { ...booking, place: `${longName}, rum Björken` },
  })
  const [own, first, ...organisations] = long.organisations
  return {
    ...long,
    child: { ...long.child, firstName: 'ليلى Anne-Zoé', lastName: longName },
    organisations: [
      own!,
      {
        ...first!,
        name: `${longName}, öppenvården`,
        contactName: longName,
        contactRole: 'familjebehandlare',
      },
      ...organisations,
    ],
  }
}

/** Before the meeting: nothing is written, and nobody has answered for anything. */
function emptyCase(): Case {
  return handedOver(sampleCase(readSample('empty')))
}

/** One paper of each kind for everybody, for the family and for organisations, where a rule is not in the way. */
function papersOf(of: Case): { name: string; paper: CasePaper }[] {
  const somebody: (PersonId | null)[] = [
    null,
    'child',
    ...of.guardians.slice(0, 1).map(({ id }) => id),
    ...of.organisations.slice(1, 2).map(({ id }) => id),
  ]
  return paperKinds.flatMap((kind) =>
    somebody.flatMap((recipient, place) => {
      const made = makePaper(kind, of, recipient, around)
      const whom = ['everybody', 'the child', 'a guardian', 'an organisation'][place]
      return made.ok ? [{ name: `${kind} for ${whom}`, paper: made.value }] : []
    }),
  )
}

const cases = { heavy: papersOf(heavyCase()), empty: papersOf(emptyCase()) }

test('there is a heavy one of every kind', () => {
  expect(new Set(cases.heavy.map(({ paper }) => paper.kind))).toEqual(new Set<PaperKind>(paperKinds))
})

describe.each(Object.entries(cases))('in the %s case', (_, papers) => {
  test.each(papers)('$name is whole', async ({ paper }) => {
    expect(unprintableWords(paper.snapshot)).toEqual([])
    const bytes = await press.pdf(renderPaper(paper).html)
    const pdf = await readPdf(bytes)
    let drawn: Awaited<ReturnType<typeof drawPages>> = []
    expect(layoutFaults(pdf)).toEqual([])
    for (const [index, { text, placed, emptyBoxes }] of pdf.pages.entries()) {
      expect(text).toContain(`Sida ${index + 1} av ${pdf.pages.length}`)
      expect(emptyBoxes).toBe(0)
      const foot = placed.find((one) => one.text.startsWith('Sida '))?.y ?? 0
      for (const heading of placed.filter(({ size }) => Math.abs(size - headingSize) < 0.1)) {
        const hasText = placed.some(({ y }) => y < heading.y - 2 && y > foot + 10)
        // Under some headings there are only lines to write on.
        const hasInk = () => inkBetween(drawn[index]!, heading.y - 6, foot + 10) > 0
        if (!hasText) drawn = await drawPages(bytes)
        expect(hasText || hasInk(), `${heading.text} alone at the foot of page ${index + 1}`).toBe(true)
      }
    }
    for (const { name, isType3 } of pdf.fonts) {
      expect(name).toMatch(/(AtkinsonHyperlegibleNext|Noto)/)
      expect(isType3).toBe(false)
    }
    expect(pdf.title).not.toMatch(/Anne|Løvenskiold|Tallmo/)
    expect([pdf.language, pdf.isTagged]).toEqual(['sv', true])
    expect(pdf.outline.length).toBeGreaterThan(0)
  })
})
