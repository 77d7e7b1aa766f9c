import './papers.css'
import { FileText, Printer } from 'lucide-react'
import { useState } from 'react'
import { paperScreenTexts as texts } from '../../../shared/texts/papers'
import { useTask } from '../../app/useTask'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../ProblemNotice'

interface PaperPreviewProps {
  /** The last part of the paper's address. */
  id: string
  name: string
  /** When it was fixed, for example. */
  note?: string
  print: () => Promise<'printed' | 'cancelled' | 'failed'>
  savePdf: () => Promise<{ outcome: 'saved' | 'cancelled' | 'failed'; fileName: string | null }>
  /** Gives a way to put the paper away again. */
  onClose?: () => void
}

/** A paper as it will be printed, and the ways to get it out of the computer. */
export function PaperPreview({ id, name, note, print, savePdf, onClose }: PaperPreviewProps) {
  const printing = useTask()
  const saving = useTask()
  const [outcome, setOutcome] = useState('')

  const printPaper = () =>
    printing.run(async () => {
      setOutcome('')
      const how = await print()
      setOutcome({ printed: texts.printed, cancelled: texts.notPrinted, failed: texts.printFailed }[how])
    })
  const save = () =>
    saving.run(async () => {
      setOutcome('')
      const { outcome: how, fileName } = await savePdf()
      setOutcome(
        { saved: texts.saved(fileName ?? ''), cancelled: texts.notSaved, failed: texts.saveFailed }[how],
      )
    })

  return (
    <section className="preview" aria-label={name}>
      <h3 className="preview-name">{name}</h3>
      {note !== undefined && <p className="support">{note}</p>}
      <div className="button-row">
        <Button
          variant="primary"
          icon={Printer}
          isBusy={printing.isRunning}
          busyText={texts.printing}
          onPress={() => void printPaper()}
        >
          {texts.print}
        </Button>
        <Button icon={FileText} isBusy={saving.isRunning} onPress={() => void save()}>
          {texts.savePdf}
        </Button>
        {onClose !== undefined && (
          <Button variant="plain" onPress={onClose}>
            {texts.close}
          </Button>
        )}
      </div>
      <p className="preview-outcome" role="status">
        {outcome}
      </p>
      <ProblemNotice problem={printing.problem ?? saving.problem} />
      <div className="preview-frame">
        {/* The paper runs nothing; its own origin is kept so that its style sheet and fonts load. */}
        <iframe title={name} src={`paper/${id}`} sandbox="allow-same-origin" />
      </div>
    </section>
  )
}
