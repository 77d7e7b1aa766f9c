import './invitation.css'
import { Check, X } from 'lucide-react'
import { currentMeeting } from '../../../shared/domain/case'
import { isStruck, shortNotice } from '../../../shared/domain/invitation'
import { isProtected, partyName } from '../../../shared/domain/people'
import { notInvited, notReplied } from '../../../shared/domain/routine'
import { invitationTexts } from '../../../shared/texts/invitation'
import { StepSheet } from '../../app/caseFrame/StepSheet'
import { useToday } from '../../app/clock'
import { useOpenCase, useSettings } from '../../app/store'
import { CalendarFile } from '../../parts/CalendarFile'
import { childName, shortName } from '../../parts/personNames'
import { RoutinePoint } from '../../parts/RoutinePoint'
import { useWheel } from '../../parts/wheel'
import { Icon } from '../../ui/Icon'
import { MarginList, MarginNote, RuleNote } from '../../ui/Sheet'
import { AreaChoice } from './AreaChoice'
import { AsAgreed } from './AsAgreed'
import { BookingForm } from './BookingForm'
import { EmailText } from './EmailText'
import { FamilyInvited } from './FamilyInvited'
import { Letters } from './Letters'
import { OrganisationList } from './OrganisationList'
import { ReasonForm } from './ReasonForm'

const texts = invitationTexts

/** Step 3: what to talk about, whom to invite, when and where, and who has answered. */
export function InvitationStep() {
  const of = useOpenCase()
  const { goodTimeDays } = useSettings()
  const { invitations } = currentMeeting(of)
  const unanswered = notReplied(of, useToday()).map((id) => partyName(of, id))
  return (
    <StepSheet step={3} margin={<Margin />}>
      <RoutinePoint id="areasChosen" hint={texts.areas.hint(useWheel().areas.length)}>
        <AreaChoice />
      </RoutinePoint>
      <RoutinePoint id="organisationsChosen">
        <AsAgreed />
        <OrganisationList />
      </RoutinePoint>
      <RoutinePoint id="booked">
        <BookingForm />
      </RoutinePoint>
      <RoutinePoint id="invited" hint={texts.invited.hint(goodTimeDays)}>
        <SentInvitations />
        <ShortNotice />
        <FamilyInvited />
        <ReasonForm />
        <Letters />
        <EmailText />
        <CalendarFile meeting="coming" />
      </RoutinePoint>
      {invitations.length > 0 && (
        <RoutinePoint
          id="replied"
          {...(unanswered.length > 0 && { hint: texts.replied.missing(unanswered) })}
        />
      )}
    </StepSheet>
  )
}

function SentInvitations() {
  const of = useOpenCase()
  const today = useToday()
  const { goodTimeDays } = useSettings()
  const { booking, invitations } = currentMeeting(of)
  if (invitations.length === 0) return <p className="sent-none">{texts.invited.none}</p>
  return (
    <ul className="sent-list">
      {of.organisations.map(({ id, name }) => {
        const invitation = invitations.find((one) => one.organisationId === id)
        if (invitation === undefined) return null
        const isOff = isStruck(of, invitation, today)
        const late = booking === null ? null : shortNotice(booking, invitation.sentOn, goodTimeDays)
        const line = texts.sentLong(name, invitation)
        return (
          <li key={id} className={isOff ? 'sent-struck' : undefined}>
            <Icon of={isOff ? X : Check} strokeWidth={2.4} />
            <span>
              {isOff ? <s>{line}</s> : line}
              {isOff && `, ${texts.invited.struck}`}
              {!isOff && late !== null && (
                <span className="support sent-late">{texts.invited.late(late)}</span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** Says so when somebody is still to be invited and the meeting is near. Never a stop. */
function ShortNotice() {
  const of = useOpenCase()
  const today = useToday()
  const { goodTimeDays } = useSettings()
  const { booking } = currentMeeting(of)
  const days = booking === null ? null : shortNotice(booking, today, goodTimeDays)
  if (days === null || notInvited(of, today).length === 0) return null
  return <RuleNote rule={texts.invited.short(days)} />
}

function Margin() {
  const of = useOpenCase()
  const { margin, family } = texts
  const { familyInvitations } = currentMeeting(of)
  const invited = familyInvitations.map(({ personId, way, on }) =>
    family.invited(shortName(of, personId), family.ways[way], on),
  )
  return (
    <>
      {invited.length > 0 && (
        <MarginNote title={margin.family}>
          <MarginList kind="applies" items={invited} />
        </MarginNote>
      )}
      <MarginNote title={margin.specialist}>
        <MarginList kind="applies" items={margin.specialistWhen(childName(of))} />
      </MarginNote>
      <MarginNote title={margin.email}>
        <MarginList kind="appliesNot" items={margin.emailNever(isProtected(of))} />
      </MarginNote>
    </>
  )
}
