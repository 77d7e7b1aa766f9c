import type { Case, PersonId } from '../../../shared/domain/case'
import { makePaper, type PaperKind } from '../../../shared/domain/papers'
import { useToday } from '../../app/clock'
import { useApp, useOpenCase, useSettings } from '../../app/store'

/** Which paper, and for whom. */
export interface PaperAsked {
  kind: PaperKind
  recipient: PersonId | null
}

/**
 * Says what a paper would hold if it were frozen now, as text to compare with what was frozen before; null when a rule
 * stands in its way. What is still open is no hindrance here.
 */
export function usePaperNow(): (asked: PaperAsked) => string | null {
  const of: Case = useOpenCase()
  const today = useToday()
  const { profile } = useSettings()
  const wheel = useApp((state) => state.content?.wheel)
  return ({ kind, recipient }) => {
    if (wheel === undefined) return null
    const around = { profile, wheel, today, version: 1, acceptGaps: true }
    const made = makePaper(kind, of, recipient, around)
    return made.ok ? JSON.stringify(made.value) : null
  }
}
