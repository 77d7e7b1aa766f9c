import { useEffect, useRef, useState } from 'react'
import { currentMeeting, type Action } from '../../../../shared/domain/case'
import { planGaps, type ActionGap } from '../../../../shared/domain/plan'
import { closingTexts } from '../../../../shared/texts/closing'
import { planTexts } from '../../../../shared/texts/plan'
import { useToday } from '../../../app/clock'
import { useOpenCase } from '../../../app/store'
import { actionName, type ActionFields } from '../../../parts/actionFields'
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
  const { values, set, leave, problem } = useActionEdit(action)
  const answer = (fields: Partial<ActionFields>) => {
    set(fields)
    leave()
  }
  const name = actionName(action)
  const isHere = !gaps.includes('what')
  return (
    <li className="closing-gap">
      <p>{planTexts.gap(name, gaps)}</p>
      <div className="closing-answers">
        {isHere && (gaps.includes('who') || gaps.includes('consent')) && (
          <WhoAnswer name={name} values={values} onAnswer={answer} />
        )}
        {isHere && gaps.includes('when') && (
          <DayAnswer name={name} values={values} onWrite={(due) => set({ due })} onAnswer={answer} />
        )}
        {!isHere && (
          <Button aria-label={texts.toPlanFor(name)} onPress={onPlan}>
            {texts.toPlan}
          </Button>
        )}
      </div>
      <ProblemNotice problem={problem} />
    </li>
  )
}

interface AnswerProps {
  /** What the action is called. */
  name: string
  values: ActionFields
  /** Chosen: kept at once, with what else is written. */
  onAnswer: (fields: Partial<ActionFields>) => void
}

function WhoAnswer({ name, values, onAnswer }: AnswerProps) {
  return (
    <Select
      isLabelHidden
      label={texts.who(name)}
      value={choiceOf(values)}
      options={whoOptions(useOpenCase(), useToday(), values)}
      onChange={(choice) => onAnswer(fieldsOfChoice(choice))}
    />
  )
}

/** The next meeting's day in one press, when it is known; or another, kept when the field is left. */
function DayAnswer({ name, values, onWrite, onAnswer }: AnswerProps & { onWrite: (due: string) => void }) {
  const { next } = currentMeeting(useOpenCase())
  const [isOther, setOther] = useState(false)
  if (isOther) {
    return (
      <div
        onKeyDownCapture={(event) => {
          if (event.key === 'Enter' && values.due !== '') onAnswer({})
        }}
      >
        <DateField
          isLabelHidden
          autoFocus
          label={texts.day(name)}
          value={values.due}
          onChange={onWrite}
          onBlur={() => onAnswer({})}
        />
      </div>
    )
  }
  return (
    <>
      {next !== null && (
        <Button
          aria-label={`${texts.nextMeeting}, ${name}`}
          onPress={() => onAnswer({ due: next.date, followUp: values.followUp || planTexts.nextMeeting })}
        >
          {texts.nextMeeting}
        </Button>
      )}
      <Button aria-label={`${texts.otherDay}, ${name}`} onPress={() => setOther(true)}>
        {texts.otherDay}
      </Button>
    </>
  )
}
