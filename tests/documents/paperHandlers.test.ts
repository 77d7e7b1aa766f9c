import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createSaveFile } from '../../main/exchange/saveFile'
import { createHandlerContext } from '../../main/handlers/context'
import { createDocumentHandlers, frozenPaper } from '../../main/handlers/documents'
import { createReferralHandlers } from '../../main/handlers/referral'
import { createPapers } from '../../main/papers'
import { migrations } from '../../main/store/migrate'
import { withdrawConsent } from '../../shared/domain/consent'
import { placements } from '../../shared/domain/contactDirectory'
import { writeInvitationReason } from '../../shared/domain/invitation'
import { referralSheetTexts } from '../../shared/texts/referralSheet'
import { asFrozen } from '../../shared/domain/paperPrint'
import { accepted } from '../domain/decisions'
import { newStore } from '../store/newStore'
import {
  aConsent,
  aMoment,
  anActivatedCase,
  childPsychiatry,
  covering,
  johan,
  primaryCare,
  freshSettings,
  sara,
  socialServices,
} from '../support/cases'
import { freshFolder } from '../vault/newVault'
import { sampleWheel } from './sampleCase'

/** The handlers over a real store, with a case where Sara has said yes to two organisations. */
function setUp() {
  const { store } = newStore()
  store.settings.save(freshSettings)
  const of = anActivatedCase({
    consents: [aConsent({ organisations: covering(primaryCare, socialServices) })],
  })
  store.cases.insert(of)
  const folder = freshFolder()
  const urls: string[] = []
  // Each paper is frozen a minute after the one before.
  let minute = 0
  const now = () => new Date(Date.UTC(2026, 2, 10, 9, minute++))
  const printer = {
    printers: async () => [],
    printPaper: async (url: string) => (urls.push(url), 'printed' as const),
    paperToPdf: async (url: string) => (urls.push(url), Buffer.from('%PDF')),
  }
  const saveFile = createSaveFile({
    choosePlace: async ({ name }) => join(folder, name),
    log: { failure: (code) => code },
  })
  const handlers = createDocumentHandlers({
    context: createHandlerContext({ store: () => store }, now),
    wheel: sampleWheel,
    printer,
    saveFile,
  })
  const freeze = (
    kind: 'informationSheet' | 'consentSheet' | 'invitationLetter' | 'dataExtract',
    recipient: string | null,
  ) =>
    handlers['documents.freeze']({
      caseId: of.id,
      kind,
      recipient,
      acceptGaps: false,
      acceptRevealing: false,
    })
  return {
    store,
    of,
    folder,
    urls,
    handlers,
    freeze,
    referral: createReferralHandlers({ printer, saveFile }),
    papers: createPapers({ store: () => null, today: () => '2026-03-10', planNow: () => null }),
    events: () => store.events.list(of.id).map(({ what }) => what),
  }
}

const ruled = (rule: string) =>
  expect.objectContaining({ error: expect.objectContaining({ code: 'rule', rule }) })

