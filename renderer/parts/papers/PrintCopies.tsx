import { Printer } from 'lucide-react'
import { useState } from 'react'
import type { PersonId } from '../../../shared/domain/case'
import type { LeftOut } from '../../../shared/domain/leaveOut'
import { asFrozen, type PrintOptions } from '../../../shared/domain/paperPrint'
import type { FrozenDocument } from '../../../shared/ipc/documents'
import { paperScreenTexts as texts } from '../../../shared/texts/papers'
import { useSettings } from '../../app/store'
import { useTask } from '../../app/useTask'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../ProblemNotice'
import { printDocument, printPlan, printWords } from './printing'

interface PrintCopiesProps {
  document: FrozenDocument
  /** From `documents.printOptions`. */
  options: PrintOptions
  /** What is not to stand on any of them. */
  without: readonly LeftOut[]
}

/**
 * Barnets plan for everybody at once, on the printer of the settings: one addressed copy each, and those that are left
 * again after a fault. Whatever fails, the plan is kept.
 */
export function PrintCopies({ document, options, without }: PrintCopiesProps) {
  const { printer } = useSettings()
  const task = useTask()
  const [done, setDone] = useState<readonly PersonId[]>([])
  const [said, setSaid] = useState('')
  const parties = options.copies.map(({ partyId }) => partyId)
  const left = parties.filter((party) => !done.includes(party)).length
  const before = left === 0 ? [] : done

  const straight = async () => {
    const printed = await printPlan(document.id, { parties, without, done: before }, setSaid)
    setDone(printed.done)
    setSaid(printed.words)
  }
  const ask = async () => {
    const choice = { ...asFrozen, without: [...without] }
    setSaid(printWords[await printDocument(document.id, { ...choice, asks: true })])
  }

  return (
    <div className="print-copies">
      <div className="button-row">
        <Button
          variant="primary"
          icon={Printer}
          isBusy={task.isRunning}
          busyText={texts.printing}
          onPress={() => void task.run(straight)}
        >
          {texts.printCopies(parties.length - before.length)}
        </Button>
        <Button variant="plain" onPress={() => void task.run(ask)}>
          {texts.askPrinter}
        </Button>
      </div>
      <p className="support">{texts.straightTo(printer)}</p>
      <p className="preview-outcome" role="status">
        {said}
      </p>
      <ProblemNotice problem={task.problem} />
    </div>
  )
}
