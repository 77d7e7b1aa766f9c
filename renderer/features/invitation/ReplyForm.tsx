import { useState, type ReactNode } from 'react'
import type { Invitation, Organisation } from '../../../shared/domain/case'
import { invitationTexts } from '../../../shared/texts/invitation'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { refusedDay } from '../../parts/fieldFault'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { Form } from '../../ui/Form'
import { Segmented } from '../../ui/Segmented'
import { invitationDraft } from './invitationDraft'

const texts = invitationTexts.answer

interface ReplyFormProps {
  organisation: Organisation
  invitation: Invitation
  /** More buttons, after the one that saves. */
  children: ReactNode
  onDone: () => void
}

/** Notes what an invited organisation answered, and when; or takes the invitation back. */
export function ReplyForm({ organisation: { id }, invitation, children, onDone }: ReplyFormProps) {
  const of = useOpenCase()
  const today = useToday()
  const form = useDraftForm<{ reply: Invitation['reply']; repliedOn: string }>(of.id, invitationDraft(id), {
    reply: invitation.reply,
    repliedOn: invitation.repliedOn ?? today,
  })
  const saving = useTask()
  const takingBack = useTask()
  const [isTried, setTried] = useState(false)
  const { values, set } = form
  const hasReplied = values.reply !== 'none'
  const save = async () => {
    setTried(true)
    if (hasReplied && values.repliedOn === '') return
    const repliedOn = hasReplied ? values.repliedOn : null
    const isSaved = await saving.run(() =>
      command('invitation.noteReply', {
        caseId: of.id,
        draft: form.key,
        organisationId: id,
        reply: values.reply,
        repliedOn,
      }),
    )
    if (isSaved) onDone()
  }
  const takeBack = async () => {
    const isTaken = await takingBack.run(() =>
      command('invitation.takeBack', { caseId: of.id, draft: form.key, organisationId: id }),
    )
    if (isTaken) onDone()
  }
  const wrongDay = refusedDay(saving.problem, of)
  return (
    <Form onSubmit={() => void save()} className="row-form">
      <div className="row-form-line">
        <Segmented
          label={texts.reply}
          value={values.reply}
          onChange={(reply) => set('reply', reply)}
          options={(['coming', 'notComing', 'sendsViews', 'none'] as const).map((reply) => ({
            value: reply,
            label: invitationTexts.reply[reply],
          }))}
        />
        {hasReplied && (
          <DateField
            label={texts.day}
            value={values.repliedOn}
            onChange={(day) => set('repliedOn', day)}
            max={today}
            error={isTried && values.repliedOn === '' ? invitationTexts.invite.dayMissing : wrongDay}
          />
        )}
      </div>
      {wrongDay === undefined && <ProblemNotice problem={saving.problem ?? takingBack.problem} />}
      <div className="button-row">
        <Button variant="primary" type="submit" isBusy={saving.isRunning}>
          {texts.save}
        </Button>
        <Button variant="plain" isBusy={takingBack.isRunning} onPress={() => void takeBack()}>
          {texts.takeBack}
        </Button>
        {children}
      </div>
    </Form>
  )
}
