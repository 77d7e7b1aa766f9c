import type { NeedAnswer, NeedQuestion } from '../../../shared/domain/case'
import { latestAnswer, needQuestions } from '../../../shared/domain/need'
import { nextUp } from '../../../shared/domain/routine'
import { appTexts } from '../../../shared/texts/app'
import { needTexts } from '../../../shared/texts/need'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { dayWords } from '../../parts/dayWords'
import { RoutinePoint } from '../../parts/RoutinePoint'
import type { OpenRow as OpenRows } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { OpenRow } from '../../ui/Sheet'
import { AnswerForm, answerDraft } from './AnswerForm'

/** One of the three questions: open when its turn has come, a row when it is answered, in view before that. */
export function Question({ question, openRow }: { question: NeedQuestion; openRow: OpenRows }) {
  const of = useOpenCase()
  const isNext = nextUp(of, useToday())?.itemId === question
  const answer = latestAnswer(of, question)
  const key = answerDraft(question)
  if (openRow.isOpen(key) || isNext) {
    return (
      <RoutinePoint id={question}>
        <OpenRow>
          <div id={openRow.idOf(key)}>
            <AnswerForm question={question} onDone={openRow.close} />
          </div>
        </OpenRow>
      </RoutinePoint>
    )
  }
  if (answer !== undefined) {
    return (
      <RoutinePoint id={question}>
        <Answered answer={answer} openRow={openRow} />
      </RoutinePoint>
    )
  }
  return (
    <RoutinePoint id={question} hint={needTexts.ahead[question]}>
      {canBeAnswered(of.needAnswers, question) && (
        <div id={openRow.idOf(key)}>
          <Button
            size="small"
            aria-label={needTexts.answerQuestion(numberOf(question))}
            onPress={() => openRow.open(key)}
          >
            {needTexts.answer}
          </Button>
        </div>
      )}
    </RoutinePoint>
  )
}

function Answered({
  answer: { question, answer, on, reason, route },
  openRow,
}: {
  answer: NeedAnswer
  openRow: OpenRows
}) {
  const today = useToday()
  const key = answerDraft(question)
  return (
    <div className="need-answer" id={openRow.idOf(key)}>
      <div>
        <p className="need-said">{answer === 'yes' ? appTexts.yes : appTexts.no}</p>
        <p className="support">{dayWords(on, today)}</p>
      </div>
      <div className="told-words">
        <p>{reason}</p>
        {route !== null && <p className="support">{needTexts.routeTaken[route]}</p>}
      </div>
      <Button
        variant="plain"
        size="small"
        aria-label={needTexts.changeAnswer(numberOf(question))}
        onPress={() => openRow.open(key)}
      >
        {appTexts.change}
      </Button>
    </div>
  )
}

/** Its turn has come, but something before it on the sheet comes first. */
function canBeAnswered(answers: readonly NeedAnswer[], question: NeedQuestion): boolean {
  return question === needQuestions[0] && answers.length === 0
}

function numberOf(question: NeedQuestion): number {
  return needQuestions.indexOf(question) + 1
}
