import type { Child, Referral } from '../../shared/domain/case'
import { addReferral } from '../../shared/domain/referral'
import { registerCase } from '../../shared/domain/register'
import { loadCase } from './caseCommand'
import type { HandlerContext } from './context'
import { orFail, type Handlers } from './handler'

export function createIntakeHandlers(context: HandlerContext): Handlers<'intake.register'> {
  /** A new case for one child in the call. */
  function register(child: Child, id: string, referral: Referral, callCaseIds: readonly string[]) {
    const store = context.store()
    const today = context.today()
    const number = store.cases.nextNumber(Number(today.slice(0, 4)))
    const freshIds = { school: context.newId(), meeting: context.newId(), guardians: [] }
    const { profile } = store.settings.get()
    const registered = orFail(
      registerCase({ child, guardians: [], number, profile }, { today, id }, freshIds),
    )
    const added = orFail(addReferral(registered, referral, callCaseIds, today))
    store.cases.insert(added)
    context.record('intake.register', id)
    return added
  }

  /** The call, in a case that is there already. */
  function add(caseId: string, referral: Referral, callCaseIds: readonly string[]) {
    const changed = orFail(addReferral(loadCase(context, caseId), referral, callCaseIds, context.today()))
    context.store().cases.update(changed)
    context.record('intake.register', caseId)
    return changed
  }

  return {
    'intake.register': ({ children, addTo, referral, draft }) => {
      const store = context.store()
      return store.transaction(() => {
        const fresh = children.map((child) => ({ child, id: context.newId() }))
        const existing = [...new Set(addTo)]
        const callCaseIds = [...fresh.map(({ id }) => id), ...existing]
        const cases = [
          ...fresh.map(({ child, id }) => register(child, id, referral, callCaseIds)),
          ...existing.map((id) => add(id, referral, callCaseIds)),
        ]
        if (draft !== undefined) store.drafts.discard(null, draft)
        return cases
      })
    },
  }
}
