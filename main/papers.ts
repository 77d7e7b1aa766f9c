import { asFrozen, printedAs, type PrintChoice } from '../shared/domain/paperPrint'
import { placements, type Placement } from '../shared/domain/contactDirectory'
import type { CasePaper } from '../shared/domain/papers'
import type { LocalDate } from '../shared/domain/schema'
import { frozenPaper } from './handlers/documents'
import { renderPaper } from './print'
import { paperUrl } from './protocol'
import type { Store } from './store/store'

export interface PapersParts {
  store(): Store | null
  today(): LocalDate
  /** Barnets plan of a case as it would be printed now; null when there is no such case. */
  planNow(caseId: string): CasePaper | null
}

/** The pages that papers are made of, by id. */
export interface Papers {
  /** One print of a frozen document, or a plan as it stands, while the store is open; else null. */
  page(id: string, choice?: PrintChoice): Promise<string | null>
  /** Gives the recovery key an address for as long as it is being printed, and no longer. */
  withRecoveryKey<T>(groups: readonly string[], print: (url: string) => Promise<T>): Promise<T>
}

const recoveryId = 'recovery-key'
/** The plan of a case before it is fixed. It is shown, and never printed from here. */
const planPath = /^plan-(.+)$/

/** The address of the handover sheet for a placement. It is the same for everybody, and is shown while locked too. */
export function referralId(placement: Placement): string {
  return `referral-${placement}`
}

export function createPapers({ store, today, planNow }: PapersParts): Papers {
  let recoveryKey: readonly string[] | null = null

  return {
    async page(id, choice = asFrozen) {
      if (id === recoveryId) {
        return recoveryKey && renderPaper({ kind: 'recoveryKey', groups: recoveryKey, madeOn: today() })
      }
      const placement = placements.find((one) => referralId(one) === id)
      if (placement !== undefined) return renderPaper({ kind: 'referralSheet', placement })
      const open = store()
      const caseId = planPath.exec(id)?.[1]
      const paper = open && (caseId === undefined ? frozenPaper(open, id) : planNow(caseId))
      const printed = paper && printedAs(paper, choice)
      return printed && renderPaper(printed.paper, printed.copyTo)
    },
    async withRecoveryKey(groups, print) {
      recoveryKey = groups
      try {
        return await print(paperUrl(recoveryId))
      } finally {
        recoveryKey = null
      }
    },
  }
}
