import { useState } from 'react'
import type { Observation } from '../../../shared/domain/case'
import { appTexts } from '../../../shared/texts/app'
import { needTexts } from '../../../shared/texts/need'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { DiscardDialog } from '../../parts/DiscardDialog'
import { pastDayFault, refusedDay } from '../../parts/fieldFault'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { SaveRow } from '../../parts/SaveRow'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { Form } from '../../ui/Form'
import { TextArea, TextField } from '../../ui/TextField'
import type { ObservationRow } from './observationRows'

/** The draft key of one observation, or of a new one in a row. */
export function observationDraft(row: ObservationRow, observation: Observation | null): string {
  return observation === null ? `observation:new:${row.id}` : `observation:${observation.id}`
}

interface ObservationFormProps {
  row: ObservationRow
  /** Null writes a new one. */
  observation: Observation | null
  onDone: () => void
}

/** Takes away what was written by mistake, once it has been asked for twice. */
function RemoveObservation({
  observationId,
  draft,
  onDone,
}: {
  observationId: string
  draft: string
  onDone: () => void
}) {
  const { id: caseId } = useOpenCase()
  const task = useTask()
  const [isAsking, setAsking] = useState(false)
  const { remove, removeTitle, removeBody, keep } = needTexts.observations
  const take = async () => {
    setAsking(false)
    if (await task.run(() => command('need.removeObservation', { caseId, draft, observationId }))) onDone()
  }
  return (
    <>
      <Button variant="plain" isBusy={task.isRunning} onPress={() => setAsking(true)}>
        {remove}
      </Button>
      <DiscardDialog
        texts={{ discardTitle: removeTitle, discardBody: removeBody, keep, discard: remove }}
        isOpen={isAsking}
        onKeep={() => setAsking(false)}
        onDiscard={() => void take()}
      />
      <ProblemNotice problem={task.problem} />
    </>
  )
}

/** What somebody has seen, heard, understood or told: the words, whose they are, and the day. */
export function ObservationForm({ row, observation, onDone }: ObservationFormProps) {
  const of = useOpenCase()
  const today = useToday()
  const form = useDraftForm(of.id, observationDraft(row, observation), {
    text: observation?.text ?? '',
    source: observation?.source ?? '',
    on: observation?.on ?? today,
  })
  const task = useTask()
  const [isTried, setTried] = useState(false)
  const { text, source, on } = form.values
  const texts = needTexts.observations
  const wrongDay = pastDayFault(on, today, texts.dayMissing)
  const refused = refusedDay(task.problem, of)
  const save = async () => {
    setTried(true)
    if (text.trim() === '' || wrongDay !== undefined) return
    const said = {
      id: observation?.id ?? null,
      kind: row.kind,
      source: row.teller ?? source.trim(),
      on,
      text: text.trim(),
    }
    const isSaved = await task.run(() =>
      command('need.saveObservation', { caseId: of.id, draft: form.key, observation: said }),
    )
    if (isSaved) onDone()
  }
  const cancel = async () => {
    await form.discard()
    onDone()
  }
  return (
    <Form className="row-form" aria-label={row.name} onSubmit={() => void save()}>
      <TextArea
        label={row.name}
        value={text}
        onChange={(written) => form.set('text', written)}
        description={
          row.kind === 'childTold' && row.teller !== null ? texts.inOwnWords(row.teller) : undefined
        }
        error={isTried && text.trim() === '' ? texts.textMissing : undefined}
      />
      <div className="field-row">
        {row.teller === null && (
          <TextField
            label={texts.sources[row.kind]}
            isOptional
            value={source}
            onChange={(written) => form.set('source', written)}
          />
        )}
        <DateField
          label={texts.day}
          value={on}
          max={today}
          onChange={(day) => form.set('on', day)}
          error={isTried || on !== '' ? (wrongDay ?? refused) : undefined}
        />
      </div>
      <ProblemNotice problem={refused === undefined ? task.problem : null} />
      <SaveRow save={appTexts.save} isBusy={task.isRunning} onCancel={() => void cancel()}>
        {observation !== null && (
          <RemoveObservation observationId={observation.id} draft={form.key} onDone={onDone} />
        )}
      </SaveRow>
    </Form>
  )
}
