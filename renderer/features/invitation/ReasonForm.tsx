import { currentMeeting } from '../../../shared/domain/case'
import { isProtected } from '../../../shared/domain/people'
import { invitationTexts } from '../../../shared/texts/invitation'
import { command } from '../../app/cases'
import { useOpenCase } from '../../app/store'
import { useCommittedFields } from '../../app/useDraftForm'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { TextArea } from '../../ui/TextField'

const texts = invitationTexts.reason

/** Why the organisations are asked to come, for their letters. It is kept as it is typed. */
export function ReasonForm() {
  const of = useOpenCase()
  const { values, set, leave, problem } = useCommittedFields(
    of.id,
    'invitation.reason',
    { reason: currentMeeting(of).invitationReason },
    ({ reason }) => command('invitation.writeReason', { caseId: of.id, draft: 'invitation.reason', reason }),
  )
  return (
    <div className="reason">
      <TextArea
        label={texts.label}
        isOptional
        description={isProtected(of) ? texts.hintProtected : texts.hint}
        value={values.reason}
        onChange={(reason) => set('reason', reason)}
        onBlur={leave}
      />
      <ProblemNotice problem={problem} />
    </div>
  )
}
