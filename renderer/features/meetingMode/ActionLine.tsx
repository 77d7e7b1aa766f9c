import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Case } from '../../../shared/domain/case'
import { isProtected } from '../../../shared/domain/people'
import { responsibleInRoom } from '../../../shared/domain/roomNames'
import type { WheelArea } from '../../../shared/domain/wheel'
import { meetingModeTexts } from '../../../shared/texts/meetingMode'
import { planTexts } from '../../../shared/texts/plan'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import {
  actionDraftKey,
  actionName,
  actionOf,
  emptyAction,
  isEmptyAction,
  knownPeople,
  noArea,
  organisationIn,
  responsibleOptions,
  type ActionFields,
} from '../../parts/actionFields'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { submitOnEnter } from '../../parts/submitOnEnter'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { Form } from '../../ui/Form'
import { Select, type Option } from '../../ui/Select'
import { TextArea } from '../../ui/TextField'
import { useAreaName } from './useAreaName'

const texts = meetingModeTexts.agreed

/** What, who and when of the next action. What is half written is the same as in the plan's own form, and stays there. */
export function ActionLine({ area }: { area: WheelArea | null }) {
  const of = useOpenCase()
  const today = useToday()
  const here = area?.id ?? noArea
  const form = useDraftForm(of.id, actionDraftKey(null), emptyAction)
  const task = useTask()
  const [isMissing, setMissing] = useState(false)
  const [said, setSaid] = useState('')
  const whatPlace = useRef<HTMLDivElement>(null)
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
    whatPlace.current?.querySelector('textarea')?.focus()
  }
  // An empty line is nothing half written: the plan would wait for it.
  const leave = () => {
    if (isBlank && form.isDirty) void form.discard()
  }
  return (
    <Form className="action-line" aria-label={texts.line} onSubmit={() => void save()}>
      <div
        className="action-line-fields"
        onBlur={leave}
        onKeyDownCapture={(event) => submitOnEnter(event, values.due !== '')}
      >
        <div ref={whatPlace}>
          <TextArea
            label={texts.what}
            value={values.what}
            onChange={(what) => set({ what })}
            error={isMissing && isBlank ? planTexts.whatMissing : undefined}
          />
        </div>
        <Select
          label={texts.who}
          value={choiceOf(values.who, values.person)}
          options={whoOptions(of, today, values)}
          onChange={(choice) => set(fieldsOfChoice(choice))}
        />
        <DateField label={texts.when} value={values.due} onChange={(due) => set({ due })} />
        <div className="action-line-add">
          <Button type="submit" icon={Plus} aria-label={texts.add}>
            {null}
          </Button>
        </div>
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

/** Party and person are one choice here: the room knows people, not parties. */
function choiceOf(who: string, person: string): string {
  return `${who}|${person}`
}

function fieldsOfChoice(choice: string): Pick<ActionFields, 'who' | 'person'> {
  const [who = '', ...person] = choice.split('|')
  return { who, person: person.join('|') }
}

/** Everybody who can take an action, by first name. Where identity is protected there are no people, only parties. */
function whoOptions(of: Case, today: string, chosen: ActionFields): Option[] {
  return responsibleOptions(of, today, chosen.who).flatMap(({ value: who }) => {
    const written = who === chosen.who ? chosen.person.trim() : ''
    const organisation = organisationIn(who)
    const people = organisation === null || isProtected(of) ? [] : knownPeople(of, organisation)
    const persons = isProtected(of) ? [written] : [...new Set([...people, written, ''])]
    return (organisation === null ? [''] : persons).map((person) => {
      const { responsible } = actionOf({ ...emptyAction, who, person })
      const label = responsible === null ? texts.nobody : responsibleInRoom(of, responsible)
      return { value: choiceOf(who, person), label: label.charAt(0).toUpperCase() + label.slice(1) }
    })
  })
}
