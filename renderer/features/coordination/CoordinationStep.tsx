import './coordination.css'
import { Printer } from 'lucide-react'
import { isBestInterests } from '../../../shared/domain/bestInterests'
import { currentMeeting } from '../../../shared/domain/case'
import { needsHandover } from '../../../shared/domain/coordination'
import { nextMeetingObstacle } from '../../../shared/domain/followUp'
import { coordinationTexts } from '../../../shared/texts/coordination'
import { followUpTexts } from '../../../shared/texts/followUp'
import { StepSheet } from '../../app/caseFrame/StepSheet'
import { goToStep } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { BeginNextMeeting } from '../../parts/followUp/BeginNextMeeting'
import { RoutinePoint } from '../../parts/RoutinePoint'
import { Button } from '../../ui/Button'
import { MarginNote } from '../../ui/Sheet'
import { Coordinator } from './Coordinator'
import { FollowUpPapers } from './FollowUpPapers'
import { Handover } from './Handover'
import { NextMeeting } from './NextMeeting'
import { Round } from './Round'

/** Step 7: who coordinates from here, when and with whom next, and the handover when it goes to somebody else. */
export function CoordinationStep() {
  return (
    <StepSheet step={7} margin={<Margin />}>
      <RoutinePoint id="coordinator">
        <Coordinator />
      </RoutinePoint>
      <RoutinePoint id="nextMeeting">
        <NextMeeting />
      </RoutinePoint>
      <RoutinePoint id="handover">
        <Handover />
      </RoutinePoint>
      <PrintNow />
      <Round />
      <FollowUpPapers />
      <MeetingAfter />
    </StepSheet>
  )
}

/** Both decisions are printed with the plan, so the way back is offered when they are made. */
function PrintNow() {
  const { coordination, next } = currentMeeting(useOpenCase())
  if (coordination === null || next === null) return null
  return (
    <div className="print-now">
      <p>{coordinationTexts.print.ready}</p>
      <Button icon={Printer} onPress={() => goToStep(6)}>
        {coordinationTexts.print.go}
      </Button>
    </div>
  )
}

/** What was agreed on can be prepared when everything about this meeting is noted. */
function MeetingAfter() {
  const of = useOpenCase()
  const { next } = currentMeeting(of)
  if (next === null || nextMeetingObstacle(of) !== null) return null
  return (
    <div className="meeting-after">
      <p>{followUpTexts.beginWhy(next.date)}</p>
      <BeginNextMeeting />
    </div>
  )
}

function Margin() {
  const of = useOpenCase()
  const { coordination } = currentMeeting(of)
  const { handover, refusal, usual, next } = coordinationTexts.margins
  const isHandedOver = coordination !== null && needsHandover(of, coordination)
  const handedOver = { title: handover.title, text: handover.text(isBestInterests(of, useToday())) }
  const notes = !isHandedOver
    ? [usual, next]
    : coordination.received === null
      ? [handedOver, refusal, next]
      : [handedOver, next]
  return notes.map(({ title, text }) => (
    <MarginNote key={title} title={title}>
      <p>{text}</p>
    </MarginNote>
  ))
}
