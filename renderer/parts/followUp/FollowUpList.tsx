import './followUp.css'
import { Check, Plus } from 'lucide-react'
import { currentMeeting, type Action, type ActionOutcome } from '../../../shared/domain/case'
import { actionsToFollow } from '../../../shared/domain/followUp'
import { responsibleInRoom } from '../../../shared/domain/roomNames'
import { followUpTexts as texts } from '../../../shared/texts/followUp'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useCommittedFields } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { StatusWord } from '../../ui/Surfaces'
import { TextField } from '../../ui/TextField'
import { actionName, responsibleNames } from '../actionFields'
import { ProblemNotice } from '../ProblemNotice'

interface FollowUpListProps {
  /** The whole room sees it: first names only. */
  isRoom?: boolean
}

/** The actions of the last meeting held: how each went, and why. */
export function FollowUpList({ isRoom = false }: FollowUpListProps) {
  return (
    <ul className="follow-up">
      {actionsToFollow(useOpenCase()).map((action) => (
        <FollowedAction key={action.id} action={action} isRoom={isRoom} />
      ))}
    </ul>
  )
}

const answers = (['done', 'partly', 'not'] as const).map((value) => ({ value, label: texts.answers[value] }))

function FollowedAction({ action, isRoom }: { action: Action; isRoom: boolean }) {
  const of = useOpenCase()
  const today = useToday()
  const task = useTask()
  const { id, outcome } = action
  const name = actionName(action)
  const save = (told: ActionOutcome | null, draft?: string) =>
    command('followUp.noteOutcome', { caseId: of.id, actionId: id, outcome: told, ...(draft && { draft }) })
  const draft = `outcome:${id}`
  const typed = useCommittedFields(of.id, draft, { why: outcome?.why ?? '' }, async ({ why }) => {
    if (outcome !== null) await save({ ...outcome, why }, draft)
  })
  // What is done needs no reason; one that is written stays in sight.
  const asksWhy = outcome !== null && (outcome.answer !== 'done' || typed.values.why !== '')
  const answer = (chosen: ActionOutcome['answer']) =>
    void task.run(() => save({ answer: chosen, why: typed.values.why, on: today }, draft))
  return (
    <li>
      <div className="follow-up-row" role="group" aria-label={name}>
        <div>
          <p className="follow-up-what">{name}</p>
          <p className="follow-up-who">
            {useWhoAndWhen(action, isRoom)}
            {outcome !== null && (
              <Button
                variant="link"
                aria-label={texts.takeBackOf(name)}
                onPress={() => void task.run(() => save(null, draft))}
              >
                {texts.takeBack}
              </Button>
            )}
          </p>
        </div>
        <Segmented
          isQuiet
          isLabelHidden
          label={texts.answerTo}
          value={outcome?.answer ?? null}
          options={answers}
          onChange={answer}
        />
        {asksWhy && (
          <div className="follow-up-more">
            <TextField
              label={texts.why[outcome.answer]}
              value={typed.values.why}
              maxLength={20_000}
              onChange={(why) => typed.set('why', why)}
              onBlur={typed.leave}
            />
            {outcome.answer !== 'done' && <Again action={action} />}
          </div>
        )}
        <ProblemNotice problem={task.problem ?? typed.problem} />
      </div>
    </li>
  )
}

/** What was not done can stand in the new plan too, until somebody changes it there. */
function Again({ action }: { action: Action }) {
  const of = useOpenCase()
  const task = useTask()
  const { id, areaId, what, responsible } = action
  const { actions } = currentMeeting(of)
  // While its own meeting is the newest there is no new plan.
  if (actions.some((one) => one.id === id)) return null
  if (actions.some((one) => one.what === what)) {
    return (
      <StatusWord tone="ok" icon={Check}>
        {texts.taken}
      </StatusWord>
    )
  }
  const again = { id: null, areaId, what, responsible, due: null, followUp: '' }
  return (
    <>
      <Button
        size="small"
        icon={Plus}
        aria-label={texts.againOf(actionName(action))}
        onPress={() => void task.run(() => command('plan.saveAction', { caseId: of.id, action: again }))}
      >
        {texts.again}
      </Button>
      <ProblemNotice problem={task.problem} />
    </>
  )
}

function useWhoAndWhen({ responsible, due }: Action, isRoom: boolean): string {
  const of = useOpenCase()
  const today = useToday()
  const who = () => {
    if (responsible === null) return texts.nobody
    if (isRoom) return responsibleInRoom(of, responsible)
    const { name, from } = responsibleNames(of, responsible, today)
    return [name, from].filter((part) => part !== '').join(', ')
  }
  return [who(), due === null ? '' : texts.by(due)].filter((part) => part !== '').join(', ')
}
