import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Case, Invitation, PersonId } from '../../shared/domain/case'
import { makePaper, type CasePaper, type PaperKind } from '../../shared/domain/papers'
import { preparationSheetTexts } from '../../shared/texts/meetingPapers'
import { renderPaper } from '../../renderer/documents/render'
import { aGuardian, aMoment, anInvitation, sharedNeed, withMeeting } from '../support/cases'
import { emptyMeeting } from '../../shared/domain/register'
import { accepted, refused } from '../domain/decisions'
import { startPress, type Press } from './press'
import { readPdf, type ReadPdf } from './readPdf'
import { aroundOn, readSample, sampleCase, sampleDay } from './sampleCase'

// A real browser makes every page here.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let press: Press
beforeAll(async () => {
  press = await startPress()
})
afterAll(() => press.close())

const ordinary: Case = { ...sampleCase(readSample('ordinary')), needAnswers: sharedNeed }
const [sara] = ordinary.guardians
const around = aroundOn(sampleDay)

function make(kind: PaperKind, recipient: PersonId | null, of: Case = ordinary): CasePaper {
  return accepted(makePaper(kind, of, recipient, around))
}

async function printed(paper: CasePaper): Promise<ReadPdf> {
  return readPdf(await press.pdf(renderPaper(paper).html))
}

const text = (pdf: ReadPdf) => pdf.pages.map((page) => page.text).join('\n')

describe('the preparation', () => {
  test('for the child is one page to fill in and one to draw on, with the chosen areas and who comes', async () => {
    const pdf = await printed(make('preparationSheet', 'child'))
    expect(pdf.pages).toHaveLength(2)
    expect(text(pdf)).toContain('Till Elsa')
    for (const area of ['Må bra', 'Utvecklas', 'Delaktig']) expect(pdf.pages[0]?.text).toContain(area)
    expect(pdf.pages[0]?.text).not.toContain('Omvårdad')
    expect(pdf.pages[0]?.text).toContain('Vårdcentralen Björkhaga: Ingrid Toll')
    expect(pdf.pages[1]?.text).toContain(preparationSheetTexts.draw)
  })

  test('for a guardian has room for what works and what is hard in each chosen area, on one page', async () => {
    const pdf = await printed(make('preparationSheet', sara?.id ?? null))
    expect(pdf.pages).toHaveLength(1)
    expect(text(pdf)).toContain(preparationSheetTexts.agree)
    expect(text(pdf)).toContain(preparationSheetTexts.avoid)
  })

  test('names those who are expected: nobody who has declined, sends views only, or is not invited', () => {
    const [invited, ...rest] = ordinary.organisations.filter(({ own }) => !own)
    const reply = (at: number, answer: Invitation['reply']) =>
      anInvitation({ organisationId: [invited, ...rest][at]?.id ?? '', reply: answer })
    const of = withMeeting(ordinary, {
      invitations: [reply(0, 'coming'), reply(1, 'notComing'), reply(2, 'sendsViews')],
    })
    const { html } = renderPaper(make('preparationSheet', 'child', of))
    expect(html).toContain(invited?.name)
    for (const { name } of rest) expect(html).not.toContain(name)
  })

  test('does not name one whose invitation was called off, though consent covers it again', () => {
    const [invited] = ordinary.organisations.filter(({ own }) => !own)
    const organisationId = invited?.id ?? ''
    const of = withMeeting(ordinary, {
      invitations: [anInvitation({ organisationId, calledOffOn: sampleDay })],
    })
    expect(renderPaper(make('agenda', null, of)).html).not.toContain(invited?.name)
  })

  test('holds nothing of what has been noted', () => {
    const html = renderPaper(make('preparationSheet', 'child')).html
    const secrets = [
      ...ordinary.observations.map((one) => one.text),
      ...ordinary.consents.map((one) => one.limits),
    ]
    for (const secret of secrets.filter((one) => one !== '')) expect(html).not.toContain(secret)
  })

  test.each<[string, Case, PersonId | null]>([
    ['nobody', ordinary, null],
    ['an organisation', ordinary, ordinary.organisations[0]?.id ?? null],
    [
      'a child that is not born',
      { ...ordinary, child: { ...ordinary.child, identity: { kind: 'unborn', expectedDate: '2026-06-01' } } },
      'child',
    ],
    [
      'a guardian of a pupil who is of age',
      { ...ordinary, child: { ...ordinary.child, identity: { kind: 'birthDate', date: '2007-01-01' } } },
      sara?.id ?? null,
    ],
  ])('is not made for %s', (_, of, recipient) => {
    expect(makePaper('preparationSheet', of, recipient, around)).toEqual(refused('not_in_case'))
  })
})

describe('the agenda', () => {
  test('is one page in the order of the routine: the family first, then what is shared (A-5.2, A-5.3, A-5.6)', async () => {
    const pdf = await printed(make('agenda', null))
    expect(pdf.pages).toHaveLength(1)
    const said = text(pdf)
    const order = [
      'Familjen sitter först',
      'nödvändigt, relevant och proportionerligt',
      'Må bra',
      'Vem samordnar',
      'Alla får en kopia',
    ]
    const places = order.map((words) => said.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(said).not.toContain('Förra gången')
  })

  test('begins with the last meeting when there has been one', () => {
    const again = { ...ordinary, meetings: [...ordinary.meetings, emptyMeeting(aMoment().id)] }
    expect(renderPaper(make('agenda', null, again)).html).toContain('Förra gången')
  })
})

describe.each<[PaperKind, PersonId | null]>([
  ['preparationSheet', 'child'],
  ['preparationSheet', sara?.id ?? null],
  ['agenda', null],
])('%s %#', (kind, recipient) => {
  test('can be kept and be read aloud: tagged, in Swedish, titled without a name, with lasting fonts', async () => {
    const pdf = await printed(make(kind, recipient))
    expect(pdf).toMatchObject({ isTagged: true, language: 'sv' })
    expect(pdf.title).not.toMatch(/Elsa|Bergqvist/)
    expect(pdf.fonts.filter(({ isType3 }) => isType3)).toEqual([])
  })

  test.each(['child', 'guardian'] as const)(
    'names neither the child, nor school, place and telephone where the %s is protected',
    (who) => {
      const hidden: Case =
        who === 'child'
          ? { ...ordinary, child: { ...ordinary.child, protectedIdentity: true } }
          : { ...ordinary, guardians: [...ordinary.guardians, aGuardian({ protectedIdentity: true })] }
      const { html } = renderPaper(make(kind, recipient, hidden))
      for (const secret of ['Elsa', 'Bergqvist', 'Furuskolan', 'Björken', '0980'])
        expect(html).not.toContain(secret)
    },
  )

  test('leaves lines to write on while nothing is booked', () => {
    const open = withMeeting(ordinary, { booking: null })
    expect(renderPaper(make(kind, recipient, open)).html).toContain('class="blank"')
  })
})
