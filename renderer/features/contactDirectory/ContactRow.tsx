import { CircleAlert } from 'lucide-react'
import type { ContactChanges, DirectoryEntry } from '../../../shared/domain/contactChanges'
import { contactDirectoryTexts as texts } from '../../../shared/texts/contactDirectory'
import { api } from '../../app/api'
import { noteSaved } from '../../app/drafts'
import { useTask } from '../../app/useTask'
import { ContactFacts, contactName } from '../../parts/contacts/ContactFacts'
import { ProblemNotice } from '../../parts/ProblemNotice'
import type { OpenRow as OpenRows } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { OpenRow } from '../../ui/Sheet'
import { StatusWord } from '../../ui/Surfaces'
import { ContactEditor, contactDraft, type KnownContacts } from './ContactEditor'
import { keepFocus } from './keepFocus'

interface ContactRowProps {
  entry: DirectoryEntry
  hasOwnSource: boolean
  openRow: OpenRows
  onChanged: (changes: ContactChanges) => void
}

/** A contact as it reads, and the way to change it. */
export function ContactRow({ entry, hasOwnSource, openRow, onChanged }: ContactRowProps) {
  const { contact, listNews } = entry
  const draft = contactDraft(contact.id)
  const isStarted = openRow.isStarted(draft)
  const verb = isStarted ? texts.continue : texts.change
  return (
    <li className="row" id={openRow.idOf(draft)}>
      <ContactFacts entry={entry} hasOwnSource={hasOwnSource}>
        {isStarted && <span className="support">{texts.started}</span>}
        {listNews !== 'none' && <ListNews entry={entry} rowId={openRow.idOf(draft)} onChanged={onChanged} />}
      </ContactFacts>
      <Button
        variant="plain"
        size="small"
        aria-label={texts.of(verb, `${contactName(contact)}, ${contact.address}`)}
        onPress={() => openRow.open(draft)}
      >
        {verb}
      </Button>
    </li>
  )
}

/** The shipped list has changed since somebody here corrected or retired the contact: which one stands? */
function ListNews({
  entry,
  rowId,
  onChanged,
}: Pick<ContactRowProps, 'entry' | 'onChanged'> & { rowId: string }) {
  const { contact, origin, listNews } = entry
  const task = useTask()
  const { id } = contact
  const isGone = listNews === 'gone'
  const isOnlyRetired = origin === 'printed'
  const choose = (method: 'directory.keep' | 'directory.restore') =>
    void task.run(async () => {
      onChanged(await api(method, { id }))
      noteSaved()
      keepFocus(rowId)
    })
  return (
    <div className="contact-news">
      <StatusWord tone="attn" icon={CircleAlert}>
        {isGone ? texts.news.gone : isOnlyRetired ? texts.news.retired : texts.news.corrected}
      </StatusWord>
      <ProblemNotice problem={task.problem} />
      <div className="button-row">
        <Button size="small" onPress={() => choose('directory.keep')}>
          {isOnlyRetired ? texts.news.keepRetired : texts.news.keep}
        </Button>
        <Button size="small" onPress={() => choose('directory.restore')}>
          {isGone ? texts.news.remove : texts.news.take}
        </Button>
      </div>
    </div>
  )
}

/** A contact being changed; `null` is one that is being added. */
export function OpenContact({
  entry,
  known,
  openRow,
  onChanged,
}: {
  entry: DirectoryEntry | null
  known: KnownContacts
  openRow: OpenRows
  onChanged: (changes: ContactChanges) => void
}) {
  return (
    <OpenRow>
      <div id={openRow.idOf(contactDraft(entry?.contact.id ?? null))}>
        <ContactEditor entry={entry} known={known} onChanged={onChanged} onClose={openRow.close} />
      </div>
    </OpenRow>
  )
}
