import { checkRemovable, withoutSibling } from '../../shared/domain/removal'
import {
  addGuardian,
  registerCase,
  removeGuardian,
  updateChild,
  updateGuardian,
} from '../../shared/domain/register'
import { tickItem } from '../../shared/domain/routine'
import { skipItem } from '../../shared/domain/skipping'
import { caseCommand, loadCase } from './caseCommand'
import type { HandlerContext } from './context'
import { orFail, type Handlers } from './handler'

type CaseHandlers = Handlers<
  | 'cases.register'
  | 'cases.list'
  | 'cases.get'
  | 'cases.updateChild'
  | 'cases.addGuardian'
  | 'cases.updateGuardian'
  | 'cases.removeGuardian'
  | 'cases.remove'
  | 'cases.tick'
  | 'cases.skip'
>

export function createCaseHandlers(context: HandlerContext): CaseHandlers {
  return {
    'cases.register': ({ child, guardians, draft }) => {
      const store = context.store()
      return store.transaction(() => {
        const today = context.today()
        const added = orFail(
          registerCase(
            {
              child,
              guardians,
              number: store.cases.nextNumber(Number(today.slice(0, 4))),
              profile: store.settings.get().profile,
            },
            { today, id: context.newId() },
            {
              school: context.newId(),
              meeting: context.newId(),
              guardians: guardians.map(() => context.newId()),
            },
          ),
        )
        store.cases.insert(added)
        if (draft !== undefined) store.drafts.discard(null, draft)
        context.record('cases.register', added.id)
        return added
      })
    },
    'cases.list': () => context.store().cases.list(),
    'cases.get': ({ caseId }) => loadCase(context, caseId),
    'cases.updateChild': caseCommand(context, 'cases.updateChild', (current, { child }, moment) =>
      updateChild(current, child, moment),
    ),
    'cases.addGuardian': caseCommand(context, 'cases.addGuardian', (current, { guardian }, moment) =>
      addGuardian(current, guardian, moment),
    ),
    'cases.updateGuardian': caseCommand(context, 'cases.updateGuardian', (current, { guardian }) =>
      updateGuardian(current, guardian),
    ),
    'cases.removeGuardian': caseCommand(context, 'cases.removeGuardian', (current, { guardianId }) =>
      removeGuardian(current, guardianId),
    ),
    'cases.remove': ({ caseId, number }) => {
      const store = context.store()
      return store.transaction(() => {
        orFail(checkRemovable(loadCase(context, caseId), number))
        const siblings = store.cases.list().filter(({ siblingCaseIds }) => siblingCaseIds.includes(caseId))
        for (const sibling of siblings) store.cases.update(withoutSibling(sibling, caseId))
        store.cases.remove(caseId)
        context.record('cases.remove', caseId)
        return {}
      })
    },
    'cases.tick': caseCommand(context, 'cases.tick', (current, { itemId, done }, { today }) =>
      tickItem(current, itemId, done ? today : null),
    ),
    'cases.skip': caseCommand(context, 'cases.skip', (current, { itemId, reason }, { today }) =>
      skipItem(current, itemId, reason, today),
    ),
  }
}
