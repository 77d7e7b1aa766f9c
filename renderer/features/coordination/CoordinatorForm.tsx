import { useState } from 'react'
import type { Case, Coordination } from '../../../shared/domain/case'
import { currentMeeting } from '../../../shared/domain/case'
import { consentObstacle } from '../../../shared/domain/consent'
import { suggestedCoordinator } from '../../../shared/domain/coordination'
import { findOrganisation } from '../../../shared/domain/people'
import { coordinationTexts } from '../../../shared/texts/coordination'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { refusedDay } from '../../parts/fieldFault'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { SaveRow } from '../../parts/SaveRow'
import { DateField } from '../../ui/DateField'
import { Form } from '../../ui/Form'
import { RadioList } from '../../ui/RadioList'
import type { Option } from '../../ui/Select'
import { TextField } from '../../ui/TextField'

const texts = coordinationTexts.coordinator

type Written = {
  organisationId: string | null
  person: string
  phone: string
  reason: string
  decidedOn: string
}

interface CoordinatorFormProps {
  draftKey: string
  /** What was decided before; null the first time. */
  decided: Coordination | null
  onDone: () => void
}

/** The meeting's decision. The suggestion stands first with its reason; nobody is chosen beforehand. */
export function CoordinatorForm({ draftKey, decided, onDone }: CoordinatorFormProps) {
  const of = useOpenCase()
  const today = useToday()
  const form = useDraftForm<Written>(of.id, draftKey, writtenOf(decided, currentMeeting(of).heldOn ?? today))
  const task = useTask()
  const [isTried, setTried] = useState(false)
  const { values, set } = form
  const refused = refusedDay(task.problem, of)

  const choose = (organisationId: string) => {
    const before = values.organisationId === null ? undefined : findOrganisation(of, values.organisationId)
    const chosen = findOrganisation(of, organisationId)
    set('organisationId', organisationId)
    if (values.person === (before?.contactName ?? '')) set('person', chosen?.contactName ?? '')
    if (values.phone === (before?.phone ?? '')) set('phone', chosen?.phone ?? '')
  }
  const save = async () => {
    setTried(true)
    const { organisationId, person, phone, reason, decidedOn } = values
    if (organisationId === null || decidedOn === '') return
    const coordination = {
      organisationId,
      person: person.trim(),
      phone: phone.trim(),
      reason: reason.trim(),
      decidedOn,
    }
    if (
      await task.run(() => command('coordination.decide', { caseId: of.id, draft: form.key, coordination }))
    )
      onDone()
  }
  const cancel = async () => {
    await form.discard()
    onDone()
  }

  return (
    <Form className="row-form" aria-label={texts.who} onSubmit={() => void save()}>
      <RadioList
        label={texts.who}
        value={values.organisationId}
        onChange={choose}
        options={candidates(of, today, values.organisationId)}
        error={isTried && values.organisationId === null ? texts.chooseOne : undefined}
      />
      <div className="field-row">
        <TextField
          label={texts.person}
          spellCheck={false}
          value={values.person}
          onChange={(person) => set('person', person)}
        />
        <TextField
          label={texts.phone}
          isOptional
          inputMode="tel"
          spellCheck={false}
          value={values.phone}
          onChange={(phone) => set('phone', phone)}
        />
      </div>
      <TextField
        label={texts.reason}
        isOptional
        maxLength={20_000}
        value={values.reason}
        onChange={(reason) => set('reason', reason)}
      />
      <DateField
        label={texts.decidedOn}
        max={today}
        value={values.decidedOn}
        onChange={(day) => set('decidedOn', day)}
        error={isTried && values.decidedOn === '' ? texts.dayMissing : refused}
      />
      <ProblemNotice problem={refused === undefined ? task.problem : null} />
      <SaveRow
        save={texts.save}
        isBusy={task.isRunning}
        onCancel={decided === null ? undefined : () => void cancel()}
      />
    </Form>
  )
}

function writtenOf(decided: Coordination | null, day: string): Written {
  if (decided === null) return { organisationId: null, person: '', phone: '', reason: '', decidedOn: day }
  const { organisationId, person, phone, reason, decidedOn } = decided
  return { organisationId, person, phone, reason, decidedOn }
}

/** Organisations that consent covers, the suggested one first. One chosen before stays, whatever consent says now. */
function candidates(of: Case, today: string, chosen: string | null): Option[] {
  const suggestion = suggestedCoordinator(of, today)
  const options = of.organisations
    .filter(({ id }) => id === chosen || consentObstacle(of, id, today) === null)
    .map(({ id, name, own }) => ({
      value: id,
      label: name,
      description:
        id === suggestion?.organisationId
          ? `${texts.suggestion(name, suggestion.actions, suggestion.of)} ${texts.youDecide}`
          : own
            ? texts.ownSchool
            : undefined,
    }))
  return options.sort(
    (a, b) => Number(b.value === suggestion?.organisationId) - Number(a.value === suggestion?.organisationId),
  )
}
