import { CircleAlert } from 'lucide-react'
import type { Contact, ContactQuestion } from '../../../shared/domain/contactDirectory'
import { findResponsibleTexts as texts } from '../../../shared/texts/findResponsible'
import { Icon } from '../../ui/Icon'
import { CopyButton } from '../../ui/Surfaces'

/** The one dark block: whom to contact and how, exactly as the routine prints it; or what to answer first. */
export function Answer({ question, contacts }: { question: ContactQuestion; contacts: readonly Contact[] }) {
  const { placement } = question
  return (
    <section className="find-answer on-petrol" aria-label={texts.answer} aria-live="polite">
      {placement === null || contacts.length === 0 ? (
        <p className="find-next">{texts.next[missing(question)]}</p>
      ) : (
        <>
          <p className="find-who">{texts.responsible[placement]}</p>
          {contacts.map((contact) => (
            <Way key={contact.id} contact={contact} />
          ))}
          <p>{how(question)}</p>
        </>
      )}
    </section>
  )
}

function Way({ contact }: { contact: Contact }) {
  const { address, kind, unit, municipality, isWithoutPersonalData, isMalformed } = contact
  return (
    <div className="find-way">
      <div>
        <p className="find-address">{address}</p>
        {kind === 'mailbox' && (
          <p>
            {[unit, municipality].filter((part) => part !== null).join(', ')}
            {isWithoutPersonalData && (
              <>
                {'. '}
                <b>{texts.withoutPersonalData}</b>
              </>
            )}
            .
          </p>
        )}
        {isMalformed && (
          <p className="find-warning">
            <Icon of={CircleAlert} />
            {texts.malformed}
          </p>
        )}
      </div>
      {kind !== 'link' && <CopyButton text={address} buttonText={texts.copy[kind]} />}
    </div>
  )
}

/** The first question that stands in the way of an answer. */
function missing({ placement, municipality }: ContactQuestion): keyof typeof texts.next {
  if (placement === null) return 'placement'
  return municipality === null ? 'municipality' : 'unit'
}

function how({ placement, municipality }: ContactQuestion): string {
  const words = placement === null ? '' : texts.how[placement]
  return typeof words === 'string' ? words : words(municipality ?? '')
}
