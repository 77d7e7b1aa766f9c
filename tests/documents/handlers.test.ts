import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Case } from '../../shared/domain/case'
import { noOwnWheel } from '../../shared/domain/wheel'
import { createHandlerContext } from '../../main/handlers/context'
import { createDocumentHandlers, frozenPaper } from '../../main/handlers/documents'
import { CallFailure } from '../../main/handlers/handler'
import { createSettingsHandlers } from '../../main/handlers/settings'
import { createSaveFile } from '../../main/exchange/saveFile'
import type { Printer, PrintOutcome } from '../../main/print'
import { asFrozen } from '../../shared/domain/paperPrint'
import {
  aCase,
  aChild,
  aConsent,
  anAction,
  anId,
  freshSettings,
  primaryCare,
  withMeeting,
} from '../support/cases'
import { newStore } from '../store/newStore'
import { freshFolder } from '../vault/newVault'
import { sampleWheel } from './sampleCase'

/** The handlers over a real store. `answers` is what the user and the printer do. */
function setUp() {
  const { store, db } = newStore()
  store.settings.save(freshSettings)
  const of = withMeeting(aCase({ consents: [aConsent()] }), { actions: [anAction()], next })
  store.cases.insert(of)
  const folder = freshFolder()
  const answers: { print: PrintOutcome; folder: string | null; urls: string[]; printers: string[] } = {
    print: 'printed',
    folder,
    urls: [],
    printers: [],
  }
  const context = createHandlerContext({ store: () => store }, () => new Date('2026-03-10T09:00:00Z'))
  const printer: Printer = {
    printers: async () => [],
    printPaper: async (url, name = '') => (
      answers.urls.push(url),
      answers.printers.push(name),
      answers.print
    ),
    paperToPdf: async (url) => (answers.urls.push(url), Buffer.from('%PDF')),
  }
  const handlers = createDocumentHandlers({
    context,
    wheel: sampleWheel,
    printer,
    saveFile: createSaveFile({
      choosePlace: async ({ name }) => answers.folder && join(answers.folder, name),
      log: { failure: (code) => code },
    }),
  })
  const settings = createSettingsHandlers({
    context,
    vault: { backup: async () => 'nothing_to_do' as const },
    wheel: sampleWheel,
    chooseFolder: async () => null,
    printer,
  })
  const events = () => store.events.list(of.id).map(({ what }) => what)
  const freeze = () => handlers['documents.freeze'](plan(of.id))
  return { store, db, of, folder, answers, handlers, settings, events, freeze }
}

/** Printed as it was frozen, the way the settings say. */
const straight = { ...asFrozen, asks: false }

const plan = (caseId: string) => ({
  caseId,
  kind: 'childPlan' as const,
  recipient: null,
  acceptGaps: false,
  acceptRevealing: false,
})

const next = {
  date: '2026-05-04',
  start: '13:30',
  end: '14:30',
  place: 'Rum Björken',
  partyIds: [],
  others: '',
}

describe('when the wheel is changed afterwards', () => {
  const shippedAreas = sampleWheel.areas.map(({ id, name, shortName, description, questions, colour }) => ({
    id,
    name,
    shortName,
    description,
    questions,
    colour,
  }))
  const notes = { works: 'Trivs.', challenging: '', childWords: '', goal: '' }
  const withNotes = (of: Case) => withMeeting(of, { areas: [{ areaId: 'trygg', ...notes }] })

  test('a frozen plan stays as it was; the next one has the new wheel, and the old area by its name', async () => {
    const { store, of, freeze, settings } = setUp()
    store.cases.update(withNotes(of))
    const first = await freeze()
    const paper = frozenPaper(store, first.id)
    const areas = shippedAreas
      .filter(({ id }) => id !== 'trygg')
      .map((area) => (area.id === 'ma-bra' ? { ...area, name: 'Må gott' } : area))
    const after = await settings['settings.saveWheel']({ version: '2', isWorkingVersion: false, areas })
    expect(after.wheel.earlier).toMatchObject([{ id: 'trygg', name: 'Trygg' }])
    expect(frozenPaper(store, first.id)).toEqual(paper)
    expect(paper?.snapshot).toMatchObject({
      areas: [
        { number: 1, name: 'Trygg', works: 'Trivs.' },
        { number: 2, name: 'Må bra' },
      ],
    })
    const newer = await freeze()
    expect(frozenPaper(store, newer.id)?.snapshot).toMatchObject({
      wheel: [1, 2, 3, 4, 5, 6],
      areas: [
        { number: 1, name: 'Må gott' },
        { number: null, name: 'Trygg', works: 'Trivs.' },
      ],
    })
    await settings['settings.resetWheel']({})
    expect(store.settings.get().wheel).toEqual(noOwnWheel)
    expect(frozenPaper(store, newer.id)?.snapshot).toHaveProperty('wheel.length', 6)
  })

  test('a wheel that cannot be read changes nothing', () => {
    const { store, settings } = setUp()
    const areas = shippedAreas.map((area) => ({ ...area, colour: '#FFFF00' }))
    const save = () => settings['settings.saveWheel']({ version: '2', isWorkingVersion: false, areas })
    expect(save).toThrow(CallFailure)
    expect(store.settings.get().wheel).toEqual(noOwnWheel)
  })
})

