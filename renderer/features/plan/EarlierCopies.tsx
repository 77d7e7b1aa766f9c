import { currentMeeting } from '../../../shared/domain/case'
import { openCopies, type OpenCopy } from '../../../shared/domain/copies'
import { partyName } from '../../../shared/domain/people'
import { appTexts } from '../../../shared/texts/app'
import { openCopyTexts } from '../../../shared/texts/openCopies'
import { planTexts } from '../../../shared/texts/plan'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Checkbox } from '../../ui/Checkbox'

/** Copies of the plans of earlier meetings that somebody still has not got. */
export function EarlierCopies() {
  const of = useOpenCase()
  const open = openCopies(of, useToday())
  const earlier = of.meetings.filter(
    ({ id }) => id !== currentMeeting(of).id && open.some(({ meetingId }) => meetingId === id),
  )
  return earlier.map(({ id, heldOn }) => {
    const title = heldOn === null ? openCopyTexts.earlierUndated : openCopyTexts.earlier(heldOn)
    return (
      <section key={id} className="earlier-copies" aria-label={title}>
        <h4 className="label">{title}</h4>
        <ul className="rows">
          {open
            .filter(({ meetingId }) => meetingId === id)
            .map((copy) => (
              <EarlierCopy key={copy.partyId} {...copy} />
            ))}
        </ul>
      </section>
    )
  })
}

function EarlierCopy({ meetingId, partyId, copy }: OpenCopy) {
  const of = useOpenCase()
  const today = useToday()
  const task = useTask()
  const name = partyName(of, partyId) || appTexts.theChild
  const how = copy === null ? '' : [planTexts.copyWays[copy.way], copy.where].filter(Boolean).join(', ')
  return (
    <li className="row earlier-copy">
      <div>
        <p className="row-name">{name}</p>
        {how !== '' && <p className="support">{how}</p>}
      </div>
      <Checkbox
        isSelected={false}
        onChange={() =>
          void task.run(() => command('plan.noteDelivered', { caseId: of.id, meetingId, partyId, on: today }))
        }
      >
        {planTexts.delivered}
        <span className="visually-hidden"> {planTexts.deliveredTo(name)}</span>
      </Checkbox>
      <ProblemNotice problem={task.problem} />
    </li>
  )
}
