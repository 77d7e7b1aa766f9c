import { useState } from 'react'
import type { PreMeetingContact } from '../../../shared/domain/case'
import { coverage } from '../../../shared/domain/consent'
import { soundsLikeADecision } from '../../../shared/domain/contact'
import { findOrganisation } from '../../../shared/domain/people'
import { appTexts } from '../../../shared/texts/app'
import { contactTexts } from '../../../shared/texts/contact'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { fieldFault, pastDayFault, refusedDay } from '../../parts/fieldFault'
import { childName } from '../../parts/personNames'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { DateField } from '../../ui/DateField'
import { Form } from '../../ui/Form'
import { Select } from '../../ui/Select'
import { OpenRow, RuleNote } from '../../ui/Sheet'
import { TextArea, TextField } from '../../ui/TextField'

/** The draft key of a contact's form; `null` for one that is being added. */
export function contactDraft(id: string | null): string {
  return `contact:${id ?? 'new'}`
}

type Written = {
  organisationId: string | null
  withWhom: string
  on: string
  purpose: string
  shared: string
  isProportionate: boolean
}

/** The open row where a contact is noted or changed. */
export function ContactForm({ contact, onDone }: { contact: PreMeetingContact | null; onDone: () => void }) {
  const of = useOpenCase()
  const today = useToday()
  const form = useDraftForm<Written>(of.id, contactDraft(contact?.id ?? null), {
    organisationId: contact?.organisationId ?? null,
    withWhom: contact?.withWhom ?? '',
    on: contact?.on ?? today,
    purpose: contact?.purpose ?? '',
    shared: contact?.shared ?? '',
    isProportionate: false,
  })
  const task = useTask()
  const [isTried, setTried] = useState(false)
  const { values, set } = form
  const choose = (organisationId: string) => {
    set('organisationId', organisationId)
    if (values.withWhom === '') set('withWhom', findOrganisation(of, organisationId)?.contactName ?? '')
  }
  const save = async () => {
    setTried(true)
    const { isProportionate, organisationId, ...said } = values
    if (organisationId === null || pastDayFault(said.on, today, contactTexts.onMissing) !== undefined) return
    const isSaved = await task.run(() =>
      command('contact.save', {
        caseId: of.id,
        draft: form.key,
        contact: { ...said, organisationId, id: contact?.id ?? null },
        isProportionate,
      }),
    )
    if (isSaved) onDone()
  }
  const cancel = async () => {
    await form.discard()
    onDone()
  }
  const noPurpose = fieldFault(task.problem, of, 'reason_missing')
  const notConfirmed = fieldFault(task.problem, of, 'proportionality_not_confirmed')
  const refused = refusedDay(task.problem, of)
  const wrongDay = pastDayFault(values.on, today, contactTexts.onMissing)
  const isToldAtAField = [noPurpose, notConfirmed, refused].some((fault) => fault !== undefined)
  return (
    <OpenRow>
      <Form
        onSubmit={() => void save()}
        aria-label={contact === null ? contactTexts.newContact : contactTexts.changeContact}
      >
        <div className="field-row">
          <Select
            label={contactTexts.organisation}
            value={values.organisationId}
            onChange={choose}
            options={of.organisations
              .filter(({ own }) => !own)
              .map(({ id, name }) => ({ value: id, label: name }))}
            error={isTried && values.organisationId === null ? contactTexts.organisationMissing : undefined}
          />
          <TextField
            label={contactTexts.withWhom}
            spellCheck={false}
            isOptional
            value={values.withWhom}
            onChange={(name) => set('withWhom', name)}
          />
          <DateField
            label={contactTexts.on}
            value={values.on}
            onChange={(day) => set('on', day)}
            max={today}
            error={isTried || values.on !== '' ? (wrongDay ?? refused) : undefined}
          />
        </div>
        <NoConsent organisationId={values.organisationId} />
        <TextArea
          label={contactTexts.purpose}
          value={values.purpose}
          onChange={(purpose) => set('purpose', purpose)}
          error={noPurpose}
        />
        <TextArea
          label={contactTexts.sharedField}
          description={contactTexts.sharedHelp}
          isOptional
          value={values.shared}
          onChange={(shared) => set('shared', shared)}
        />
        <div role="status">
          {soundsLikeADecision(`${values.purpose}\n${values.shared}`) && (
            <RuleNote rule={contactTexts.decision}>
              <p>{contactTexts.decisionWhy}</p>
            </RuleNote>
          )}
        </div>
        <Checkbox
          error={notConfirmed}
          isSelected={values.isProportionate}
          onChange={(isTicked) => set('isProportionate', isTicked)}
        >
          {contactTexts.proportionate}
        </Checkbox>
        <ProblemNotice problem={isToldAtAField ? null : task.problem} />
        <div className="button-row">
          <Button variant="primary" type="submit" isBusy={task.isRunning}>
            {contactTexts.save}
          </Button>
          <Button variant="plain" onPress={() => void cancel()}>
            {appTexts.cancel}
          </Button>
        </div>
      </Form>
    </OpenRow>
  )
}

/** Before anybody has said yes to an organisation there is nothing about the child to tell it. */
function NoConsent({ organisationId }: { organisationId: string | null }) {
  const of = useOpenCase()
  const today = useToday()
  const organisation = organisationId === null ? undefined : findOrganisation(of, organisationId)
  if (organisation === undefined || coverage(of, organisation.id, today).kind === 'covered') return null
  return (
    <RuleNote rule={contactTexts.noConsent(childName(of), organisation.name)}>
      <p>{contactTexts.noConsentWhy}</p>
    </RuleNote>
  )
}
