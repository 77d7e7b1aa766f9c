import { useState } from 'react'
import type { PersonId } from '../../../../shared/domain/case'
import { copyParties } from '../../../../shared/domain/copies'
import { asFrozen } from '../../../../shared/domain/paperPrint'
import type { LeftOut } from '../../../../shared/domain/leaveOut'
import { planSecrets } from '../../../../shared/domain/planSecrets'
import type { FrozenDocument } from '../../../../shared/ipc/documents'
import { timeNow, today } from '../../../app/clock'
import { useApp, useOpenCase, useSettings } from '../../../app/store'
import { leaveForms } from '../../../app/useDraftForm'
import { useTask } from '../../../app/useTask'
import { freezePlan, printPlan, savedWords, saveDocument } from '../../../parts/papers/printing'
import { paperNow } from '../../../parts/papers/usePaperNow'

/** The plan that has come out while the meeting is on the screen: when, and what stood on it. */
export interface PrintedPlan {
  /** The time of day; null when it was another day, or as a file. */
  at: string | null
  paper: string | null
}

export const planPaper = { kind: 'childPlan', recipient: null } as const

/** Freezes the plan as the case stands, and prints it. What it lacks is shown beside it, and so accepted. */
export function usePlanPrint(onPrinted: (printed: PrintedPlan) => void, without: readonly LeftOut[]) {
  const of = useOpenCase()
  const secrets = planSecrets(of, useSettings().profile)
  const printing = useTask()
  const saving = useTask()
  const [isAsking, setAsking] = useState(false)
  const [wantsOneMore, setOneMore] = useState(false)
  const [said, setSaid] = useState('')
  /** The plan that was frozen and did not come out. */
  const [stuck, setStuck] = useState<FrozenDocument | null>(null)
  /** Whose copies of it did come out, before the printer stopped. */
  const [done, setDone] = useState<readonly PersonId[]>([])

  const print = (hasSeenSecrets: boolean, isOneMore = wantsOneMore) =>
    void printing.run(async () => {
      setSaid('')
      setStuck(null)
      setOneMore(isOneMore)
      // What is being typed belongs on the paper.
      await leaveForms()
      const document = await freezePlan(of.id, { gaps: true, secrets: hasSeenSecrets })
      setAsking(document === null)
      if (document === null) return
      // One more is for nobody in particular.
      const parties = isOneMore ? [] : copyParties(useApp.getState().openCase ?? of, today())
      const isRest = document.id === stuck?.id && !isOneMore
      const copies = { parties, without, done: isRest ? done : [] }
      const printed = await printPlan(document.id, copies, setSaid)
      setDone(printed.done)
      if (printed.outcome === 'printed') onPrinted({ at: timeNow(), paper: paperNow(planPaper) })
      else setStuck(document)
      setSaid(printed.words)
    })
  const savePdf = (document: FrozenDocument) =>
    void saving.run(async () => {
      const saved = await saveDocument(document.id, { ...asFrozen, without: [...without] })
      setSaid(savedWords(saved))
      // A file is in hand too, to print from.
      if (saved.outcome !== 'saved') return
      setStuck(null)
      onPrinted({ at: null, paper: paperNow(planPaper) })
    })

  return {
    secrets,
    isAsking: isAsking && secrets.length > 0,
    said,
    stuck,
    isPrinting: printing.isRunning,
    isSaving: saving.isRunning,
    problem: printing.problem ?? saving.problem,
    print,
    savePdf,
  }
}
