import './unlock.css'
import { useState } from 'react'
import type { UnlockReply } from '../../../shared/ipc/vault'
import { findResponsibleTexts } from '../../../shared/texts/findResponsible'
import { unlockTexts as texts } from '../../../shared/texts/vault'
import { api } from '../../app/api'
import { refreshVault, showProblem } from '../../app/session'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Welcome } from '../../parts/Welcome'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/Form'
import { PassphraseField } from '../../ui/PassphraseField'
import { TextField } from '../../ui/TextField'

/** The locked door: the passphrase, or the recovery key when it is forgotten. */
export function Unlock({ onFindResponsible }: { onFindResponsible: () => void }) {
  const [way, setWay] = useState<'passphrase' | 'recoveryKey'>('passphrase')
  return (
    <Welcome>
      {way === 'passphrase' ? (
        <WithPassphrase onOtherWay={() => setWay('recoveryKey')} />
      ) : (
        <WithRecoveryKey onOtherWay={() => setWay('passphrase')} />
      )}
      <section className="without-unlocking" aria-label={texts.withoutUnlocking}>
        <p className="support">{texts.withoutUnlocking}</p>
        <Button onPress={onFindResponsible}>{findResponsibleTexts.title}</Button>
      </section>
    </Welcome>
  )
}

function WithPassphrase({ onOtherWay }: { onOtherWay: () => void }) {
  const [passphrase, setPassphrase] = useState('')
  const { task, fault, unlock, clear } = useUnlocking(
    () => api('vault.unlock', { passphrase }),
    () => texts.wrongPassphrase,
  )
  return (
    <Form className="unlock" onSubmit={unlock}>
      <UnlockHead lead={texts.lead} />
      <PassphraseField
        label={texts.passphrase}
        value={passphrase}
        onChange={(value) => {
          clear()
          setPassphrase(value)
        }}
        error={fault}
        autoFocus
      />
      <UnlockFoot task={task} otherWay={texts.useRecoveryKey} onOtherWay={onOtherWay} />
    </Form>
  )
}

function WithRecoveryKey({ onOtherWay }: { onOtherWay: () => void }) {
  const [recoveryKey, setRecoveryKey] = useState('')
  const { task, fault, unlock, clear } = useUnlocking(
    () => api('vault.unlockWithRecoveryKey', { recoveryKey }),
    (reply) => keyFault(reply, recoveryKey),
  )
  return (
    <Form className="unlock" onSubmit={unlock}>
      <UnlockHead lead={texts.recoveryLead} />
      <TextField
        label={texts.recoveryKey}
        value={recoveryKey}
        onChange={(value) => {
          clear()
          setRecoveryKey(value)
        }}
        error={fault}
        spellCheck={false}
        autoFocus
      />
      <UnlockFoot task={task} otherWay={texts.usePassphrase} onOtherWay={onOtherWay} />
    </Form>
  )
}

function UnlockHead({ lead }: { lead: string }) {
  return (
    <div>
      <h1>{texts.title}</h1>
      <p className="lead">{lead}</p>
    </div>
  )
}

function UnlockFoot({
  task,
  otherWay,
  onOtherWay,
}: {
  task: ReturnType<typeof useTask>
  otherWay: string
  onOtherWay: () => void
}) {
  return (
    <>
      <ProblemNotice problem={task.problem} />
      <div className="button-row">
        <Button
          type="submit"
          variant="primary"
          size="large"
          isBusy={task.isRunning}
          busyText={texts.unlocking}
        >
          {texts.unlock}
        </Button>
        <Button variant="plain" onPress={onOtherWay}>
          {otherWay}
        </Button>
      </div>
    </>
  )
}

/** Tries to open the store; says what was wrong, or goes in, or shows what stands in the way. */
function useUnlocking(ask: () => Promise<UnlockReply>, explain: (reply: UnlockReply) => string) {
  const task = useTask()
  const [fault, setFault] = useState<string>()
  const unlock = () =>
    task.run(async () => {
      setFault(undefined)
      const reply = await ask()
      if (reply.outcome === 'unlocked') await refreshVault()
      else if (reply.outcome === 'problem') await showProblem(reply.problem)
      else setFault(explain(reply))
    })
  return { task, fault, unlock, clear: () => setFault(undefined) }
}

function keyFault({ outcome, group }: UnlockReply, typed: string): string {
  if (outcome !== 'malformed_key') return texts.wrongKey
  if (group === null || group === 0) return texts.keyLength
  const signs = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return texts.keyGroup(group, signs.slice((group - 1) * 4, group * 4))
}
