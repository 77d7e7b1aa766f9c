import './planPart.css'
import type { CSSProperties } from 'react'
import { currentMeeting, type Action, type AreaNotes } from '../../../shared/domain/case'
import { unwrittenArea } from '../../../shared/domain/invitation'
import { areasThatLeft, type WheelArea } from '../../../shared/domain/wheel'
import { meetingTexts } from '../../../shared/texts/meeting'
import { meetingModeTexts } from '../../../shared/texts/meetingMode'
import { planTexts } from '../../../shared/texts/plan'
import { useOpenCase } from '../../app/store'
import { useAreaNotes } from '../../parts/meeting/areaNotes'
import { RemovedAction } from '../../parts/plan/RemovedAction'
import { useActionRemoval } from '../../parts/plan/useActionRemoval'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { useOpenRow, type OpenRow } from '../../parts/useOpenRow'
import { useWheel } from '../../parts/wheel'
import { PlanAction } from './PlanAction'
import { Writable } from './Writable'

const texts = meetingModeTexts.plan
const rowKey = (actionId: string) => `room.row:${actionId}`

/** Barnets plan so far: in each area what it shall lead to and what is agreed on, to change where it stands. */
export function PlanPart() {
  const of = useOpenCase()
  const wheel = useWheel()
  const { areas: notes, actions } = currentMeeting(of)
  const rows = useOpenRow(of.id, [])
  const { removed, remove, undo, problem } = useActionRemoval(of)
  const used = [...notes, ...actions].map(({ areaId }) => areaId)
  const areas = [...wheel.areas.filter(({ id }) => used.includes(id)), ...areasThatLeft(wheel, used)]
  const withoutArea = actions.filter(({ areaId }) => areaId === null)
  const list = (members: readonly Action[]) => <ActionRows actions={members} rows={rows} onRemove={remove} />
  return (
    <div className="room-page plan-part">
      <h2>{meetingModeTexts.parts.plan}</h2>
      {areas.length + withoutArea.length === 0 && <p className="summary-none">{texts.none}</p>}
      {areas.map((area) => (
        <section
          key={area.id}
          className="plan-area"
          aria-label={area.name}
          style={{ '--area': area.colour } as CSSProperties}
        >
          <h3>{area.name}</h3>
          <Goal
            area={area}
            written={notes.find(({ areaId }) => areaId === area.id) ?? unwrittenArea(area.id)}
          />
          {list(actions.filter(({ areaId }) => areaId === area.id))}
        </section>
      ))}
      {withoutArea.length > 0 && (
        <section className="plan-area" aria-label={planTexts.noArea}>
          <h3>{planTexts.noArea}</h3>
          {list(withoutArea)}
        </section>
      )}
      <RemovedAction action={removed} onUndo={undo} />
      <ProblemNotice problem={problem} />
    </div>
  )
}

/** What the actions of an area shall lead to. */
function Goal({ area, written }: { area: WheelArea; written: AreaNotes }) {
  const { values, set, leave, problem } = useAreaNotes(written)
  const { goal } = values
  return (
    <>
      <Writable
        heading={meetingTexts.areas.goal}
        name={texts.goalIn(area.name)}
        className="plan-goal"
        button={goal === '' ? texts.writeGoal : texts.changeGoal}
        buttonName={goal === '' ? texts.writeGoalIn(area.name) : texts.changeGoalIn(area.name)}
        value={goal}
        onChange={(text) => set('goal', text)}
        onLeave={leave}
      >
        {goal !== '' && <p className="plan-goal-words">{goal}</p>}
      </Writable>
      <ProblemNotice problem={problem} />
    </>
  )
}

interface ActionRowsProps {
  actions: readonly Action[]
  rows: OpenRow
  onRemove: (action: Action) => void
}

function ActionRows({ actions, rows, onRemove }: ActionRowsProps) {
  if (actions.length === 0) return <p className="plan-none">{texts.noActions}</p>
  return (
    <ul className="plan-actions">
      {actions.map((action) => {
        const key = rowKey(action.id)
        return (
          <PlanAction
            key={action.id}
            action={action}
            rowId={rows.idOf(key)}
            isOpen={rows.isOpen(key)}
            onOpen={() => rows.open(key)}
            onClose={rows.close}
            onRemove={() => onRemove(action)}
          />
        )
      })}
    </ul>
  )
}
