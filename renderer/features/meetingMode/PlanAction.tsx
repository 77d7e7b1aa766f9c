import type { Action } from '../../../shared/domain/case'
import { responsibleInRoom } from '../../../shared/domain/roomNames'
import { appTexts } from '../../../shared/texts/app'
import { meetingModeTexts } from '../../../shared/texts/meetingMode'
import { planTexts } from '../../../shared/texts/plan'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { actionName } from '../../parts/actionFields'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { ActionFieldsLine } from './ActionFieldsLine'
import { dueInRoom } from './dueInRoom'
import { useActionEdit } from './useActionEdit'

interface PlanActionProps {
  action: Action
  /** The element's id, for the focus to find it. */
  rowId: string
  isOpen: boolean
  onOpen: () => void
  onClose: () => void
  onRemove: () => void
}

/** One thing that is agreed on, as the room reads it; its fields while it is changed. */
export function PlanAction({ rowId, isOpen, ...row }: PlanActionProps) {
  return (
    <li id={rowId} className="plan-action">
      {isOpen ? <OpenAction {...row} /> : <ClosedAction {...row} />}
    </li>
  )
}

type RowProps = Omit<PlanActionProps, 'rowId' | 'isOpen'>

function ClosedAction({ action, onOpen }: RowProps) {
  const of = useOpenCase()
  const today = useToday()
  const { what, responsible, due } = action
  return (
    <div className="agreed-row">
      <p>
        <b>{what === '' ? planTexts.withoutText : what}</b>
      </p>
      <p>{responsible === null ? meetingModeTexts.agreed.nobody : responsibleInRoom(of, responsible)}</p>
      <p>{dueInRoom(due, today)}</p>
      <Button variant="plain" aria-label={planTexts.change(actionName(action))} onPress={onOpen}>
        {appTexts.change}
      </Button>
    </div>
  )
}

/** Kept when a field is left; done closes the line, and so does Escape. */
function OpenAction({ action, onClose, onRemove }: RowProps) {
  const { values, set, leave, problem } = useActionEdit(action)
  const name = actionName(action)
  return (
    <div
      onBlur={leave}
      onKeyDownCapture={(event) => {
        // A list or a calendar that is open closes itself first; it lies outside the line.
        if (event.key !== 'Escape' || !event.currentTarget.contains(event.target as Node)) return
        event.preventDefault()
        onClose()
      }}
    >
      <div className="action-line-fields" role="group" aria-label={planTexts.change(name)}>
        <ActionFieldsLine values={values} set={set} onChosen={leave}>
          {null}
        </ActionFieldsLine>
      </div>
      <div className="plan-action-done">
        <Button aria-label={meetingModeTexts.plan.doneWith(name)} onPress={onClose}>
          {meetingModeTexts.plan.done}
        </Button>
        <Button variant="plain" aria-label={planTexts.remove(name)} onPress={onRemove}>
          {appTexts.remove}
        </Button>
      </div>
      <ProblemNotice problem={problem} />
    </div>
  )
}
