import { Download, FileInput, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { ContactChanges } from '../../../shared/domain/contactChanges'
import { countRows, type ImportRefusal } from '../../../shared/domain/contactImport'
import type { Output } from '../../../shared/ipc/contract'
import { contactDirectoryTexts as texts } from '../../../shared/texts/contactDirectory'
import { api } from '../../app/api'
import { noteSaved } from '../../app/drafts'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Surfaces'
import { ImportPreview } from './ImportPreview'

type ReadFile = Extract<Output<'directory.readFile'>, { outcome: 'read' }>

/** What the last file led to. */
type Last =
  | { kind: 'none' | 'undone' | 'notSaved' }
  | { kind: 'refused'; refusal: ImportRefusal }
  | { kind: 'read'; file: ReadFile }
  | { kind: 'taken'; importId: string; count: number; changes: ContactChanges }
  | { kind: 'saved'; fileName: string }

interface ExchangeProps {
  changes: ContactChanges
  onChanged: (changes: ContactChanges) => void
  /** The heading that the buttons stand beside. */
  children: ReactNode
}

/** Takes in a list from a file, after showing what it would change, and gives the contacts to a colleague as a file. */
export function Exchange({ changes, onChanged, children }: ExchangeProps) {
  const [last, setLast] = useState<Last>({ kind: 'none' })
  const task = useTask()
  const read = async () => {
    const reply = await api('directory.readFile', {})
    if (reply.outcome === 'refused') setLast({ kind: 'refused', refusal: reply.refusal })
    if (reply.outcome === 'read') setLast({ kind: 'read', file: reply })
  }
  const save = async () => {
    const { outcome, fileName } = await api('directory.saveFile', {})
    if (outcome === 'failed') setLast({ kind: 'notSaved' })
    if (outcome === 'saved' && fileName !== null) setLast({ kind: 'saved', fileName })
  }
  const accept = async ({ importId, preview }: ReadFile) => {
    const changed = await api('directory.acceptImport', { importId })
    onChanged(changed)
    noteSaved()
    const count = countRows(preview, 'added') + countRows(preview, 'changed')
    setLast({ kind: 'taken', importId, count, changes: changed })
  }
  const undo = async (importId: string) => {
    onChanged(await api('directory.undoImport', { importId }))
    noteSaved()
    setLast({ kind: 'undone' })
  }
  return (
    <div className="exchange">
      <div className="exchange-head">
        {children}
        <div className="button-row">
          <Button
            icon={FileInput}
            onPress={() => void task.run(read)}
            isBusy={task.isRunning}
            busyText={texts.exchange.reading}
          >
            {texts.exchange.choose}
          </Button>
          <Button icon={Download} onPress={() => void task.run(save)}>
            {texts.exchange.save}
          </Button>
        </div>
      </div>
      <ProblemNotice problem={task.problem} />
      {last.kind === 'refused' && (
        <Notice tone="late" title={texts.refused} isUrgent>
          <p>{texts.refusals[last.refusal.reason](last.refusal.columns.join(', '))}</p>
        </Notice>
      )}
      {last.kind === 'notSaved' && <Notice tone="late" title={texts.exchange.notSaved} isUrgent />}
      {last.kind === 'saved' && <Notice tone="ok" title={texts.exchange.saved(last.fileName)} />}
      {last.kind === 'undone' && <Notice tone="ok" title={texts.preview.undone} />}
      {last.kind === 'read' && (
        <ImportPreview
          fileName={last.file.fileName}
          preview={last.file.preview}
          onAccept={() => void task.run(() => accept(last.file))}
          onCancel={() => setLast({ kind: 'none' })}
        />
      )}
      {last.kind === 'taken' && (
        <Notice
          tone="ok"
          title={texts.preview.done(last.count)}
          // Undo lasts until the next change.
          action={
            last.changes === changes && (
              <Button size="small" icon={Undo2} onPress={() => void task.run(() => undo(last.importId))}>
                {texts.preview.undo}
              </Button>
            )
          }
        />
      )}
    </div>
  )
}
