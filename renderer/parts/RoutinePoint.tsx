import { useState, type ReactNode } from 'react'
import { dayAndMonth } from '../../shared/domain/dates'
import { lifeStage } from '../../shared/domain/people'
import { stepStates } from '../../shared/domain/routine'
import { canSkip } from '../../shared/domain/skipping'
import { appTexts } from '../../shared/texts/app'
import { itemTextsFor } from '../../shared/texts/lifeStages'
import type { ItemId } from '../../shared/texts/routine'
import { command } from '../app/cases'
import { useToday } from '../app/clock'
import { useOpenCase } from '../app/store'
import { useTask } from '../app/useTask'
import { ChecklistItem, TickItem } from '../ui/Sheet'
import { childName } from './personNames'
import { ProblemNotice } from './ProblemNotice'
import { Skipped, SkipPoint } from './SkipPoint'

interface RoutinePointProps {
  id: ItemId
  hint?: ReactNode
  children?: ReactNode
}

/**
 * One point of the routine on the sheet: its own sentence as heading, its mark computed or ticked as the routine's
 * table says, and the tool inside. The point that comes next can be skipped, with a reason. Nothing when the point
 * does not apply to this case.
 */
export function RoutinePoint({ id, hint, children }: RoutinePointProps) {
  const of = useOpenCase()
  const today = useToday()
  const task = useTask()
  // Skipping a point, and taking it along again, draws it anew: the focus goes along.
  const [isMoved, setMoved] = useState(false)
  const found = stepStates(of, today)
    .flatMap(({ items }) => items)
    .find(({ item }) => item.id === id)
  if (found === undefined) return null
  const { item, status } = found
  const title = itemTextsFor(id, lifeStage(of.child, today)).heading(childName(of))
  const skip = of.skips[id]
  if (status === 'skipped' && skip !== undefined) {
    return (
      <ChecklistItem state={item.mark === 'ticked' ? 'skippedTick' : 'skipped'} title={title} hint={hint}>
        <Skipped itemId={id} skip={skip} autoFocus={isMoved} onTakeBack={() => setMoved(true)} />
        {children}
      </ChecklistItem>
    )
  }
  const wayPast = status === 'now' && canSkip(id) && (
    <SkipPoint itemId={id} title={title} autoFocus={isMoved} onSkip={() => setMoved(true)} />
  )
  if (item.mark === 'computed') {
    return (
      <ChecklistItem state={status} title={title} hint={hint}>
        {children}
        {wayPast}
      </ChecklistItem>
    )
  }
  const tickedOn = of.ticks[id]
  return (
    <TickItem
      title={title}
      isTicked={tickedOn !== undefined}
      hint={tickedOn === undefined ? hint : appTexts.ticked(dayAndMonth(tickedOn))}
      onChange={(done) => void task.run(() => command('cases.tick', { caseId: of.id, itemId: id, done }))}
    >
      <ProblemNotice problem={task.problem} />
      {children}
      {wayPast}
    </TickItem>
  )
}
