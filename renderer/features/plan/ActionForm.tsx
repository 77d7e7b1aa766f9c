import type { ReactNode } from 'react'
import { useRef, useState } from 'react'
import { areasThatLeft } from '../../../shared/domain/wheel'
import { planTexts } from '../../../shared/texts/plan'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { SaveRow } from '../../parts/SaveRow'
import { submitOnEnter } from '../../parts/submitOnEnter'
import { useWheel } from '../../parts/wheel'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { Form } from '../../ui/Form'
import { ComboBox, Select } from '../../ui/Select'
import { TextArea, TextField } from '../../ui/TextField'
import type { ActionFields } from '../../parts/actionFields'
import {
  actionDraftKey,
  actionOf,
  emptyAction,
  isEmptyAction,
  knownPeople,
  noArea,
  organisationIn,
  responsibleOptions,
} from '../../parts/actionFields'

interface ActionFormProps {
  /** Null for a new action. */
  actionId: string | null
  initial?: ActionFields
  label: string
  submitText: string
  /** Called when the action is saved. */
  onSaved: (name: string) => void
  onCancel?: () => void
  /** More that can be done with the action. */
  children?: ReactNode
}

/** The fields of one action. Nothing is demanded but that something is written: what is missing is listed. */
export function ActionForm({
  actionId,
  initial = emptyAction,
  label,
  submitText,
  onSaved,
  onCancel,
  children,
}: ActionFormProps) {
  const of = useOpenCase()
  const form = useDraftForm(of.id, actionDraftKey(actionId), initial)
  const task = useTask()
  const [isMissing, setMissing] = useState(false)
  const whatPlace = useRef<HTMLDivElement>(null)

  const save = async () => {
    const written = actionOf(form.values)
    setMissing(isEmptyAction(form.values))
    if (isEmptyAction(form.values)) return
    const action = { ...written, id: actionId }
    if (await task.run(() => command('plan.saveAction', { caseId: of.id, draft: form.key, action }))) {
      onSaved(written.what)
      if (actionId === null) whatPlace.current?.querySelector('textarea')?.focus()
    }
  }

  return (
    <Form className="row-form" aria-label={label} onSubmit={() => void save()}>
      <div
        className="action-fields"
        onKeyDownCapture={(event) => submitOnEnter(event, form.values.due !== '')}
      >
        <div className="action-what" ref={whatPlace}>
          <TextArea
            label={planTexts.what}
            value={form.values.what}
            onChange={(what) => form.set('what', what)}
            error={isMissing && isEmptyAction(form.values) ? planTexts.whatMissing : undefined}
          />
        </div>
        <AreaField value={form.values.areaId} onChange={(areaId) => form.set('areaId', areaId)} />
        <div className="action-who">
          <WhoField values={form.values} set={form.set} />
        </div>
        <PersonField values={form.values} set={form.set} />
        <div className="action-when">
          <DateField label={planTexts.due} value={form.values.due} onChange={(due) => form.set('due', due)} />
        </div>
        <FollowUpField value={form.values.followUp} onChange={(followUp) => form.set('followUp', followUp)} />
      </div>
      <ProblemNotice problem={task.problem} />
      <SaveRow save={submitText} isBusy={task.isRunning} onCancel={onCancel}>
        {children}
      </SaveRow>
    </Form>
  )
}

interface FieldProps {
  value: string
  onChange: (value: string) => void
}

interface FieldsProps {
  values: ActionFields
  set: (field: keyof ActionFields, value: string) => void
}

function AreaField({ value, onChange }: FieldProps) {
  const wheel = useWheel()
  const options = [
    ...wheel.areas.map(({ id, order, name }) => ({ value: id, label: planTexts.wheelArea(order, name) })),
    ...(value === noArea ? [] : areasThatLeft(wheel, [value])).map(({ id, name }) => ({
      value: id,
      label: name,
    })),
  ]
  return (
    <Select
      label={planTexts.area}
      value={value}
      onChange={onChange}
      options={[{ value: noArea, label: planTexts.noArea }, ...options]}
    />
  )
}

/** Choosing an organisation suggests who there; a name written for another one goes with it. */
function WhoField({ values, set }: FieldsProps) {
  const of = useOpenCase()
  const today = useToday()
  return (
    <Select
      label={planTexts.who}
      value={values.who}
      options={responsibleOptions(of, today, values.who)}
      onChange={(who) => {
        if (who === values.who) return
        const organisation = organisationIn(who)
        set('who', who)
        set('person', organisation === null ? '' : (knownPeople(of, organisation)[0] ?? ''))
      }}
    />
  )
}

function PersonField({ values, set }: FieldsProps) {
  const of = useOpenCase()
  const organisation = organisationIn(values.who)
  if (organisation === null) return null
  return (
    <ComboBox
      label={planTexts.person}
      value={values.person}
      onChange={(person) => set('person', person)}
      suggestions={knownPeople(of, organisation)}
    />
  )
}

function FollowUpField({ value, onChange }: FieldProps) {
  return (
    <div className="action-follow">
      <TextField label={planTexts.followUp} value={value} onChange={onChange} />
      {value !== planTexts.nextMeeting && (
        <Button size="small" onPress={() => onChange(planTexts.nextMeeting)}>
          {planTexts.nextMeeting}
        </Button>
      )}
    </div>
  )
}
