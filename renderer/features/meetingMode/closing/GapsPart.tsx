import { useEffect, useRef, useState } from 'react'
import { currentMeeting, type Action } from '../../../../shared/domain/case'
import { planGaps, type ActionGap } from '../../../../shared/domain/plan'
import { closingTexts } from '../../../../shared/texts/closing'
import { planTexts } from '../../../../shared/texts/plan'
import { command } from '../../../app/cases'
import { useToday } from '../../../app/clock'
import { useOpenCase } from '../../../app/store'
import { useTask } from '../../../app/useTask'
import { actionName, actionOf, fieldsOf, type ActionFields } from '../../../parts/actionFields'
import { ProblemNotice } from '../../../parts/ProblemNotice'
import { Button } from '../../../ui/Button'
import { DateField } from '../../../ui/DateField'
import { Select } from '../../../ui/Select'
import { ChecklistItem } from '../../../ui/Sheet'
import { useActionEdit } from '../useActionEdit'
import { choiceOf, fieldsOfChoice, whoOptions } from '../who'

const texts = closingTexts.gaps

/** What the plan does not say yet, and answers in place. Shown, never demanded. */
export function GapsPart({ onPlan }: { onPlan: () => void }) {
  const of = useOpenCase()
  const listed = planGaps(of, useToday())
  const place = useFocusLeftBehind(listed.length)
  const { actions } = currentMeeting(of)
  if (actions.length === 0) return <ChecklistItem state="todo" title={texts.empty} hint={texts.emptyWhy} />
  if (listed.length === 0)
    return (
      <div ref={place} tabIndex={-1}>
        <ChecklistItem state="done" title={texts.none} hint={texts.noneWhy(actions.length)} />
      </div>
    )
  return (
    <div ref={place} tabIndex={-1}>
      <ChecklistItem
        state="now"
        title={
          <>
            {planTexts.gaps(listed.length)} <span className="closing-aside">{texts.anyway}</span>
          </>
        }
      >
        <ul className="closing-gaps">
          {listed.map(({ action, gaps }) => (
            <Gap key={action.id} action={action} gaps={gaps} onPlan={onPlan} />
          ))}
        </ul>
      </ChecklistItem>
    </div>
  )
}

/** A row that is answered is gone: the focus stays in the part. */
function useFocusLeftBehind(count: number) {
  const place = useRef<HTMLDivElement>(null)
  const last = useRef(count)
  useEffect(() => {
    if (count < last.current && document.activeElement === document.body)
      (place.current?.querySelector<HTMLElement>('button, input') ?? place.current)?.focus()
    last.current = count
  }, [count])
  return place
}

interface GapProps {
  action: Action
  gaps: readonly ActionGap[]
  onPlan: () => void
}

/** One action that is not clear yet. Who and when are answered here; the rest where it is written. */
function Gap({ action, gaps, onPlan }: GapProps) {
  const name = actionName(action)
  const isHere = !gaps.includes('what')
  const isWho = gaps.includes('who') || gaps.includes('consent')
  return (
    <li className="closing-gap">
      <p>{planTexts.gap(name, gaps)}</p>
      <div className="closing-answers">
        {isHere && isWho && <WhoAnswer action={action} />}
        {isHere && gaps.includes('when') && <DayAnswer action={action} />}
        {!isHere && (
          <Button aria-label={texts.toPlanFor(name)} onPress={onPlan}>
            {texts.toPlan}
          </Button>
        )}
      </div>
    </li>
  )
}

function useAnswer(action: Action) {
  const of = useOpenCase()
  const task = useTask()
  const answer = (fields: Partial<ActionFields>) =>
    void task.run(() =>
      command('plan.saveAction', {
        caseId: of.id,
        action: { ...actionOf({ ...fieldsOf(action), ...fields }), id: action.id },
      }),
    )
  return { answer, problem: task.problem }
}

function WhoAnswer({ action }: { action: Action }) {
  const of = useOpenCase()
  const { answer, problem } = useAnswer(action)
  const fields = fieldsOf(action)
  return (
    <>
      <Select
        isLabelHidden
        label={texts.who(actionName(action))}
        value={choiceOf(fields)}
        options={whoOptions(of, useToday(), fields)}
        onChange={(choice) => answer(fieldsOfChoice(choice))}
      />
      <ProblemNotice problem={problem} />
    </>
  )
}

function DayAnswer({ action }: { action: Action }) {
  const { next } = currentMeeting(useOpenCase())
  const { answer, problem } = useAnswer(action)
  const [isOther, setOther] = useState(false)
  const name = actionName(action)
  if (isOther) return <OtherDay action={action} />
  return (
    <>
      {next !== null && (
        <Button
          aria-label={`${texts.nextMeeting}, ${name}`}
          onPress={() => answer({ due: next.date, followUp: action.followUp || planTexts.nextMeeting })}
        >
          {texts.nextMeeting}
        </Button>
      )}
      <Button aria-label={`${texts.otherDay}, ${name}`} onPress={() => setOther(true)}>
        {texts.otherDay}
      </Button>
      <ProblemNotice problem={problem} />
    </>
  )
}

/** A day that is typed, and kept when the field is left. */
function OtherDay({ action }: { action: Action }) {
  const { values, set, leave, problem } = useActionEdit(action)
  return (
    <div
      onKeyDownCapture={(event) => {
        if (event.key === 'Enter' && values.due !== '') leave()
      }}
    >
      <DateField
        isLabelHidden
        autoFocus
        label={texts.day(actionName(action))}
        value={values.due}
        onChange={(due) => set({ due })}
        onBlur={leave}
      />
      <ProblemNotice problem={problem} />
    </div>
  )
}
