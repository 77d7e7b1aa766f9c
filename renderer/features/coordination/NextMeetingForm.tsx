import { useState } from 'react'
import type { Case, NextMeeting, PersonId } from '../../../shared/domain/case'
import { currentMeeting } from '../../../shared/domain/case'
import { partiesToInvite } from '../../../shared/domain/nextMeeting'
import { partyName } from '../../../shared/domain/people'
import { appTexts } from '../../../shared/texts/app'
import { coordinationTexts } from '../../../shared/texts/coordination'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { fieldFault } from '../../parts/fieldFault'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { SaveRow } from '../../parts/SaveRow'
import { useDayInWords } from '../../parts/schoolHolidays'
import { CheckboxGroup } from '../../ui/Checkbox'
import { DateField, TimeField } from '../../ui/DateField'
import { Form } from '../../ui/Form'
import { TextField } from '../../ui/TextField'
import { partiesThatCame } from './partiesThatCame'

const texts = coordinationTexts.next

type Written = { date: string; start: string; end: string; place: string; partyIds: string[]; others: string }

interface NextMeetingFormProps {
  draftKey: string
  /** What was agreed on before; null the first time. */
  agreed: NextMeeting | null
  onDone: () => void
}

/** When, where and with whom. The day is asked openly; hours, place and people start as they were this time. */
export function NextMeetingForm({ draftKey, agreed, onDone }: NextMeetingFormProps) {
  const of = useOpenCase()
  const today = useToday()
  const parties = partiesToInvite(of, today)
  const form = useDraftForm<Written>(
    of.id,
    draftKey,
    agreed === null ? asLastTime(of, parties) : { ...agreed },
  )
  const task = useTask()
  const [isTried, setTried] = useState(false)
  const { values, set } = form
  const { date, start, end, place, partyIds, others } = values
  const dateFault = fieldFault(task.problem, of, 'next_meeting_too_early')
  const endFault = fieldFault(task.problem, of, 'booking_times_reversed')

  const save = async () => {
    setTried(true)
    if (date === '' || start === '' || end === '') return
    const next = {
      date,
      start,
      end,
      place: place.trim(),
      partyIds: partyIds.filter((id) => parties.includes(id)),
      others: others.trim(),
    }
    if (
      await task.run(() => command('coordination.setNextMeeting', { caseId: of.id, draft: form.key, next }))
    )
      onDone()
  }
  const cancel = async () => {
    await form.discard()
    onDone()
  }

  return (
    <Form className="row-form" aria-label={texts.form} onSubmit={() => void save()}>
      <div className="next-when">
        <DateField
          label={texts.date}
          min={today}
          value={date}
          onChange={(day) => set('date', day)}
          description={useDayInWords(date)}
          error={isTried && date === '' ? texts.dateMissing : dateFault}
        />
        <TimeField
          label={texts.start}
          value={start}
          onChange={(time) => set('start', time)}
          error={isTried && start === '' ? texts.startMissing : undefined}
        />
        <TimeField
          label={texts.end}
          value={end}
          onChange={(time) => set('end', time)}
          error={isTried && end === '' ? texts.endMissing : endFault}
        />
      </div>
      <TextField label={texts.place} value={place} onChange={(written) => set('place', written)} />
      <CheckboxGroup
        label={texts.parties}
        value={partyIds}
        onChange={(chosen) => set('partyIds', chosen)}
        options={parties.map((id) => ({ value: id, label: partyName(of, id) || appTexts.theChild }))}
      />
      <TextField
        label={texts.others}
        isOptional
        description={texts.othersHelp}
        value={others}
        onChange={(written) => set('others', written)}
      />
      <ProblemNotice problem={dateFault === undefined && endFault === undefined ? task.problem : null} />
      <SaveRow
        save={texts.save}
        isBusy={task.isRunning}
        onCancel={agreed === null ? undefined : () => void cancel()}
      />
    </Form>
  )
}

/** Those at the meeting come again, unless the meeting says otherwise; before anybody has noted who came, all. */
function asLastTime(of: Case, parties: readonly PersonId[]): Written {
  const { booking } = currentMeeting(of)
  const came = partiesThatCame(of, parties)
  return {
    date: '',
    start: booking?.start ?? '',
    end: booking?.end ?? '',
    place: booking?.place ?? '',
    partyIds: came.length === 0 ? [...parties] : came,
    others: '',
  }
}
