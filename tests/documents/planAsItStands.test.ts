import { describe, expect, it } from 'vitest'
import { createHandlerContext } from '../../main/handlers/context'
import { createDocumentHandlers, planAsItStands } from '../../main/handlers/documents'
import { createPapers } from '../../main/papers'
import { aCase, aConsent, anAction, freshSettings, strangerId, withMeeting } from '../support/cases'
import { newStore } from '../store/newStore'
import { sampleWheel } from './sampleCase'

/** A store with a case whose plan lacks who and when. */
function setUp() {
  const { store } = newStore()
  store.settings.save(freshSettings)
  const of = withMeeting(aCase({ consents: [aConsent()] }), {
    actions: [anAction({ responsible: null, due: null })],
  })
  store.cases.insert(of)
  const context = createHandlerContext({ store: () => store }, () => new Date('2026-03-10T09:00:00Z'))
  const parts = { context, wheel: sampleWheel }
  const never = () => Promise.reject(new Error('nothing is printed here'))
  const handlers = createDocumentHandlers({
    ...parts,
    printer: { printPaper: never, paperToPdf: never, printers: never },
    saveFile: never,
  })
  let isOpen = true
  const papers = createPapers({
    store: () => (isOpen ? store : null),
    today: context.today,
    planNow: (caseId) => planAsItStands(parts, caseId),
  })
  const plan = { caseId: of.id, kind: 'childPlan' as const, recipient: null, acceptRevealing: false }
  const freeze = () => handlers['documents.freeze']({ ...plan, acceptGaps: true })
  const inHand = () => handlers['documents.planInHand']({ caseId: of.id })
  return { store, of, papers, inHand, freeze, lock: () => (isOpen = false) }
}

describe('the plan before it is fixed', () => {
  it('is the page that would be printed, and leaves neither a version nor an event behind', async () => {
    const { store, of, papers, freeze } = setUp()
    const page = await papers.page(`plan-${of.id}`)
    expect(store.documents.list(of.id)).toEqual([])
    expect(store.events.list(of.id)).toEqual([])
    const frozen = await freeze()
    expect(await papers.page(frozen.id)).toBe(page)
    // Nothing has changed since: it is that version still.
    expect(await papers.page(`plan-${of.id}`)).toBe(page)
  })

  it('is in hand from when it is fixed until something in it changes', async () => {
    const { store, of, inHand, freeze } = setUp()
    expect(await inHand()).toBeNull()
    const frozen = await freeze()
    expect(await inHand()).toEqual(frozen)
    store.cases.update(withMeeting(of, { actions: [] }))
    expect(await inHand()).toBeNull()
  })

  it('follows the case, and the fixed one does not', async () => {
    const { store, of, papers, freeze } = setUp()
    const frozen = await freeze()
    store.cases.update(withMeeting(of, { actions: [anAction({ what: 'Läsa högt hemma' })] }))
    expect(await papers.page(`plan-${of.id}`)).toContain('Läsa högt hemma')
    expect(await papers.page(frozen.id)).not.toContain('Läsa högt hemma')
  })

  it('is nothing when there is no such case, or the store is closed', async () => {
    const { of, papers, lock } = setUp()
    expect(await papers.page(`plan-${strangerId}`)).toBeNull()
    lock()
    expect(await papers.page(`plan-${of.id}`)).toBeNull()
  })
})
