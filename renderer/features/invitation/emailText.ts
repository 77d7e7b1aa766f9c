import { currentMeeting, type Case } from '../../../shared/domain/case'
import { answerBy } from '../../../shared/domain/invitation'
import { isProtected } from '../../../shared/domain/people'
import type { Profile } from '../../../shared/domain/profile'
import { invitationTexts } from '../../../shared/texts/invitation'

/**
 * The e-mail that goes with an invitation; null until the meeting is booked. It is made of the time and the sender
 * only: no name, no number and no reason. Where anybody's identity is protected not even the school can be told, so
 * the sender and the telephone are left out. Room and link may name the school, and are always left out.
 */
export function emailText(
  of: Case,
  profile: Profile,
  today: string,
): { subject: string; body: string } | null {
  const { booking } = currentMeeting(of)
  if (booking === null) return null
  const { date, start, end, place, link } = booking
  return {
    subject: invitationTexts.email.subject(date),
    body: invitationTexts.email.body({
      date,
      start,
      end,
      isOnline: place === '' && link !== '',
      answerBy: answerBy(date, today),
      sender: isProtected(of) ? null : profile,
    }),
  }
}
