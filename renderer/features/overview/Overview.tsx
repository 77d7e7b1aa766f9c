import './overview.css'
import { Eye, EyeOff, FileLock2, Phone, Plus } from 'lucide-react'
import { dateWithWeekday, weekNumber } from '../../../shared/domain/dates'
import { needOutcome } from '../../../shared/domain/need'
import type { StepNumber } from '../../../shared/domain/routine'
import { intakeTexts } from '../../../shared/texts/intake'
import { overviewTexts as texts } from '../../../shared/texts/overview'
import { sealedCaseTexts } from '../../../shared/texts/sealedCase'
import { api } from '../../app/api'
import { go, openCase } from '../../app/cases'
import { useToday } from '../../app/clock'
import { draftId } from '../../app/drafts'
import { useApp } from '../../app/store'
import { useLoaded } from '../../app/useLoaded'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { intakeDraft, registrationDraft } from '../../parts/registrationDraft'
import { Button } from '../../ui/Button'
import { EmptyState, Notice } from '../../ui/Surfaces'
import { CaseList } from './CaseList'
import { ComingMeetings } from './ComingMeetings'
import { WaitingList } from './WaitingList'

const register = () => void go({ screen: 'registerChild' })
const takeCall = () => void go({ screen: 'intake' })

/** What waits for the user, the meetings to come, and every case with what comes next in it. */
export function Overview({ hasSearchFocus }: { hasSearchFocus: boolean }) {
  const { value: cases, problem } = useLoaded(() => api('cases.list', {}))
  const areNamesHidden = useApp((state) => state.areNamesHidden)
  const isUnfinished = useApp((state) => state.drafts[draftId(null, registrationDraft)] !== undefined)
  const isInCall = useApp((state) => state.drafts[draftId(null, intakeDraft)] !== undefined)
  const today = useToday()
  const task = useTask()
  const open = (caseId: string, step: StepNumber) => void task.run(() => openCase(caseId, step))
  const ongoing = cases?.filter((one) => needOutcome(one).kind !== 'notActivated').length ?? 0
  const day = dateWithWeekday(today).replace(/ \d{4}$/, '')
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="overview-head">
        <div>
          <p className="overview-date">{texts.dateline(day, weekNumber(today))}</p>
          <h1>{cases === null ? texts.cases : texts.title(ongoing)}</h1>
        </div>
        <div className="button-row">
          {cases !== null && cases.length > 0 && (
            <Button
              variant="plain"
              icon={areNamesHidden ? Eye : EyeOff}
              onPress={() => useApp.setState({ areNamesHidden: !areNamesHidden })}
            >
              {areNamesHidden ? texts.showNames : texts.hideNames}
            </Button>
          )}
          <Button variant="plain" icon={FileLock2} onPress={() => void go({ screen: 'receiveCase' })}>
            {sealedCaseTexts.receive.title}
          </Button>
          <Button icon={Phone} onPress={takeCall}>
            {intakeTexts.title} <kbd>{intakeTexts.keys}</kbd>
          </Button>
          <Button
            icon={Plus}
            variant={cases?.length === 0 && !isUnfinished ? 'primary' : 'standard'}
            onPress={register}
          >
            {texts.newCase}
          </Button>
        </div>
      </div>
      <ProblemNotice problem={problem ?? task.problem} />
      {isInCall && (
        <Notice
          action={
            <Button size="small" onPress={takeCall}>
              {intakeTexts.goOn}
            </Button>
          }
        >
          <p>{intakeTexts.unfinished}</p>
        </Notice>
      )}
      {isUnfinished && (
        <Notice
          action={
            <Button size="small" onPress={register}>
              {texts.goOn}
            </Button>
          }
        >
          <p>{texts.unfinished}</p>
        </Notice>
      )}
      {cases?.length === 0 && <EmptyState>{texts.empty}</EmptyState>}
      {cases !== null && cases.length > 0 && (
        <>
          <div className="day">
            <WaitingList cases={cases} onOpen={open} />
            <ComingMeetings cases={cases} onOpen={open} />
          </div>
          <CaseList cases={cases} hasSearchFocus={hasSearchFocus} onOpen={open} />
        </>
      )}
    </main>
  )
}
