import type { ReactNode } from 'react'
import { lifeStage } from '../../../shared/domain/people'
import type { StepNumber } from '../../../shared/domain/routine'
import { appTexts } from '../../../shared/texts/app'
import { stepLead } from '../../../shared/texts/lifeStages'
import { stepTexts } from '../../../shared/texts/routine'
import { childName } from '../../parts/personNames'
import { Sheet } from '../../ui/Sheet'
import { useToday } from '../clock'
import { useOpenCase } from '../store'
import { NextUp } from './NextUp'

interface StepSheetProps {
  step: StepNumber
  /** `MarginNote`s: what applies, what does not, what is worth knowing. */
  margin?: ReactNode
  /** Instead of "Näst på tur", where a step has a dark block of its own. */
  next?: ReactNode
  /** `RoutinePoint`s, most often. */
  children: ReactNode
}

/** The screen of one step: the sheet with the routine's sentences, and the margin beside it. */
export function StepSheet({ step, margin, next = <NextUp current={step} />, children }: StepSheetProps) {
  const of = useOpenCase()
  const stage = lifeStage(of.child, useToday())
  return (
    <>
      <main id="main" tabIndex={-1}>
        <Sheet title={stepTexts[step].title} ingress={stepLead(step, childName(of), stage)}>
          {children}
        </Sheet>
      </main>
      <aside className="margin" aria-label={appTexts.margin}>
        {next}
        {margin !== undefined && <div className="margin-notes">{margin}</div>}
      </aside>
    </>
  )
}
