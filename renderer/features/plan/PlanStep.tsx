import './plan.css'
import { CircleDashed } from 'lucide-react'
import { currentMeeting } from '../../../shared/domain/case'
import type { ActionGap } from '../../../shared/domain/plan'
import { planGaps } from '../../../shared/domain/plan'
import { planTexts } from '../../../shared/texts/plan'
import { StepSheet } from '../../app/caseFrame/StepSheet'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { RoutinePoint } from '../../parts/RoutinePoint'
import { useOpenRow } from '../../parts/useOpenRow'
import { MarginList, MarginNote, RuleNote } from '../../ui/Sheet'
import { ActionList } from './ActionList'
import { actionDraftKey } from '../../parts/actionFields'
import { Copies } from './Copies'
import { GapList } from './GapList'
import { Printing } from './Printing'

/** Step 6: what shall be done and by whom, who gets a copy, and the paper itself. */
export function PlanStep() {
  const of = useOpenCase()
  const today = useToday()
  const rows = useOpenRow(
    of.id,
    currentMeeting(of).actions.map(({ id }) => actionDraftKey(id)),
  )
  const openGap = (actionId: string, gap: ActionGap) => {
    const key = actionDraftKey(actionId)
    rows.open(key)
    requestAnimationFrame(() => focusGap(rows.idOf(key), gap))
  }
  return (
    <StepSheet step={6} margin={<Margin />}>
      <RoutinePoint id="actionsClear">
        <ActionList rows={rows} />
        {planGaps(of, today).length > 0 && (
          <section className="gaps-part" aria-label={planTexts.gapsTitle}>
            <RuleNote icon={CircleDashed} rule={planTexts.gapsTitle}>
              <GapList onOpen={openGap} />
            </RuleNote>
          </section>
        )}
      </RoutinePoint>
      <RoutinePoint id="copiesAgreed">
        <Copies />
      </RoutinePoint>
      <RoutinePoint id="planPrinted">
        <Printing onOpenGap={openGap} />
      </RoutinePoint>
    </StepSheet>
  )
}

const gapFields: Record<ActionGap, string> = {
  what: '.action-what textarea',
  who: '.action-who button',
  consent: '.action-who button',
  when: '.action-when [role="spinbutton"]',
}

/** After the row is drawn open, and has taken the focus for its first field. */
function focusGap(rowId: string, gap: ActionGap) {
  document.getElementById(rowId)?.querySelector<HTMLElement>(gapFields[gap])?.focus()
}

function Margin() {
  const { clear, map, never } = planTexts.margins
  return (
    <>
      <MarginNote title={clear.title}>
        <MarginList kind="applies" items={clear.points} />
      </MarginNote>
      <MarginNote title={map.title}>
        <p>{map.text}</p>
      </MarginNote>
      <MarginNote title={never.title}>
        <MarginList kind="appliesNot" items={never.points} />
      </MarginNote>
    </>
  )
}
