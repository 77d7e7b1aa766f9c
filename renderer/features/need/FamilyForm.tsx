import { useState } from 'react'
import { peopleToAsk } from '../../../shared/domain/consent'
import { onwardConsentNote } from '../../../shared/domain/onward'
import { needTexts } from '../../../shared/texts/need'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { pastDayFault, refusedDay } from '../../parts/fieldFault'
import { shortName } from '../../parts/personNames'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { SaveRow } from '../../parts/SaveRow'
import { CheckboxGroup } from '../../ui/Checkbox'
import { DateField } from '../../ui/DateField'
import { Form } from '../../ui/Form'
import { CopySurface } from '../../ui/Surfaces'
import { TextField } from '../../ui/TextField'

/** The draft key of what the family was told, or has said yes to. */
export function familyDraft(kind: 'told' | 'consent'): string {
  return `onward:${kind}`
}

const texts = needTexts.onward

/** Who of the family was asked to contact the organisation, or said yes to our doing it, and when. */
export function FamilyForm({ kind, onDone }: { kind: 'told' | 'consent'; onDone: () => void }) {
  const of = useOpenCase()
  const today = useToday()
  const standing = of.onward?.[kind] ?? null
  const form = useDraftForm(of.id, familyDraft(kind), {
    organisation: of.onward?.organisation ?? '',
    people: standing?.people ?? [],
    on: standing?.on ?? today,
  })
  const task = useTask()
  const [isTried, setTried] = useState(false)
  const words = texts[kind]
  const { on } = form.values
  const organisation = form.values.organisation.trim()
  const asked = peopleToAsk(of, today)
  const people = form.values.people.filter((personId) => asked.includes(personId))
  const wrongDay = pastDayFault(on, today, texts.dayMissing)
  const refused = refusedDay(task.problem, of)
  const save = async () => {
    setTried(true)
    if (organisation === '' || people.length === 0 || wrongDay !== undefined) return
    const input = { caseId: of.id, draft: form.key, organisation }
    const said = { people, on }
    const isSaved = await task.run(() =>
      kind === 'told'
        ? command('need.noteTold', { ...input, told: said })
        : command('need.noteOnwardConsent', { ...input, consent: said }),
    )
    if (isSaved) onDone()
  }
  const cancel = async () => {
    await form.discard()
    onDone()
  }
  return (
    <Form className="row-form" aria-label={words.row} onSubmit={() => void save()}>
      <div className="field-row">
        <TextField
          label={texts.organisation}
          value={form.values.organisation}
          onChange={(name) => form.set('organisation', name)}
          error={isTried && organisation === '' ? texts.organisationMissing : undefined}
        />
        <DateField
          label={texts.day}
          value={on}
          max={today}
          onChange={(day) => form.set('on', day)}
          error={isTried || on !== '' ? (wrongDay ?? refused) : undefined}
        />
      </div>
      {asked.length === 0 ? (
        <p className="support">{texts.noPeople}</p>
      ) : (
        <CheckboxGroup
          label={words.people}
          value={people}
          onChange={(chosen) => form.set('people', chosen)}
          options={asked.map((value) => ({ value, label: shortName(of, value) }))}
          error={isTried && people.length === 0 ? words.peopleMissing : undefined}
        />
      )}
      {kind === 'consent' && <Note text={onwardConsentNote(organisation, { people, on })} />}
      <ProblemNotice problem={refused === undefined ? task.problem : null} />
      <SaveRow save={words.save} isBusy={task.isRunning} onCancel={() => void cancel()} />
    </Form>
  )
}

/** The routine's own sentence; to copy only when it is whole. */
function Note({ text }: { text: string | null }) {
  const { formula, unfinished } = texts.consent
  return (
    <div className="onward-note">
      <p className="label">{formula}</p>
      {text === null ? <p className="support">{unfinished}</p> : <CopySurface text={text} />}
    </div>
  )
}
