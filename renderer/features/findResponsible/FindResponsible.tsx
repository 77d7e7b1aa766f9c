import './findResponsible.css'
import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import {
  responsibleContacts,
  type ContactDirectory,
  type ContactQuestion,
} from '../../../shared/domain/contactDirectory'
import { findResponsibleTexts as texts } from '../../../shared/texts/findResponsible'
import { api } from '../../app/api'
import { useLoaded } from '../../app/useLoaded'
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
 * Needs no open store. What is typed stays in the window and goes with the screen.
 */
export function FindResponsible({ backText, onBack }: { backText: string; onBack: () => void }) {
  const { value: directory, problem } = useLoaded(() => api('directory.get', {}))
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
      {directory !== null && <Finder directory={directory} />}
    </main>
  )
}

function Finder({ directory }: { directory: ContactDirectory }) {
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
          {[...new Set(contacts.map(({ date }) => date))].map((date) => (
            <p key={date} className="support">
              {texts.source(date)}
            </p>
          ))}
          <p className="support">{texts.notStored}</p>
        </div>
        <div className="sheet find-sheet">
          <Answer question={question} contacts={contacts} />
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
      <Directory directory={directory} />
    </>
  )
}
