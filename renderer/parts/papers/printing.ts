import type { PersonId } from '../../../shared/domain/case'
import { asFrozen, copiesFor, type PrintChoice } from '../../../shared/domain/paperPrint'
import type { LeftOut } from '../../../shared/domain/leaveOut'
import type { FrozenDocument, PrintOutcome } from '../../../shared/ipc/documents'
import { paperScreenTexts as texts } from '../../../shared/texts/papers'
import { api, isRule } from '../../app/api'
import { showChanged } from '../../app/cases'
import { useApp } from '../../app/store'

/**
 * Freezes Barnets plan as it stands, or gives the version that already says the same. Null when main finds something
 * that the user has not seen yet: gaps, or words that tell who somebody protected is. Show them, then call again and say
 * which of them the user has seen.
 */
export async function freezePlan(
  caseId: string,
  hasSeen: { gaps: boolean; secrets: boolean },
): Promise<FrozenDocument | null> {
  try {
    const accepted = { acceptGaps: hasSeen.gaps, acceptRevealing: hasSeen.secrets }
    return await api('documents.freeze', { caseId, kind: 'childPlan', recipient: null, ...accepted })
  } catch (error) {
    if (isRule(error, 'plan_incomplete') || isRule(error, 'plan_reveals_identity')) return null
    throw error
  }
}

interface PrintWay extends PrintChoice {
  /** Opens the system's print dialog, also where the settings have a printer. */
  asks: boolean
}

/** Prints one copy, and shows what the case knows afterwards. */
export async function printDocument(
  documentId: string,
  way: PrintWay = { ...asFrozen, asks: false },
): Promise<PrintOutcome> {
  const { outcome, changed } = await api('documents.print', { documentId, ...way })
  showChanged(changed)
  return outcome
}

/** Asks where, and writes a PDF of one print; the case is shown as it stands afterwards. */
export async function saveDocument(documentId: string, choice: PrintChoice = asFrozen) {
  const { changed, ...reply } = await api('documents.savePdf', { documentId, ...choice })
  showChanged(changed)
  return reply
}

interface CopiesPrinted {
  /** How the last one went: where it is not `printed`, those after it have not been tried. */
  outcome: PrintOutcome
  /** Whose copies are on paper. */
  done: readonly PersonId[]
  /** The same, in words. */
  words: string
}

/**
 * Barnets plan for a whole meeting at once: an addressed copy for each of these who may have one, straight on the printer
 * of the settings. Without a printer, or with nobody to address one to, it is one print for nobody in particular. `done` are
 * those who have theirs since a printer that stopped. `onNext` is told whose turn it is.
 */
export async function printPlan(
  documentId: string,
  {
    parties,
    without,
    done,
  }: Record<'parties' | 'done', readonly PersonId[]> & { without: readonly LeftOut[] },
  onNext: (words: string) => void,
): Promise<CopiesPrinted> {
  const choice = { ...asFrozen, without: [...without] }
  const everybody =
    useApp.getState().settings?.printer === ''
      ? []
      : copiesFor(await api('documents.printOptions', { documentId }), parties)
  if (everybody.length === 0) {
    const outcome = await printDocument(documentId, { ...choice, asks: false })
    return { outcome, done: [], words: printWords[outcome] }
  }
  const left = everybody.filter((party) => !done.includes(party))
  const printed = everybody.filter((party) => done.includes(party))
  for (const [index, to] of left.entries()) {
    onNext(texts.printingCopy(index + 1, left.length))
    const outcome = await printDocument(documentId, { ...choice, to, asks: false })
    if (outcome !== 'printed') {
      const words = texts.copiesStopped(printWords[outcome], printed.length, everybody.length)
      return { outcome, done: printed, words }
    }
    printed.push(to)
  }
  return { outcome: 'printed', done: printed, words: texts.copiesPrinted(everybody.length) }
}

/** How a print went, in words. */
export const printWords: Record<PrintOutcome, string> = {
  printed: texts.printed,
  cancelled: texts.notPrinted,
  failed: texts.printFailed,
  missing: texts.printerMissing,
}

/** How saving went, in words. */
export function savedWords({ outcome, fileName }: Awaited<ReturnType<typeof saveDocument>>): string {
  return { saved: texts.saved(fileName ?? ''), cancelled: texts.notSaved, failed: texts.saveFailed }[outcome]
}
