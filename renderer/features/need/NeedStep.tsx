import './need.css'
import { needOutcome, needQuestions } from '../../../shared/domain/need'
import type { NeedAnswer } from '../../../shared/domain/case'
import { helpsAlone } from '../../../shared/domain/onward'
import { needTexts } from '../../../shared/texts/need'
import { StepSheet } from '../../app/caseFrame/StepSheet'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { dayWords } from '../../parts/dayWords'
import { childName } from '../../parts/personNames'
import { RoutinePoint } from '../../parts/RoutinePoint'
import { useOpenRow } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { MarginList, MarginNote } from '../../ui/Sheet'
import { Notice } from '../../ui/Surfaces'
import { answerDraft } from './AnswerForm'
import { Observations } from './Observations'
import { Onward } from './Onward'
import { Question } from './Question'
import { ReferralNotice } from './ReferralRow'

/** Step 1: what is known, then three questions in order, each with its own way out. */
export function NeedStep() {
  const of = useOpenCase()
  const openRow = useOpenRow(of.id, needQuestions.map(answerDraft))
  const outcome = needOutcome(of)
  return (
    <StepSheet step={1} margin={<Margin />}>
      {of.referrals.length > 0 && outcome.kind === 'open' && <ReferralNotice referrals={of.referrals} />}
      <RoutinePoint id="observations">
        <Observations />
      </RoutinePoint>
      {needQuestions.map((question) => (
        <Question key={question} question={question} openRow={openRow} />
      ))}
      {outcome.kind !== 'open' && (
        <div className="need-outcome">
          {outcome.kind === 'activated' ? (
            <Activated by={outcome.by} />
          ) : (
            <NotActivated
              by={outcome.by}
              onAnswerAnew={() => openRow.open(answerDraft(outcome.by.question))}
            />
          )}
        </div>
      )}
      {(helpsAlone(of) || of.onward !== null) && <Onward />}
    </StepSheet>
  )
}

function NotActivated({ by, onAnswerAnew }: { by: NeedAnswer; onAnswerAnew: () => void }) {
  const { outcome } = needTexts
  const day = dayWords(by.on, useToday())
  const hasBeenCalledSince = useOpenCase().referrals.some(({ receivedOn }) => receivedOn > by.on)
  return (
    <Notice
      title={outcome.notActivated}
      action={<Button onPress={onAnswerAnew}>{outcome.answerAnew}</Button>}
    >
      <p>{outcome.decided(needQuestions.indexOf(by.question) + 1, day, by.by, by.reason)}</p>
      {hasBeenCalledSince && <p>{outcome.calledSince}</p>}
      <p>
        {outcome.onward[by.question]} {outcome.reopen}
      </p>
    </Notice>
  )
}

function Activated({ by }: { by: NeedAnswer }) {
  const { outcome } = needTexts
  return (
    <Notice tone="ok" title={outcome.activated}>
      <p>{outcome.activatedWhy(dayWords(by.on, useToday()))}</p>
    </Notice>
  )
}

function Margin() {
  const of = useOpenCase()
  const { margin } = needTexts
  return (
    <>
      <MarginNote title={margin.leads}>
        <MarginList kind="leads" items={margin.leadsTo} />
      </MarginNote>
      <MarginNote title={margin.whatYouKnow}>
        <p>{margin.whatYouKnowWhy}</p>
      </MarginNote>
      <MarginNote title={margin.worried(childName(of))}>
        <p>{margin.worriedWhy}</p>
      </MarginNote>
    </>
  )
}
