import { followUpRecipients } from '../../../shared/domain/followUpSheet'
import { findOrganisation } from '../../../shared/domain/people'
import { followUpShelfTexts as texts } from '../../../shared/texts/followUpSheet'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { PaperShelf, type ShelvedPaper } from '../../parts/papers/PaperShelf'
import { shortName } from '../../parts/personNames'

/** A sheet for each who is responsible for something, to fill in before the next meeting. */
export function FollowUpPapers() {
  const of = useOpenCase()
  const papers = followUpRecipients(of, useToday()).map((recipient): ShelvedPaper => {
    const name = findOrganisation(of, recipient)?.name ?? shortName(of, recipient)
    return { kind: 'followUpSheet', recipient, label: texts.to(name), name: texts.sheet(name) }
  })
  if (papers.length === 0) return null
  return (
    <section className="follow-up-papers" aria-label={texts.shelf}>
      <h3 className="label">{texts.shelf}</h3>
      <p className="support">{texts.hint}</p>
      <PaperShelf label={texts.shelf} papers={papers} />
    </section>
  )
}
