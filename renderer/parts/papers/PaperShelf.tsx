import { useState } from 'react'
import type { FrozenDocument } from '../../../shared/ipc/documents'
import { paperScreenTexts as texts } from '../../../shared/texts/papers'
import { api } from '../../app/api'
import { useOpenCase } from '../../app/store'
import { leaveForms } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Surfaces'
import { ProblemNotice } from '../ProblemNotice'
import { FrozenPreview } from './FrozenPreview'
import { paperNow, usePaperNow, type PaperAsked } from './usePaperNow'

/** One paper on a shelf. */
export interface ShelvedPaper extends PaperAsked {
  /** What the button says. */
  label: string
  /** What the paper is called when it is shown. */
  name: string
}

interface Shown {
  paper: ShelvedPaper
  document: FrozenDocument
  /** What it was made of: when that changes, the paper is put away. */
  madeOf: string | null
}

/** Quiet ways to the papers of a step. One at a time is frozen as the case stands, and shown below. */
export function PaperShelf({ label, papers }: { label: string; papers: readonly ShelvedPaper[] }) {
  const { id: caseId } = useOpenCase()
  const task = useTask()
  const [shown, setShown] = useState<Shown | null>(null)
  const paperAsItStands = usePaperNow()
  const available = papers.filter((paper) => paperAsItStands(paper) !== null)
  if (available.length === 0) return null

  const isFresh = shown !== null && shown.madeOf === paperAsItStands(shown.paper)
  const isShown = (paper: ShelvedPaper) =>
    isFresh && shown.paper.kind === paper.kind && shown.paper.recipient === paper.recipient
  const toggle = (paper: ShelvedPaper) => {
    if (isShown(paper)) return setShown(null)
    void task.run(async () => {
      // What is being typed belongs on the paper.
      await leaveForms()
      const { kind, recipient } = paper
      const document = await api('documents.freeze', { caseId, kind, recipient })
      setShown({ paper, document, madeOf: paperNow(paper) })
    })
  }
  return (
    <div className="paper-shelf">
      <ul aria-label={label}>
        {available.map((paper) => (
          <li key={`${paper.kind} ${paper.recipient}`}>
            <Button
              variant="link"
              aria-label={paper.name}
              aria-expanded={isShown(paper)}
              onPress={() => toggle(paper)}
            >
              {paper.label}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemNotice problem={task.problem} />
      {shown !== null &&
        (isFresh ? (
          <FrozenPreview
            key={shown.document.id}
            document={shown.document}
            name={shown.paper.name}
            onClose={() => setShown(null)}
          />
        ) : (
          <Notice title={texts.changed(shown.paper.name)} />
        ))}
    </div>
  )
}
