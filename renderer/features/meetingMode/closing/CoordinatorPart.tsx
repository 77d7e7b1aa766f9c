import { useState } from 'react'
import { currentMeeting, type Case } from '../../../../shared/domain/case'
import { attendance, organisationName } from '../../../../shared/domain/childPlanParties'
import { consentObstacle } from '../../../../shared/domain/consent'
import { needsHandover, suggestedCoordinator } from '../../../../shared/domain/coordination'
import { findOrganisation, isProtected } from '../../../../shared/domain/people'
import { responsibleInRoom } from '../../../../shared/domain/roomNames'
import { closingTexts } from '../../../../shared/texts/closing'
import { coordinationTexts } from '../../../../shared/texts/coordination'
import { command } from '../../../app/cases'
import { useToday } from '../../../app/clock'
import { useOpenCase } from '../../../app/store'
import { useCommittedFields, useDraftForm } from '../../../app/useDraftForm'
import { useTask } from '../../../app/useTask'
import { ProblemNotice } from '../../../parts/ProblemNotice'
import { Button } from '../../../ui/Button'
import { Form } from '../../../ui/Form'
import { Segmented } from '../../../ui/Segmented'
import { Select } from '../../../ui/Select'
import { ChecklistItem } from '../../../ui/Sheet'
import { TextField } from '../../../ui/TextField'
import { capitalised } from '../../../../shared/texts/capitalised'

const texts = closingTexts.coordinator
const other = 'other'

/** Who coordinates from here. One press chooses; nobody is chosen beforehand. */
export function CoordinatorPart() {
  const of = useOpenCase()
  const today = useToday()
  const task = useTask()
  const [isOther, setOther] = useState(false)
  const { coordination, heldOn } = currentMeeting(of)
  const options = candidates(of, today)
  const decide = (organisationId: string, person: string, key: string) =>
    command('coordination.decide', {
      caseId: of.id,
      draft: key,
      coordination: {
        organisationId,
        person,
        phone: findOrganisation(of, organisationId)?.phone ?? '',
        reason: coordination?.organisationId === organisationId ? coordination.reason : '',
        decidedOn: heldOn ?? today,
      },
    })
  const decided = coordination === null ? null : choiceOf(coordination.organisationId, coordination.person)
  const draft = 'room.coordinator.choice'
  const chosen = useCommittedFields<{ choice: string | null }>(
    of.id,
    draft,
    { choice: decided },
    async ({ choice }) => {
      if (choice !== null) await decide(...fromChoice(choice), draft)
    },
  )
  const choose = (choice: string) => {
    setOther(choice === other)
    if (choice === other) return
    chosen.set('choice', choice)
    chosen.leave()
  }
  return (
    <ChecklistItem state={coordination === null ? 'todo' : 'done'} title={texts.title}>
      <Segmented
        isLabelHidden
        label={texts.title}
        value={isOther ? other : chosen.values.choice}
        onChange={choose}
        options={[...options, { value: other, label: texts.other }]}
      />
      {isOther && (
        <OtherCoordinator
          onSave={(...said) => task.run(() => decide(...said))}
          onDone={() => setOther(false)}
        />
      )}
      <ProblemNotice problem={task.problem ?? chosen.problem} />
      <Suggestion />
      {coordination !== null && needsHandover(of, coordination) && (
        <p className="closing-why">{texts.handover}</p>
      )}
    </ChecklistItem>
  )
}

/** Why somebody is suggested. A tie suggests nobody. */
function Suggestion() {
  const of = useOpenCase()
  const suggestion = suggestedCoordinator(of, useToday())
  if (suggestion === null) return null
  const name = organisationName(of, suggestion.organisationId)
  return (
    <p className="closing-why">
      {coordinationTexts.coordinator.suggestion(name, suggestion.actions, suggestion.of)} {texts.youDecide}
    </p>
  )
}

/** Those who are here from organisations that consent covers, and whoever has been chosen. */
function candidates(of: Case, today: string): { value: string; label: string }[] {
  const { coordination } = currentMeeting(of)
  const isCovered = (id: string) =>
    findOrganisation(of, id) !== undefined && consentObstacle(of, id, today) === null
  const here = attendance(of, today)
    .filter(({ partyId, presence }) => presence === 'present' && isCovered(partyId))
    .map(({ partyId, name }) => choiceOf(partyId, name.trim()))
  const chosen = coordination === null ? [] : [choiceOf(coordination.organisationId, coordination.person)]
  const values = [...new Set([...here, ...chosen])]
  // Where identity is protected nobody is named, so an organisation is one choice; whoever has been chosen stands for it.
  const isLast = (value: string, at: number) =>
    !values.slice(at + 1).some((later) => fromChoice(later)[0] === fromChoice(value)[0])
  return (isProtected(of) ? values.filter(isLast) : values).map((value) => {
    const [id, person] = fromChoice(value)
    return { value, label: capitalised(responsibleInRoom(of, { kind: 'organisation', id, person })) }
  })
}

function choiceOf(organisationId: string, person: string): string {
  return `${organisationId}|${person}`
}

function fromChoice(choice: string): [organisationId: string, person: string] {
  const [id = '', ...person] = choice.split('|')
  return [id, person.join('|')]
}

type Written = { organisationId: string | null; person: string }

interface OtherCoordinatorProps {
  onSave: (organisationId: string, person: string, key: string) => Promise<boolean>
  onDone: () => void
}

/** Somebody who is not here: which organisation, and who there. Left out, it is the one we know there. */
function OtherCoordinator({ onSave, onDone }: OtherCoordinatorProps) {
  const of = useOpenCase()
  const today = useToday()
  const form = useDraftForm<Written>(of.id, 'room.coordinator', { organisationId: null, person: '' })
  const [isTried, setTried] = useState(false)
  const { organisationId, person } = form.values
  const save = async () => {
    setTried(true)
    if (organisationId === null) return
    const name = person.trim() || (findOrganisation(of, organisationId)?.contactName.trim() ?? '')
    if (await onSave(organisationId, name, form.key)) onDone()
  }
  return (
    <Form className="closing-form" aria-label={texts.other} onSubmit={() => void save()}>
      <Select
        label={texts.party}
        value={organisationId}
        onChange={(id) => form.set('organisationId', id)}
        options={of.organisations
          .filter(({ id }) => consentObstacle(of, id, today) === null)
          .map(({ id }) => ({ value: id, label: capitalised(organisationName(of, id)) }))}
        error={isTried && organisationId === null ? texts.partyMissing : undefined}
      />
      <TextField
        label={texts.person}
        isOptional
        spellCheck={false}
        value={person}
        onChange={(name) => form.set('person', name)}
      />
      <Button type="submit">{texts.save}</Button>
    </Form>
  )
}
