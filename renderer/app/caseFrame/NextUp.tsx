import { ArrowRight } from 'lucide-react'
import type { Case } from '../../../shared/domain/case'
import { consentsRunningOut } from '../../../shared/domain/consentEnd'
import { nextMeetingObstacle } from '../../../shared/domain/followUp'
import { needOutcome } from '../../../shared/domain/need'
import { inWords } from '../../../shared/domain/noteFormulas'
import { findOrganisation, lifeStage } from '../../../shared/domain/people'
import type { StepNumber } from '../../../shared/domain/routine'
import { nextUp } from '../../../shared/domain/routine'
import { appTexts } from '../../../shared/texts/app'
import { consentTexts } from '../../../shared/texts/consent'
import { itemTextsFor } from '../../../shared/texts/lifeStages'
import { routineTexts, stepTexts } from '../../../shared/texts/routine'
import { BeginNextMeeting } from '../../parts/followUp/BeginNextMeeting'
import { dayWords } from '../../parts/dayWords'
import { childName, shortName } from '../../parts/personNames'
import { Button } from '../../ui/Button'
import { goToStep } from '../cases'
import { useToday } from '../clock'
import { useOpenCase } from '../store'

/** One thing, one sentence, one way on. The only dark block of the screen. `current` is null outside the steps. */
export function NextUp({ current }: { current: StepNumber | null }) {
  const of = useOpenCase()
  const { title, why, step } = wordsFor(of, useToday())
  return (
    <section className="next on-petrol" aria-label={routineTexts.nextUp}>
      <p className="next-label">{routineTexts.nextUp}</p>
      <h2>{title}</h2>
      <p className="next-why">{why}</p>
      <RunningOut />
      {step !== null && <WayOn step={step} current={current} />}
      {step === null && nextMeetingObstacle(of) === null && (
        <div className="next-way">
          <BeginNextMeeting />
        </div>
      )}
    </section>
  )
}

/** A yes that runs out soon has to be asked for again, whatever comes next. */
function RunningOut() {
  const of = useOpenCase()
  const today = useToday()
  const [first] = consentsRunningOut(of, today)
  if (first === undefined) return null
  const { personId, until } = first
  return (
    <p className="next-why">{consentTexts.runningOut(shortName(of, personId), dayWords(until, today))}</p>
  )
}

/** To the step where the next thing is; when it is here, to the step after. */
function WayOn({ step, current }: { step: StepNumber; current: StepNumber | null }) {
  const isHere = step === current
  const target = isHere ? stepAfter(step) : step
  if (target === undefined) return null
  const { title } = stepTexts[target]
  return (
    <div className="next-way">
      <Button variant="link" iconAfter={ArrowRight} onPress={() => goToStep(target)}>
        {isHere ? routineTexts.afterwards(title) : appTexts.goTo(title)}
      </Button>
    </div>
  )
}

const steps: readonly StepNumber[] = [1, 2, 3, 4, 5, 6, 7]

function stepAfter(step: StepNumber): StepNumber | undefined {
  return steps[step]
}

function wordsFor(of: Case, today: string): { title: string; why: string; step: StepNumber | null } {
  const next = nextUp(of, today)
  if (next !== null) {
    const texts = itemTextsFor(next.itemId, lifeStage(of.child, today))
    const who = whoInWords(
      next.waitsFor
        .map((id) => findOrganisation(of, id)?.name ?? shortName(of, id))
        .filter((name) => name !== ''),
    )
    return {
      title: texts.next(childName(of), who),
      why: texts.why,
      step: next.step,
    }
  }
  if (needOutcome(of).kind === 'notActivated') {
    return { title: routineTexts.notActivated, why: routineTexts.notActivatedWhy, step: null }
  }
  return { title: routineTexts.allDone, why: routineTexts.allDoneWhy, step: null }
}

/** Up to three names; of more, two and how many others. */
function whoInWords(names: readonly string[]): string {
  return inWords(names.length <= 3 ? names : [...names.slice(0, 2), routineTexts.others(names.length - 2)])
}