describe('freezing', () => {
  test('keeps the plan as it stands, with an event', async () => {
    const { store, of, events, freeze, handlers } = setUp()
    const document = await freeze()
    expect(document).toMatchObject({ caseId: of.id, kind: 'childPlan', version: 1, templateVersion: 2 })
    expect(document.frozenAt).toBe('2026-03-10T09:00:00.000Z')
    expect(await handlers['documents.list']({ caseId: of.id })).toEqual([document])
    expect(frozenPaper(store, document.id)?.snapshot).toMatchObject({ version: 1, caseNumber: '2026-14' })
    expect(events()).toEqual(['documents.freeze'])
  })

  test('gives the same version while nothing has changed, and a new one when something has', async () => {
    const { store, of, events, freeze, handlers } = setUp()
    const first = await freeze()
    expect(await freeze()).toEqual(first)
    const delivered = {
      partyId: 'child' as const,
      way: 'now' as const,
      where: '',
      isConfirmed: false,
      deliveredOn: '2026-03-10',
    }
    store.cases.update(withMeeting(of, { copies: [delivered] }))
    expect(await freeze()).toEqual(first)
    store.cases.update(withMeeting(of, { actions: [anAction({ what: 'Något annat' })] }))
    const second = await freeze()
    expect(second.version).toBe(2)
    expect(frozenPaper(store, first.id)?.snapshot).toMatchObject({
      actions: [{ what: 'Samtal om sömn, fyra gånger.' }],
    })
    expect(frozenPaper(store, second.id)?.snapshot).toMatchObject({
      version: 2,
      actions: [{ what: 'Något annat' }],
    })
    expect(await handlers['documents.list']({ caseId: of.id })).toEqual([first, second])
    expect(events()).toEqual(['documents.freeze', 'documents.freeze'])
  })

  test('refuses an unclear plan with the actions it is about, until the user has seen them', async () => {
    const { store, of, events, freeze, handlers } = setUp()
    const unclear = anAction({ id: anId(72), responsible: null })
    store.cases.update(withMeeting(of, { actions: [anAction(), unclear] }))
    expect(freeze).toThrow(
      expect.objectContaining({ error: { code: 'rule', rule: 'plan_incomplete', subjects: [unclear.id] } }),
    )
    expect(store.documents.list(of.id)).toEqual([])
    expect(events()).toEqual([])
    const document = await handlers['documents.freeze']({ ...plan(of.id), acceptGaps: true })
    expect(frozenPaper(store, document.id)?.snapshot).toMatchObject({
      actions: [{}, { responsible: '' }],
    })
  })

  test('refuses a plan that tells who somebody protected is, until the user has seen where', async () => {
    const { store, of, freeze, handlers } = setUp()
    const child = aChild({
      firstName: 'Eken',
      lastName: '',
      identity: { kind: 'withheld' },
      protectedIdentity: true,
    })
    store.cases.update(
      withMeeting({ ...of, child }, { actions: [anAction({ what: 'Mentor på Furuskolan.' })] }),
    )
    expect(freeze).toThrow(
      expect.objectContaining({ error: { code: 'rule', rule: 'plan_reveals_identity', subjects: [] } }),
    )
    expect(store.documents.list(of.id)).toEqual([])
    await handlers['documents.freeze']({ ...plan(of.id), acceptRevealing: true })
    expect(store.documents.list(of.id)).toHaveLength(1)
  })

  test('leaves nothing behind when the event cannot be written', () => {
    const { store, db, of, freeze } = setUp()
    db.exec("create trigger no_events before insert on events begin select raise(abort, 'full'); end")
    expect(freeze).toThrow()
    expect(store.documents.list(of.id)).toEqual([])
  })

  test('knows no case and no document that is not there', async () => {
    const { store, handlers } = setUp()
    const notFound = expect.objectContaining({ error: { code: 'not_found' } })
    expect(() => handlers['documents.freeze'](plan(anId(999)))).toThrow(notFound)
    await expect(handlers['documents.print']({ documentId: anId(999), ...straight })).rejects.toThrow(
      notFound,
    )
    expect(frozenPaper(store, anId(999))).toBeNull()
  })
})