describe('a paper for one recipient', () => {
  test('has versions of its own, and the same one while nothing has changed', async () => {
    const { store, of, events, freeze } = setUp()
    const first = await freeze('invitationLetter', primaryCare.id)
    expect(first).toMatchObject({
      kind: 'invitationLetter',
      recipient: primaryCare.id,
      version: 1,
      templateVersion: 1,
    })
    expect(await freeze('invitationLetter', primaryCare.id)).toEqual(first)
    const other = await freeze('invitationLetter', socialServices.id)
    expect(other).toMatchObject({ recipient: socialServices.id, version: 1 })
    store.cases.update(accepted(writeInvitationReason(of, 'Elsa behöver stöd hemma också.')))
    const second = await freeze('invitationLetter', primaryCare.id)
    expect(second).toMatchObject({ recipient: primaryCare.id, version: 2 })
    expect(frozenPaper(store, first.id)?.snapshot).toMatchObject({ version: 1, reason: '' })
    expect(frozenPaper(store, second.id)?.snapshot).toMatchObject({
      version: 2,
      reason: 'Elsa behöver stöd hemma också.',
    })
    expect(events()).toEqual(['documents.freeze', 'documents.freeze', 'documents.freeze'])
    expect(store.documents.list(of.id)).toHaveLength(3)
  })

  test.each([
    ['a letter to one without consent (A-2.4)', 'invitationLetter', childPsychiatry.id, 'consent_missing'],
    ['a form for an organisation', 'consentSheet', primaryCare.id, 'not_in_case'],
    ['a form for nobody', 'consentSheet', null, 'not_in_case'],
    ['a sheet for everybody given to one', 'informationSheet', sara.id, 'not_in_case'],
  ] as const)('is refused: %s', (_, kind, recipient, rule) => {
    const { store, of, events, freeze } = setUp()
    expect(() => freeze(kind, recipient)).toThrow(ruled(rule))
    expect(store.documents.list(of.id)).toEqual([])
    expect(events()).toEqual([])
  })

  test('comes out no more when it may no longer be made', async () => {
    const { store, of, urls, events, freeze, handlers } = setUp()
    const { id: documentId } = await freeze('invitationLetter', primaryCare.id)
    store.cases.update(accepted(withdrawConsent(of, sara.id, '2026-03-10', aMoment())))
    await expect(handlers['documents.print']({ documentId, ...asFrozen, asks: false })).rejects.toThrow(
      ruled('consent_refused'),
    )
    await expect(handlers['documents.savePdf']({ documentId, ...asFrozen })).rejects.toThrow(
      ruled('consent_refused'),
    )
    expect(urls).toEqual([])
    expect(events()).toEqual(['documents.freeze'])
  })

  test('is printed and saved without a change in the case, but with an event', async () => {
    const { store, of, urls, events, freeze, handlers } = setUp()
    const { id: documentId } = await freeze('consentSheet', 'child')
    expect(await handlers['documents.print']({ documentId, ...asFrozen, asks: false })).toEqual({
      outcome: 'printed',
      changed: of,
    })
    expect(await handlers['documents.savePdf']({ documentId, ...asFrozen })).toMatchObject({
      outcome: 'saved',
      changed: of,
    })
    expect(store.cases.get(of.id)).toEqual(of)
    expect(urls).toEqual([documentId, documentId].map((id) => `app://samverkansstod/paper/${id}`))
    expect(events()).toEqual(['documents.freeze', 'documents.print', 'documents.savePdf'])
  })

  test('is saved under its kind and case number, numbered for each recipient, and never a name', async () => {
    const { folder, freeze, handlers } = setUp()
    const save = async (document: Awaited<ReturnType<typeof freeze>>) =>
      (await handlers['documents.savePdf']({ documentId: document.id, ...asFrozen })).fileName
    expect(await save(await freeze('consentSheet', johan.id))).toBe('Samtyckesblankett 2026-14.pdf')
    expect(await save(await freeze('consentSheet', sara.id))).toBe('Samtyckesblankett 2026-14 (2).pdf')
    expect(await save(await freeze('consentSheet', johan.id))).toBe('Samtyckesblankett 2026-14.pdf')
    expect(await save(await freeze('invitationLetter', socialServices.id))).toBe('Inbjudan 2026-14.pdf')
    expect(await save(await freeze('invitationLetter', primaryCare.id))).toBe('Inbjudan 2026-14 (2).pdf')
    expect(await save(await freeze('informationSheet', null))).toBe('Informationsblad 2026-14.pdf')
    expect(readdirSync(folder)).toHaveLength(5)
  })
})

describe('everything about one child', () => {
  test('on paper has the papers and events until then, so that the next one says more', async () => {
    const { store, freeze } = setUp()
    await freeze('consentSheet', sara.id)
    const first = await freeze('dataExtract', null)
    expect(frozenPaper(store, first.id)?.snapshot).toMatchObject({
      papers: [{ name: 'Samtyckesblankett', recipient: 'Sara Bergqvist', version: 1, on: '2026-03-10' }],
      events: [{ what: 'Tog fram ett papper', who: 'Karin Ekdahl' }],
    })
    expect(await freeze('dataExtract', null)).toMatchObject({ version: 2 })
  })

  test('as a file is named by the case alone, holds all of it, and says which shape it has', async () => {
    const { store, of, folder, events, freeze, handlers } = setUp()
    await freeze('consentSheet', sara.id)
    store.drafts.save(of.id, 'meeting.area', { works: 'Halvt skrivet' })
    const reply = await handlers['documents.saveExtract']({ caseId: of.id })
    expect(reply).toEqual({ outcome: 'saved', fileName: '2026-14.json' })
    const file: unknown = JSON.parse(readFileSync(join(folder, '2026-14.json'), 'utf8'))
    expect(file).toMatchObject({
      schemaVersion: migrations.length,
      case: of,
      papers: [
        { document: { kind: 'consentSheet' }, snapshot: { person: 'Sara Bergqvist, vårdnadshavare' } },
      ],
      drafts: [{ fields: { works: 'Halvt skrivet' } }],
      events: [{ what: 'documents.freeze' }],
    })
    expect(events()).toEqual(['documents.freeze', 'documents.saveExtract'])
  })
})

describe('the handover sheet (R-4.4)', () => {
  test.each(placements)('is shown, printed and saved with no store at all: %s', async (placement) => {
    const { folder, urls, papers, referral } = setUp()
    expect(await papers.page(`referral-${placement}`)).toContain(referralSheetTexts.who[placement])
    expect(await referral['referral.print']({ placement })).toEqual({ outcome: 'printed' })
    const fileName = 'Lämna över till Barnens bästa-ansvarig.pdf'
    expect(await referral['referral.savePdf']({ placement })).toEqual({ outcome: 'saved', fileName })
    const url = `app://samverkansstod/paper/referral-${placement}`
    expect(urls).toEqual([url, url])
    expect(readdirSync(folder)).toEqual([fileName])
  })

  test('is the only paper there is while the store is closed', async () => {
    const { papers, freeze } = setUp()
    const { id } = await freeze('informationSheet', null)
    for (const closed of [id, 'referral-', 'referral-nowhere', 'recovery-key'])
      expect(await papers.page(closed)).toBeNull()
  })
})
