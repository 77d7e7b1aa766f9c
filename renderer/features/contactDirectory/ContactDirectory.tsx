import './contactDirectory.css'
import { Plus } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import {
  mergeDirectory,
  type ContactChanges,
  type DirectoryEntry,
} from '../../../shared/domain/contactChanges'
import type { ContactDirectory as Shipped } from '../../../shared/domain/contactDirectory'
import { contactDirectoryTexts as texts } from '../../../shared/texts/contactDirectory'
import { ContactSearch } from '../../parts/contacts/ContactSearch'
import { useDirectory } from '../../parts/contacts/useDirectory'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { useOpenRow } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { contactDraft } from './ContactEditor'
import { ContactRow, OpenContact } from './ContactRow'
import { Exchange } from './Exchange'
import { keepFocus } from './keepFocus'

/** The contacts as they are used here: corrected, added, retired, dated, and exchanged as files. */
export function ContactDirectory({ contactId }: { contactId: string | null }) {
  const { directory, problem } = useDirectory()
  return (
    <main id="main" tabIndex={-1} className="page">
      <ProblemNotice problem={problem} />
      {directory === null ? (
        <Head />
      ) : (
        <Contacts shipped={directory.shipped} loaded={directory.changes} contactId={contactId} />
      )}
    </main>
  )
}

function Head() {
  return (
    <div>
      <h1>{texts.title}</h1>
      <p className="lead">{texts.lead}</p>
    </div>
  )
}

interface ContactsProps {
  shipped: Shipped
  /** The changes as they were when the screen was opened. */
  loaded: ContactChanges
  /** The contact to correct at once. */
  contactId: string | null
}

function Contacts({ shipped, loaded, contactId }: ContactsProps) {
  const [changes, setChanges] = useState(loaded)
  const entries = mergeDirectory(shipped, changes)
  const newOne = contactDraft(null)
  const openRow = useOpenRow(null, [newOne, ...entries.map(({ contact }) => contactDraft(contact.id))])
  const isOpen = ({ contact }: DirectoryEntry) => openRow.isOpen(contactDraft(contact.id))
  const openAsked = useEffectEvent(() => {
    if (contactId !== null) openRow.open(contactDraft(contactId))
  })
  useEffect(() => openAsked(), [])
  const show = (changed: ContactChanges, id: string | null) => {
    setChanges(changed)
    openRow.close()
    keepFocus(openRow.idOf(contactDraft(id)))
  }
  const known = { shipped, changes }
  return (
    <>
      <Exchange changes={changes} onChanged={setChanges}>
        <Head />
      </Exchange>
      <section className="sheet contact-list" aria-label={texts.title}>
        {openRow.isOpen(newOne) && (
          <OpenContact
            entry={null}
            known={known}
            openRow={openRow}
            onChanged={(changed) => show(changed, null)}
          />
        )}
        <ContactSearch
          entries={entries}
          isKept={isOpen}
          action={
            !openRow.isOpen(newOne) && (
              <div id={openRow.idOf(newOne)} className="contact-add">
                <Button icon={Plus} onPress={() => openRow.open(newOne)}>
                  {openRow.isStarted(newOne) ? texts.continueNew : texts.add}
                </Button>
              </div>
            )
          }
        >
          {(entry, hasOwnSource) =>
            isOpen(entry) ? (
              <li key={entry.contact.id}>
                <OpenContact
                  entry={entry}
                  known={known}
                  openRow={openRow}
                  onChanged={(changed) => show(changed, entry.contact.id)}
                />
              </li>
            ) : (
              <ContactRow
                key={entry.contact.id}
                entry={entry}
                hasOwnSource={hasOwnSource}
                openRow={openRow}
                onChanged={setChanges}
              />
            )
          }
        </ContactSearch>
      </section>
    </>
  )
}
