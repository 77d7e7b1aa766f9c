import { useState } from 'react'
import type { Onward } from '../../../shared/domain/case'
import { needTexts } from '../../../shared/texts/need'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { pastDayFault, refusedDay } from '../../parts/fieldFault'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { SaveRow } from '../../parts/SaveRow'
import { DateField } from '../../ui/DateField'
import { Form } from '../../ui/Form'
import { TextArea, TextField } from '../../ui/TextField'

/** The draft key of one contact with the organisation that helps alone; `null` for a new one. */
export function onwardContactDraft(id: string | null): string {
  return `onward:contact:${id ?? 'new'}`
}

const texts = needTexts.onward.contacts

interface OnwardContactFormProps {
  contact: Onward['contacts'][number] | null
  onDone: () => void
}

/** Whom we talked to at the organisation, when, and what we asked it to do. */
export function OnwardContactForm({ contact, onDone }: OnwardContactFormProps) {
  const of = useOpenCase()
  const today = useToday()
  const form = useDraftForm(of.id, onwardContactDraft(contact?.id ?? null), {
    withWhom: contact?.withWhom ?? '',
    on: contact?.on ?? today,
    asked: contact?.asked ?? '',
  })
  const task = useTask()
  const [isTried, setTried] = useState(false)
  const { withWhom, on } = form.values
  const asked = form.values.asked.trim()
  const wrongDay = pastDayFault(on, today, needTexts.onward.dayMissing)
  const refused = refusedDay(task.problem, of)
  const save = async () => {
    setTried(true)
    if (asked === '' || wrongDay !== undefined) return
    const said = { id: contact?.id ?? null, withWhom: withWhom.trim(), on, asked }
    const isSaved = await task.run(() =>
      command('need.saveOnwardContact', { caseId: of.id, draft: form.key, contact: said }),
    )
    if (isSaved) onDone()
  }
  const cancel = async () => {
    await form.discard()
    onDone()
  }
  return (
    <Form
      className="row-form"
      aria-label={contact === null ? texts.newOne : texts.row}
      onSubmit={() => void save()}
    >
      <div className="field-row">
        <TextField
          label={texts.withWhom}
          isOptional
          spellCheck={false}
          value={withWhom}
          onChange={(name) => form.set('withWhom', name)}
        />
        <DateField
          label={needTexts.onward.day}
          value={on}
          max={today}
          onChange={(day) => form.set('on', day)}
          error={isTried || on !== '' ? (wrongDay ?? refused) : undefined}
        />
      </div>
      <TextArea
        label={texts.asked}
        description={texts.askedHelp}
        value={form.values.asked}
        onChange={(written) => form.set('asked', written)}
        error={isTried && asked === '' ? texts.askedMissing : undefined}
      />
      <ProblemNotice problem={refused === undefined ? task.problem : null} />
      <SaveRow save={texts.save} isBusy={task.isRunning} onCancel={() => void cancel()} />
    </Form>
  )
}
