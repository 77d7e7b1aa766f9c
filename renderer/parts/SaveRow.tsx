import './rowForm.css'
import type { ReactNode } from 'react'
import { appTexts } from '../../shared/texts/app'
import { Button } from '../ui/Button'

interface SaveRowProps {
  /** What the button says: a verb, and of what. */
  save: string
  isBusy: boolean
  /** Left out where there is nothing to turn back from. */
  onCancel?: (() => void) | undefined
  /** More that can be done with what is open. */
  children?: ReactNode
}

/** The end of every form in an open row (`className="row-form"`): save, or turn back. */
export function SaveRow({ save, isBusy, onCancel, children }: SaveRowProps) {
  return (
    <div className="button-row">
      <Button variant="primary" type="submit" isBusy={isBusy}>
        {save}
      </Button>
      {onCancel !== undefined && (
        <Button variant="plain" onPress={onCancel}>
          {appTexts.cancel}
        </Button>
      )}
      {children}
    </div>
  )
}
