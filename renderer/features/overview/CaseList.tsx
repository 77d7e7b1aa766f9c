import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { Case } from '../../../shared/domain/case'
import { caseFinder, searchText } from '../../../shared/domain/caseSearch'
import { needOutcome } from '../../../shared/domain/need'
import type { StepNumber } from '../../../shared/domain/routine'
import { appTexts } from '../../../shared/texts/app'
import { overviewTexts as texts } from '../../../shared/texts/overview'
import { stepTexts } from '../../../shared/texts/routine'
import { useToday } from '../../app/clock'
import { isSearchKeys } from '../../app/searchKeys'
import { useApp } from '../../app/store'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import { CaseTable, whatIsNext } from './CaseTable'
import { useShortList } from './useShortList'

interface CaseListProps {
  cases: readonly Case[]
  /** The search has been asked for by the keyboard, on the way here. */
  hasSearchFocus: boolean
  onOpen: (caseId: string, step: StepNumber) => void
}

/** Every case, or those that are searched for. What is searched for is never kept: it may be a name. */
export function CaseList({ cases, hasSearchFocus, onOpen }: CaseListProps) {
  const areNamesHidden = useApp((state) => state.areNamesHidden)
  const [search, setSearch] = useState({ typed: '', areNamesHidden })
  // A name that was searched for is hidden with the others.
  const typed = search.areNamesHidden === areNamesHidden ? search.typed : ''
  const box = useRef<HTMLDivElement>(null)
  const found = useFound(cases, typed)
  useSearchKeys(() => box.current?.querySelector('input')?.focus())
  const { shown, more, showMore } = useShortList(found, typed)
  return (
    <section className="cases" aria-labelledby="cases-title">
      <div className="cases-head" ref={box}>
        <h2 id="cases-title">{texts.cases}</h2>
        <TextField
          label={texts.search.label}
          value={typed}
          onChange={(text) => setSearch({ typed: text, areNamesHidden })}
          spellCheck={false}
          autoFocus={hasSearchFocus}
        />
        <kbd>{texts.search.keys}</kbd>
      </div>
      <p className="support" role="status">
        {typed.trim() !== '' &&
          (found.length === 0 ? texts.search.none : texts.search.found(found.length, cases.length))}
      </p>
      {found.length > 0 && <CaseTable cases={shown} onOpen={onOpen} />}
      {more > 0 && <Button onPress={showMore}>{texts.more(more)}</Button>}
    </section>
  )
}

/** Those that have every word that is typed; all of them while nothing is. Each is read through once, at the first word. */
function useFound(cases: readonly Case[], typed: string): readonly Case[] {
  const today = useToday()
  const isSearching = typed.trim() !== ''
  const read = useMemo(
    () => (isSearching ? cases.map((of) => ({ of, text: searchText(of, saidOf(of, today)) })) : []),
    [isSearching, cases, today],
  )
  if (!isSearching) return cases
  const isFound = caseFinder(typed)
  return read.filter(({ text }) => isFound(text)).map(({ of }) => of)
}

/** What the program says of a case: its number, the step it is in, and whether it goes on. */
function saidOf(of: Case, today: string): string[] {
  const { ongoing, closed } = texts.status
  const status = needOutcome(of).kind === 'notActivated' ? closed : ongoing
  return [appTexts.caseNumber(of.number), stepTexts[whatIsNext(of, today).step].title, status]
}

/** Ctrl+K leads to the search from here; `App` leads here from elsewhere. */
function useSearchKeys(focus: () => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isSearchKeys(event)) return
    event.preventDefault()
    focus()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
