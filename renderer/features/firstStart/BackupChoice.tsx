import { CircleCheck, FolderOpen } from 'lucide-react'
import { firstStartTexts } from '../../../shared/texts/vault'
import { api } from '../../app/api'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { StatusWord } from '../../ui/Surfaces'

/** Where backups go. Can wait, and says what waiting means. */
export function BackupChoice({
  folder,
  onChoose,
}: {
  folder: string | null
  onChoose: (folder: string) => void
}) {
  const texts = firstStartTexts.backup
  const task = useTask()
  const choose = () =>
    task.run(async () => {
      const chosen = await api('vault.chooseBackupFolder', {})
      if (chosen.folder !== null) onChoose(chosen.folder)
    })
  return (
    <>
      {folder !== null && (
        <StatusWord tone="ok" icon={CircleCheck}>
          {texts.chosen(folder)}
        </StatusWord>
      )}
      <div className="button-row">
        <Button icon={FolderOpen} onPress={() => void choose()}>
          {folder === null ? texts.choose : texts.change}
        </Button>
      </div>
      {folder === null && <p className="support">{texts.skip}</p>}
      <ProblemNotice problem={task.problem} />
    </>
  )
}
