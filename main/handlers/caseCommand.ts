import type { Case, Moment } from '../../shared/domain/case'
import type { Result } from '../../shared/domain/result'
import type { CaseMethod, Parsed } from '../../shared/ipc/contract'
import type { HandlerContext } from './context'
import { CallFailure, orFail } from './handler'

/**
 * Load, decide, save: the whole of a handler that changes one case. The changed case, its event row and the end
 * of the draft it came from share one transaction.
 */
export function caseCommand<M extends CaseMethod>(
  context: HandlerContext,
  method: M,
  decide: (current: Case, input: Parsed<M>, moment: Moment) => Result<Case>,
): (input: Parsed<M>) => Case {
  return (input) => {
    const { caseId, draft } = input as { caseId: string; draft?: string | undefined }
    const store = context.store()
    return store.transaction(() => {
      const current = loadCase(context, caseId)
      const changed = orFail(decide(current, input, { today: context.today(), id: context.newId() }))
      store.cases.update(changed)
      if (draft !== undefined) store.drafts.discard(caseId, draft)
      context.record(method, caseId)
      return changed
    })
  }
}

/** The case, or `not_found`. */
export function loadCase(context: HandlerContext, caseId: string): Case {
  const found = context.store().cases.get(caseId)
  if (found === null) throw new CallFailure({ code: 'not_found' })
  return found
}
