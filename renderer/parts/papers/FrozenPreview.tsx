import { useState } from 'react'
import type { PersonId } from '../../../shared/domain/case'
import { clock } from '../../../shared/domain/dates'
import { asFrozen, paperPath, type PrintChoice, type PrintOptions } from '../../../shared/domain/paperPrint'
import type { FrozenDocument } from '../../../shared/ipc/documents'
import { paperScreenTexts as texts } from '../../../shared/texts/papers'
import { api } from '../../app/api'
import { useSettings } from '../../app/store'
import { useLoaded } from '../../app/useLoaded'
import { CheckboxGroup } from '../../ui/Checkbox'
import { Select } from '../../ui/Select'
import { Notice } from '../../ui/Surfaces'
import { ProblemNotice } from '../ProblemNotice'
import { PaperPreview } from './PaperPreview'
import { PrintCopies } from './PrintCopies'
import { printDocument, saveDocument } from './printing'

interface FrozenPreviewProps {
  document: FrozenDocument
  /** What the paper is called, without its version. */
  name: string
  onClose?: () => void
}

/** A frozen paper of a case, as one print of it comes out: for whom, and without what, is chosen here. */
export function FrozenPreview({ document, name, onClose }: FrozenPreviewProps) {
  const { value: options, problem } = useLoaded(() =>
    api('documents.printOptions', { documentId: document.id }),
  )
  const [choice, setChoice] = useState<PrintChoice>(asFrozen)
  const { printer } = useSettings()
  const copies = options?.copies.length ?? 0
  const isDirect = printer !== ''
  const isForAll = isDirect && copies > 0
  const hint = isDirect
    ? texts.straight(printer)
    : copies > 0 && choice.to === null
      ? texts.chooseCopies(copies)
      : null
  const ask = () => printDocument(document.id, { ...choice, asks: true })
  return (
    <PaperPreview
      path={paperPath(document.id, choice)}
      name={texts.version(name, document.version)}
      note={frozenWords(document)}
      {...(hint !== null && !isForAll && { hint })}
      {...(isForAll && { printLabel: texts.printShown })}
      {...(isDirect && !isForAll && { askPrinter: ask })}
      print={() => printDocument(document.id, { ...choice, asks: false })}
      savePdf={() => saveDocument(document.id, choice)}
      {...(onClose && { onClose })}
    >
      <ProblemNotice problem={problem} />
      {options !== null && <Unprintable words={options.unprintable} />}
      {options !== null && <Choices options={options} choice={choice} onChange={setChoice} />}
      {options !== null && isForAll && (
        <PrintCopies document={document} options={options} without={choice.without} />
      )}
    </PaperPreview>
  )
}

interface ChoicesProps {
  options: PrintOptions
  choice: PrintChoice
  onChange: (choice: PrintChoice) => void
}

/** Stands for nobody in particular among the parties. */
const nobody = 'nobody'

function Choices({ options, choice, onChange }: ChoicesProps) {
  const recipients: { value: PersonId; label: string }[] = options.copies.map(({ partyId, to }) => ({
    value: partyId,
    label: to,
  }))
  return (
    <div className="print-choices">
      {recipients.length > 0 && (
        <Select
          label={texts.showCopy}
          value={choice.to ?? nobody}
          options={[{ value: nobody, label: texts.showCopyFor.nobody }, ...recipients]}
          onChange={(to) => onChange({ ...choice, to: to === nobody ? null : to })}
        />
      )}
      {options.leaveOut.length > 0 && (
        <CheckboxGroup
          label={texts.leaveOut}
          description={texts.leaveOutHint}
          value={choice.without}
          options={options.leaveOut.map((kind) => ({ value: kind, label: texts.leftOut[kind] }))}
          onChange={(without) => onChange({ ...choice, without })}
        />
      )}
    </div>
  )
}

/** Words that would come out as empty boxes, or in whatever letters the computer has. */
export function Unprintable({ words }: { words: readonly string[] }) {
  if (words.length === 0) return null
  return <Notice title={texts.unprintable}>{texts.unprintableWords(words)}</Notice>
}

/** `Fastställd 9 december 14.32`, in the user's own time. */
export function frozenWords({ frozenAt }: FrozenDocument): string {
  const at = new Date(frozenAt)
  return texts.frozen(dayWords.format(at), clock(timeWords.format(at)))
}

const dayWords = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric' })
const timeWords = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' })
