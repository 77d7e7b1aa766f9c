import { useEffect, useEffectEvent, useState } from 'react'
import { currentMeeting } from '../../../../shared/domain/case'
import { api } from '../../../app/api'
import { localDay, localTime, today } from '../../../app/clock'
import { useOpenCase } from '../../../app/store'
import { paperNow } from '../../../parts/papers/usePaperNow'
import { planPaper, type PrintedPlan } from './usePlanPrint'

/**
 * Remembers what was printed before meeting mode was opened again, as after a lock: the last plan, while it still says
 * what the case does. False until that is known.
 */
export function usePlanInHand(
  printed: PrintedPlan | null,
  onPrinted: (printed: PrintedPlan) => void,
): boolean {
  const of = useOpenCase()
  const [isKnown, setKnown] = useState(printed !== null || currentMeeting(of).planPrintedOn === null)
  const ask = useEffectEvent(async () => {
    const plan = await api('documents.planInHand', { caseId: of.id })
    if (plan === null) return
    const at = new Date(plan.frozenAt)
    onPrinted({ at: localDay(at) === today() ? localTime(at) : null, paper: paperNow(planPaper) })
  })
  useEffect(() => {
    if (isKnown) return
    // Without an answer the plan counts as changed, and is offered for printing again.
    void ask()
      .catch(() => undefined)
      .then(() => setKnown(true))
  }, [isKnown])
  return isKnown
}
