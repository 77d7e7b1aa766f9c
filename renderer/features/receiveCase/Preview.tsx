import type { ReactNode } from 'react'
import { findDuplicates } from '../../../shared/domain/duplicates'
import { fullName, isProtected } from '../../../shared/domain/people'
import type { SealedContent } from '../../../shared/domain/sealedContent'
import { sealedCaseTexts } from '../../../shared/texts/sealedCase'
import { api } from '../../app/api'
import { useApp } from '../../app/store'
import { useLoaded } from '../../app/useLoaded'
import { DuplicateNotice } from '../../parts/DuplicateNotice'
import { ProblemNotice } from '../../parts/ProblemNotice'

const texts = sealedCaseTexts.receive

/** What is in the file, who sends it and since when, before anything is taken in. */
export function Preview({ content, children }: { content: SealedContent; children: ReactNode }) {
  const { case: of, from, madeOn } = content
  const areNamesHidden = useApp((state) => state.areNamesHidden)
  const { value: cases, problem } = useLoaded(() => api('cases.list', {}))
  const duplicates = findDuplicates(of.child, cases ?? [])
  const name = areNamesHidden || isProtected(of) ? '' : fullName(of.child)
  return (
    <section className="receive-preview" aria-labelledby="receive-found">
      <h2 id="receive-found">{texts.found(name || texts.unnamed)}</h2>
      <dl className="receive-facts">
        <dt>{texts.from}</dt>
        <dd>{texts.sender(from.name, from.role, from.school)}</dd>
        <dt>{texts.madeOn}</dt>
        <dd>{texts.day(madeOn)}</dd>
        <dt>{texts.number}</dt>
        <dd>{of.number}</dd>
        <dt>{texts.holds}</dt>
        <dd>
          <ul>
            {contentsOf(content).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </dd>
      </dl>
      <DuplicateNotice duplicates={duplicates} />
      <p>{duplicates.length > 0 ? texts.notMerged : texts.becomes}</p>
      <ProblemNotice problem={problem} />
      {children}
    </section>
  )
}

function contentsOf({ case: of, choice }: SealedContent): string[] {
  const actions = of.meetings.flatMap((meeting) => meeting.actions)
  const counted: [keyof typeof texts.counts, number][] = [
    ['guardians', of.guardians.length],
    ['organisations', of.organisations.length],
    ['consents', of.consents.length],
    ['meetings', choice.meetings ? of.meetings.length : 0],
    ['actions', actions.length],
    ['observations', of.observations.length],
    ['contacts', of.contacts.length],
  ]
  return counted.flatMap(([what, count]) => (count === 0 ? [] : [texts.counts[what](count)]))
}
