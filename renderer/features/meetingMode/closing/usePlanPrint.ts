import { useState } from 'react'
import { planSecrets } from '../../../../shared/domain/planSecrets'
import type { FrozenDocument } from '../../../../shared/ipc/documents'
import { closingTexts } from '../../../../shared/texts/closing'
import { timeNow } from '../../../app/clock'
import { useOpenCase, useSettings } from '../../../app/store'
import { leaveForms } from '../../../app/useDraftForm'
import { useTask } from '../../../app/useTask'
import {
  freezePlan,
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

/** Freezes the plan as the case stands, and prints it. What it lacks is shown beside it, and so accepted. */
export function usePlanPrint(onPrinted: (printed: PrintedPlan) => void) {
  const of = useOpenCase()
  const secrets = planSecrets(of, useSettings().profile)
  const printing = useTask()
  const saving = useTask()
  const [isAsking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  /** The plan that was frozen and did not come out. */
  const [stuck, setStuck] = useState<FrozenDocument | null>(null)

  const print = (hasSeenSecrets: boolean) =>
    void printing.run(async () => {
      setSaid('')
      setStuck(null)
      // What is being typed belongs on the paper.
      await leaveForms()
      const document = await freezePlan(of.id, { gaps: true, secrets: hasSeenSecrets })
      setAsking(document === null)
      if (document === null) return
      const outcome = await printDocument(document.id)
      if (outcome === 'printed') onPrinted({ at: timeNow(), paper: paperNow(planPaper) })
      else setStuck(document)
      setSaid(outcome === 'printed' ? closingTexts.block.printed : printWords[outcome])
    })
  const savePdf = (document: FrozenDocument) =>
    void saving.run(async () => {
      setSaid(savedWords(await saveDocument(document.id)))
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
