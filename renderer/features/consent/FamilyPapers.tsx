import { peopleToAsk } from '../../../shared/domain/consent'
import { genitive, isAdult } from '../../../shared/domain/people'
import { consentTexts } from '../../../shared/texts/consent'
import { paperNames } from '../../../shared/texts/papers'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { shortName } from '../../parts/personNames'
import { PaperShelf } from '../../parts/papers/PaperShelf'

const texts = consentTexts.papers

/** What the family reads before it is asked, and a form for each of those who answer. */
export function FamilyPapers() {
  const of = useOpenCase()
  const today = useToday()
  const information = {
    kind: 'informationSheet' as const,
    recipient: null,
    label: paperNames.informationSheet,
    name: paperNames.informationSheet,
  }
  const forms = peopleToAsk(of, today).map((personId) => {
    const label = texts.form(genitive(shortName(of, personId)))
    return {
      kind: 'consentSheet' as const,
      recipient: personId,
      label,
      name: texts.formNamed(label),
    }
  })
  return (
    <div className="consent-papers">
      <p className="support">{texts.hint(isAdult(of.child, today))}</p>
      <PaperShelf label={texts.label} papers={[information, ...forms]} />
    </div>
  )
}
