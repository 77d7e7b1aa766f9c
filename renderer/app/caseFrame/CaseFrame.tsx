import './caseFrame.css'
import { ArrowLeft, History, Presentation, Shield, UsersRound } from 'lucide-react'
import { useEffect, type ComponentType, type ReactNode } from 'react'
import { requireActivated } from '../../../shared/domain/need'
import { isProtected } from '../../../shared/domain/people'
import type { StepNumber } from '../../../shared/domain/routine'
import { appTexts } from '../../../shared/texts/app'
import { followUpTexts } from '../../../shared/texts/followUp'
import { meetingModeTexts } from '../../../shared/texts/meetingMode'
import { peopleTexts } from '../../../shared/texts/people'
import { timelineTexts } from '../../../shared/texts/timeline'
import { People } from '../../features/people/People'
import { factsOfChild, nameInCase } from '../../parts/caseNames'
import { Button } from '../../ui/Button'
import { StatusWord } from '../../ui/Surfaces'
import { goToMeetingMode, goToPeople, goToStep, goToTimeline } from '../cases'
import { useToday } from '../clock'
import { meetingMode, timeline } from '../lateScreens'
import { stepScreens } from '../steps'
import { useOpenCase, type CaseView } from '../store'
import { MeetingEnded } from './MeetingEnded'
import { SaveIndicator } from './SaveIndicator'
import { StepList } from './StepList'

interface CaseFrameProps {
  step: StepNumber
  /** The step itself, or what stands in its place. */
  view: 'step' | CaseView
  /** One comes from its meeting, which was ended just now. */
  hasEnded: boolean
}

const views: Record<CaseView, ComponentType> = { people: People, timeline: timeline.Screen }

/** A case: whose it is, the seven steps, and the sheet of the step that is open. */
export function CaseFrame({ step, view, hasEnded }: CaseFrameProps) {
  // Fetched while the case is read, so that it is there when it is asked for.
  useEffect(() => void meetingMode.load(), [])
  const isStep = view === 'step'
  const Screen = isStep ? stepScreens[step] : views[view]
  return (
    <>
      <CaseRow>
        {isStep ? (
          <>
            <ToMeeting />
            <Button size="small" icon={History} onPress={() => void goToTimeline()}>
              {timelineTexts.title}
            </Button>
            <Button size="small" icon={UsersRound} onPress={goToPeople}>
              {peopleTexts.title}
            </Button>
          </>
        ) : (
          <Button size="small" icon={ArrowLeft} onPress={() => goToStep(step)}>
            {peopleTexts.back(step)}
          </Button>
        )}
      </CaseRow>
      {hasEnded && <MeetingEnded />}
      <div className="case-columns">
        <StepList current={isStep ? step : null} />
        <Screen key={isStep ? step : view} />
      </div>
    </>
  )
}

/** A case that is not activated has no meeting to show. */
function ToMeeting() {
  if (requireActivated(useOpenCase()) !== null) return null
  return (
    <Button size="small" icon={Presentation} onPress={() => void goToMeetingMode()}>
      {meetingModeTexts.open}
    </Button>
  )
}

/** Whose case it is. `children` is the way to its people, or back from them. */
function CaseRow({ children }: { children: ReactNode }) {
  const of = useOpenCase()
  const facts = [
    factsOfChild(of, useToday()),
    appTexts.caseNumber(of.number),
    of.meetings.length > 1 ? followUpTexts.number(of.meetings.length) : '',
  ]
    .filter((fact) => fact !== '')
    .join(' · ')
  return (
    <section className="case-row" aria-labelledby="case-name">
      <h1 id="case-name">{nameInCase(of)}</h1>
      <p className="case-facts">{facts}</p>
      {isProtected(of) && (
        <StatusWord tone="none" icon={Shield}>
          {appTexts.protectedIdentity}
        </StatusWord>
      )}
      <div className="case-row-end">
        <SaveIndicator />
        {children}
      </div>
    </section>
  )
}
