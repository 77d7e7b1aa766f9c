import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { CasePaper } from '../../shared/domain/papers'
import { Agenda } from './Agenda'
import { ChildPlan } from './ChildPlan'
import { ConsentSheet } from './ConsentSheet'
import { DataExtract } from './DataExtract'
import { FollowUpSheet } from './FollowUpSheet'
import { HandoverSheet } from './HandoverSheet'
import { InformationSheet } from './InformationSheet'
import { InvitationLetter } from './InvitationLetter'
import { PreparationSheet } from './PreparationSheet'
import { RecoveryKey, type RecoveryKeyProps } from './RecoveryKey'
import { ReferralSheet, type ReferralSheetProps } from './ReferralSheet'
import { Timeline } from './Timeline'

/** Everything that can be made into a paper: those of a case, and the two that belong to none. */
export type PaperContent =
  CasePaper | ({ kind: 'recoveryKey' } & RecoveryKeyProps) | ({ kind: 'referralSheet' } & ReferralSheetProps)

/**
 * The paper as one page of HTML without scripts and without styles of its own: preview, print and PDF show the same
 * bytes. The only other file it asks for is `/paper.css` with its fonts. `copyTo` says whom this copy of the plan is for.
 */
export function renderPaper(content: PaperContent, copyTo = ''): { html: string } {
  return { html: `<!doctype html>${renderToStaticMarkup(componentOf(content, copyTo))}` }
}

function componentOf(content: PaperContent, copyTo: string): ReactElement {
  switch (content.kind) {
    case 'childPlan':
      return <ChildPlan plan={content.snapshot} copyTo={copyTo} />
    case 'informationSheet':
      return <InformationSheet sheet={content.snapshot} />
    case 'consentSheet':
      return <ConsentSheet sheet={content.snapshot} />
    case 'invitationLetter':
      return <InvitationLetter letter={content.snapshot} />
    case 'preparationSheet':
      return <PreparationSheet sheet={content.snapshot} />
    case 'agenda':
      return <Agenda agenda={content.snapshot} />
    case 'handoverSheet':
      return <HandoverSheet sheet={content.snapshot} />
    case 'followUpSheet':
      return <FollowUpSheet sheet={content.snapshot} />
    case 'timeline':
      return <Timeline timeline={content.snapshot} />
    case 'dataExtract':
      return <DataExtract extract={content.snapshot} />
    case 'recoveryKey':
      return <RecoveryKey {...content} />
    case 'referralSheet':
      return <ReferralSheet {...content} />
  }
}
