import { Printer } from 'lucide-react'
import { useState } from 'react'
import { firstStartTexts } from '../../../shared/texts/vault'
import { api } from '../../app/api'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Surfaces'
import { TextField } from '../../ui/TextField'

interface RecoveryKeyProps {
  groups: readonly string[]
  confirmGroup: number
  hasPaper: boolean
  onPaper: (hasPaper: boolean) => void
  value: string
  onChange: (value: string) => void
  fault: string | undefined
}

/**
 * The recovery key, until it is on paper. Then it is hidden and one of its groups is asked for: whoever can
 * type it has a paper that can be read.
 */
export function RecoveryKey({
  groups,
  confirmGroup,
  hasPaper,
  onPaper,
  value,
  onChange,
  fault,
}: RecoveryKeyProps) {
  const texts = firstStartTexts.recovery
  const printing = useTask()
  const [hasFailed, setFailed] = useState(false)
  const print = () =>
    printing.run(async () => {
      const { printed } = await api('vault.printRecoveryKey', {})
      setFailed(!printed)
      if (printed) onPaper(true)
    })
  if (hasPaper) {
    return (
      <div className="key-confirm">
        <TextField
          label={texts.confirm(confirmGroup)}
          description={texts.confirmHint}
          error={fault}
          value={value}
          onChange={onChange}
          maxLength={12}
          spellCheck={false}
          autoFocus
        />
        <Button variant="plain" onPress={() => onPaper(false)}>
          {texts.showAgain}
        </Button>
      </div>
    )
  }
  return (
    <>
      <div className="key">
        <ol className="key-groups" aria-label={texts.keyLabel}>
          {groups.map((group, index) => (
            <li key={index}>{group}</li>
          ))}
        </ol>
        <div className="key-ways">
          <Button
            icon={Printer}
            onPress={() => void print()}
            isBusy={printing.isRunning}
            busyText={texts.print}
          >
            {texts.print}
          </Button>
          <Button variant="plain" size="small" onPress={() => onPaper(true)}>
            {texts.byHand}
          </Button>
        </div>
      </div>
      {hasFailed && <Notice>{<p>{texts.notPrinted}</p>}</Notice>}
      <ProblemNotice problem={printing.problem} />
    </>
  )
}
