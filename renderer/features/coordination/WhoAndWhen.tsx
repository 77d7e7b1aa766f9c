import { useState } from 'react'
import { appTexts } from '../../../shared/texts/app'
import { coordinationTexts } from '../../../shared/texts/coordination'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { refusedDay } from '../../parts/fieldFault'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { Form } from '../../ui/Form'
import { TextField } from '../../ui/TextField'

type Written = { who: string; on: string }

interface WhoAndWhenProps {
  draftKey: string
  label: string
  who: { label: string; help?: string; missing: string }
  when: string
  /** What was noted before; null the first time. */
  noted: Written | null
  /** Whom it most likely is. */
  suggestion: string
  submitText: string
  /** The first day it can have been, and what to say about an earlier one. */
  earliest?: { day: string; fault: string } | undefined
  /** Why it cannot be noted yet. */
  unavailable?: string | undefined
  save: (written: Written, draft: string) => Promise<unknown>
  onDone: () => void
}

/** A note that somebody said yes: who, and which day. */
export function WhoAndWhen({
  draftKey,
  label,
  who,
  when,
  noted,
  suggestion,
  submitText,
  earliest,
  unavailable,
  save,
  onDone,
}: WhoAndWhenProps) {
  const of = useOpenCase()
  const today = useToday()
  const form = useDraftForm<Written>(of.id, draftKey, noted ?? { who: suggestion, on: today })
  const task = useTask()
  const [isTried, setTried] = useState(false)
  const { values, set } = form
  const refused = refusedDay(task.problem, of)
  const isTooEarly = earliest !== undefined && values.on !== '' && values.on < earliest.day

  const whenFault = !isTried
    ? refused
    : values.on === ''
      ? coordinationTexts.handover.dayMissing
      : isTooEarly
        ? earliest.fault
        : refused

  const submit = async () => {
    if (unavailable !== undefined) return
    setTried(true)
    if (values.who.trim() === '' || values.on === '' || isTooEarly) return
    if (await task.run(() => save({ who: values.who.trim(), on: values.on }, form.key))) onDone()
  }
  const cancel = async () => {
    await form.discard()
    onDone()
  }

  return (
    <Form className="row-form" aria-label={label} onSubmit={() => void submit()}>
      <div className="field-row">
        <TextField
          label={who.label}
          description={who.help}
          spellCheck={false}
          value={values.who}
          onChange={(written) => set('who', written)}
          error={isTried && values.who.trim() === '' ? who.missing : undefined}
        />
        <DateField
          label={when}
          max={today}
          value={values.on}
          onChange={(day) => set('on', day)}
          error={whenFault}
        />
      </div>
      <ProblemNotice problem={refused === undefined ? task.problem : null} />
      <div className="button-row">
        <Button variant="primary" type="submit" unavailable={unavailable} isBusy={task.isRunning}>
          {submitText}
        </Button>
        {noted !== null && (
          <Button variant="plain" onPress={() => void cancel()}>
            {appTexts.cancel}
          </Button>
        )}
      </div>
    </Form>
  )
}
