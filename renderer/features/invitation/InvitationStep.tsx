import './invitation.css'
import { Check } from 'lucide-react'
import { currentMeeting } from '../../../shared/domain/case'
import { daysBetween } from '../../../shared/domain/dates'
import { goodTimeDays, invitationOf } from '../../../shared/domain/invitation'
import { partyName } from '../../../shared/domain/people'
import { notInvited, notReplied } from '../../../shared/domain/routine'
import { invitationTexts } from '../../../shared/texts/invitation'
import { StepSheet } from '../../app/caseFrame/StepSheet'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { childName } from '../../parts/personNames'
import { RoutinePoint } from '../../parts/RoutinePoint'
import { Icon } from '../../ui/Icon'
import { MarginList, MarginNote, RuleNote } from '../../ui/Sheet'
import { AreaChoice } from './AreaChoice'
import { BookingForm } from './BookingForm'
import { EmailText } from './EmailText'
import { Letters } from './Letters'
import { OrganisationList } from './OrganisationList'
import { ReasonForm } from './ReasonForm'

/** Step 3: what to talk about, whom to invite, when and where, and who has answered. */
export function InvitationStep() {
  const of = useOpenCase()
  const { invitations } = currentMeeting(of)
  const unanswered = notReplied(of).map((id) => partyName(of, id))
  return (
    <StepSheet step={3} margin={<Margin />}>
      <RoutinePoint id="areasChosen" hint={invitationTexts.areas.hint}>
        <AreaChoice />
      </RoutinePoint>
      <RoutinePoint id="organisationsChosen">
        <OrganisationList />
      </RoutinePoint>
      <RoutinePoint id="booked">
        <BookingForm />
      </RoutinePoint>
      <RoutinePoint id="invited" hint={invitationTexts.invited.hint(goodTimeDays)}>
        <SentInvitations />
        <ShortNotice />
        <ReasonForm />
        <Letters />
        <EmailText />
      </RoutinePoint>
      {invitations.length > 0 && (
        <RoutinePoint
          id="replied"
          {...(unanswered.length > 0 && { hint: invitationTexts.replied.missing(unanswered) })}
        />
      )}
    </StepSheet>
  )
}

function SentInvitations() {
  const of = useOpenCase()
  const meeting = currentMeeting(of)
  const sent = of.organisations.flatMap(({ id, name }) => {
    const invitation = invitationOf(meeting, id)
    return invitation === undefined ? [] : [invitationTexts.sentLong(name, invitation)]
  })
  if (sent.length === 0) return <p>{invitationTexts.invited.none}</p>
  return (
    <ul className="sent-list">
      {sent.map((line) => (
        <li key={line}>
          <Icon of={Check} strokeWidth={2.4} />
          {line}
        </li>
      ))}
    </ul>
  )
}

/** Says so when somebody is still to be invited and the meeting is near. Never a stop. */
function ShortNotice() {
  const of = useOpenCase()
  const today = useToday()
  const { booking } = currentMeeting(of)
  if (booking === null || booking.date < today || notInvited(of, today).length === 0) return null
  const days = daysBetween(today, booking.date)
  return days < goodTimeDays ? <RuleNote rule={invitationTexts.invited.short(days)} /> : null
}

function Margin() {
  const of = useOpenCase()
  const texts = invitationTexts.margin
  return (
    <>
      <MarginNote title={texts.specialist}>
        <MarginList kind="applies" items={texts.specialistWhen(childName(of))} />
      </MarginNote>
      <MarginNote title={texts.email}>
        <MarginList kind="appliesNot" items={texts.emailNever} />
      </MarginNote>
    </>
  )
}
