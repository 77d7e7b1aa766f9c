import { Check, CircleAlert } from 'lucide-react'
import { appTexts, kitTexts } from '../../../shared/texts/app'
import { Icon } from '../../ui/Icon'
import { useApp } from '../store'

/** Says that what is typed is kept. Only a failure is read out: a word at every pause would only disturb. */
export function SaveIndicator() {
  const save = useApp((state) => state.save)
  return (
    <p className="save-indicator">
      {save.kind === 'saving' && kitTexts.saving}
      {save.kind === 'saved' && (
        <>
          <Icon of={Check} strokeWidth={2.4} />
          {appTexts.saved(save.at)}
        </>
      )}
      <span role="alert" className={save.kind === 'failed' ? 'save-failed' : 'visually-hidden'}>
        {save.kind === 'failed' && (
          <>
            <Icon of={CircleAlert} />
            <span>
              <b>{appTexts.notSaved}</b> <span className="save-why">{appTexts.notSavedWhy}</span>
            </span>
          </>
        )}
      </span>
    </p>
  )
}
