import type { FrozenDocument } from '../../../shared/ipc/documents'
import { api, isRule } from '../../app/api'

/**
 * Makes Barnets plan into a paper that no longer changes, as the case stands. `hasSeen` says what the user has seen and
 * wants on paper all the same. Null when main finds something that has not been seen yet.
 */
export async function freezePlan(
  caseId: string,
  hasSeen: { gaps: boolean; secrets: boolean },
): Promise<FrozenDocument | null> {
  try {
    return await api('documents.freeze', {
      caseId,
      kind: 'childPlan',
      recipient: null,
      acceptGaps: hasSeen.gaps,
      acceptRevealing: hasSeen.secrets,
    })
  } catch (error) {
    if (isRule(error, 'plan_incomplete') || isRule(error, 'plan_reveals_identity')) return null
    throw error
  }
}
