import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { currentMeeting, type Case } from '../../shared/domain/case'
import { makePaper } from '../../shared/domain/papers'
import { handoverSheetTexts as texts } from '../../shared/texts/handoverSheet'
import { renderPaper } from '../../renderer/documents/render'
import {
  aConsent,
  aGuardian,
  anActivatedCase,
  covering,
  johan,
  primaryCare,
  sara,
  school,
  today,
  withMeeting,
} from '../support/cases'
import { accepted, refused } from '../domain/decisions'
import { coordination, held } from './heldMeeting'
import { startPress, type Press } from './press'
import { readPdf } from './readPdf'
import { aroundOn } from './sampleCase'

// A real browser makes every page here.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let press: Press
beforeAll(async () => {
  press = await startPress()
})
afterAll(() => press.close())

const agreed = { agreedBy: 'Elsa, Sara och Johan', on: today }
const base: Case = { ...held, needAnswers: anActivatedCase().needAnswers }
const handedOver = withMeeting(base, {
  coordination: { ...coordination, organisationId: primaryCare.id, planSharing: agreed },
  areas: [
    {
      areaId: 'ma-bra',
      works: 'Sover bra på helgerna.',
      challenging: 'Ont i magen.',
      childWords: '',
      goal: '',
    },
  ],
})
const make = (of: Case) => makePaper('handoverSheet', of, null, aroundOn(today))
const html = (of: Case) => renderPaper(accepted(make(of))).html

describe('the handover sheet (A-7.4)', () => {
  test('says who gives, who takes, what works, what is agreed and what comes next, on one page with a receipt', async () => {
    const pdf = await readPdf(await press.pdf(html(handedOver)))
    expect(pdf.pages).toHaveLength(1)
    const said = pdf.pages[0]?.text ?? ''
    const { actions } = currentMeeting(handedOver)
    for (const words of [
      'Karin Ekdahl',
      coordination.person,
      'Vårdcentralen Björkhaga',
      'Sover bra på helgerna.',
      ...actions.map(({ what }) => what),
      agreed.agreedBy,
      texts.stillOurs,
      texts.receipt,
    ])
      expect(said).toContain(words.trim())
    expect(pdf).toMatchObject({ isTagged: true, language: 'sv' })
    expect(pdf.title).not.toMatch(/Elsa|Bergqvist/)
    expect(pdf.fonts.filter(({ isType3 }) => isType3)).toEqual([])
  })

  test('begins with what works, and leaves what is hard, the consents and the notes behind', () => {
    const secret = 'Kanariefågel'
    const of: Case = {
      ...handedOver,
      consents: [aConsent({ organisations: covering(primaryCare), limits: secret })],
      observations: handedOver.observations.map((one) => ({ ...one, text: secret })),
    }
    expect(html(of)).not.toContain(secret)
    expect(html(of)).not.toContain('Ont i magen')
    expect(html(of)).not.toContain(coordination.reason)
  })

  test('begins with what works in an area that has left the wheel, too', () => {
    const gone = { areaId: 'hemma', works: 'Trivs med hunden.', challenging: '', childWords: '', goal: '' }
    const around = aroundOn(today)
    const earlier = [{ ...around.wheel.areas[0]!, id: 'hemma', name: 'Hemma' }]
    const of = withMeeting(handedOver, { areas: [gone] })
    const made = makePaper('handoverSheet', of, null, { ...around, wheel: { ...around.wheel, earlier } })
    expect(renderPaper(accepted(made)).html).toMatch(/Hemma[^]*Trivs med hunden/)
  })

  test('is not made while its text tells who somebody protected is, until that has been seen', () => {
    const actions = currentMeeting(handedOver).actions.map((action) => ({
      ...action,
      what: 'Möter Elsa på Furuskolan.',
    }))
    const child = { ...handedOver.child, protectedIdentity: true }
    const of = withMeeting({ ...handedOver, child }, { actions })
    const asked = { ...aroundOn(today), acceptRevealing: false }
    expect(makePaper('handoverSheet', of, null, asked)).toEqual(refused('plan_reveals_identity'))
    expect(makePaper('handoverSheet', of, null, aroundOn(today)).ok).toBe(true)
  })

  test.each<[string, Case, ReturnType<typeof refused>]>([
    ['nobody coordinates yet', withMeeting(base, { coordination: null }), refused('handover_not_needed')],
    [
      'the own school keeps it',
      withMeeting(base, { coordination: { ...coordination, organisationId: school.id } }),
      refused('handover_not_needed'),
    ],
    [
      'the family has not agreed',
      withMeeting(base, {
        coordination: { ...coordination, organisationId: primaryCare.id, planSharing: null },
      }),
      refused('plan_sharing_not_agreed'),
    ],
    [
      'the consent has been withdrawn',
      { ...handedOver, consents: [aConsent({ withdrawnOn: today })] },
      refused('consent_refused', sara.id),
    ],
  ])('is not made while %s', (_, of, refusal) => expect(make(of)).toMatchObject(refusal))

  test.each([
    ['the child', { ...handedOver, child: { ...handedOver.child, protectedIdentity: true } }],
    ['a guardian', { ...handedOver, guardians: [sara, aGuardian({ ...johan, protectedIdentity: true })] }],
  ])('names nobody in the family, nor school and place, where %s is protected', (_, of) => {
    for (const secret of ['Elsa', 'Bergqvist', 'Johan', 'Furuskolan', 'Björken', '20120314', '0980'])
      expect(html(of)).not.toContain(secret)
    expect(html(of)).toContain(of.number)
  })
})
