import { isDeepStrictEqual } from 'node:util'
import type { Case } from '../../shared/domain/case'
import { comparePlans } from '../../shared/domain/comparePlans'
import {
  afterPrinting,
  makePaper,
  readPaper,
  type CasePaper,
  type PaperAsked,
} from '../../shared/domain/papers'
import { printObstacle, printOptions, type PrintChoice } from '../../shared/domain/paperPrint'
import { type Wheel, wheelInUse } from '../../shared/domain/wheel'
import type { Output, Parsed } from '../../shared/ipc/contract'
import type { FrozenDocument } from '../../shared/ipc/documents'
import { fileTexts } from '../../shared/texts/documents'
import { paperFileName } from '../../shared/texts/papers'
import { calendarFile } from '../exchange/calendar'
import { extractFile } from '../exchange/extractFile'
import type { SaveFile } from '../exchange/saveFile'
import type { Printer } from '../print'
import { paperUrl } from '../protocol'
import type { Store } from '../store/store'
import { loadCase } from './caseCommand'
import { caseHistory } from './caseHistory'
import type { HandlerContext } from './context'
import { CallFailure, orFail, type Handlers } from './handler'

interface DocumentHandlerParts {
  context: HandlerContext
  /** The wheel that is shipped. */
  wheel: Wheel
  printer: Printer
  saveFile: SaveFile
}

type DocumentMethod = Extract<keyof Handlers, `documents.${string}`>

/** Freezing papers, and getting them and the calendar file out of the program. */
export function createDocumentHandlers(parts: DocumentHandlerParts): Handlers<DocumentMethod> {
  const { context, printer, saveFile } = parts
  return {
    'documents.list': ({ caseId }) => context.store().documents.list(caseId),
    'documents.planInHand': ({ caseId }) => plansOf(parts, loadCase(context, caseId)).inHand,
    'documents.freeze': (asked) => freeze(parts, asked),
    'documents.printOptions': ({ documentId }) => {
      const { document, paper } = loadPaper(context, documentId)
      return printOptions(paper, loadCase(context, document.caseId), context.today())
    },
    async 'documents.print'({ documentId, asks, ...choice }) {
      const document = loadPrintable(parts, documentId, choice)
      const printerName = asks ? '' : context.store().settings.get().printer
      const outcome = await printer.printPaper(paperUrl(documentId, choice), printerName)
      const changed = outcome === 'printed' ? notePrinted(context, 'documents.print', document) : null
      return { outcome, changed }
    },
    async 'documents.savePdf'({ documentId, ...choice }) {
      const document = loadPrintable(parts, documentId, choice)
      const bytes = await printer.paperToPdf(paperUrl(documentId, choice))
      const kind = { name: fileTexts.pdf, extension: 'pdf' }
      const reply = await saveFile({ name: fileNameOf(context, document), bytes, kind })
      const changed = reply.outcome === 'saved' ? notePrinted(context, 'documents.savePdf', document) : null
      return { ...reply, changed }
    },
    'documents.compare': ({ documentIds }) => compare(context.store(), documentIds),
    async 'documents.saveExtract'({ caseId }) {
      const of = loadCase(context, caseId)
      const reply = await saveFile({
        name: fileTexts.extract.name(of.number),
        bytes: extractFile(context.store(), of, context.now()),
        kind: fileTexts.extract.kind,
      })
      if (reply.outcome === 'saved') context.record('documents.saveExtract', caseId)
      return reply
    },
    async 'documents.saveCalendar'({ caseId, meeting }) {
      const of = loadCase(context, caseId)
      const { profile } = context.store().settings.get()
      const calendar = calendarFile(of, profile, meeting, context.now())
      if (calendar === null) throw new CallFailure({ code: 'not_found' })
      const kind = { name: fileTexts.calendarKind, extension: 'ics' }
      const reply = await saveFile({
        name: fileTexts.calendar[meeting](of.number),
        bytes: Buffer.from(calendar),
        kind,
      })
      if (reply.outcome === 'saved') context.record('documents.saveCalendar', caseId)
      return reply
    },
  }
}

/** The paper of a frozen document, ready to be rendered, or null when there is no such document. */
export function frozenPaper(store: Store, id: string): CasePaper | null {
  const frozen = store.documents.get(id)
  return frozen && readPaper(frozen.document.kind, frozen.snapshot)
}

type PlanParts = Pick<DocumentHandlerParts, 'context' | 'wheel'>

/** Barnets plan as it would be printed now, with what is still open; null when there is no such case. */
export function planAsItStands(parts: PlanParts, caseId: string): CasePaper | null {
  const store = parts.context.store()
  const of = store.cases.get(caseId)
  if (of === null) return null
  const { now, inHand } = plansOf(parts, of)
  return inHand === null ? now : frozenPaper(store, inHand.id)
}

/** The plan as the next version would be, and the last version when it says the same. */
function plansOf(parts: PlanParts, of: Case): { now: CasePaper; inHand: FrozenDocument | null } {
  const last = newest(parts.context.store(), { caseId: of.id, kind: 'childPlan', recipient: null })
  const version = (last?.document.version ?? 0) + 1
  const around = surroundings(parts, of.id, version, { acceptGaps: true, acceptRevealing: true })
  const now = orFail(makePaper('childPlan', of, null, around))
  return { now, inHand: last !== null && saysTheSame(last, now.snapshot) ? last.document : null }
}