describe('getting papers out', () => {
  test('prints the paper at its address, and notes what was printed', async () => {
    const { answers, events, freeze, handlers } = setUp()
    const { id: documentId } = await freeze()
    expect(await handlers['documents.print']({ documentId, ...straight })).toMatchObject({
      outcome: 'printed',
      changed: { meetings: [{ planPrintedOn: expect.any(String) }] },
    })
    expect(answers.urls).toEqual([`app://samverkansstod/paper/${documentId}`])
    answers.print = 'cancelled'
    expect(await handlers['documents.print']({ documentId, ...straight })).toEqual({
      outcome: 'cancelled',
      changed: null,
    })
    expect(events()).toEqual(['documents.freeze', 'documents.print'])
  })

  test('goes straight to the printer of the settings, or asks when told to', async () => {
    const { answers, events, freeze, handlers, settings } = setUp()
    const { id: documentId } = await freeze()
    await handlers['documents.print']({ documentId, ...straight })
    await settings['settings.setPrinter']({ printer: 'exp_1' })
    await handlers['documents.print']({ documentId, to: 'child', without: ['school'], asks: false })
    await handlers['documents.print']({ documentId, ...straight, asks: true })
    expect(answers.printers).toEqual(['', 'exp_1', ''])
    expect(answers.urls[1]).toBe(`app://samverkansstod/paper/${documentId}?to=child&without=school`)
    expect(events()).toEqual(['documents.freeze', 'documents.print', 'documents.print', 'documents.print'])
  })

  test('says what can be chosen about a print, and refuses a copy that may not be handed out', async () => {
    const { store, of, answers, freeze, handlers } = setUp()
    const { id: documentId } = await freeze()
    expect(await handlers['documents.printOptions']({ documentId })).toMatchObject({
      copies: [{ partyId: 'child' }, {}, {}, { partyId: primaryCare.id }],
      leaveOut: ['personnummer', 'school', 'place'],
      unprintable: [],
    })
    store.cases.update({ ...of, consents: [aConsent({ withdrawnOn: '2026-03-10' })] })
    const copy = { documentId, ...asFrozen, to: primaryCare.id }
    const refused = expect.objectContaining({
      error: { code: 'rule', rule: 'copy_not_covered', subjects: [primaryCare.id] },
    })
    await expect(handlers['documents.print']({ ...copy, asks: false })).rejects.toThrow(refused)
    await expect(handlers['documents.savePdf'](copy)).rejects.toThrow(refused)
    expect(answers.urls).toEqual([])
  })

  test.each(['failed', 'missing'] as const)('%s: nothing is noted, and the plan is kept', async (print) => {
    const { store, of, answers, events, freeze, handlers } = setUp()
    const document = await freeze()
    answers.print = print
    expect(await handlers['documents.print']({ documentId: document.id, ...straight })).toEqual({
      outcome: print,
      changed: null,
    })
    expect(events()).toEqual(['documents.freeze'])
    expect(store.documents.list(of.id)).toEqual([document])
  })

  test.skipIf(process.platform === 'win32')('a full disk leaves the plan and no half file', async () => {
    const { store, of, folder, freeze, handlers } = setUp()
    const document = await freeze()
    // What is written beside the chosen name lands on a device that is always full.
    symlinkSync('/dev/full', join(folder, 'Barnets plan 2026-14.pdf.new'))
    expect(await handlers['documents.savePdf']({ documentId: document.id, ...asFrozen })).toEqual({
      outcome: 'failed',
      fileName: null,
      changed: null,
    })
    expect(readdirSync(folder)).toEqual([])
    expect(store.documents.list(of.id)).toEqual([document])
  })

  test('saves a PDF named by the case number', async () => {
    const { folder, events, freeze, handlers } = setUp()
    const { id: documentId } = await freeze()
    const fileName = 'Barnets plan 2026-14.pdf'
    expect(await handlers['documents.savePdf']({ documentId, ...asFrozen })).toMatchObject({
      outcome: 'saved',
      fileName,
      changed: { meetings: [{ planPrintedOn: expect.any(String) }] },
    })
    expect(readFileSync(join(folder, fileName), 'utf8')).toBe('%PDF')
    expect(readdirSync(folder)).toEqual([fileName])
    expect(events()).toEqual(['documents.freeze', 'documents.savePdf'])
  })

  test('saves nothing when the user thinks better of it', async () => {
    const { answers, folder, events, freeze, handlers } = setUp()
    const { id: documentId } = await freeze()
    answers.folder = null
    expect(await handlers['documents.savePdf']({ documentId, ...asFrozen })).toEqual({
      outcome: 'cancelled',
      fileName: null,
      changed: null,
    })
    expect(readdirSync(folder)).toEqual([])
    expect(events()).toEqual(['documents.freeze'])
  })

  test('says so when the file cannot be written, and leaves the one that was there', async () => {
    const { answers, folder, freeze, handlers } = setUp()
    const { id: documentId } = await freeze()
    answers.folder = join(folder, 'gone')
    expect(await handlers['documents.savePdf']({ documentId, ...asFrozen })).toEqual({
      outcome: 'failed',
      fileName: null,
      changed: null,
    })
    expect(existsSync(answers.folder)).toBe(false)
    writeFileSync(join(folder, 'taken'), 'kept')
    answers.folder = join(folder, 'taken')
    expect(await handlers['documents.savePdf']({ documentId, ...asFrozen })).toMatchObject({
      outcome: 'failed',
    })
    expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('kept')
  })

  test('saves the next meeting as a calendar file, when there is one', async () => {
    const { store, of, folder, events, handlers } = setUp()
    const fileName = 'nasta-mote-2026-14.ics'
    expect(await handlers['documents.saveCalendar']({ caseId: of.id, meeting: 'next' })).toEqual({
      outcome: 'saved',
      fileName,
    })
    expect(readFileSync(join(folder, fileName), 'utf8')).toContain('BEGIN:VEVENT')
    expect(events()).toEqual(['documents.saveCalendar'])
    store.cases.update(withMeeting(of, { next: null }))
    await expect(handlers['documents.saveCalendar']({ caseId: of.id, meeting: 'next' })).rejects.toThrow(
      expect.objectContaining({ error: { code: 'not_found' } }),
    )
  })
})

describe('two versions beside each other', () => {
  test('are compared whichever is asked for first, and only plans of one case', async () => {
    const { store, of, handlers, freeze } = setUp()
    const first = await freeze()
    store.cases.update(withMeeting(of, { actions: [anAction({ due: '2026-05-08' })] }))
    const second = await freeze()
    const compared = await handlers['documents.compare']({ documentIds: [second.id, first.id] })
    expect(compared).toMatchObject({ before: first, after: second })
    expect(compared.parts.find(({ part }) => part === 'actions')?.items).toMatchObject([
      {
        change: 'changed',
        lines: expect.arrayContaining([
          { label: 'Klart senast', before: '1 maj 2026', after: '8 maj 2026' },
        ]) as unknown,
      },
    ])

    const other = aCase({ id: anId(2), number: '2026-15' })
    store.cases.insert(other)
    const stranger = await handlers['documents.freeze']({ ...plan(other.id), acceptGaps: true })
    const sheet = await handlers['documents.freeze']({ ...plan(of.id), kind: 'informationSheet' })
    for (const id of [stranger.id, sheet.id, anId(3)])
      expect(() => handlers['documents.compare']({ documentIds: [first.id, id] })).toThrow('not_found')
  })
})
