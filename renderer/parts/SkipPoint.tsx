import './rowForm.css'
import './skipPoint.css'
import { useState } from 'react'
import type { Case } from '../../shared/domain/case'
import { dayAndMonth } from '../../shared/domain/dates'
import { routineTexts } from '../../shared/texts/routine'
import { command } from '../app/cases'
import { useOpenCase } from '../app/store'
import { useDraftForm } from '../app/useDraftForm'
import { useTask } from '../app/useTask'
import { Button } from '../ui/Button'
import { Form } from '../ui/Form'
import { OpenRow } from '../ui/Sheet'
import { TextArea } from '../ui/TextField'
import { ProblemNotice } from './ProblemNotice'
import { SaveRow } from './SaveRow'

const texts = routineTexts.skip

interface SkipPointProps {
  itemId: string
  /** The point's own sentence. */
  title: string
  /** The focus comes here, after the point has been taken back. */
  autoFocus: boolean
  /** Before the point is drawn anew. */
  onSkip: () => void
}

/** The way past a point that comes next and is not to be done: a reason. */
export function SkipPoint({ itemId, title, autoFocus, onSkip }: SkipPointProps) {
  const of = useOpenCase()
  const form = useDraftForm(of.id, `skip:${itemId}`, { reason: '' })
  const task = useTask()
  const [step, setStep] = useState<'closed' | 'open' | 'tried' | 'left'>('closed')
  const { reason } = form.values
  const isMissing = reason.trim() === ''
  if (step !== 'open' && step !== 'tried' && !form.isDirty)
    return (
      <p className="skip">
        <Button
          variant="plain"
          size="small"
          autoFocus={autoFocus || step === 'left'}
          aria-label={texts.openPoint(title)}
          onPress={() => setStep('open')}
        >
          {texts.open}
        </Button>
      </p>
    )
  const save = async () => {
    setStep('tried')
    if (isMissing) return
    const skip = { caseId: of.id, draft: form.key, itemId, reason }
    onSkip()
    await task.run(() => command('cases.skip', skip))
  }
  const cancel = async () => {
    await form.discard()
    setStep('left')
  }
  return (
    <OpenRow>
      <Form className="row-form" aria-label={texts.openPoint(title)} onSubmit={save}>
        <TextArea
          label={texts.why}
          description={texts.whyHelp}
          value={reason}
          onChange={(written) => form.set('reason', written)}
          error={step === 'tried' && isMissing ? texts.reasonMissing : undefined}
          autoFocus={step === 'open'}
        />
        <ProblemNotice problem={task.problem} />
        <SaveRow save={texts.save} isBusy={task.isRunning} onCancel={() => void cancel()} />
      </Form>
    </OpenRow>
  )
}

interface SkippedProps {
  itemId: string
  skip: Case['skips'][string]
  /** The focus comes here, after the point has been skipped. */
  autoFocus: boolean
  /** Before the point is drawn anew. */
  onTakeBack: () => void
}

/** Why a point is skipped, since when, and the way back. */
export function Skipped({ itemId, skip, autoFocus, onTakeBack }: SkippedProps) {
  const of = useOpenCase()
  const task = useTask()
  const takeBack = async () => {
    onTakeBack()
    await task.run(() => command('cases.skip', { caseId: of.id, itemId, reason: null }))
  }
  return (
    <>
      <p>{texts.skipped(skip.reason)}</p>
      <p className="support">{texts.since(dayAndMonth(skip.on))}</p>
      <ProblemNotice problem={task.problem} />
      <p className="skip">
        <Button variant="plain" size="small" autoFocus={autoFocus} onPress={() => void takeBack()}>
          {texts.takeBack}
        </Button>
      </p>
    </>
  )
}
