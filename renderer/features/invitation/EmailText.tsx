import { invitationTexts } from '../../../shared/texts/invitation'
import { useToday } from '../../app/clock'
import { useOpenCase, useSettings } from '../../app/store'
import { CopySurface } from '../../ui/Surfaces'
import { emailText } from './emailText'

const texts = invitationTexts.invited

/** The e-mail without personal data, ready to copy. */
export function EmailText() {
  const email = emailText(useOpenCase(), useSettings().profile, useToday())
  if (email === null) return <p className="support">{texts.emailLater}</p>
  return (
    <div className="email">
      <p className="label">{texts.email}</p>
      <CopySurface text={`${email.subject}\n${email.body}`} buttonText={texts.copyEmail}>
        <b>{email.subject}</b>
        {`\n${email.body}`}
      </CopySurface>
    </div>
  )
}
