import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import type { PersonId } from '../../../shared/domain/case'
import { consentTexts } from '../../../shared/texts/consent'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { shortName } from '../../parts/personNames'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { SaveRow } from '../../parts/SaveRow'
import { Form } from '../../ui/Form'
import { RuleNote } from '../../ui/Sheet'
import { TextArea } from '../../ui/TextField'

/** The draft key of why the rektor goes on without somebody's answer. */
export function proceedDraft(personId: PersonId): string {
  return `proceed:${personId}`
}

/** Why the rektor goes on although somebody has not answered. */
export function ProceedForm({ personId, onDone }: { personId: PersonId; onDone: () => void }) {
  const of = useOpenCase()
  const today = useToday()
  const name = shortName(of, personId)
  const noted = of.proceedReasons.find((one) => one.personId === personId)
  const form = useDraftForm(of.id, proceedDraft(personId), { reason: noted?.reason ?? '' })
  const task = useTask()
  const [isTried, setTried] = useState(false)
  const reason = form.values.reason.trim()
  const texts = consentTexts.proceed
  const save = async () => {
    setTried(true)
    if (reason === '') return
    const proceed = { personId, reason, on: today }
    if (await task.run(() => command('consent.noteProceeding', { caseId: of.id, draft: form.key, proceed })))
      onDone()
  }
  const cancel = async () => {
    await form.discard()
    onDone()
  }
  return (
    <Form className="row-form" aria-label={texts.open(name)} onSubmit={() => void save()}>
      <RuleNote icon={CircleAlert} rule={texts.missing(name)}>
        <p className="support">{texts.missingWhy[personId === 'child' ? 'child' : 'guardian']}</p>
      </RuleNote>
      <TextArea
        label={texts.why(name)}
        description={texts.whyHelp}
        value={form.values.reason}
        onChange={(written) => form.set('reason', written)}
        error={isTried && reason === '' ? texts.reasonMissing : undefined}
      />
      <ProblemNotice problem={task.problem} />
      <SaveRow save={texts.save} isBusy={task.isRunning} onCancel={() => void cancel()} />
    </Form>
  )
}
