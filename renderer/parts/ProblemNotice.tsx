import { inWords } from '../../shared/domain/noteFormulas'
import { partyName } from '../../shared/domain/people'
import type { Case } from '../../shared/domain/case'
import type { CallError } from '../../shared/ipc/errors'
import { errorTexts } from '../../shared/texts/errors'
import { ruleTexts } from '../../shared/texts/rules'
import type { CallProblem } from '../app/api'
import { useApp } from '../app/store'
import { Notice } from '../ui/Surfaces'

/** Tells why a call failed, what is safe and what to do. Nothing while there is no problem. */
export function ProblemNotice({ problem }: { problem: CallProblem | null }) {
  const openCase = useApp((state) => state.openCase)
  if (problem === null) return null
  const { error } = problem
  if (error.code === 'rule') return <Notice tone="attn" title={ruleText(error, openCase)} isUrgent />
  const { title, body } =
    error.code === 'internal' ? errorTexts.internal(error.reference) : errorTexts[error.code]
  return (
    <Notice tone="late" title={title} isUrgent>
      <p>{body}</p>
    </Notice>
  )
}

/** The rule in words, with names in place of ids. */
export function ruleText(error: Extract<CallError, { code: 'rule' }>, of: Case | null): string {
  const names = of === null ? [] : error.subjects.map((id) => partyName(of, id)).filter((name) => name !== '')
  return ruleTexts[error.rule](inWords(names))
}
