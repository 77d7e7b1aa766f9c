import type { HandlerContext } from './context'
import { CallFailure } from './handler'
import type { Handlers } from './handler'

type DraftMethod = Extract<keyof Handlers, `drafts.${string}`>

/** Half-written forms. They are no facts yet, so they leave no event. */
export function createDraftHandlers(context: HandlerContext): Handlers<DraftMethod> {
  return {
    'drafts.list': ({ caseId }) => context.store().drafts.list(caseId),
    'drafts.save'({ caseId, key, fields }) {
      const store = context.store()
      if (caseId !== null && store.cases.get(caseId) === null) throw new CallFailure({ code: 'not_found' })
      return { revision: store.drafts.save(caseId, key, fields) }
    },
    'drafts.discard'({ caseId, key }) {
      context.store().drafts.discard(caseId, key)
      return {}
    },
  }
}
