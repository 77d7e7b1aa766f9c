import './unlock.css'
import { longDate } from '../../../shared/domain/dates'
import type { VaultProblem as Problem, VaultStatus } from '../../../shared/ipc/vault'
import { vaultProblemActions as actions, vaultProblemTexts } from '../../../shared/texts/vault'
import { api } from '../../app/api'
import { refreshVault, showVault } from '../../app/session'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Welcome } from '../../parts/Welcome'
import { Button } from '../../ui/Button'

/** Problems that a backup can mend. */
const mendable: readonly Problem[] = ['store_damaged', 'store_missing']

/** Why the store cannot be opened, what is safe, and what to do. Nothing is replaced unasked. */
export function VaultProblem({ status }: { status: VaultStatus }) {
  const task = useTask()
  const problem = status.problem ?? 'store_damaged'
  const { title, happened, safe, todo } = vaultProblemTexts[problem]
  const isMendable = mendable.includes(problem)
  const day = status.newestBackup === null ? null : longDate(status.newestBackup)
  return (
    <Welcome>
      <div className="vault-problem" role="alert">
        <h1>{title}</h1>
        <div className="vault-problem-words">
          <p>{happened}</p>
          <p>
            <b>{safe}</b>
          </p>
          <p>{todo}</p>
          {isMendable && <p>{day === null ? actions.noBackup : actions.lost(day)}</p>}
        </div>
        <ProblemNotice problem={task.problem} />
        <div className="button-row">
          {isMendable && day !== null && (
            <Button
              variant="primary"
              isBusy={task.isRunning}
              busyText={actions.restoring}
              onPress={() => void task.run(async () => showVault(await api('vault.restoreNewestBackup', {})))}
            >
              {actions.restore(day)}
            </Button>
          )}
          <Button onPress={() => void task.run(refreshVault)}>{actions.retry}</Button>
        </div>
      </div>
    </Welcome>
  )
}
