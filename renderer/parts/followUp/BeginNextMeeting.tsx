import { CalendarPlus } from 'lucide-react'
import { followUpTexts as texts } from '../../../shared/texts/followUp'
import { command, goToStep } from '../../app/cases'
import { useOpenCase } from '../../app/store'
import { leaveForms } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../ProblemNotice'

/** Begins the meeting that was agreed on, and goes to where it is prepared. What is being typed belongs to the one before. */
export function BeginNextMeeting() {
  const { id: caseId } = useOpenCase()
  const task = useTask()
  const begin = async () => {
    await leaveForms()
    await command('followUp.beginNextMeeting', { caseId })
    goToStep(3)
  }
  return (
    <>
      <Button icon={CalendarPlus} isBusy={task.isRunning} onPress={() => void task.run(begin)}>
        {texts.begin}
      </Button>
      <ProblemNotice problem={task.problem} />
    </>
  )
}
