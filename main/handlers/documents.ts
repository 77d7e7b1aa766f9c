import { isDeepStrictEqual } from 'node:util'
import type { Case } from '../../shared/domain/case'
import {
  childPlanSnapshot,
  childPlanSnapshotSchema,
  childPlanTemplateVersion,
  type ChildPlanSnapshot,
} from '../../shared/domain/childPlan'
import { notePlanPrinted, planGaps } from '../../shared/domain/plan'
import { planSecrets } from '../../shared/domain/planSecrets'
import { refuse } from '../../shared/domain/result'
import type { LocalDate } from '../../shared/domain/schema'
import type { Wheel } from '../../shared/domain/wheel'
import type { Parsed } from '../../shared/ipc/contract'
import type { FrozenDocument } from '../../shared/ipc/documents'
import { fileTexts } from '../../shared/texts/documents'
import { calendarFile } from '../exchange/calendar'
import type { SaveFile } from '../exchange/saveFile'
import type { Printer } from '../print'
import { paperUrl } from '../protocol'
import type { Store } from '../store/store'
import { loadCase } from './caseCommand'
import type { HandlerContext } from './context'
import { CallFailure, orFail, type Handlers } from './handler'

interface DocumentHandlerParts {
  context: HandlerContext
  wheel: Wheel
  printer: Printer
  saveFile: SaveFile
}

type DocumentMethod = Extract<keyof Handlers, `documents.${string}`>

/** Freezing Barnets plan, and getting papers and the calendar file out of the program. */
export function createDocumentHandlers(parts: DocumentHandlerParts): Handlers<DocumentMethod> {
  const { context, printer, saveFile } = parts
  return {
    'documents.list': ({ caseId }) => context.store().documents.list(caseId),
    'documents.freezePlan': (input) => freezePlan(parts, input),
    async 'documents.print'({ documentId }) {
      const document = loadDocument(context, documentId)
      const outcome = await printer.printPaper(paperUrl(documentId))
      const changed = outcome === 'printed' ? notePrinted(context, 'documents.print', document) : null
      return { outcome, changed }
    },
    async 'documents.savePdf'({ documentId }) {
      const document = loadDocument(context, documentId)
      const { number } = loadCase(context, document.caseId)
      const bytes = await printer.paperToPdf(paperUrl(documentId))
      const kind = { name: fileTexts.pdf, extension: 'pdf' }
      const reply = await saveFile({ name: fileTexts.childPlan(number), bytes, kind })
      const changed = reply.outcome === 'saved' ? notePrinted(context, 'documents.savePdf', document) : null
      return { ...reply, changed }
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

/** What the paper of a frozen document shows. */
interface FrozenPaper {
  kind: FrozenDocument['kind']
  snapshot: ChildPlanSnapshot
}

/** The paper of a frozen document, ready to be rendered, or null when there is no such document. */
export function frozenPaper(store: Store, id: string): FrozenPaper | null {
  const frozen = store.documents.get(id)
  return frozen && { kind: frozen.document.kind, snapshot: childPlanSnapshotSchema.parse(frozen.snapshot) }
}

function freezePlan(
  { context, wheel }: DocumentHandlerParts,
  { caseId, acceptGaps, acceptRevealing }: Parsed<'documents.freezePlan'>,
): FrozenDocument {
  const store = context.store()
  return store.transaction(() => {
    const of = loadCase(context, caseId)
    if (!acceptGaps) requireComplete(of, context.today())
    const { profile } = store.settings.get()
    if (!acceptRevealing && planSecrets(of, profile).length > 0) orFail(refuse('plan_reveals_identity'))
    const last = newestPlan(store, caseId)
    const version = (last?.document.version ?? 0) + 1
    const snapshot = childPlanSnapshot(of, { profile, wheel, today: context.today(), version })
    if (last !== null && saysTheSame(last.snapshot, snapshot)) return last.document
    const document: FrozenDocument = {
      id: context.newId(),
      caseId,
      kind: 'childPlan',
      version,
      templateVersion: childPlanTemplateVersion,
      frozenAt: context.now().toISOString(),
    }
    store.documents.insert(document, childPlanSnapshotSchema.parse(snapshot))
    context.record('documents.freezePlan', caseId)
    return document
  })
}

/** The plan came out of the computer: the case knows it, and so does the log. */
function notePrinted(
  context: HandlerContext,
  how: 'documents.print' | 'documents.savePdf',
  { caseId }: FrozenDocument,
): Case {
  const store = context.store()
  return store.transaction(() => {
    const changed = notePlanPrinted(loadCase(context, caseId), {
      today: context.today(),
      id: context.newId(),
    })
    store.cases.update(changed)
    context.record(how, caseId)
    return changed
  })
}

function requireComplete(of: Case, today: LocalDate): void {
  const gaps = planGaps(of, today)
  if (gaps.length > 0)
    orFail(
      refuse(
        'plan_incomplete',
        gaps.map(({ action }) => action.id),
      ),
    )
}

function newestPlan(store: Store, caseId: string) {
  const plans = store.documents.list(caseId).filter(({ kind }) => kind === 'childPlan')
  const newest = plans.reduce<FrozenDocument | null>(
    (last, one) => (last && last.version > one.version ? last : one),
    null,
  )
  return newest && store.documents.get(newest.id)
}

/** Whether two plans would print alike, but for the number of the version. */
function saysTheSame(stored: unknown, snapshot: ChildPlanSnapshot): boolean {
  const earlier = childPlanSnapshotSchema.safeParse(stored)
  return earlier.success && isDeepStrictEqual({ ...earlier.data, version: snapshot.version }, snapshot)
}

function loadDocument(context: HandlerContext, documentId: string): FrozenDocument {
  const found = context.store().documents.get(documentId)
  if (found === null) throw new CallFailure({ code: 'not_found' })
  return found.document
}
