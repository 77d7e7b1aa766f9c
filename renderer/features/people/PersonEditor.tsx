import type { ReactNode } from 'react'
import { useState } from 'react'
import { stepsThatName } from '../../../shared/domain/namedInText'
import { inWords } from '../../../shared/domain/noteFormulas'
import type { RuleName } from '../../../shared/domain/result'
import { peopleTexts } from '../../../shared/texts/people'
import { registerChildTexts } from '../../../shared/texts/registerChild'
import { stepTexts } from '../../../shared/texts/routine'
import type { CallProblem } from '../../app/api'
import type { Fields } from '../../app/drafts'
import { changeDraft } from '../../app/drafts'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { fieldFault } from '../../parts/fieldFault'
import type { Faults, YesNo } from '../../parts/people/childForm'
import { StopNotice } from '../../parts/people/StopNotice'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { SaveRow } from '../../parts/SaveRow'
import { Form } from '../../ui/Form'

type WrittenPerson = Fields & { firstName: string; lastName: string; protectedIdentity: YesNo | null }

interface PersonEditorProps<T extends WrittenPerson> {
  /** The draft key. */
  draft: string
  /** Who it is, as the row says it. */
  name: string
  /** The record as it is kept, or what a new one starts from. */
  kept: T
  findFaults: (values: T) => Faults
  /** Takes away what may not be kept about somebody with protected identity. */
  protect: (values: T, answer: YesNo) => T
  send: (values: T, draft: string) => Promise<unknown>
  /** What the save button says. */
  save: string
  onDone: () => void
  /** More that can be done with the record. */
  more?: ReactNode
  children: (fields: {
    values: T
    set: (changed: Partial<T>) => void
    onProtection: (answer: YesNo) => void
    faults: Faults
    stop: ReactNode
  }) => ReactNode
}

/** One person's record, being changed or added. Shared by the child and the guardians; `children` draws the fields. */
export function PersonEditor<T extends WrittenPerson>(props: PersonEditorProps<T>) {
  const { draft, name, kept, onDone } = props
  const of = useOpenCase()
  const start = { ...kept, hasReadStop: false }
  const form = useDraftForm<T & { hasReadStop: boolean }>(of.id, draft, start)
  const task = useTask()
  const [isTried, setTried] = useState(false)
  const { values } = form
  const change = (written: T & { hasReadStop: boolean }) => changeDraft(of.id, draft, written)

  const isNewlyProtected = values.protectedIdentity === 'yes' && kept.protectedIdentity !== 'yes'
  const mustRead = isNewlyProtected && !values.hasReadStop
  const faults: Faults = {
    ...props.findFaults(values),
    hasReadStop: mustRead ? registerChildTexts.protection.readMissing : undefined,
  }
  const isComplete = Object.values(faults).every((fault) => fault === undefined)
  const refused = refusedField(task.problem)
  const shown: Faults = {
    ...(isTried && faults),
    ...(refused !== undefined && { [refused]: fieldFault(task.problem, of, refusals[refused]) }),
  }

  const answerProtection = (answer: YesNo) => {
    // Other fields are asked for now: nobody has tried to save them yet.
    setTried(false)
    // Back to the answer that is kept: so is everything that went with it.
    if (answer === kept.protectedIdentity) return change(start)
    const hidden = { ...props.protect(values, answer), hasReadStop: false }
    // A pseudonym is no name, and a name is no pseudonym.
    change(kept.protectedIdentity === null ? hidden : { ...hidden, firstName: '' })
  }
  const save = async () => {
    setTried(true)
    if (!isComplete) return
    if (!form.isDirty || (await task.run(() => props.send(values, draft)))) onDone()
  }
  const cancel = async () => {
    await form.discard()
    onDone()
  }
  return (
    <Form className="row-form" aria-label={name} onSubmit={save}>
      <p className="row-name">{name}</p>
      {props.children({
        values,
        set: (changed) => change({ ...values, ...changed }),
        onProtection: answerProtection,
        faults: shown,
        stop: isNewlyProtected && (
          <StopNotice
            hasRead={values.hasReadStop}
            onRead={(hasReadStop) => change({ ...values, hasReadStop })}
            error={shown['hasReadStop']}
          >
            {kept.protectedIdentity === 'no' && <Lingers person={kept} />}
          </StopNotice>
        ),
      })}
      <ProblemNotice problem={refused === undefined ? task.problem : null} />
      <SaveRow save={props.save} isBusy={task.isRunning} onCancel={() => void cancel()}>
        {props.more}
      </SaveRow>
    </Form>
  )
}

/** What a new protection takes away by itself, and where people have written the name. */
function Lingers({ person }: { person: WrittenPerson }) {
  const steps = stepsThatName(useOpenCase(), person)
  return (
    <>
      <p>{peopleTexts.newlyProtected}</p>
      {steps.length > 0 && <p>{peopleTexts.lingers(inWords(steps.map((step) => stepTexts[step].title)))}</p>}
    </>
  )
}

const refusals = {
  firstName: 'name_missing',
  personnummer: 'personnummer_invalid',
  birthDate: 'date_in_future',
  protectedIdentity: 'protected_identity_required',
} satisfies Record<string, RuleName>

/** The field that main's refusal is about; undefined when it is about none of them. */
function refusedField(problem: CallProblem | null): keyof typeof refusals | undefined {
  if (problem?.error.code !== 'rule') return undefined
  const { rule } = problem.error
  return (Object.keys(refusals) as (keyof typeof refusals)[]).find((field) => refusals[field] === rule)
}
