import { Check, X } from 'lucide-react'
import type { Placement } from '../../../shared/domain/contactDirectory'
import { findResponsibleTexts } from '../../../shared/texts/findResponsible'
import { Icon } from '../../ui/Icon'

const texts = findResponsibleTexts.handOver

/** What Barnens bästa-ansvarig needs to know, and what never goes by mail. */
export function HandOver({ placement }: { placement: Placement }) {
  const who = placement === 'unborn' ? texts.whoUnborn : texts.who
  return (
    <section className="find-part">
      <h2>{texts.title[placement]}</h2>
      <ul className="find-points">
        {[who, ...texts.rest].map((point) => (
          <li key={point}>
            <Icon of={Check} strokeWidth={2.4} />
            {point}
          </li>
        ))}
        <li className="find-never">
          <Icon of={X} strokeWidth={2.4} />
          {texts.never}
        </li>
      </ul>
    </section>
  )
}
