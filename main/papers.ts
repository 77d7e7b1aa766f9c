import { asFrozen, printedAs, type PrintChoice } from '../shared/domain/paperPrint'
import { placements, type Placement } from '../shared/domain/contactDirectory'
import type { LocalDate } from '../shared/domain/schema'
import { frozenPaper } from './handlers/documents'
import { renderPaper } from './print'
import { paperUrl } from './protocol'
import type { Store } from './store/store'

export interface PapersParts {
  store(): Store | null
  today(): LocalDate
}

/** The pages that papers are made of, by id. */
export interface Papers {
  /** One print of a frozen document while the store is open, else null. */
  page(id: string, choice?: PrintChoice): Promise<string | null>
  /** Gives the recovery key an address for as long as it is being printed, and no longer. */
  withRecoveryKey<T>(groups: readonly string[], print: (url: string) => Promise<T>): Promise<T>
}

const recoveryId = 'recovery-key'

/** The address of the handover sheet for a placement. It is the same for everybody, and is shown while locked too. */
export function referralId(placement: Placement): string {
  return `referral-${placement}`
}

export function createPapers({ store, today }: PapersParts): Papers {
  let recoveryKey: readonly string[] | null = null

  return {
    async page(id, choice = asFrozen) {
      if (id === recoveryId) {
        return recoveryKey && renderPaper({ kind: 'recoveryKey', groups: recoveryKey, madeOn: today() })
      }
      const placement = placements.find((one) => referralId(one) === id)
      if (placement !== undefined) return renderPaper({ kind: 'referralSheet', placement })
      const open = store()
      const paper = open && frozenPaper(open, id)
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
