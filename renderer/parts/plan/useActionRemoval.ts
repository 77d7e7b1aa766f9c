import { useState } from 'react'
import type { Action, Case } from '../../../shared/domain/case'
import { command } from '../../app/cases'
import { useTask } from '../../app/useTask'
import { actionDraftKey } from '../actionFields'

/** What was removed last can be put back until something else is done in the case. */
export function useActionRemoval(of: Case) {
  const task = useTask()
  const [last, setLast] = useState<{ action: Action; after: Case } | null>(null)
  const removed = last !== null && last.after === of ? last.action : null
  return {
    removed,
    problem: task.problem,
    remove: (action: Action) =>
      void task.run(async () => {
        const input = { caseId: of.id, actionId: action.id, draft: actionDraftKey(action.id) }
        setLast({ action, after: await command('plan.removeAction', input) })
      }),
    undo: () => {
      if (removed === null) return
      const { outcome: _, ...action } = removed
      void task.run(() => command('plan.saveAction', { caseId: of.id, action: { ...action, id: null } }))
    },
  }
}
