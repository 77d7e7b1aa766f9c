import { withReferral } from '../../shared/domain/referral'
import { registerCase } from '../../shared/domain/register'
import type { HandlerContext } from './context'
import { orFail, type Handlers } from './handler'

export function createIntakeHandlers(context: HandlerContext): Handlers<'intake.register'> {
  return {
    'intake.register': ({ children, referral, draft }) => {
      const store = context.store()
      return store.transaction(() => {
        const today = context.today()
        const { profile } = store.settings.get()
        const calls = children.map((child) => ({ child, id: context.newId() }))
        const added = calls.map(({ child, id }) => {
          const number = store.cases.nextNumber(Number(today.slice(0, 4)))
          const freshIds = { school: context.newId(), meeting: context.newId(), guardians: [] }
          const registered = orFail(
            registerCase({ child, guardians: [], number, profile }, { today, id }, freshIds),
          )
          const ids = calls.map((one) => one.id)
          const of = orFail(withReferral(registered, referral, ids, today))
          store.cases.insert(of)
          context.record('intake.register', of.id)
          return of
        })
        if (draft !== undefined) store.drafts.discard(null, draft)
        return added
      })
    },
  }
}
