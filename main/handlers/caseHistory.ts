import type { CaseHistory } from '../../shared/domain/paperSubject'
import { localDate, localTime } from '../localTime'
import type { Store } from '../store/store'

/** The papers of a case and what has been done with it, oldest first, on this computer's own clock. */
export function caseHistory(store: Store, caseId: string): CaseHistory {
  const moment = (iso: string) => {
    const at = new Date(iso)
    return { on: localDate(at), at: localTime(at) }
  }
  return {
    papers: store.documents
      .list(caseId)
      .toSorted((a, b) => a.frozenAt.localeCompare(b.frozenAt))
      .map(({ kind, recipient, version, frozenAt }) => ({ kind, recipient, version, ...moment(frozenAt) })),
    events: store.events.list(caseId).map(({ what, who, at }) => ({ what, who, ...moment(at) })),
  }
}
