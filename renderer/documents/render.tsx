import { renderToStaticMarkup } from 'react-dom/server'
import type { ChildPlanSnapshot } from '../../shared/domain/childPlan'
import { ChildPlan } from './ChildPlan'
import { RecoveryKey, type RecoveryKeyProps } from './RecoveryKey'

/** Everything that can be made into a paper. */
export type PaperContent =
  { kind: 'childPlan'; snapshot: ChildPlanSnapshot } | ({ kind: 'recoveryKey' } & RecoveryKeyProps)

/**
 * The paper as one page of HTML without scripts and without styles of its own: preview, print and PDF show the same
 * bytes. The only other file it asks for is `/paper.css` with its fonts.
 */
export function renderPaper(content: PaperContent): { html: string } {
  const paper =
    content.kind === 'childPlan' ? <ChildPlan plan={content.snapshot} /> : <RecoveryKey {...content} />
  return { html: `<!doctype html>${renderToStaticMarkup(paper)}` }
}
