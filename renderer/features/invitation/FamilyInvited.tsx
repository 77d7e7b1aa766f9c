import type { FamilyInvitation, PersonId } from '../../../shared/domain/case'
import { currentMeeting } from '../../../shared/domain/case'
import { peopleToAsk } from '../../../shared/domain/consent'
import { invitationTexts } from '../../../shared/texts/invitation'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useCommittedFields } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { fieldFault } from '../../parts/fieldFault'
import { shortName } from '../../parts/personNames'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { DateField } from '../../ui/DateField'
import { Segmented } from '../../ui/Segmented'

const texts = invitationTexts.family

/** How each in the family was asked to the meeting. Kept at once; nobody needs to be, and nothing waits for it. */
export function FamilyInvited() {
  const of = useOpenCase()
  const people = peopleToAsk(of, useToday())
  return (
    <div role="group" aria-label={texts.label} className="family-invited">
      <p className="label" aria-hidden>
        {texts.label}
      </p>
      <div className="rows">
        {people.map((personId) => (
          <PersonInvited key={personId} personId={personId} />
        ))}
      </div>
    </div>
  )
}

function PersonInvited({ personId }: { personId: PersonId }) {
  const of = useOpenCase()
  const today = useToday()
  const task = useTask()
  const key = `invitation.family:${personId}`
  const invited = currentMeeting(of).familyInvitations.find((one) => one.personId === personId)
  const save = (changed: Omit<FamilyInvitation, 'personId'> | null) =>
    command('invitation.inviteFamily', { caseId: of.id, draft: key, personId, invited: changed })
  const typed = useCommittedFields(of.id, key, { on: invited?.on ?? '' }, async ({ on }) => {
    if (invited !== undefined && on !== '') await save({ way: invited.way, on })
  })
  const name = shortName(of, personId)
  const dayFault = fieldFault(typed.problem, of, 'date_in_future', 'date_before_birth')
  return (
    <div className="row">
      <p className="row-name">{name}</p>
      <Segmented
        isQuiet
        isLabelHidden
        label={texts.wayOf(name)}
        value={invited?.way ?? 'none'}
        onChange={(way) =>
          void task.run(() => save(way === 'none' ? null : { way, on: invited?.on ?? today }))
        }
        options={(['oral', 'phone', 'letter', 'none'] as const).map((value) => ({
          value,
          label: texts.ways[value],
        }))}
      />
      {invited !== undefined && (
        <DateField
          isLabelHidden
          label={texts.dayOf(name)}
          max={today}
          value={typed.values.on}
          onChange={(day) => typed.set('on', day)}
          onBlur={typed.leave}
          error={dayFault}
        />
      )}
      <ProblemNotice problem={task.problem ?? (dayFault === undefined ? typed.problem : null)} />
    </div>
  )
}
