import type { Action } from '../../../shared/domain/case'
import { command } from '../../app/cases'
import { useOpenCase } from '../../app/store'
import { useCommittedFields } from '../../app/useDraftForm'
import { actionOf, fieldsOf, type ActionFields } from '../../parts/actionFields'

/** An action that is changed in place: a draft while it is typed, a fact when the line is left. */
export function useActionEdit(action: Action) {
  const of = useOpenCase()
  const draft = `room.action:${action.id}`
  const form = useCommittedFields(of.id, draft, fieldsOf(action), (values) =>
    command('plan.saveAction', { caseId: of.id, draft, action: { ...actionOf(values), id: action.id } }),
  )
  return {
    values: form.values,
    leave: form.leave,
    problem: form.problem,
    set: (fields: Partial<ActionFields>) => {
      for (const [name, value] of Object.entries(fields)) form.set(name as keyof ActionFields, value)
    },
  }
}
