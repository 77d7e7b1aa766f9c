import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import type { WheelArea } from '../../../shared/domain/wheel'
import { meetingModeTexts } from '../../../shared/texts/meetingMode'
import { planTexts } from '../../../shared/texts/plan'
import { command } from '../../app/cases'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import {
  actionDraftKey,
  actionName,
  actionOf,
  emptyAction,
  isEmptyAction,
  noArea,
  type ActionFields,
} from '../../parts/actionFields'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { submitOnEnter } from '../../parts/submitOnEnter'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/Form'
import { ActionFieldsLine } from './ActionFieldsLine'
import { useAreaName } from './useAreaName'

const texts = meetingModeTexts.agreed

/** What, who and when of the next action. What is half written is the same as in the plan's own form, and stays there. */
export function ActionLine({ area }: { area: WheelArea | null }) {
  const of = useOpenCase()
  const here = area?.id ?? noArea
  const form = useDraftForm(of.id, actionDraftKey(null), emptyAction)
  const task = useTask()
  const [isMissing, setMissing] = useState(false)
  const [said, setSaid] = useState('')
  const place = useRef<HTMLDivElement>(null)
  // Until something is written it belongs where we are; from then on where it was begun.
  const isBlank = isEmptyAction({ ...form.values, areaId: noArea })
  const values = isBlank ? { ...form.values, areaId: here } : form.values
  const set = (fields: Partial<ActionFields>) => {
    const changed = { ...(isBlank && { areaId: here }), ...fields }
    for (const [name, value] of Object.entries(changed)) form.set(name as keyof ActionFields, value)
  }
  const save = async () => {
    setMissing(isBlank)
    if (isBlank) return
    const action = { ...actionOf(values), id: null }
    if (!(await task.run(() => command('plan.saveAction', { caseId: of.id, draft: form.key, action }))))
      return
    setSaid(planTexts.added(actionName(action)))
    place.current?.querySelector('textarea')?.focus()
  }
  // An empty line is nothing half written: the plan would wait for it.
  const leave = () => {
    if (isBlank && form.isDirty) void form.discard()
  }
  return (
    <Form className="action-line" aria-label={texts.line} onSubmit={() => void save()}>
      <div
        className="action-line-fields"
        ref={place}
        onBlur={leave}
        onKeyDownCapture={(event) => submitOnEnter(event, values.due !== '')}
      >
        <ActionFieldsLine
          values={values}
          set={set}
          whatError={isMissing && isBlank ? planTexts.whatMissing : undefined}
        >
          <Button type="submit" icon={Plus} aria-label={texts.add}>
            {null}
          </Button>
        </ActionFieldsLine>
      </div>
      <Place areaId={values.areaId} here={here} />
      <ProblemNotice problem={task.problem} />
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </Form>
  )
}

/** Where it will be found, when that is not where we are. */
function Place({ areaId, here }: { areaId: string; here: string }) {
  const name = useAreaName(areaId === noArea ? null : areaId)
  if (areaId === here) return null
  return <p className="action-line-hint">{name === null ? texts.noArea : texts.belongs(name)}</p>
}