function freeze(
  parts: DocumentHandlerParts,
  { caseId, kind, recipient, ...accepted }: Parsed<'documents.freeze'>,
): FrozenDocument {
  const { context } = parts
  const store = context.store()
  return store.transaction(() => {
    const of = loadCase(context, caseId)
    const last = newest(store, { caseId, kind, recipient })
    const version = (last?.document.version ?? 0) + 1
    const around = surroundings(parts, caseId, version, accepted)
    const { snapshot } = orFail(makePaper(kind, of, recipient, around))
    if (last !== null && saysTheSame(last, snapshot)) return last.document
    const document: FrozenDocument = {
      id: context.newId(),
      caseId,
      kind,
      recipient,
      version,
      templateVersion: snapshot.templateVersion,
      frozenAt: context.now().toISOString(),
    }
    store.documents.insert(document, snapshot)
    context.record('documents.freeze', caseId)
    return document
  })
}

function compare(store: Store, ids: readonly [string, string]): Output<'documents.compare'> {
  const [before, after] = ids
    .map((id) => store.documents.get(id))
    .toSorted((a, b) => (a?.document.version ?? 0) - (b?.document.version ?? 0))
  if (!before || !after || before.document.caseId !== after.document.caseId)
    throw new CallFailure({ code: 'not_found' })
  const plans = [before, after].map(({ document, snapshot }) => readPaper(document.kind, snapshot))
  const [first, second] = plans
  if (first?.kind !== 'childPlan' || second?.kind !== 'childPlan')
    throw new CallFailure({ code: 'not_found' })
  const parts = comparePlans(first.snapshot, second.snapshot)
  return { before: before.document, after: after.document, parts }
}

/** The paper came out of the computer: the log knows it, and the case where it matters there. */
function notePrinted(
  context: HandlerContext,
  how: 'documents.print' | 'documents.savePdf',
  { kind, caseId }: FrozenDocument,
): Case {
  const store = context.store()
  return store.transaction(() => {
    const of = loadCase(context, caseId)
    const changed = afterPrinting(kind, of, { today: context.today(), id: context.newId() })
    if (changed !== of) store.cases.update(changed)
    context.record(how, caseId)
    return changed
  })
}

type Series = Pick<FrozenDocument, 'caseId' | 'kind' | 'recipient'>

/** The last version of one paper for one recipient. */
function newest(store: Store, { caseId, kind, recipient }: Series) {
  const found = store.documents
    .list(caseId)
    .filter((one) => one.kind === kind && one.recipient === recipient)
    .toSorted((a, b) => b.version - a.version)[0]
  return found === undefined ? null : store.documents.get(found.id)
}

/** Whether two papers would print alike, but for the number of the version. */
function saysTheSame(
  { document, snapshot }: { document: FrozenDocument; snapshot: unknown },
  now: CasePaper['snapshot'],
): boolean {
  // One of an older template reads as its own words: it is never the same as one of today's.
  if (document.templateVersion !== now.templateVersion) return false
  return isDeepStrictEqual({ ...readPaper(document.kind, snapshot).snapshot, version: now.version }, now)
}

/** What a paper may know beside the case, as it is now. */
function surroundings(
  { context, wheel: shipped }: Pick<DocumentHandlerParts, 'context' | 'wheel'>,
  caseId: string,
  version: number,
  accepted: Pick<PaperAsked, 'acceptGaps' | 'acceptRevealing'>,
): PaperAsked {
  const store = context.store()
  const { profile, goodTimeDays, wheel: own } = store.settings.get()
  const wheel = wheelInUse(shipped, own)
  const history = caseHistory(store, caseId)
  return { profile, goodTimeDays, wheel, history, today: context.today(), version, ...accepted }
}

/** A frozen document that may still come out: an organisation that may no longer be invited gets no letter either. */
function loadPrintable(parts: DocumentHandlerParts, documentId: string, choice: PrintChoice): FrozenDocument {
  const { context } = parts
  const { document, paper } = loadPaper(context, documentId)
  const { caseId, kind, recipient, version } = document
  const around = surroundings(parts, caseId, version, { acceptGaps: true, acceptRevealing: true })
  const of = loadCase(context, caseId)
  orFail(makePaper(kind, of, recipient, around))
  const obstacle = printObstacle(paper, choice, of, context.today())
  if (obstacle !== null) orFail(obstacle)
  return document
}

function loadPaper(context: HandlerContext, id: string): { document: FrozenDocument; paper: CasePaper } {
  const found = context.store().documents.get(id)
  if (found === null) throw new CallFailure({ code: 'not_found' })
  return { document: found.document, paper: readPaper(found.document.kind, found.snapshot) }
}

/** Several of a kind, for different recipients, are numbered in the order they were first frozen. */
function fileNameOf(context: HandlerContext, { caseId, kind, recipient }: FrozenDocument): string {
  const recipients = context
    .store()
    .documents.list(caseId)
    .filter((one) => one.kind === kind)
    .toSorted((a, b) => a.frozenAt.localeCompare(b.frozenAt))
    .map((one) => one.recipient)
  const place = [...new Set(recipients)].indexOf(recipient) + 1
  return paperFileName(kind, loadCase(context, caseId).number, place)
}
