import './meeting.css'
import { currentMeeting } from '../../../shared/domain/case'
import { actionsToFollow, previousMeeting } from '../../../shared/domain/followUp'
import { expectedAttendees } from '../../../shared/domain/meeting'
import { lifeStage } from '../../../shared/domain/people'
import { followUpTexts } from '../../../shared/texts/followUp'
import { meetingTexts } from '../../../shared/texts/meeting'
import { StepSheet } from '../../app/caseFrame/StepSheet'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { FollowUpList } from '../../parts/followUp/FollowUpList'
import { Views } from '../../parts/meeting/Views'
import { childName } from '../../parts/personNames'
import { RoutinePoint } from '../../parts/RoutinePoint'
import { useWheel } from '../../parts/wheel'
import { MarginList, MarginNote, SheetSection } from '../../ui/Sheet'
import { Areas } from './Areas'
import { Attendees } from './Attendees'
import { DayFact } from './DayFact'
import { MeetingPapers } from './MeetingPapers'

/** Step 5: the meeting, from the family sitting down to the day being noted. Working notes never come here. */
export function MeetingStep() {
  const of = useOpenCase()
  return (
    <StepSheet step={5} margin={<Margin />}>
      <MeetingPapers />
      <SinceLast />
      <RoutinePoint id="familyFirst">
        <Attendees />
      </RoutinePoint>
      <RoutinePoint id="informationAgreed" hint={meetingTexts.agreed.hint}>
        <InformationAgreed />
      </RoutinePoint>
      <RoutinePoint id="areasDiscussed">
        <Areas key={of.id} />
      </RoutinePoint>
      <RoutinePoint
        id="viewsHeard"
        hint={meetingTexts.views.hint(childName(of), lifeStage(of.child, useToday()))}
      >
        <Views child={childName(of)} />
      </RoutinePoint>
      <RoutinePoint id="held">
        <Held />
      </RoutinePoint>
    </StepSheet>
  )
}

/** What was agreed last time comes first. */
function SinceLast() {
  const of = useOpenCase()
  const before = previousMeeting(of)
  const isAhead = currentMeeting(of).heldOn === null && actionsToFollow(of).length > 0
  if (!isAhead || before === null || before.heldOn === null) return null
  return (
    <SheetSection title={followUpTexts.title}>
      <p className="support">{followUpTexts.lead(before.heldOn)}</p>
      <FollowUpList />
    </SheetSection>
  )
}

function InformationAgreed() {
  const of = useOpenCase()
  const today = useToday()
  return (
    <DayFact
      draftKey="meeting.informationAgreed"
      texts={meetingTexts.agreed}
      fact={currentMeeting(of).informationAgreedOn}
      suggested={today}
      save={(on, draft) => command('meeting.agreeOnInformation', { caseId: of.id, draft, on })}
    />
  )
}

/** With the day comes who was there: what was suggested and nobody has changed is how it was. */
function Held() {
  const of = useOpenCase()
  const today = useToday()
  const { attendees, booking, heldOn } = currentMeeting(of)
  const hold = async (on: string | null, draft: string) => {
    if (on !== null && attendees.length === 0) {
      const came = expectedAttendees(of, today).map((attendee) => ({ ...attendee, id: null }))
      await command('meeting.saveAttendees', { caseId: of.id, attendees: came })
    }
    await command('meeting.hold', { caseId: of.id, draft, on })
  }
  const suggested = booking === null || booking.date > today ? today : booking.date
  return (
    <DayFact
      draftKey="meeting.held"
      texts={meetingTexts.held}
      fact={heldOn}
      suggested={suggested}
      save={hold}
    />
  )
}

function Margin() {
  const of = useOpenCase()
  const stage = lifeStage(of.child, useToday())
  const wheel = useWheel()
  const texts = meetingTexts.margin
  return (
    <>
      <MarginNote title={texts.first}>
        <MarginList kind="leads" items={texts.firstHow(childName(of), stage)} />
      </MarginNote>
      <MarginNote title={texts.enough}>
        <p>{texts.enoughWhy(wheel.areas.length)}</p>
      </MarginNote>
      <MarginNote title={texts.solutions}>
        <p>{texts.solutionsWhy(childName(of), stage)}</p>
      </MarginNote>
    </>
  )
}
