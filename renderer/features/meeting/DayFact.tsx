import { CircleCheck } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { appTexts } from '../../../shared/texts/app'
import { meetingTexts } from '../../../shared/texts/meeting'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { fieldFault } from '../../parts/fieldFault'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { Form } from '../../ui/Form'
import { StatusWord } from '../../ui/Surfaces'

interface DayFactProps {
  draftKey: string
  texts: { day: string; save: string; done: (day: string) => string; undo: string }
  fact: string | null
  suggested: string
  save: (on: string | null, draft: string) => Promise<unknown>
}

/** Something that happened on a day: a day and a button, and afterwards the day and a way to change it. */
export function DayFact({ draftKey, texts, fact, suggested, save }: DayFactProps) {
  const of = useOpenCase()
  const today = useToday()
  const form = useDraftForm(of.id, draftKey, { on: fact ?? suggested })
  const task = useTask()
  const [isTried, setTried] = useState(false)
  // The button that was pressed goes away with the change; the focus goes to what comes in its place.
  const place = useRef<HTMLDivElement>(null)
  const shown = useRef(fact)
  useEffect(() => {
    if (shown.current !== fact) place.current?.querySelector<HTMLElement>('[tabindex="0"], button')?.focus()
    shown.current = fact
  }, [fact])
  const { on } = form.values
  if (fact !== null) {
    return (
      <div ref={place} className="day-fact">
        <StatusWord tone="ok" icon={CircleCheck}>
          {texts.done(fact)}
        </StatusWord>
        <Button
          variant="plain"
          size="small"
          aria-label={texts.undo}
          onPress={() => void task.run(() => save(null, draftKey))}
        >
          {appTexts.change}
        </Button>
        <ProblemNotice problem={task.problem} />
      </div>
    )
  }
  const wrongDay = fieldFault(task.problem, of, 'date_in_future', 'date_before_birth')
  const submit = async () => {
    setTried(true)
    if (on !== '') await task.run(() => save(on, draftKey))
  }
  return (
    <div ref={place}>
      <Form className="day-fact" onSubmit={() => void submit()}>
        <DateField
          label={texts.day}
          value={on}
          onChange={(day) => form.set('on', day)}
          max={today}
          error={isTried && on === '' ? meetingTexts.dayMissing : wrongDay}
        />
        <Button type="submit" isBusy={task.isRunning}>
          {texts.save}
        </Button>
        {wrongDay === undefined && <ProblemNotice problem={task.problem} />}
      </Form>
    </div>
  )
}
