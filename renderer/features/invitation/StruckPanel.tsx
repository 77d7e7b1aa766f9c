import { X } from 'lucide-react'
import type { Invitation, Organisation } from '../../../shared/domain/case'
import { invitationTexts } from '../../../shared/texts/invitation'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase, useSettings } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { alreadyShared } from '../../parts/alreadyShared'
import { dayWords } from '../../parts/dayWords'
import { refusedDay } from '../../parts/fieldFault'
import { whyNotCovered } from '../../parts/lostConsent'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { Form } from '../../ui/Form'
import { RuleNote } from '../../ui/Sheet'
import { calledOffText } from './emailText'
import { invitationDraft } from './invitationDraft'
import { Message } from './Message'

const texts = invitationTexts.callOff

interface StruckPanelProps {
  organisation: Organisation
  invitation: Invitation
  onDone: () => void
}

/** An organisation that was invited and has lost its consent: what it has got, what to tell it, and when that was done. */
export function StruckPanel({ organisation: { id, name }, invitation, onDone }: StruckPanelProps) {
  const of = useOpenCase()
  const today = useToday()
  const { profile } = useSettings()
  const why = whyNotCovered(of, id, today)
  const shared = alreadyShared(of, id, (day) => dayWords(day, today))
  return (
    <>
      <RuleNote icon={X} rule={`${why === null ? '' : `${why} `}${texts.rule}`}>
        <p className="support">{texts.shared}</p>
        <ul>
          {shared.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </RuleNote>
      <Message
        draft={`invitation.calledOff:${id}`}
        label={texts.message(name)}
        template={calledOffText(of, profile)}
        copy={texts.copy}
      />
      <Told invitation={invitation} onDone={onDone} />
    </>
  )
}

/** The day they were told. */
function Told({ invitation, onDone }: Pick<StruckPanelProps, 'invitation' | 'onDone'>) {
  const of = useOpenCase()
  const today = useToday()
  const { organisationId, calledOffOn } = invitation
  const form = useDraftForm(of.id, invitationDraft(organisationId), { toldOn: calledOffOn ?? today })
  const task = useTask()
  const on = form.values.toldOn
  const save = async () => {
    if (on === '') return
    if (
      await task.run(() =>
        command('invitation.callOff', { caseId: of.id, draft: form.key, organisationId, on }),
      )
    )
      onDone()
  }
  const wrongDay = refusedDay(task.problem, of)
  return (
    <Form onSubmit={() => void save()} className="row-form">
      <div className="row-form-line">
        <DateField
          label={texts.day}
          max={today}
          value={on}
          onChange={(day) => form.set('toldOn', day)}
          error={on === '' ? invitationTexts.invite.dayMissing : wrongDay}
        />
      </div>
      {wrongDay === undefined && <ProblemNotice problem={task.problem} />}
      <div className="button-row">
        <Button variant="primary" type="submit" isBusy={task.isRunning}>
          {texts.save}
        </Button>
      </div>
    </Form>
  )
}
