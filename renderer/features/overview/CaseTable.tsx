import { Shield } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import type { Case } from '../../../shared/domain/case'
import { clock, shortDate } from '../../../shared/domain/dates'
import { meetingAhead } from '../../../shared/domain/meeting'
import { needOutcome } from '../../../shared/domain/need'
import { isProtected, lifeStage } from '../../../shared/domain/people'
import type { StepNumber } from '../../../shared/domain/routine'
import { nextUp, stepStates } from '../../../shared/domain/routine'
import { itemTextsFor } from '../../../shared/texts/lifeStages'
import { overviewTexts as texts } from '../../../shared/texts/overview'
import { routineTexts, stepTexts } from '../../../shared/texts/routine'
import { useToday } from '../../app/clock'
import { useApp } from '../../app/store'
import { nameInLists } from '../../parts/caseNames'
import { StepDots } from '../../ui/Brand'
import { Icon } from '../../ui/Icon'

interface CaseTableProps {
  cases: readonly Case[]
  onOpen: (caseId: string, step: StepNumber) => void
}

/** The cases, newest first: who, how far, what next, and when they meet. */
export function CaseTable({ cases, onOpen }: CaseTableProps) {
  const { child, step, next, meeting } = texts.columns
  return (
    <table>
      <thead>
        <tr>
          <th scope="col" className="cases-child">
            {child}
          </th>
          <th scope="col" className="cases-step">
            {step}
          </th>
          <th scope="col">{next}</th>
          <th scope="col" className="cases-meeting">
            {meeting}
          </th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <CaseRow key={one.id} of={one} onOpen={(at) => onOpen(one.id, at)} />
        ))}
      </tbody>
    </table>
  )
}

function CaseRow({ of, onOpen }: { of: Case; onOpen: (step: StepNumber) => void }) {
  const today = useToday()
  const areNamesHidden = useApp((state) => state.areNamesHidden)
  const { step, words } = whatIsNext(of, today)
  const states = stepStates(of, today).map(({ status }) => (status === 'optional' ? 'todo' : status))
  return (
    <tr>
      <th scope="row">
        <AriaButton className="case-link" onPress={() => onOpen(step)}>
          {nameInLists(of, areNamesHidden)}
        </AriaButton>{' '}
        {isProtected(of) ? (
          <>
            <Icon of={Shield} />
            <span className="case-protected">{texts.protectedIdentity}</span>
          </>
        ) : (
          <span className="case-class">{of.child.schoolClass}</span>
        )}
      </th>
      <td>
        <span className="case-step">
          <StepDots states={states} />
          {texts.step(step, stepTexts[step].title)}
        </span>
      </td>
      <td>{words}</td>
      <td className="support">{meetingTime(of, today)}</td>
    </tr>
  )
}

/** The next thing to do in a case, or how it came out. */
export function whatIsNext(of: Case, today: string): { step: StepNumber; words: string } {
  const next = nextUp(of, today)
  if (next !== null)
    return { step: next.step, words: itemTextsFor(next.itemId, lifeStage(of.child, today)).short }
  if (needOutcome(of).kind === 'notActivated') return { step: 1, words: routineTexts.notActivated }
  return { step: 7, words: routineTexts.allDone }
}

/** The meeting that lies ahead, or the one after it when that has been held. */
function meetingTime(of: Case, today: string): string {
  const ahead = meetingAhead(of)
  if (ahead === null) return texts.notBooked
  return ahead.date === today
    ? texts.today(clock(ahead.start))
    : `${shortDate(ahead.date)} ${clock(ahead.start)}`
}
