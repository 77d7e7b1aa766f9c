import './contacts.css'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { DirectoryEntry } from '../../../shared/domain/contactChanges'
import { contactFinder } from '../../../shared/domain/contactDirectory'
import { contactDirectoryTexts } from '../../../shared/texts/contactDirectory'
import { findResponsibleTexts } from '../../../shared/texts/findResponsible'
import { TextField } from '../../ui/TextField'

const texts = findResponsibleTexts.directory

interface ContactSearchProps {
  entries: readonly DirectoryEntry[]
  /** Draws one contact as a list item. */
  children: (entry: DirectoryEntry) => ReactNode
  /** Beside the search. */
  action?: ReactNode
  /** Stays in the list whatever is searched for, because it is being changed. */
  isKept?: (entry: DirectoryEntry) => boolean
}

/** All the contacts, each where it comes from, with a search. */
export function ContactSearch({ entries, children, action, isKept = () => false }: ContactSearchProps) {
  const [query, setQuery] = useState('')
  const isFound = contactFinder(query)
  const found = entries.filter(({ contact }) => isFound(contact))
  const shown = entries.filter((entry) => found.includes(entry) || isKept(entry))
  return (
    <>
      <div className="contact-search">
        <TextField
          label={texts.search}
          description={texts.searchHint}
          value={query}
          onChange={setQuery}
          spellCheck={false}
        />
        <p className="support" role="status">
          {found.length === 0 ? texts.none : texts.count(found.length, entries.length)}
        </p>
        {action}
      </div>
      {sourcesOf(entries).map((source) => (
        <p key={source} className="support">
          {source}
        </p>
      ))}
      <ul className="rows contact-rows" aria-label={texts.list}>
        {shown.map(children)}
      </ul>
    </>
  )
}

/** Where what stands as printed comes from; each source once. */
function sourcesOf(entries: readonly DirectoryEntry[]): string[] {
  const printed = entries.filter(({ origin }) => origin === 'printed')
  return [
    ...new Set(printed.map(({ contact }) => contactDirectoryTexts.notChecked(contact.source, contact.date))),
  ]
}
