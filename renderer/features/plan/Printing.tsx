import { useState } from 'react'
import { currentMeeting } from '../../../shared/domain/case'
import { planGaps } from '../../../shared/domain/plan'
import { planSecrets, type PlanPlace } from '../../../shared/domain/planSecrets'
import type { FrozenDocument } from '../../../shared/ipc/documents'
import { appTexts } from '../../../shared/texts/app'
import { paperNames } from '../../../shared/texts/papers'
import { planTexts } from '../../../shared/texts/plan'
import { stepTexts } from '../../../shared/texts/routine'
import { goToStep } from '../../app/cases'
import { useToday } from '../../app/clock'
import { draftId } from '../../app/drafts'
import { useApp, useOpenCase, useSettings } from '../../app/store'
import { leaveForms } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { FrozenPreview } from '../../parts/papers/FrozenPreview'
import { freezePlan } from '../../parts/papers/printing'
import { paperNow, usePaperNow } from '../../parts/papers/usePaperNow'
import { SecretList } from '../../parts/plan/SecretList'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Surfaces'
import { actionDraftKey } from '../../parts/actionFields'
import type { OpenGap } from './GapList'
import { GapList } from './GapList'
import { Versions } from './Versions'

const { print } = planTexts
const plan = { kind: 'childPlan', recipient: null } as const

/** A plan on show. `printed` is what it was made of, for one frozen just now; an older one is shown as what it is. */
interface Shown {
  document: FrozenDocument
  printed: string | null
}

/** Makes the plan into a paper that no longer changes, and shows it. */
export function Printing({ onOpenGap }: { onOpenGap: OpenGap }) {
  const of = useOpenCase()
  const task = useTask()
  const [isAsking, setAsking] = useState(false)
  const [shown, setShown] = useState<Shown | null>(null)
  const printedNow = usePaperNow()(plan)
  const gaps = planGaps(of, useToday())
  const secrets = planSecrets(of, useSettings().profile)
  const hasQuestions = gaps.length + secrets.length > 0
  const isShownStill = shown !== null && (shown.printed === null || shown.printed === printedNow)

  const freeze = async (hasSeen: boolean) => {
    if (hasQuestions && !hasSeen) return setAsking(true)
    await task.run(async () => {
      // What is being typed belongs on the paper.
      await leaveForms()
      const document = await freezePlan(of.id, { gaps: hasSeen, secrets: hasSeen })
      setAsking(document === null)
      if (document !== null) setShown({ document, printed: paperNow(plan) })
    })
  }

  const openSecret = (place: PlanPlace) => {
    if (place.kind === 'action') onOpenGap(place.id, 'what')
    else goToStep(place.kind === 'coordinator' || place.kind === 'next' ? 7 : 5)
  }

  return (
    <>
      <p className="support">{print.lead}</p>
      <StillBlank />
      <HalfWritten />
      <div className="print-way">
        {/* While a paper is shown, printing it is what comes next. */}
        <Button
          variant={isShownStill ? 'standard' : 'primary'}
          isBusy={task.isRunning}
          onPress={() => void freeze(false)}
        >
          {print.freeze}
        </Button>
      </div>
      <ProblemNotice problem={task.problem} />
      {isAsking && hasQuestions && (
        <Notice
          title={secrets.length > 0 ? print.secrets : planTexts.gaps(gaps.length)}
          action={
            <Button onPress={() => void freeze(true)}>
              {secrets.length > 0 ? print.secretsAnyway : print.anyway}
            </Button>
          }
        >
          {secrets.length > 0 && (
            <>
              <p>{print.secretsFirst}</p>
              <SecretList secrets={secrets} onOpen={openSecret} />
            </>
          )}
          {gaps.length > 0 && (
            <>
              {secrets.length > 0 && <b>{planTexts.gaps(gaps.length)}</b>}
              <p>{print.gapsFirst}</p>
              <GapList onOpen={onOpenGap} />
            </>
          )}
        </Notice>
      )}
      {shown !== null &&
        (isShownStill ? (
          <FrozenPreview key={shown.document.id} document={shown.document} name={paperNames.childPlan} />
        ) : (
          <Notice title={print.changed(shown.document.version)} />
        ))}
      <Versions
        newest={shown?.document.id ?? null}
        onShow={(document) => setShown({ document, printed: null })}
      />
    </>
  )
}

/** What step 7 decides is printed too: until then it is lines to fill in by hand. */
function StillBlank() {
  const { coordination, next } = currentMeeting(useOpenCase())
  if (coordination !== null && next !== null) return null
  const { both, coordinator, next: nextMeeting } = print.blanks
  return (
    <p className="print-note">
      {coordination !== null ? nextMeeting : next !== null ? coordinator : both}{' '}
      <Button variant="link" onPress={() => goToStep(7)}>
        {appTexts.goTo(stepTexts[7].title)}
      </Button>
    </p>
  )
}

/** What is half written is not in the plan, and so not on the paper. */
function HalfWritten() {
  const of = useOpenCase()
  const drafts = useApp((state) => state.drafts)
  const ids = [null, ...currentMeeting(of).actions.map(({ id }) => id)]
  if (!ids.some((id) => draftId(of.id, actionDraftKey(id)) in drafts)) return null
  return <p className="print-note">{print.halfWritten}</p>
}
