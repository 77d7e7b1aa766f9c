import { useState } from 'react'
import type { NeedAnswer, NeedQuestion } from '../../../shared/domain/case'
import { latestAnswer, needQuestions } from '../../../shared/domain/need'
import { lifeStage } from '../../../shared/domain/people'
import { appTexts } from '../../../shared/texts/app'
import { itemTextsFor } from '../../../shared/texts/lifeStages'
import { needTexts } from '../../../shared/texts/need'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import type { DraftForm } from '../../app/useDraftForm'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { pastDayFault, refusedDay } from '../../parts/fieldFault'
import { childName } from '../../parts/personNames'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { SaveRow } from '../../parts/SaveRow'
import { DateField } from '../../ui/DateField'
import { Form } from '../../ui/Form'
import { Choice } from '../../ui/Segmented'
import { TextArea } from '../../ui/TextField'

/** The draft key of a question's answer. */
export function answerDraft(question: NeedQuestion): string {
  return `need:${question}`
}

type Written = { answer: NeedAnswer['answer'] | null; reason: string; on: string; route: NeedAnswer['route'] }

interface AnswerFormProps {
  question: NeedQuestion
  onDone: () => void
}

/** Yes or no, what each leads to, and why. Answering anew starts from the answer that stands. */
export function AnswerForm({ question, onDone }: AnswerFormProps) {
  const of = useOpenCase()
  const today = useToday()
  const standing = latestAnswer(of, question)
  const form = useDraftForm<Written>(of.id, answerDraft(question), {
    answer: standing?.answer ?? null,
    reason: standing?.reason ?? '',
    on: standing?.on ?? today,
    route: standing?.route ?? null,
  })
  const task = useTask()
  const [isTried, setTried] = useState(false)
  const { answer, reason, on, route } = form.values
  const asksRoute = question === 'anotherAlone' && answer === 'yes'
  const wrongDay = pastDayFault(on, today, needTexts.dayMissing)
  const refused = refusedDay(task.problem, of)
  const child = childName(of)
  const stage = lifeStage(of.child, today)
  const save = async () => {
    setTried(true)
    if (answer === null || reason.trim() === '' || wrongDay !== undefined || (asksRoute && route === null))
      return
    const given = { question, answer, reason: reason.trim(), on, route: asksRoute ? route : null }
    if (await task.run(() => command('need.answer', { caseId: of.id, draft: form.key, answer: given })))
      onDone()
  }
  const cancel = async () => {
    await form.discard()
    onDone()
  }
  return (
    <Form
      className="row-form"
      aria-label={needTexts.formOf(needQuestions.indexOf(question) + 1)}
      onSubmit={() => void save()}
    >
      <Choice
        label={itemTextsFor(question, stage).heading(child)}
        isLabelHidden
        value={answer}
        onChange={(chosen) => {
          form.set('answer', chosen)
          // Another answer is a new decision, made today; the same answer keeps its day while its words are mended.
          if (standing !== undefined && chosen !== standing.answer) form.set('on', today)
        }}
        options={[
          { value: 'yes', label: appTexts.yes, description: needTexts.ways[question].yes },
          { value: 'no', label: appTexts.no, description: needTexts.ways[question].no },
        ]}
        error={isTried && answer === null ? needTexts.answerMissing : undefined}
      />
      {question === 'together' && <p className="support">{needTexts.examples}</p>}
      {asksRoute && <RouteChoice form={form} isTried={isTried} />}
      <TextArea
        label={needTexts.why}
        description={needTexts.oneSentence(child, stage)}
        value={reason}
        onChange={(written) => form.set('reason', written)}
        error={isTried && reason.trim() === '' ? needTexts.reasonMissing : undefined}
      />
      <DateField
        label={needTexts.day}
        value={on}
        max={today}
        onChange={(day) => form.set('on', day)}
        error={isTried || on !== '' ? (wrongDay ?? refused) : undefined}
      />
      <ProblemNotice problem={refused === undefined ? task.problem : null} />
      <SaveRow
        save={needTexts.saveAnswer}
        isBusy={task.isRunning}
        onCancel={standing !== undefined || form.isDirty ? () => void cancel() : undefined}
      />
    </Form>
  )
}

/** Another organisation can help alone: the family goes there, or says yes to our asking. */
function RouteChoice({ form, isTried }: { form: DraftForm<Written>; isTried: boolean }) {
  const { routes } = needTexts
  return (
    <Choice
      label={routes.label}
      value={form.values.route}
      onChange={(route) => form.set('route', route)}
      options={[
        { value: 'familyContacts', label: routes.familyContacts, description: routes.familyContactsLeadsTo },
        { value: 'weContact', label: routes.weContact, description: routes.weContactLeadsTo },
      ]}
      error={isTried && form.values.route === null ? routes.missing : undefined}
    />
  )
}
