import './intake.css'
import type { ReactNode } from 'react'
import { useRef, useState } from 'react'
import { dateWithWeekday } from '../../../shared/domain/dates'
import { intakeTexts as texts } from '../../../shared/texts/intake'
import { api } from '../../app/api'
import { go, openCase } from '../../app/cases'
import { SaveIndicator } from '../../app/caseFrame/SaveIndicator'
import { useToday } from '../../app/clock'
import { whileHeld } from '../../app/drafts'
import { useDraftForm } from '../../app/useDraftForm'
import { useLoaded } from '../../app/useLoaded'
import { useTask } from '../../app/useTask'
import { DiscardDialog } from '../../parts/DiscardDialog'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { intakeDraft } from '../../parts/registrationDraft'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/Form'
import { Segmented } from '../../ui/Segmented'
import { TextArea, TextField } from '../../ui/TextField'
import { CallMargin } from './CallMargin'
import type { CallPart } from './callParts'
import { ChildrenPart } from './ChildrenPart'
import { ConsentPart } from './ConsentPart'
import type { CallFields } from './form'
import { callFaults, emptyCall, withLivingCases, emptyCallChild, toCallCases, toReferral } from './form'
import { useAskedPart } from './useAskedPart'
import { useCallKeys } from './useCallKeys'

/** A call from health care, taken while it lasts. Kept as a draft until it is saved, as one case for each child or in the case it has. */
export function Intake() {
  const today = useToday()
  const form = useDraftForm<CallFields>(null, intakeDraft, emptyCall(today))
  const { value: cases } = useLoaded(() => api('cases.list', {}))
  const values = { ...form.values, children: withLivingCases(form.values.children, cases) }
  const { set } = form
  const [hasTried, setTried] = useState(false)
  const part = useAskedPart()
  const [isAsking, setAsking] = useState(false)
  const task = useTask()
  const sheet = useRef<HTMLElement>(null)
  const found = callFaults(values, today)
  const faults = hasTried ? found : {}

  const add = (isUnborn: boolean) => {
    set('children', [...values.children, emptyCallChild(isUnborn)])
    goToLastChild()
  }
  // Once the children are drawn anew.
  const goToLastChild = () =>
    requestAnimationFrame(() => requestAnimationFrame(() => focusLastChild(sheet.current)))
  const turnBack = () => (form.isDirty ? setAsking(true) : void go({ screen: 'overview' }))
  useCallKeys(sheet, { onSibling: () => add(false), onUnborn: () => add(true), onEscape: turnBack })

  const discard = async () => {
    setAsking(false)
    if (await task.run(form.discard)) await go({ screen: 'overview' })
  }
  const save = async () => {
    setTried(true)
    if (values.relation === null || Object.values(found).some((fault) => fault !== undefined)) return
    const input = {
      ...toCallCases(values.children, today),
      referral: toReferral(values, values.relation),
      draft: form.key,
    }
    await task.run(async () => {
      const [first] = await whileHeld(null, form.key, () => api('intake.register', input))
      if (first !== undefined) await openCase(first.id, 1)
    })
  }
  const line = (field: 'caller' | 'organisation' | 'phone') => ({
    value: values[field],
    onChange: (typed: string) => set(field, typed),
    spellCheck: false,
  })

  return (
    <>
      <section className="case-row" aria-labelledby="call-title">
        <h1 id="call-title">{texts.title}</h1>
        <p className="case-facts">{dateWithWeekday(values.on).replace(/ \d{4}$/, '')}</p>
        <div className="case-row-end">
          <SaveIndicator />
        </div>
      </section>
      <div className="call-columns">
        <main id="main" tabIndex={-1} ref={sheet}>
          <Form className="sheet call-sheet" onSubmit={save}>
            <Part name="caller" title={texts.caller.title}>
              <div className="call-three">
                <TextField label={texts.caller.name} error={faults['caller']} {...line('caller')} autoFocus />
                <TextField label={texts.caller.organisation} {...line('organisation')} />
                <TextField label={texts.caller.phone} inputMode="tel" {...line('phone')} />
              </div>
            </Part>
            <Part name="children" title={texts.children.title}>
              <ChildrenPart
                values={values}
                set={set}
                faults={faults}
                cases={cases ?? []}
                onSibling={() => add(false)}
                onUnborn={() => add(true)}
                onRemoved={goToLastChild}
              />
            </Part>
            <Part name="relation" title={texts.relation.title}>
              <Segmented
                label={texts.relation.label}
                isLabelHidden
                error={faults['relation']}
                value={values.relation}
                onChange={(relation) => set('relation', relation)}
                options={[
                  { value: 'patient', label: texts.relation.of.patient },
                  { value: 'nextOfKin', label: texts.relation.of.nextOfKin },
                ]}
              />
            </Part>
            <Part name="situation" title={texts.situation.title}>
              <TextArea
                label={texts.situation.title}
                isLabelHidden
                description={texts.situation.hint}
                error={faults['situation']}
                value={values.situation}
                onChange={(typed) => set('situation', typed)}
              />
            </Part>
            <Part name="consent" title={texts.consent.title} support={texts.consent.according}>
              <ConsentPart values={values} set={set} faults={faults} />
            </Part>
            <div className="call-foot">
              <ProblemNotice problem={task.problem} />
              <div className="button-row">
                <Button type="submit" variant="primary" isBusy={task.isRunning}>
                  {texts.save} <kbd>{texts.saveKeys}</kbd>
                </Button>
                <Button variant="plain" onPress={turnBack}>
                  {texts.undo} <kbd>{texts.undoKeys}</kbd>
                </Button>
              </div>
            </div>
          </Form>
        </main>
        <CallMargin part={part} values={values} />
      </div>
      <DiscardDialog
        texts={texts}
        isOpen={isAsking}
        onKeep={() => setAsking(false)}
        onDiscard={() => void discard()}
      />
    </>
  )
}

interface PartProps {
  name: CallPart
  title: string
  support?: string
  children: ReactNode
}

/** One part of the call: what it is about to the left, its fields to the right. */
function Part({ name, title, support, children }: PartProps) {
  return (
    <section className="call-part" data-part={name}>
      <div>
        <h2>{title}</h2>
        {support !== undefined && <p className="support">{support}</p>}
      </div>
      <div className="call-fields">{children}</div>
    </section>
  )
}

function focusLastChild(sheet: HTMLElement | null) {
  const last = [...(sheet?.querySelectorAll('[data-child]') ?? [])].at(-1)
  last?.querySelector<HTMLElement>('.field input')?.focus()
}
