import { CircleAlert } from 'lucide-react'
import {
  childHealthCareUnits,
  type Contact,
  type ContactDirectory,
  type ContactQuestion,
} from '../../../shared/domain/contactDirectory'
import { findResponsibleTexts as texts } from '../../../shared/texts/findResponsible'
import { Icon } from '../../ui/Icon'
import { CopyButton } from '../../ui/Surfaces'

/** The one dark block: whom to contact and how, exactly as the routine prints it; or what to answer first. */
export function Answer({
  question,
  contacts,
  directory,
}: {
  question: ContactQuestion
  contacts: readonly Contact[]
  directory: ContactDirectory
}) {
  const { placement } = question
  return (
    <section className="find-answer on-petrol" aria-label={texts.answer} aria-live="polite">
      {placement === null || contacts.length === 0 ? (
        <p className="find-next">{texts.next[missing(question, directory)]}</p>
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

/** The first question that stands in the way of an answer, or that there is nobody to name. */
function missing(question: ContactQuestion, directory: ContactDirectory): keyof typeof texts.next {
  const { placement, municipality } = question
  if (placement === null) return 'placement'
  if (placement === 'unborn') return 'nothing'
  if (municipality === null) return 'municipality'
  const hasUnits = childHealthCareUnits(directory, municipality).length > 0
  return placement === 'beforeSchool' && hasUnits ? 'unit' : 'nothing'
}

function how({ placement, municipality }: ContactQuestion): string {
  const words = placement === null ? '' : texts.how[placement]
  return typeof words === 'string' ? words : words(municipality ?? '')
}
