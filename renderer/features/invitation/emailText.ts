import { currentMeeting, type Case } from '../../../shared/domain/case'
import { answerBy } from '../../../shared/domain/invitation'
import { isProtected } from '../../../shared/domain/people'
import type { Profile } from '../../../shared/domain/profile'
import { invitationTexts } from '../../../shared/texts/invitation'

interface Sender {
  profile: Profile
  goodTimeDays: number
}

/**
 * The e-mail that goes with an invitation; null until the meeting is booked. It is made of the time and the sender
 * only: no name, no number and no reason. Where anybody's identity is protected not even the school can be told, so
 * the sender and the telephone are left out. Room and link may name the school, and are always left out.
 */
export function emailText(of: Case, { profile, goodTimeDays }: Sender, today: string): string | null {
  const { booking } = currentMeeting(of)
  if (booking === null) return null
  const { date, start, end, place, link } = booking
  const body = invitationTexts.email.body({
    date,
    start,
    end,
    isOnline: place === '' && link !== '',
    answerBy: answerBy(booking, goodTimeDays, today),
    sender: isProtected(of) ? null : profile,
  })
  return `${invitationTexts.email.subject(date)}\n${body}`
}

/** What an organisation is told when it has lost its consent: that the invitation no longer stands, and nothing more. */
export function calledOffText(of: Case, profile: Profile): string {
  return invitationTexts.callOff.text(currentMeeting(of).booking, isProtected(of) ? null : profile)
}
