import { useState } from 'react'
import type { PersonId } from '../../../../shared/domain/case'
import { plannedCopy } from '../../../../shared/domain/copies'
import { asFrozen, copiesFor } from '../../../../shared/domain/paperPrint'
import { copyRecipients } from '../../../../shared/domain/plan'
import type { LeftOut } from '../../../../shared/domain/planLeaveOut'
import { planSecrets } from '../../../../shared/domain/planSecrets'
import type { FrozenDocument, PrintOutcome } from '../../../../shared/ipc/documents'
import { closingTexts } from '../../../../shared/texts/closing'
import { paperScreenTexts } from '../../../../shared/texts/papers'
import { api } from '../../../app/api'
import { timeNow, useToday } from '../../../app/clock'
import { useApp, useOpenCase, useSettings } from '../../../app/store'
import { leaveForms } from '../../../app/useDraftForm'
import { useTask } from '../../../app/useTask'
import {
  freezePlan,
  printCopies,
  printDocument,
  printWords,
  savedWords,
  saveDocument,
} from '../../../parts/papers/printing'
import { paperNow } from '../../../parts/papers/usePaperNow'

/** The plan that has come out while the meeting is on the screen: when, and what stood on it. */
export interface PrintedPlan {
  at: string
  paper: string | null
}

export const planPaper = { kind: 'childPlan', recipient: null } as const

/**
 * Freezes the plan as the case stands, and prints it: straight to the printer of the settings, one addressed copy each,
 * or by the system's dialog. What the plan lacks is shown beside it, and so accepted.
 */
export function usePlanPrint(onPrinted: (printed: PrintedPlan) => void, without: readonly LeftOut[]) {
  const of = useOpenCase()
  const today = useToday()
  const { profile, printer } = useSettings()
  const secrets = planSecrets(of, profile)
  const printing = useTask()
  const saving = useTask()
  const [isAsking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  /** The plan that was frozen and did not come out. */
  const [stuck, setStuck] = useState<FrozenDocument | null>(null)
  /** Whose copies of a plan came out before the printer stopped. */
  const [done, setDone] = useState<{ documentId: string; parties: readonly PersonId[] } | null>(null)
  const choice = { ...asFrozen, without: [...without] }

  const run = (hasSeenSecrets: boolean, printIt: (document: FrozenDocument) => Promise<boolean>) =>
    void printing.run(async () => {
      setSaid('')
      setStuck(null)
      // What is being typed belongs on the paper.
      await leaveForms()
      const document = await freezePlan(of.id, { gaps: true, secrets: hasSeenSecrets })
      setAsking(document === null)
      if (document === null) return
      if (await printIt(document)) onPrinted({ at: timeNow(), paper: paperNow(planPaper) })
      else setStuck(document)
    })

  const tell = (outcome: PrintOutcome) => {
    setSaid(outcome === 'printed' ? closingTexts.block.printed : printWords[outcome])
    return outcome === 'printed'
  }
  const byDialog = async ({ id }: FrozenDocument) => tell(await printDocument(id, { ...choice, asks: true }))
  const straight = async (document: FrozenDocument) => {
    const options = await api('documents.printOptions', { documentId: document.id })
    const now = useApp.getState().openCase ?? of
    const planned = copyRecipients(now, today).filter((id) => plannedCopy(now, id, today) !== null)
    const everybody = copiesFor(options, planned)
    if (everybody.length === 0) return byDialog(document)
    const before = done?.documentId === document.id ? done.parties : []
    const to = everybody.filter((party) => !before.includes(party))
    const copies = await printCopies(document.id, { to, without: choice.without }, (place) =>
      setSaid(paperScreenTexts.printingCopy(place, to.length)),
    )
    if (copies.outcome === 'printed') {
      setDone(null)
      return tell('printed')
    }
    const parties = [...before, ...copies.done]
    setDone({ documentId: document.id, parties })
    setSaid(paperScreenTexts.copiesStopped(printWords[copies.outcome], parties.length, everybody.length))
    return false
  }
  const savePdf = (document: FrozenDocument) =>
    void saving.run(async () => {
      setSaid(savedWords(await saveDocument(document.id, choice)))
    })

  return {
    secrets,
    isAsking: isAsking && secrets.length > 0,
    said,
    stuck,
    isPrinting: printing.isRunning,
    isSaving: saving.isRunning,
    problem: printing.problem ?? saving.problem,
    print: (hasSeenSecrets: boolean) => run(hasSeenSecrets, printer === '' ? byDialog : straight),
    /** One copy more, or on another printer. */
    printByDialog: () => run(false, byDialog),
    savePdf,
  }
}
