import { useState } from 'react'
import type { Case, PersonId } from '../../../shared/domain/case'
import { currentConsent, entitledPeople, peopleToAsk } from '../../../shared/domain/consent'
import { standingInvitations } from '../../../shared/domain/invitation'
import { inWords } from '../../../shared/domain/noteFormulas'
import { findOrganisation, partyName } from '../../../shared/domain/people'
import { consentTexts } from '../../../shared/texts/consent'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { alreadyShared } from '../../parts/alreadyShared'
import { dayWords } from '../../parts/dayWords'
import { pastDayFault, refusedDay } from '../../parts/fieldFault'
import { shortName } from '../../parts/personNames'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { SaveRow } from '../../parts/SaveRow'
import { DateField } from '../../ui/DateField'
import { Form } from '../../ui/Form'
import { Select } from '../../ui/Select'
import { RuleNote } from '../../ui/Sheet'

/** The draft key of a consent being taken back. */
export const withdrawDraft = 'withdrawal'

const texts = consentTexts.withdraw

/** Those whose yes stands and can be taken back. */
export function peopleWithYes(of: Case, today: string): PersonId[] {
  return peopleToAsk(of, today).filter((personId) => {
    const consent = currentConsent(of, personId)
    return consent?.answer === 'yes' && consent.withdrawnOn === null
  })
}

type Written = { personId: PersonId | null; on: string }

/** Somebody takes back a yes: what it changes at once, and what has already been shared, before it is noted. */
export function WithdrawForm({ onDone }: { onDone: () => void }) {
  const of = useOpenCase()
  const today = useToday()
  const people = peopleWithYes(of, today)
  const form = useDraftForm<Written>(of.id, withdrawDraft, {
    personId: people.length === 1 ? (people[0] ?? null) : null,
    on: today,
  })
  const task = useTask()
  const [isTried, setTried] = useState(false)
  const { personId, on } = form.values
  const wrongDay = pastDayFault(on, today, texts.dayMissing)
  const refused = refusedDay(task.problem, of)
  const save = async () => {
    setTried(true)
    if (personId === null || wrongDay !== undefined) return
    if (await task.run(() => command('consent.withdraw', { caseId: of.id, draft: form.key, personId, on })))
      onDone()
  }
  const cancel = async () => {
    await form.discard()
    onDone()
  }
  return (
    <Form className="row-form" aria-label={texts.title} onSubmit={() => void save()}>
      <div className="field-row">
        <Select
          label={texts.who}
          value={personId}
          onChange={(chosen) => form.set('personId', chosen)}
          options={people.map((value) => ({ value, label: partyName(of, value) || shortName(of, value) }))}
          error={isTried && personId === null ? texts.whoMissing : undefined}
        />
        <DateField
          label={texts.day}
          value={on}
          max={today}
          onChange={(day) => form.set('on', day)}
          error={isTried || on !== '' ? (wrongDay ?? refused) : undefined}
        />
      </div>
      {personId !== null && <Consequences personId={personId} />}
      <ProblemNotice problem={refused === undefined ? task.problem : null} />
      <SaveRow save={texts.save} isBusy={task.isRunning} onCancel={() => void cancel()} />
    </Form>
  )
}

/** What it changes at once, and what cannot be undone. */
function Consequences({ personId }: { personId: PersonId }) {
  const of = useOpenCase()
  const today = useToday()
  const covered = currentConsent(of, personId)?.organisations.filter(({ answer }) => answer === 'yes') ?? []
  const names = covered.map(({ organisationId }) => findOrganisation(of, organisationId)?.name ?? '')
  const shared = covered.flatMap(({ organisationId }) =>
    alreadyShared(of, organisationId, (day) => dayWords(day, today)),
  )
  const isEntitled = entitledPeople(of, today).includes(personId)
  const isInvited = standingInvitations(of, today).some((one) =>
    covered.some(({ organisationId }) => organisationId === one.organisationId),
  )
  const effect = names.length === 0 ? texts.takesEffectNowhere : texts.takesEffect(inWords(names))
  return (
    <RuleNote rule={isEntitled ? effect : texts.notEntitled(shortName(of, personId))}>
      {isEntitled && isInvited && <p>{texts.struck}</p>}
      <p className="support">{shared.length === 0 ? texts.nothingShared : texts.alreadyShared}</p>
      <ul>
        {shared.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </RuleNote>
  )
}
