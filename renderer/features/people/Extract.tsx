import { FileBraces } from 'lucide-react'
import { useState } from 'react'
import { extractScreenTexts as texts } from '../../../shared/texts/dataExtract'
import { api } from '../../app/api'
import { useOpenCase } from '../../app/store'
import { leaveForms } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { PaperShelf, type ShelvedPaper } from '../../parts/papers/PaperShelf'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { SheetSection } from '../../ui/Sheet'

const papers: readonly ShelvedPaper[] = [
  { kind: 'dataExtract', recipient: null, label: texts.title, name: texts.title },
]

/** Everything that is stored about the child: to read, and as a file for another program. */
export function Extract() {
  const { id: caseId } = useOpenCase()
  const task = useTask()
  const [outcome, setOutcome] = useState('')
  const save = () =>
    task.run(async () => {
      setOutcome('')
      await leaveForms()
      const { outcome: how, fileName } = await api('documents.saveExtract', { caseId })
      setOutcome(
        { saved: texts.saved(fileName ?? ''), cancelled: texts.notSaved, failed: texts.saveFailed }[how],
      )
    })
  return (
    <SheetSection title={texts.title}>
      <p className="support">{texts.lead}</p>
      <PaperShelf label={texts.title} papers={papers} />
      <div className="people-extract">
        <Button icon={FileBraces} isBusy={task.isRunning} onPress={() => void save()}>
          {texts.saveJson}
        </Button>
        <p className="support">{texts.jsonHelp}</p>
      </div>
      <p className="people-outcome" role="status">
        {outcome}
      </p>
      <ProblemNotice problem={task.problem} />
    </SheetSection>
  )
}
