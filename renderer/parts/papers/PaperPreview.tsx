import './papers.css'
import { FileText, Printer } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { PrintOutcome } from '../../../shared/ipc/documents'
import { paperScreenTexts as texts } from '../../../shared/texts/papers'
import { useTask } from '../../app/useTask'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../ProblemNotice'
import { printWords, savedWords } from './printing'

interface PaperPreviewProps {
  /** The paper's address below the program's own, as `paperPath` writes it. */
  path: string
  name: string
  /** When it was fixed, for example. */
  note?: string
  /** What to think of before it is printed. */
  hint?: string
  /** Where this is not the first way to print: what it is then called. */
  printLabel?: string
  print: () => Promise<PrintOutcome>
  /** Prints another way, where `print` does not ask about the printer. */
  askPrinter?: () => Promise<PrintOutcome>
  savePdf: () => Promise<{ outcome: 'saved' | 'cancelled' | 'failed'; fileName: string | null }>
  /** Gives a way to put the paper away again. */
  onClose?: () => void
  /** What can be chosen about the paper. */
  children?: ReactNode
}

/** A paper as it will be printed, and the ways to get it out of the computer. */
export function PaperPreview({
  path,
  name,
  note,
  hint,
  printLabel,
  print,
  askPrinter,
  savePdf,
  onClose,
  children,
}: PaperPreviewProps) {
  const printing = useTask()
  const saving = useTask()
  const [outcome, setOutcome] = useState('')

  const printPaper = (how: () => Promise<PrintOutcome>) =>
    void printing.run(async () => {
      setOutcome('')
      setOutcome(printWords[await how()])
    })
  const save = () =>
    saving.run(async () => {
      setOutcome('')
      setOutcome(savedWords(await savePdf()))
    })

  return (
    <section className="preview" aria-label={name}>
      <h3 className="preview-name">{name}</h3>
      {note !== undefined && <p className="support">{note}</p>}
      {children}
      <div className="button-row">
        <Button
          variant={printLabel === undefined ? 'primary' : 'standard'}
          icon={Printer}
          isBusy={printing.isRunning}
          busyText={texts.printing}
          onPress={() => printPaper(print)}
        >
          {printLabel ?? texts.print}
        </Button>
        <Button icon={FileText} isBusy={saving.isRunning} onPress={() => void save()}>
          {texts.savePdf}
        </Button>
        {askPrinter !== undefined && (
          <Button variant="plain" onPress={() => printPaper(askPrinter)}>
            {texts.askPrinter}
          </Button>
        )}
        {onClose !== undefined && (
          <Button variant="plain" onPress={onClose}>
            {texts.close}
          </Button>
        )}
      </div>
      {hint !== undefined && <p className="support">{hint}</p>}
      <p className="preview-outcome" role="status">
        {outcome}
      </p>
      <ProblemNotice problem={printing.problem ?? saving.problem} />
      <div className="preview-frame">
        {/* The paper runs nothing; its own origin is kept so that its style sheet and fonts load. */}
        <iframe title={name} src={path} sandbox="allow-same-origin" />
      </div>
    </section>
  )
}
