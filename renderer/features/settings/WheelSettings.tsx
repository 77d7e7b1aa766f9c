import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { wheelSettingsTexts as texts } from '../../../shared/texts/wheelSettings'
import { wheelTexts } from '../../../shared/texts/wheel'
import { api } from '../../app/api'
import { draftId } from '../../app/drafts'
import { useApp, useSettings } from '../../app/store'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { AreaName, useWheel } from '../../parts/wheel'
import { Button } from '../../ui/Button'
import { Dialog, Notice, StatusWord } from '../../ui/Surfaces'
import { WheelEditor, wheelDraft } from './WheelEditor'

/** The areas of Barnets bästa-hjulet: as they are, and the way to change them. */
export function WheelSettings() {
  const wheel = useWheel()
  const own = useSettings().wheel
  const isStarted = useApp((state) => state.drafts[draftId(null, wheelDraft)] !== undefined)
  const [isOpen, setOpen] = useState(isStarted)
  /** How the editor was left; the focus comes back to the button that opened it. */
  const [left, setLeft] = useState<'saved' | 'unchanged' | null>(null)
  if (isOpen) {
    const close = (isSaved: boolean) => {
      setLeft(isSaved ? 'saved' : 'unchanged')
      setOpen(false)
    }
    return <WheelEditor onDone={close} />
  }
  return (
    <>
      {wheel.isWorkingVersion && (
        <Notice>
          <p>{texts.workingVersion}</p>
        </Notice>
      )}
      {own.edition !== null && <p>{texts.own}</p>}
      {wheel.version !== '' && <p className="support">{texts.version(wheel.version)}</p>}
      <ol className="areas">
        {wheel.areas.map((area) => (
          <li key={area.id}>
            <h3>
              <AreaName area={area} />
            </h3>
            <p>{area.description}</p>
            {area.questions.length > 0 && (
              <details className="area-questions">
                <summary>{wheelTexts.questions}</summary>
                <ul>
                  {area.questions.map((question) => (
                    <li key={question}>{question}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ol>
      <span role="status">
        {left === 'saved' && (
          <StatusWord tone="ok" icon={CircleCheck}>
            {texts.saved}
          </StatusWord>
        )}
      </span>
      <div className="button-row">
        <Button autoFocus={left !== null} onPress={() => setOpen(true)}>
          {texts.change}
        </Button>
        {own.edition !== null && <Reset onDone={() => setLeft(null)} />}
      </div>
    </>
  )
}

function Reset({ onDone }: { onDone: () => void }) {
  const [isAsking, setAsking] = useState(false)
  const task = useTask()
  const reset = async () => {
    setAsking(false)
    await task.run(async () => useApp.setState({ settings: await api('settings.resetWheel', {}) }))
    onDone()
  }
  return (
    <>
      <Button variant="plain" onPress={() => setAsking(true)}>
        {texts.reset}
      </Button>
      <ProblemNotice problem={task.problem} />
      <Dialog
        title={texts.resetTitle}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button variant="primary" onPress={() => setAsking(false)}>
              {texts.keep}
            </Button>
            <Button onPress={() => void reset()}>{texts.reset}</Button>
          </>
        }
      >
        <p>{texts.resetBody}</p>
      </Dialog>
    </>
  )
}
