import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { settingsTexts } from '../../../shared/texts/settings'
import { api } from '../../app/api'
import { useApp, useSettings } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { isProfileComplete, ProfileFields } from '../../parts/ProfileFields'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/Form'
import { StatusWord } from '../../ui/Surfaces'

/** Who the user is. */
export function ProfileSettings() {
  const texts = settingsTexts.profile
  const { profile } = useSettings()
  const form = useDraftForm(null, 'settings-profile', profile)
  const [hasTried, setTried] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const task = useTask()
  const save = async () => {
    setTried(true)
    if (!isProfileComplete(form.values)) return
    const done = await task.run(async () => {
      useApp.setState({ settings: await api('settings.saveProfile', form.values) })
      await form.discard()
    })
    setSaved(done)
  }
  return (
    <Form onSubmit={() => void save()}>
      <p className="support">{texts.hint}</p>
      <ProfileFields
        values={form.values}
        set={(field, value) => {
          setSaved(false)
          form.set(field, value)
        }}
        missing={hasTried ? texts.missing : undefined}
      />
      <ProblemNotice problem={task.problem} />
      <div className="button-row">
        <Button type="submit" isBusy={task.isRunning}>
          {texts.save}
        </Button>
        <span role="status">
          {isSaved && !form.isDirty && (
            <StatusWord tone="ok" icon={CircleCheck}>
              {texts.saved}
            </StatusWord>
          )}
        </span>
      </div>
    </Form>
  )
}
