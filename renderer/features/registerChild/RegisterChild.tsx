import './registerChild.css'
import { useState } from 'react'
import { appTexts } from '../../../shared/texts/app'
import { registerChildTexts as texts } from '../../../shared/texts/registerChild'
import { api } from '../../app/api'
import { go, openCase } from '../../app/cases'
import { SaveIndicator } from '../../app/caseFrame/SaveIndicator'
import { useToday } from '../../app/clock'
import { changeDraft, whileHeld } from '../../app/drafts'
import { useSettings } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useLoaded } from '../../app/useLoaded'
import { useTask } from '../../app/useTask'
import { DiscardDialog } from '../../parts/DiscardDialog'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { registrationDraft } from '../../parts/registrationDraft'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/Form'
import { ChildPart } from './ChildPart'
import type { RegistrationFields, RegistrationProps } from './form'
import { emptyRegistration, findFaults, toRegistration } from './form'
import { GuardiansPart } from './GuardiansPart'

/** A new case: the child, and the adults who are asked for consent. Kept as a draft until it is registered. */
export function RegisterChild() {
  const { school } = useSettings().profile
  const today = useToday()
  const form = useDraftForm<RegistrationFields>(null, registrationDraft, emptyRegistration(school))
  const [hasTried, setTried] = useState(false)
  const { value: cases } = useLoaded(() => api('cases.list', {}))
  const task = useTask()
  const faults = findFaults(form.values, today)
  const isComplete = Object.values(faults).every((fault) => fault === undefined)
  const fields: RegistrationProps = {
    values: form.values,
    change: (values) => changeDraft(null, form.key, values),
    faults: hasTried ? faults : {},
  }

  const register = () => {
    setTried(true)
    if (!isComplete) return
    const input = { ...toRegistration(form.values, today), draft: form.key }
    void task.run(async () => {
      const { id } = await whileHeld(null, form.key, () => api('cases.register', input))
      await openCase(id, 1)
    })
  }

  return (
    <main id="main" tabIndex={-1} className="page page-narrow">
      <div className="register-head">
        <div>
          <h1>{texts.title}</h1>
          <p className="lead">{texts.lead}</p>
        </div>
        <SaveIndicator />
      </div>
      <Form className="register" onSubmit={register}>
        <ChildPart {...fields} school={school} cases={cases ?? []} />
        <GuardiansPart {...fields} />
        <ProblemNotice problem={task.problem} />
        <div className="button-row">
          <Button
            type="submit"
            variant="primary"
            size="large"
            isBusy={task.isRunning}
            busyText={texts.registering}
          >
            {texts.register}
          </Button>
          <Button variant="plain" onPress={() => void go({ screen: 'overview' })}>
            {form.isDirty ? texts.later : appTexts.cancel}
          </Button>
          {form.isDirty && <DiscardButton onDiscard={form.discard} />}
        </div>
      </Form>
    </main>
  )
}

function DiscardButton({ onDiscard }: { onDiscard: () => Promise<void> }) {
  const [isAsking, setAsking] = useState(false)
  const task = useTask()
  const discard = async () => {
    setAsking(false)
    if (await task.run(onDiscard)) await go({ screen: 'overview' })
  }
  return (
    <>
      <Button variant="plain" onPress={() => setAsking(true)}>
        {texts.discard}
      </Button>
      <ProblemNotice problem={task.problem} />
      <DiscardDialog
        texts={texts}
        isOpen={isAsking}
        onKeep={() => setAsking(false)}
        onDiscard={() => void discard()}
      />
    </>
  )
}
