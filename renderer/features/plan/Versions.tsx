import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react'
import type { Output } from '../../../shared/ipc/contract'
import type { FrozenDocument } from '../../../shared/ipc/documents'
import { comparisonTexts } from '../../../shared/texts/comparePlans'
import { paperNames, paperScreenTexts } from '../../../shared/texts/papers'
import { planTexts } from '../../../shared/texts/plan'
import { api } from '../../app/api'
import { useOpenCase } from '../../app/store'
import { useTask } from '../../app/useTask'
import { frozenWords } from '../../parts/papers/FrozenPreview'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'

const { print } = planTexts

/** Seldom asked for: it is fetched when it is. */
const Comparison = lazy(async () => ({ default: (await import('./Comparison')).Comparison }))

interface VersionsProps {
  /** The one frozen last: when it is another, the list is fetched again. */
  newest: string | null
  onShow: (document: FrozenDocument) => void
}

/** Every plan that has been fixed, the newest first. None is ever changed. */
export function Versions({ newest, onShow }: VersionsProps) {
  const { id: caseId } = useOpenCase()
  const [documents, setDocuments] = useState<FrozenDocument[]>([])
  const [compared, setCompared] = useState<Output<'documents.compare'> | null>(null)
  const { run, problem } = useTask()
  const fetchAll = useEffectEvent(
    () => void run(async () => setDocuments(await api('documents.list', { caseId }))),
  )
  useEffect(() => fetchAll(), [caseId, newest])
  const plans = documents.filter(({ kind }) => kind === 'childPlan').sort((a, b) => b.version - a.version)
  const compareWith = (document: FrozenDocument, last: FrozenDocument) => {
    if (compared?.after.id === document.id) return setCompared(null)
    void run(async () => setCompared(await api('documents.compare', { documentIds: [last.id, document.id] })))
  }
  if (plans.length === 0) return <ProblemNotice problem={problem} />
  return (
    <section className="versions" aria-label={print.versions}>
      <h4 className="label">{print.versions}</h4>
      <ul className="rows">
        {plans.map((document, index) => (
          <li key={document.id} className="row version-row">
            <p className="row-name">{paperScreenTexts.version(paperNames.childPlan, document.version)}</p>
            <p className="support">{frozenWords(document)}</p>
            {plans[index + 1] !== undefined && (
              <Button
                variant="plain"
                size="small"
                aria-label={comparisonTexts.withLastNamed(document.version)}
                aria-expanded={compared?.after.id === document.id}
                onPress={() => compareWith(document, plans[index + 1] ?? document)}
              >
                {comparisonTexts.withLast}
              </Button>
            )}
            <Button
              variant="plain"
              size="small"
              aria-label={print.showVersion(document.version)}
              onPress={() => onShow(document)}
            >
              {print.show}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemNotice problem={problem} />
      {compared !== null && (
        <Suspense>
          <Comparison compared={compared} onClose={() => setCompared(null)} />
        </Suspense>
      )}
    </section>
  )
}
