import type { ContactChanges } from '../../../shared/domain/contactChanges'
import type { ContactDirectory } from '../../../shared/domain/contactDirectory'
import type { CallProblem } from '../../app/api'
import { api } from '../../app/api'
import { useApp } from '../../app/store'
import { useLoaded } from '../../app/useLoaded'

/** The shipped list, and what has been done to it here; a locked program reaches the list alone. */
export function useDirectory(): {
  directory: { shipped: ContactDirectory; changes: ContactChanges } | null
  problem: CallProblem | null
} {
  const isUnlocked = useApp((state) => state.vault?.state === 'unlocked')
  const { value, problem } = useLoaded(async () => {
    const [shipped, changes] = await Promise.all([
      api('directory.get', {}),
      isUnlocked ? api('directory.changes', {}) : [],
    ])
    return { shipped, changes }
  })
  return { directory: value, problem }
}
