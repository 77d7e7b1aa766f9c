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
  /** Draws one contact as a list item, told whether it comes from elsewhere than most. */
  children: (entry: DirectoryEntry, hasOwnSource: boolean) => ReactNode
  /** Beside the search. */
  action?: ReactNode
  /** Stays in the list whatever is searched for, because it is being changed. */
  isKept?: (entry: DirectoryEntry) => boolean
}

/** All the contacts, each where it comes from, with a search. */
export function ContactSearch({ entries, children, action, isKept = () => false }: ContactSearchProps) {
  const [query, setQuery] = useState('')
  const isFound = contactFinder(query)
  const usual = usualSource(entries)
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
      {usual !== null && <p className="support">{usual}</p>}
      <ul className="rows contact-rows" aria-label={texts.list}>
        {shown.map((entry) => children(entry, sourceOf(entry) !== usual))}
      </ul>
    </>
  )
}

/** Where most of what stands as printed comes from; null where nothing does. */
function usualSource(entries: readonly DirectoryEntry[]): string | null {
  const counts = new Map<string, number>()
  for (const entry of entries)
    if (entry.origin === 'printed') counts.set(sourceOf(entry), (counts.get(sourceOf(entry)) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

function sourceOf({ contact }: DirectoryEntry): string {
  return contactDirectoryTexts.notChecked(contact.source, contact.date)
}
