import { invitationTexts } from '../../../shared/texts/invitation'
import { useToday } from '../../app/clock'
import { useOpenCase, useSettings } from '../../app/store'
import { emailText } from './emailText'
import { Message } from './Message'

const texts = invitationTexts.invited

/** The e-mail without personal data, to change if needed and copy. */
export function EmailText() {
  const email = emailText(useOpenCase(), useSettings(), useToday())
  if (email === null) return <p className="support email-later">{texts.emailLater}</p>
  return <Message draft="invitation.email" label={texts.email} template={email} copy={texts.copyEmail} />
}
