import { FileText, Printer } from 'lucide-react'
import { useState } from 'react'
import type { PersonId } from '../../../shared/domain/case'
import { asFrozen, copiesFor, type PrintOptions } from '../../../shared/domain/paperPrint'
import type { LeftOut } from '../../../shared/domain/leaveOut'
import type { FrozenDocument } from '../../../shared/ipc/documents'
import { paperScreenTexts as texts } from '../../../shared/texts/papers'
import { useSettings } from '../../app/store'
import { useTask } from '../../app/useTask'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../ProblemNotice'
import { copiesWords, printCopies, printDocument, printWords, saveDocument, savedWords } from './printing'

interface PrintCopiesProps {
  document: FrozenDocument
  /** From `documents.printOptions`. */
  options: PrintOptions
  /** Who gets a copy on paper now; everybody who may have one when left out. */
  parties?: readonly PersonId[]
  /** What is not to stand on any of them. */
  without?: readonly LeftOut[]
  /** Where a PDF is offered beside this anyway. */
  hasPdf?: boolean
  /** Something has come out on paper, or as a PDF. */
  onPrinted?: () => void
}

/**
 * Barnets plan for everybody at once. With a printer in the settings: one addressed copy each, straight there, and those
 * that are left again after a fault. Without one: the system's dialog, and how many copies to choose in it. Whatever
 * fails, the plan is kept, and a PDF is offered.
 */
export function PrintCopies({
  document,
  options,
  parties,
  without = [],
  hasPdf = false,
  onPrinted,
}: PrintCopiesProps) {
  const { printer } = useSettings()
  const task = useTask()
  const [done, setDone] = useState<PersonId[]>([])
  const [said, setSaid] = useState('')
  const [hasFailed, setFailed] = useState(false)
  const everybody = copiesFor(options, parties ?? options.copies.map(({ partyId }) => partyId))
  const left = everybody.filter((party) => !done.includes(party))
  const turn = left.length > 0 ? left : everybody
  const isDirect = printer !== '' && everybody.length > 0
  const choice = { ...asFrozen, without: [...without] }

  const tell = (words: string, isGood: boolean) => {
    setSaid(words)
    setFailed(!isGood)
    if (isGood) onPrinted?.()
  }
  const straight = async () => {
    const before = turn === left ? done : []
    const now = await printCopies(document.id, { to: turn, without: choice.without }, (place) =>
      setSaid(texts.printingCopy(place, turn.length)),
    )
    const all = [...before, ...now.done]
    setDone(all)
    tell(copiesWords(now.outcome, all.length, everybody.length), now.outcome === 'printed')
  }
  const ask = async () => {
    const outcome = await printDocument(document.id, { ...choice, asks: true })
    tell(printWords[outcome], outcome === 'printed')
  }
  const save = async () => {
    const reply = await saveDocument(document.id, choice)
    tell(savedWords(reply), reply.outcome === 'saved')
  }

  return (
    <div className="print-copies">
      <div className="button-row">
        <Button
          variant="primary"
          icon={Printer}
          isBusy={task.isRunning}
          busyText={texts.printing}
          onPress={() => void task.run(isDirect ? straight : ask)}
        >
          {isDirect ? texts.printCopies(turn.length) : texts.print}
        </Button>
        {hasFailed && !hasPdf && (
          <Button icon={FileText} onPress={() => void task.run(save)}>
            {texts.savePdf}
          </Button>
        )}
        {isDirect && (
          <Button variant="plain" onPress={() => void task.run(ask)}>
            {texts.askPrinter}
          </Button>
        )}
      </div>
      {everybody.length > 0 && (
        <p className="support">
          {isDirect ? texts.straightTo(printer) : texts.chooseCopies(everybody.length)}
        </p>
      )}
      <p className="preview-outcome" role="status">
        {said}
      </p>
      <ProblemNotice problem={task.problem} />
    </div>
  )
}
