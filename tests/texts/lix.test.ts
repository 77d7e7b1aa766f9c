import { describe, expect, test } from 'vitest'
import { placements } from '../../shared/domain/contactDirectory'
import { currentMeeting, type Case, type PersonId } from '../../shared/domain/case'
import { followUpRecipients } from '../../shared/domain/followUpSheet'
import { makePaper, type PaperKind } from '../../shared/domain/papers'
import { renderPaper, type PaperContent } from '../../renderer/documents/render'
import { aroundOn, readSample, sampleCase, sampleDay } from '../documents/sampleCase'
import { accepted } from '../domain/decisions'
import { primaryCare, sharedNeed, withMeeting } from '../support/cases'
import { lix, runningText } from '../support/lix'

test('LIX is counted as it is defined', () => {
  expect(lix('Katten sov. Den stora hunden skällde högt.')).toEqual({ words: 7, value: 3.5 + 100 / 7 })
  expect(
    runningText('<h2>Rubrik.</h2><ul><li>punkt</li><li>En mening.</li></ul><p>Och <b>en</b> till.</p>'),
  ).toBe('En mening.\nOch en till.')
})

const ordinary: Case = { ...sampleCase(readSample('ordinary')), needAnswers: sharedNeed }
const [guardian] = ordinary.guardians
const partner = ordinary.organisations.find(({ own }) => !own)
const { coordination } = currentMeeting(ordinary)
const handedOver = withMeeting(ordinary, {
  coordination: coordination && {
    ...coordination,
    organisationId: partner?.id ?? primaryCare.id,
    planSharing: { agreedBy: 'Elsa, Sara och Johan', on: sampleDay },
  },
})
const unborn: Case = {
  ...ordinary,
  child: { ...ordinary.child, identity: { kind: 'unborn', expectedDate: '2026-06-01' } },
}
const adult: Case = {
  ...ordinary,
  child: { ...ordinary.child, identity: { kind: 'birthDate', date: '2007-01-01' } },
}

const paper = (kind: PaperKind, recipient: PersonId | null = null, of: Case = ordinary): PaperContent =>
  accepted(makePaper(kind, of, recipient, aroundOn(sampleDay)))
const guardianId = guardian?.id ?? ''
const partnerId = partner?.id ?? ''

/** Every paper, and every voice that it speaks in. */
const papers: [string, PaperContent][] = [
  ['Barnets plan', paper('childPlan')],
  ['informationsbladet', paper('informationSheet')],
  ['informationsbladet, väntat barn', paper('informationSheet', null, unborn)],
  ['informationsbladet, fyllda 18', paper('informationSheet', null, adult)],
  ['samtyckesblanketten, vårdnadshavare', paper('consentSheet', guardianId)],
  ['samtyckesblanketten, fyllda 18', paper('consentSheet', 'child', adult)],
  ['inbjudan', paper('invitationLetter', partnerId)],
  ['förberedelsen, vårdnadshavare', paper('preparationSheet', guardianId)],
  ['dagordningen', paper('agenda')],
  ['överlämningen', paper('handoverSheet', null, handedOver)],
  ['tidslinjen', paper('timeline')],
  ['registerutdraget', paper('dataExtract')],
  ...followUpRecipients(ordinary, sampleDay)
    .filter((id) => id !== 'child')
    .map((id, index): [string, PaperContent] => [`uppföljningen ${index + 1}`, paper('followUpSheet', id)]),
  ...placements.map((placement): [string, PaperContent] => [
    `blad för överlämning, ${placement}`,
    { kind: 'referralSheet', placement },
  ]),
  ['återställningsnyckeln', { kind: 'recoveryKey', groups: ['7KQF', 'M3XA'], madeOn: sampleDay }],
]
const toChild: [string, PaperContent][] = [
  ['förberedelsen, barnet', paper('preparationSheet', 'child')],
  ['samtyckesblanketten, barnet', paper('consentSheet', 'child')],
  ['uppföljningen, barnet', paper('followUpSheet', 'child')],
]

/** Fewer words than these are no text: the figure would tell of single words. */
const leastWords = 60

describe.each([
  ['anybody', papers, 40, leastWords],
  ['the child', toChild, 25, 1],
] as const)('the running text of papers to %s', (_, all, most, least) => {
  const measured = all
    .map(([name, content]) => ({ name, ...lix(runningText(renderPaper(content).html)) }))
    .filter(({ words }) => words >= least)
    .map(({ name, words, value }) => ({ name, words, value: Math.round(value * 10) / 10 }))

  test.each(measured)('is easy to read: $name, $words words, LIX $value', ({ value }) => {
    expect(value).toBeLessThanOrEqual(most)
  })

  test('is there to be measured', () => expect(measured.length).toBeGreaterThan(0))
})
