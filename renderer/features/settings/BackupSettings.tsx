import { CircleAlert, CircleCheck, FolderOpen } from 'lucide-react'
import { clock, longDate } from '../../../shared/domain/dates'
import { settingsTexts } from '../../../shared/texts/settings'
import { api } from '../../app/api'
import { localDay, localTime } from '../../app/clock'
import { useApp, useSettings } from '../../app/store'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { StatusWord } from '../../ui/Surfaces'

/** Where backups go, when the last one was made, and whether it worked. */
export function BackupSettings() {
  const texts = settingsTexts.backup
  const { backupFolder, lastBackupAt, lastBackupFailed } = useSettings()
  const task = useTask()
  const choose = () =>
    task.run(async () => useApp.setState({ settings: await api('settings.chooseBackupFolder', {}) }))
  const made = lastBackupAt === null ? null : new Date(lastBackupAt)
  return (
    <>
      {backupFolder === null ? (
        <StatusWord tone="attn" icon={CircleAlert}>
          {texts.none}
        </StatusWord>
      ) : (
        <StatusWord
          tone={lastBackupFailed ? 'none' : 'ok'}
          icon={lastBackupFailed ? FolderOpen : CircleCheck}
        >
          {texts.folder(backupFolder)}
        </StatusWord>
      )}
      {lastBackupFailed && (
        <StatusWord tone="late" icon={CircleAlert}>
          {texts.failed}
        </StatusWord>
      )}
      {backupFolder !== null && (
        <p>{made === null ? texts.never : texts.last(longDate(localDay(made)), clock(localTime(made)))}</p>
      )}
      <p className="support">{texts.sealed}</p>
      <ProblemNotice problem={task.problem} />
      <div className="button-row">
        <Button icon={FolderOpen} onPress={() => void choose()}>
          {backupFolder === null ? texts.choose : texts.change}
        </Button>
      </div>
    </>
  )
}
