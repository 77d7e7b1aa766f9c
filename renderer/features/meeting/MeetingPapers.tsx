import { meetingPaperTexts as texts } from '../../../shared/texts/meetingPapers'
import { useOpenCase } from '../../app/store'
import { PaperShelf, type ShelvedPaper } from '../../parts/papers/PaperShelf'
import { shortName } from '../../parts/personNames'

/** The papers that are handed out before a meeting: what the family may think through, and the order of the table. */
export function MeetingPapers() {
  const of = useOpenCase()
  const preparations = ['child', ...of.guardians.map(({ id }) => id)].map((recipient): ShelvedPaper => {
    const name = shortName(of, recipient)
    return { kind: 'preparationSheet', recipient, label: texts.to(name), name: texts.preparation(name) }
  })
  const agenda: ShelvedPaper = { kind: 'agenda', recipient: null, label: texts.agenda, name: texts.agenda }
  return (
    <section className="meeting-papers" aria-label={texts.shelf}>
      <h3 className="label">{texts.shelf}</h3>
      <p className="support">{texts.hint}</p>
      <PaperShelf label={texts.shelf} papers={[...preparations, agenda]} />
    </section>
  )
}
