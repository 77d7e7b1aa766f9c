import { Check, ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { StepNumber, StepState } from '../../../shared/domain/routine'
import { stepStates } from '../../../shared/domain/routine'
import { routineTexts, stepTexts } from '../../../shared/texts/routine'
import { stepHint } from '../../parts/stepHint'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { goToStep } from '../cases'
import { useToday } from '../clock'
import { useOpenCase } from '../store'

/**
 * The seven steps, as the case's table of contents. Narrow windows show only where you are, until asked for all.
 * `current` is null outside the steps.
 */
export function StepList({ current }: { current: StepNumber | null }) {
  const of = useOpenCase()
  const today = useToday()
  const [isOpen, setOpen] = useState(false)
  return (
    <nav className={isOpen ? 'steps steps-open' : 'steps'} aria-label={routineTexts.steps}>
      <div className="steps-toggle">
        <Button
          iconAfter={ChevronDown}
          aria-expanded={isOpen}
          aria-controls="step-list"
          onPress={() => setOpen(!isOpen)}
        >
          {current === null ? routineTexts.steps : routineTexts.stepOf(current, stepTexts[current].title)}
        </Button>
      </div>
      <ol id="step-list" className="step-list">
        {stepStates(of, today).map((state) => (
          <li key={state.step} className={`step step-${state.status}`}>
            <StepEntry
              state={state}
              hint={stepHint(state, of, today)}
              isCurrent={state.step === current}
              onOpen={() => {
                setOpen(false)
                goToStep(state.step)
              }}
            />
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface StepEntryProps {
  state: StepState
  hint: string
  isCurrent: boolean
  onOpen: () => void
}

function StepEntry({ state: { step, status }, hint, isCurrent, onOpen }: StepEntryProps) {
  const words = (
    <>
      <span className="step-number">{status === 'done' ? <Icon of={Check} strokeWidth={2.6} /> : step}</span>
      <span className="step-name">{stepTexts[step].title}</span>
      {hint !== '' && <span className="step-hint">{hint}</span>}
    </>
  )
  return (
    <AriaButton
      className="step-entry"
      onPress={onOpen}
      {...(isCurrent && { 'aria-current': 'step' as const })}
    >
      {words}
    </AriaButton>
  )
}
