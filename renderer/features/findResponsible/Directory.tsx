import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import { searchContacts, type Contact, type ContactDirectory } from '../../../shared/domain/contactDirectory'
import { findResponsibleTexts } from '../../../shared/texts/findResponsible'
import { StatusWord } from '../../ui/Surfaces'
import { TextField } from '../../ui/TextField'

const texts = findResponsibleTexts.directory

/** All the contacts of the routine, as printed, with a search. */
export function Directory({ directory }: { directory: ContactDirectory }) {
  const [query, setQuery] = useState('')
  const found = searchContacts(directory, query)
  return (
    <section className="sheet find-directory" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      {sourcesOf(directory).map((source) => (
        <p key={source} className="support">
          {source}
        </p>
      ))}
      <div className="find-search">
        <TextField
          label={texts.search}
          description={texts.searchHint}
          value={query}
          onChange={setQuery}
          spellCheck={false}
        />
        <p className="support" role="status">
          {found.length === 0 ? texts.none : texts.count(found.length, directory.contacts.length)}
        </p>
      </div>
      <ul className="rows" aria-label={texts.list}>
        {found.map((contact) => (
          <Row key={contact.id} contact={contact} />
        ))}
      </ul>
    </section>
  )
}

function Row({ contact }: { contact: Contact }) {
  const { municipality, unit, service, address, isWithoutPersonalData, isMalformed } = contact
  const name = unit ?? (service === 'municipality' ? texts.services.municipality : texts.unitUnknown)
  return (
    <li className="row">
      <span>{municipality ?? texts.municipalityUnknown}</span>
      <span>
        <span className="row-name">{name}</span>
        {service === 'childHealthCare' && <span className="support"> {texts.services.childHealthCare}</span>}
      </span>
      <span className="find-contact">
        {address}
        {isWithoutPersonalData && <span className="support">{findResponsibleTexts.withoutPersonalData}</span>}
        {isMalformed && (
          <StatusWord tone="attn" icon={CircleAlert}>
            {findResponsibleTexts.malformed}
          </StatusWord>
        )}
      </span>
    </li>
  )
}

/** Where the contacts come from; each source once. */
function sourcesOf({ contacts }: ContactDirectory): string[] {
  return [...new Set(contacts.map(({ source, date }) => texts.source(source, date)))]
}
