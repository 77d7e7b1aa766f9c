import type { AreaNotes } from '../../../shared/domain/case'
import { command } from '../../app/cases'
import { useOpenCase } from '../../app/store'
import { useCommittedFields } from '../../app/useDraftForm'

/** What is written about one area: a draft while it is typed, a fact when the field is left. */
export function useAreaNotes({ areaId, works, challenging, childWords, goal }: AreaNotes) {
  const of = useOpenCase()
  const draft = `meeting.area:${areaId}`
  return useCommittedFields(of.id, draft, { works, challenging, childWords, goal }, (values) =>
    command('meeting.saveArea', { caseId: of.id, draft, area: { areaId, ...values } }),
  )
}
