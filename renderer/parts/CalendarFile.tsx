import './calendarFile.css'
import { Calendar } from 'lucide-react'
import { useState } from 'react'
import { calendarPlace } from '../../shared/domain/calendarPlace'
import { currentMeeting } from '../../shared/domain/case'
import { calendarFileTexts as texts } from '../../shared/texts/calendarFile'
import { api } from '../app/api'
import { useOpenCase, useSettings } from '../app/store'
import { useTask } from '../app/useTask'
import { Button } from '../ui/Button'
import { ProblemNotice } from './ProblemNotice'

/** Saves the coming meeting, or the next one, as a calendar file; says what it leaves out. Nothing while it has no time. */
export function CalendarFile({ meeting }: { meeting: 'coming' | 'next' }) {
  const of = useOpenCase()
  const { profile } = useSettings()
  const task = useTask()
  const [outcome, setOutcome] = useState('')
  const { booking, next } = currentMeeting(of)
  const booked = meeting === 'coming' ? booking : next
  if (booked === null) return null
  const { leftOut } = calendarPlace(of, profile, booked)
  const save = () =>
    task.run(async () => {
      setOutcome('')
      const { outcome: how, fileName } = await api('documents.saveCalendar', { caseId: of.id, meeting })
      setOutcome({ saved: texts.saved(fileName ?? ''), cancelled: texts.notSaved, failed: texts.failed }[how])
    })
  return (
    <>
      <div className="calendar-file">
        <Button size="small" icon={Calendar} isBusy={task.isRunning} onPress={() => void save()}>
          {texts.save}
        </Button>
        <p className="support">{leftOut.length === 0 ? texts.help : texts.leftOut(leftOut)}</p>
      </div>
      <p className="calendar-outcome" role="status">
        {outcome}
      </p>
      <ProblemNotice problem={task.problem} />
    </>
  )
}
