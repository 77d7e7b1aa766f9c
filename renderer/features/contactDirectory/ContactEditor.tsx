import { useState } from 'react'
import {
  knownAddresses,
  type ContactChanges,
  type DirectoryEntry,
} from '../../../shared/domain/contactChanges'
import type { ContactDirectory } from '../../../shared/domain/contactDirectory'
import { contactFaults, type WrittenContact } from '../../../shared/domain/contactFaults'
import { readWritten } from '../../../shared/domain/contactWriting'
import { contactDirectoryTexts as texts } from '../../../shared/texts/contactDirectory'
import { api } from '../../app/api'
import { useToday } from '../../app/clock'
import { noteSaved, whileHeld } from '../../app/drafts'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { contactName } from '../../parts/contacts/ContactFacts'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { SaveRow } from '../../parts/SaveRow'
import { Form } from '../../ui/Form'
import { ContactFields } from './ContactFields'
import { MoreToDo } from './MoreToDo'

/** The draft key of a contact's form; `null` for one that is being added. */
export function contactDraft(id: string | null): string {
  return `contact:${id ?? 'new'}`
}

/** The list, and what has been done to it: an address that stands in either may stay as it is. */
export interface KnownContacts {
  shipped: ContactDirectory
  changes: ContactChanges
}

interface ContactEditorProps {
  /** Null adds a new one. */
  entry: DirectoryEntry | null
  known: KnownContacts
  /** Something was done: shows the contacts as they stand now, and closes the row. */
  onChanged: (changes: ContactChanges) => void
  onClose: () => void
}

/** The open row where a contact is corrected, added, retired or given back to the list. */
export function ContactEditor({ entry, known, onChanged, onClose }: ContactEditorProps) {
  const today = useToday()
  const id = entry?.contact.id ?? null
  const form = useDraftForm<WrittenContact>(null, contactDraft(id), startOf(entry, today))
  const task = useTask()
  const [isTried, setTried] = useState(false)
  const { values } = form
  const { details, read, faults: choices } = readWritten(values)
  const addresses = knownAddresses(known.shipped, known.changes)
  const faults = [...choices, ...contactFaults(read, addresses, today)]
  const change = (command: () => Promise<ContactChanges>) =>
    task.run(async () => {
      onChanged(await command())
      noteSaved()
    })
  const save = async () => {
    setTried(true)
    if (details === null || faults.length > 0) return
    await change(() =>
      whileHeld(null, form.key, () => api('directory.save', { draft: form.key, id, details })),
    )
  }
  /** Gives up what is kept; what is half written goes with it. */
  const restore = (contactId: string) =>
    change(async () => {
      const changes = await api('directory.restore', { id: contactId })
      await form.discard()
      return changes
    })
  const cancel = async () => {
    await form.discard()
    onClose()
  }
  const name = entry === null ? texts.newOne : contactName(entry.contact)
  return (
    <Form className="row-form" aria-label={name} onSubmit={save}>
      <p className="row-name">{name}</p>
      <ContactFields
        values={values}
        set={form.set}
        faultOf={(field) => {
          const fault = isTried ? faults.find((one) => one.field === field) : undefined
          return fault === undefined ? undefined : texts.faults[fault.kind]
        }}
        known={known.shipped}
        today={today}
      />
      <ProblemNotice problem={task.problem} />
      <SaveRow
        save={entry === null ? texts.saveNew : texts.save}
        isBusy={task.isRunning}
        onCancel={() => void cancel()}
      >
        {entry !== null && (
          <MoreToDo
            entry={entry}
            onRetire={(isRetired) =>
              void change(() => api('directory.retire', { id: entry.contact.id, isRetired }))
            }
            onRestore={() => void restore(entry.contact.id)}
          />
        )}
      </SaveRow>
    </Form>
  )
}

/**
 * What the form starts from. Where something stands as printed, the source and the day are for the user to give:
 * the list's own would say that it says what it does not.
 */
function startOf(entry: DirectoryEntry | null, today: string): WrittenContact {
  if (entry === null)
    return {
      service: '',
      municipality: '',
      unit: '',
      kind: '',
      address: '',
      isWithoutPersonalData: 'no',
      source: '',
      date: today,
    }
  const { contact, origin } = entry
  const isPrinted = origin === 'printed'
  return {
    service: contact.service,
    municipality: contact.municipality ?? '',
    unit: contact.unit ?? '',
    kind: contact.kind,
    address: contact.address,
    isWithoutPersonalData: contact.isWithoutPersonalData ? 'yes' : 'no',
    source: isPrinted ? '' : contact.source,
    date: isPrinted ? today : contact.date,
  }
}
