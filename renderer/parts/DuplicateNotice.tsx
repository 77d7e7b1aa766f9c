import './duplicates.css'
import { FolderOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Case } from '../../shared/domain/case'
import { isProtected, listName } from '../../shared/domain/people'
import { nextUp } from '../../shared/domain/routine'
import { appTexts } from '../../shared/texts/app'
import { duplicateTexts as texts } from '../../shared/texts/duplicates'
import { openCase } from '../app/cases'
import { useToday } from '../app/clock'
import { useApp } from '../app/store'
import { useTask } from '../app/useTask'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { ProblemNotice } from './ProblemNotice'

interface DuplicateNoticeProps {
  duplicates: readonly Case[]
  /** More that can be done with each of them, before opening it. */
  children?: (one: Case) => ReactNode
}

/**
 * Offers the cases that may be about the same child. Read out in its turn, and never takes the focus: somebody is
 * typing. What is written stays as a draft when a case is opened.
 */
export function DuplicateNotice({ duplicates, children }: DuplicateNoticeProps) {
  const task = useTask()
  const today = useToday()
  const areNamesHidden = useApp((state) => state.areNamesHidden)
  return (
    <>
      <div role="status" className="duplicates">
        {duplicates.map((one) => (
          <div key={one.id} className="notice notice-attn">
            <div className="notice-said">
              <Icon of={FolderOpen} />
              <div className="notice-words">
                <p>
                  <b>{texts.found(duplicateName(one, areNamesHidden))}</b>
                </p>
                <p>{texts.silence}</p>
              </div>
            </div>
            <div className="notice-action duplicate-ways">
              {children?.(one)}
              <Button
                size="small"
                aria-label={texts.openNumber(one.number)}
                onPress={() => void task.run(() => openCase(one.id, nextUp(one, today)?.step ?? 1))}
              >
                {texts.open}
              </Button>
            </div>
          </div>
        ))}
      </div>
      <ProblemNotice problem={task.problem} />
    </>
  )
}

/** What a case that is there already is called; only its number where names are not to be shown. */
export function duplicateName(of: Case, areNamesHidden: boolean): string {
  if (areNamesHidden || isProtected(of) || listName(of.child) === '')
    return appTexts.caseNumber(of.number).toLowerCase()
  return texts.named(listName(of.child), of.number)
}
