import './findResponsible.css'
import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { inUse, mergeDirectory, type DirectoryEntry } from '../../../shared/domain/contactChanges'
import {
  responsibleContacts,
  type Contact,
  type ContactQuestion,
} from '../../../shared/domain/contactDirectory'
import { longDate } from '../../../shared/domain/dates'
import { contactDirectoryTexts } from '../../../shared/texts/contactDirectory'
import { findResponsibleTexts as texts } from '../../../shared/texts/findResponsible'
import { go } from '../../app/cases'
import { useApp } from '../../app/store'
import { useDirectory } from '../../parts/contacts/useDirectory'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { Answer } from './Answer'
import { Directory } from './Directory'
import { HandOver } from './HandOver'
import { NeedFirst } from './NeedFirst'
import { Notes } from './Notes'
import { Questions } from './Questions'
import { ReferralPaper } from './ReferralPaper'
import { Script } from './Script'

/**
 * Who is Barnens bästa-ansvarig for a child, and what to say: for somebody with a child in front of them and no case.
 * Needs no open store; with one it uses the contacts as they have been corrected here. What is typed stays in the window and goes with the screen.
 */
export function FindResponsible({ backText, onBack }: { backText: string; onBack: () => void }) {
  const { directory, problem } = useDirectory()
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="find-head">
        <div>
          <h1>{texts.title}</h1>
          <p className="lead">{texts.lead}</p>
        </div>
        <Button size="small" icon={ArrowLeft} onPress={onBack}>
          {backText}
        </Button>
      </div>
      <ProblemNotice problem={problem} />
      {directory !== null && <Finder entries={mergeDirectory(directory.shipped, directory.changes)} />}
    </main>
  )
}

function Finder({ entries }: { entries: readonly DirectoryEntry[] }) {
  const isLocked = useApp((state) => state.vault?.state !== 'unlocked')
  const directory = inUse(entries)
  const [question, setQuestion] = useState<ContactQuestion>({
    placement: null,
    municipality: null,
    unit: null,
  })
  const { placement } = question
  const contacts = responsibleContacts(directory, question)
  return (
    <>
      <div className="find">
        <div className="find-questions">
          <Questions directory={directory} question={question} onChange={setQuestion} />
          <Sources contacts={contacts} entries={entries} />
          {!isLocked && contacts[0] !== undefined && <Correct contact={contacts[0]} />}
          <p className="support">{texts.notStored}</p>
        </div>
        <div className="sheet find-sheet">
          <Answer question={question} contacts={contacts} directory={directory} />
          {placement === null || contacts.length === 0 ? (
            <NeedFirst />
          ) : (
            <>
              <div className="find-columns">
                {placement === 'inSchool' && <Script />}
                <HandOver placement={placement} />
              </div>
              <ReferralPaper placement={placement} />
              <Notes isUnborn={placement === 'unborn'} />
            </>
          )}
        </div>
      </div>
      <Directory entries={entries} isLocked={isLocked} />
    </>
  )
}

/** Where the contacts that are shown come from, each source once. */
function Sources({
  contacts,
  entries,
}: {
  contacts: readonly Contact[]
  entries: readonly DirectoryEntry[]
}) {
  const words = contacts.map(({ id, source, date }) =>
    entries.find(({ contact }) => contact.id === id)?.origin === 'printed'
      ? texts.source(date)
      : texts.ownSource(source, longDate(date)),
  )
  return [...new Set(words)].map((word) => (
    <p key={word} className="support">
      {word}
    </p>
  ))
}

function Correct({ contact }: { contact: Contact }) {
  return (
    <div>
      <Button variant="link" onPress={() => void go({ screen: 'contactDirectory', contactId: contact.id })}>
        {contactDirectoryTexts.otherScreen}
      </Button>
    </div>
  )
}
