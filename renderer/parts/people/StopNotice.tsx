import type { ReactNode } from 'react'
import { registerChildTexts } from '../../../shared/texts/registerChild'
import { Checkbox } from '../../ui/Checkbox'
import { Notice } from '../../ui/Surfaces'

interface StopNoticeProps {
  hasRead: boolean
  onRead: (hasRead: boolean) => void
  error: string | undefined
  /** More that this user has to know. */
  children?: ReactNode
}

/**
 * What protected identity asks of the user, before anything more is written. It has to be read before what is written
 * can be saved. The kind of protection is never asked.
 */
export function StopNotice({ hasRead, onRead, error, children }: StopNoticeProps) {
  const { stopTitle, stop, read } = registerChildTexts.protection
  return (
    <Notice title={stopTitle}>
      {stop.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
      <Checkbox isSelected={hasRead} onChange={onRead} error={error}>
        {read}
      </Checkbox>
    </Notice>
  )
}
