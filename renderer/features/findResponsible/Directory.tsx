import type { DirectoryEntry } from '../../../shared/domain/contactChanges'
import { contactDirectoryTexts } from '../../../shared/texts/contactDirectory'
import { findResponsibleTexts } from '../../../shared/texts/findResponsible'
import { ContactFacts } from '../../parts/contacts/ContactFacts'
import { ContactSearch } from '../../parts/contacts/ContactSearch'

const texts = findResponsibleTexts.directory

interface DirectoryProps {
  entries: readonly DirectoryEntry[]
  /** What has been done to the contacts here is out of reach. */
  isLocked: boolean
}

/** All the contacts, to look in. They are changed on a screen of their own. */
export function Directory({ entries, isLocked }: DirectoryProps) {
  return (
    <section className="sheet find-directory contact-list" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      {isLocked && <p className="support">{contactDirectoryTexts.unlockedOnly}</p>}
      <ContactSearch entries={entries}>
        {(entry, hasOwnSource) => (
          <li key={entry.contact.id} className="row">
            <ContactFacts entry={entry} hasOwnSource={hasOwnSource} />
          </li>
        )}
      </ContactSearch>
    </section>
  )
}
