import { useState } from 'react'
import type { PersonId } from '../../../shared/domain/case'
import { fullName } from '../../../shared/domain/people'
import { appTexts } from '../../../shared/texts/app'
import { meetingTexts } from '../../../shared/texts/meeting'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import type { ListedAttendee } from '../../parts/meeting/attendance'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/Form'
import { Select } from '../../ui/Select'
import { OpenRow } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'

const texts = meetingTexts.attendees

/** The draft key of a place in the list; `null` for somebody who is being added. */
export function attendeeDraft(index: number | null): string {
  return `meeting.attendee:${index ?? 'new'}`
}

interface AttendeeFormProps {
  /** Null adds somebody. */
  attendee: ListedAttendee | null
  draft: string
  onSave: (attendee: ListedAttendee) => void
  onRemove?: () => void
  onDone: () => void
}

/** The open row where somebody from an organisation, or with the family, is added or changed. */
export function AttendeeForm({ attendee, draft, onSave, onRemove, onDone }: AttendeeFormProps) {
  const of = useOpenCase()
  const form = useDraftForm<{ partyId: PersonId | null; name: string; role: string }>(of.id, draft, {
    partyId: attendee?.partyId ?? null,
    name: attendee?.name ?? '',
    role: attendee?.role ?? '',
  })
  const [isTried, setTried] = useState(false)
  const { values, set } = form
  const leave = async () => {
    await form.discard()
    onDone()
  }
  const save = () => {
    setTried(true)
    const { partyId, name, role } = values
    if (partyId === null || name.trim() === '') return
    onSave({ id: null, presence: 'present', ...attendee, partyId, name: name.trim(), role: role.trim() })
    void leave()
  }
  const parties = [
    ...of.organisations.map(({ id, name }) => ({ value: id, label: name })),
    ...of.guardians.map((guardian) => ({ value: guardian.id, label: fullName(guardian) })),
  ]
  return (
    <OpenRow>
      <Form onSubmit={save} aria-label={attendee === null ? texts.newPerson : texts.change(attendee.name)}>
        <div className="field-row">
          <Select
            label={texts.party}
            value={values.partyId}
            onChange={(partyId) => set('partyId', partyId)}
            options={parties}
            error={isTried && values.partyId === null ? texts.partyMissing : undefined}
          />
          <TextField
            label={texts.name}
            spellCheck={false}
            value={values.name}
            onChange={(name) => set('name', name)}
            error={isTried && values.name.trim() === '' ? texts.personNameMissing : undefined}
          />
          <TextField
            label={texts.role}
            isOptional
            value={values.role}
            onChange={(role) => set('role', role)}
          />
        </div>
        <div className="button-row">
          <Button variant="primary" type="submit">
            {texts.save}
          </Button>
          <Button variant="plain" onPress={() => void leave()}>
            {appTexts.cancel}
          </Button>
          {onRemove !== undefined && (
            <Button
              variant="plain"
              onPress={() => {
                onRemove()
                void leave()
              }}
            >
              {texts.remove}
            </Button>
          )}
        </div>
      </Form>
    </OpenRow>
  )
}
