import './meetingMode.css'
import { AArrowDown, AArrowUp } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { previousMeeting } from '../../../shared/domain/followUp'
import { childInRoom } from '../../../shared/domain/roomNames'
import type { StepNumber } from '../../../shared/domain/routine'
import { meetingModeTexts as texts } from '../../../shared/texts/meetingMode'
import { goToStep } from '../../app/cases'
import { useApp, useOpenCase } from '../../app/store'
import { Button } from '../../ui/Button'
import { ClosingPart } from './closing/ClosingPart'
import type { PrintedPlan } from './closing/usePlanPrint'
import { MeetingTimes } from './MeetingTimes'
import { parts, type Part } from './parts'
import { PlanPart } from './PlanPart'
import { SincePart } from './SincePart'
import { SummaryPart } from './SummaryPart'
import { Talk } from './Talk'
import { WelcomePart } from './WelcomePart'

/**
 * The meeting on a screen that the whole room sees. First names only, and nothing of what the rektor works with alone.
 * `step` is where the way back leads.
 */
export function MeetingMode({ step }: { step: StepNumber }) {
  const of = useOpenCase()
  const [part, setPart] = useState<Part>('welcome')
  const [areaId, setAreaId] = useState<string | null>(null)
  const [printed, setPrinted] = useState<PrintedPlan | null>(null)
  const isLarge = useApp((state) => state.roomText) === 'large'
  const main = useRef<HTMLElement>(null)
  const hasSince = (previousMeeting(of)?.actions.length ?? 0) > 0
  const shown = parts.filter((one) => one !== 'since' || hasSince)
  const close = () => goToStep(step)
  const goTo = (next: Part, area?: string) => {
    if (area !== undefined) setAreaId(area)
    setPart(next)
  }
  useEscape(close)
  // A button that led on is gone with its part: the new part is read from its beginning.
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true })
  }, [part])
  return (
    <div className={isLarge ? 'room room-large' : 'room'}>
      <header className="room-bar">
        <h1>{texts.title(childInRoom(of))}</h1>
        <nav className="room-parts" aria-label={texts.partsLabel}>
          {shown.map((one) => (
            <AriaButton
              key={one}
              className="room-part"
              onPress={() => setPart(one)}
              {...(one === part && { 'aria-current': 'step' as const })}
            >
              {texts.parts[one]}
            </AriaButton>
          ))}
        </nav>
        <div className="room-bar-end">
          <MeetingTimes />
          <TextSize isLarge={isLarge} />
          <Button onPress={close}>{texts.close}</Button>
        </div>
      </header>
      <main id="main" className="room-main" tabIndex={-1} ref={main}>
        {part === 'welcome' && <WelcomePart onBegin={() => setPart(hasSince ? 'since' : 'talk')} />}
        {part === 'since' && <SincePart onDone={() => setPart('talk')} />}
        {part === 'talk' && <Talk areaId={areaId} isLarge={isLarge} onArea={setAreaId} onPart={setPart} />}
        {part === 'summary' && <SummaryPart />}
        {part === 'plan' && <PlanPart />}
        {part === 'closing' && <ClosingPart printed={printed} onPrinted={setPrinted} onPart={goTo} />}
      </main>
    </div>
  )
}

function TextSize({ isLarge }: { isLarge: boolean }) {
  return (
    <Button
      icon={isLarge ? AArrowDown : AArrowUp}
      aria-label={isLarge ? texts.smaller : texts.larger}
      onPress={() => useApp.setState({ roomText: isLarge ? 'normal' : 'large' })}
    >
      {null}
    </Button>
  )
}

const writing = 'input, textarea, [role="spinbutton"]'

/** Escape leads back to the case, but never out of a field that somebody writes in. */
function useEscape(close: () => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    const { target } = event
    if (
      target instanceof Element &&
      (target.matches(writing) || target.closest('[role="dialog"], [role="listbox"]'))
    )
      return
    close()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
