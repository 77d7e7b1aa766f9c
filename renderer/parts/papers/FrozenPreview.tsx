import { clock } from '../../../shared/domain/dates'
import type { FrozenDocument } from '../../../shared/ipc/documents'
import { paperScreenTexts as texts } from '../../../shared/texts/papers'
import { api } from '../../app/api'
import { showChanged } from '../../app/cases'
import { PaperPreview } from './PaperPreview'

interface FrozenPreviewProps {
  document: FrozenDocument
  /** What the paper is called, without its version. */
  name: string
  onClose?: () => void
}

/** A frozen paper of a case. */
export function FrozenPreview({ document, name, onClose }: FrozenPreviewProps) {
  const documentId = document.id
  return (
    <PaperPreview
      id={documentId}
      name={texts.version(name, document.version)}
      note={frozenWords(document)}
      print={() => printDocument(documentId)}
      savePdf={async () => {
        const { changed, ...reply } = await api('documents.savePdf', { documentId })
        showChanged(changed)
        return reply
      }}
      {...(onClose && { onClose })}
    />
  )
}

/** Opens the system's print dialog, and shows what the case knows afterwards. */
export async function printDocument(documentId: string): Promise<'printed' | 'cancelled' | 'failed'> {
  const { outcome, changed } = await api('documents.print', { documentId })
  showChanged(changed)
  return outcome
}

/** `Fastställd 9 december 14.32`, in the user's own time. */
export function frozenWords({ frozenAt }: FrozenDocument): string {
  const at = new Date(frozenAt)
  return texts.frozen(dayWords.format(at), clock(timeWords.format(at)))
}

const dayWords = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric' })
const timeWords = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' })
