import { FileText, Printer } from 'lucide-react'
import { useState } from 'react'
import type { FrozenDocument } from '../../../shared/ipc/documents'
import { planTexts } from '../../../shared/texts/plan'
import { api } from '../../app/api'
import { showChanged } from '../../app/cases'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { frozenWords } from './Versions'

const { print } = planTexts

/** The paper as it will be printed, and the ways to get it out of the computer. */
export function Preview({ document }: { document: FrozenDocument }) {
  const printing = useTask()
  const saving = useTask()
  const [outcome, setOutcome] = useState('')
  const { id: documentId, version } = document

  const printPaper = () =>
    printing.run(async () => {
      setOutcome('')
      const { outcome: how, changed } = await api('documents.print', { documentId })
      showChanged(changed)
      setOutcome({ printed: print.printed, cancelled: print.notPrinted, failed: print.printFailed }[how])
    })
  const savePdf = () =>
    saving.run(async () => {
      setOutcome('')
      const { outcome: how, fileName, changed } = await api('documents.savePdf', { documentId })
      showChanged(changed)
      setOutcome(
        { saved: print.saved(fileName ?? ''), cancelled: print.notSaved, failed: print.saveFailed }[how],
      )
    })

  return (
    <section className="preview" aria-label={print.version(version)}>
      <h4 className="preview-name">{print.version(version)}</h4>
      <p className="support">{frozenWords(document)}</p>
      <div className="button-row">
        <Button
          variant="primary"
          icon={Printer}
          isBusy={printing.isRunning}
          busyText={print.printing}
          onPress={() => void printPaper()}
        >
          {print.print}
        </Button>
        <Button icon={FileText} isBusy={saving.isRunning} onPress={() => void savePdf()}>
          {print.savePdf}
        </Button>
      </div>
      <p className="preview-outcome" role="status">
        {outcome}
      </p>
      <ProblemNotice problem={printing.problem ?? saving.problem} />
      <div className="preview-frame">
        {/* The paper runs nothing; its own origin is kept so that its style sheet and fonts load. */}
        <iframe title={print.version(version)} src={`paper/${documentId}`} sandbox="allow-same-origin" />
      </div>
    </section>
  )
}
