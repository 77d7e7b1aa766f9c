import type { ActionGap } from '../../../shared/domain/plan'
import { planGaps } from '../../../shared/domain/plan'
import { planTexts } from '../../../shared/texts/plan'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { Button } from '../../ui/Button'
import { actionName } from '../../parts/actionFields'

/** Opens the row of an action, at the field that is missing. */
export type OpenGap = (actionId: string, gap: ActionGap) => void

/** What the plan does not say yet, as questions that lead to where they are answered. */
export function GapList({ onOpen }: { onOpen: OpenGap }) {
  const listed = planGaps(useOpenCase(), useToday())
  return (
    <ul className="gaps">
      {listed.map(({ action, gaps }) => (
        <li key={action.id}>
          <Button variant="link" onPress={() => gaps[0] && onOpen(action.id, gaps[0])}>
            {planTexts.gap(actionName(action), gaps)}
          </Button>
        </li>
      ))}
    </ul>
  )
}
