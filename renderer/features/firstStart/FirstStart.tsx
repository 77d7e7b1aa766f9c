import './firstStart.css'
import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { checkPassphrase } from '../../../shared/domain/passphrase'
import type { Profile } from '../../../shared/domain/profile'
import { ruleTexts } from '../../../shared/texts/rules'
import { firstStartTexts as texts } from '../../../shared/texts/vault'
import { api, isRule } from '../../app/api'
import { showVault } from '../../app/session'
import { useLoaded } from '../../app/useLoaded'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { isProfileComplete, ProfileFields } from '../../parts/ProfileFields'
import { Welcome } from '../../parts/Welcome'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/Form'
import { PassphraseField } from '../../ui/PassphraseField'
import { StatusWord } from '../../ui/Surfaces'
import { BackupChoice } from './BackupChoice'
import { Part } from './Part'
import { RecoveryKey } from './RecoveryKey'

const emptyProfile: Profile = { name: '', role: 'rektor', school: '', municipality: '', phone: '' }

/** The very first start: who, the passphrase, the recovery key on paper, and where backups go. */
export function FirstStart() {
  const key = useLoaded(() => api('vault.recoveryKey', {}))
  const [profile, setProfile] = useState(emptyProfile)
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [hasPaper, setHasPaper] = useState(false)
  const [confirmedPart, setConfirmedPart] = useState('')
  const [refusedPart, setRefusedPart] = useState<string | null>(null)
  const [folder, setFolder] = useState<string | null>(null)
  const task = useTask()

  const isNamed = isProfileComplete(profile)
  const isSafe = checkPassphrase(passphrase).ok && passphrase === again
  const isOnPaper = hasPaper && confirmedPart.trim().length >= 4 && confirmedPart !== refusedPart
  const missing = whatIsMissing(isNamed, isSafe, hasPaper, isOnPaper, key.value?.confirmGroup ?? 1)

  const start = () =>
    task.run(async () => {
      try {
        await showVault(await api('vault.create', { profile, passphrase, confirmedPart }))
      } catch (error) {
        if (!isRule(error, 'recovery_part_wrong')) throw error
        setRefusedPart(confirmedPart)
      }
    })

  return (
    <Welcome say={texts.promise}>
      <h1>{texts.title}</h1>
      <p className="lead">{texts.lead}</p>
      <Form className="first-start" onSubmit={() => missing === undefined && start()}>
        <Part number={1} isDone={isNamed} title={texts.who.title} hint={texts.who.hint}>
          <ProfileFields
            values={profile}
            set={(field, value) => setProfile((all) => ({ ...all, [field]: value }))}
          />
        </Part>
        <Part number={2} isDone={isSafe} title={texts.passphrase.title} hint={texts.passphrase.hint}>
          <div className="field-row">
            <PassphraseField label={texts.passphrase.label} value={passphrase} onChange={setPassphrase} />
            <PassphraseField label={texts.passphrase.again} value={again} onChange={setAgain} />
          </div>
          <PassphraseWord passphrase={passphrase} again={again} />
        </Part>
        <Part number={3} isDone={isOnPaper} title={texts.recovery.title} hint={texts.recovery.hint}>
          <ProblemNotice problem={key.problem} />
          {key.value !== null && (
            <RecoveryKey
              groups={key.value.groups}
              confirmGroup={key.value.confirmGroup}
              hasPaper={hasPaper}
              onPaper={setHasPaper}
              value={confirmedPart}
              onChange={setConfirmedPart}
              fault={confirmedPart === refusedPart ? ruleTexts.recovery_part_wrong('') : undefined}
            />
          )}
        </Part>
        <Part number={4} isDone={folder !== null} title={texts.backup.title} hint={texts.backup.hint}>
          <BackupChoice folder={folder} onChoose={setFolder} />
        </Part>
        <div className="first-start-end">
          <ProblemNotice problem={task.problem} />
          <Button
            type="submit"
            variant="primary"
            size="large"
            unavailable={missing}
            isBusy={task.isRunning}
            busyText={texts.starting}
          >
            {texts.start}
          </Button>
        </div>
      </Form>
    </Welcome>
  )
}

function PassphraseWord({ passphrase, again }: { passphrase: string; again: string }) {
  if (passphrase === '' || again === '') return null
  const isLong = checkPassphrase(passphrase).ok
  if (isLong && passphrase === again) {
    return (
      <StatusWord tone="ok" icon={CircleCheck}>
        {texts.passphrase.fine}
      </StatusWord>
    )
  }
  return <p className="support">{isLong ? texts.passphrase.different : texts.passphrase.tooShort}</p>
}

function whatIsMissing(
  isNamed: boolean,
  isSafe: boolean,
  hasPaper: boolean,
  isOnPaper: boolean,
  group: number,
) {
  if (!isNamed) return texts.missing.who
  if (!isSafe) return texts.missing.passphrase
  if (!hasPaper) return texts.missing.recovery
  return isOnPaper ? undefined : texts.missing.confirm(group)
}
