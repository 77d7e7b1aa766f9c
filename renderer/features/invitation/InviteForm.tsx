import { useState, type ReactNode } from 'react'
import { currentMeeting, type Invitation, type Organisation } from '../../../shared/domain/case'
import { shortNotice } from '../../../shared/domain/invitation'
import { invitationTexts } from '../../../shared/texts/invitation'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase, useSettings } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { fieldFault } from '../../parts/fieldFault'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { Form } from '../../ui/Form'
import { Segmented } from '../../ui/Segmented'
import { RuleNote } from '../../ui/Sheet'
import { invitationDraft } from './invitationDraft'

const texts = invitationTexts.invite

type Written = { way: Invitation['way'] | null; sentOn: string }

interface InviteFormProps {
  organisation: Organisation
  /** More buttons, after the one that saves. */
  children: ReactNode
  onDone: () => void
}

/** Notes how and when an organisation was invited. */
export function InviteForm({ organisation: { id }, children, onDone }: InviteFormProps) {
  const of = useOpenCase()
  const today = useToday()
  const { goodTimeDays } = useSettings()
  const form = useDraftForm<Written>(of.id, invitationDraft(id), { way: null, sentOn: today })
  const task = useTask()
  const [isTried, setTried] = useState(false)
  const { values, set } = form
  const save = async () => {
    setTried(true)
    const { way, sentOn } = values
    if (way === null || sentOn === '') return
    const isSaved = await task.run(() =>
      command('invitation.send', { caseId: of.id, draft: form.key, organisationId: id, way, sentOn }),
    )
    if (isSaved) onDone()
  }
  const wrongDay = fieldFault(task.problem, of, 'date_in_future', 'date_before_birth')
  const { booking } = currentMeeting(of)
  const late =
    booking === null || values.sentOn === '' ? null : shortNotice(booking, values.sentOn, goodTimeDays)
  return (
    <Form onSubmit={() => void save()} className="row-form">
      <div className="row-form-line">
        <Segmented
          label={texts.way}
          value={values.way}
          onChange={(way) => set('way', way)}
          options={(['form', 'letter', 'phone', 'link'] as const).map((way) => ({
            value: way,
            label: invitationTexts.ways[way],
          }))}
          error={isTried && values.way === null ? texts.wayMissing : undefined}
        />
        <DateField
          label={texts.day}
          value={values.sentOn}
          onChange={(day) => set('sentOn', day)}
          max={today}
          error={isTried && values.sentOn === '' ? texts.dayMissing : wrongDay}
        />
      </div>
      <p className="support">{texts.wayHelp}</p>
      {late !== null && <RuleNote rule={texts.short(late)} />}
      {wrongDay === undefined && <ProblemNotice problem={task.problem} />}
      <div className="button-row">
        <Button variant="primary" type="submit" isBusy={task.isRunning}>
          {texts.save}
        </Button>
        {children}
      </div>
    </Form>
  )
}
