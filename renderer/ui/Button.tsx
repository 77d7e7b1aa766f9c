import './button.css'
import type { LucideIcon } from 'lucide-react'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { kitTexts } from '../../shared/texts/app'
import { Icon } from './Icon'

interface ButtonProps {
  children: ReactNode
  onPress?: () => void
  /** `primary`: the one thing to do. `plain`: no edge, for rows and second thoughts. `link`: inside running text. */
  variant?: 'standard' | 'primary' | 'plain' | 'link'
  size?: 'small' | 'normal' | 'large'
  icon?: LucideIcon
  /** After the words, for "go on" links. */
  iconAfter?: LucideIcon
  type?: 'button' | 'submit'
  /** Why it cannot be used now. The button stays reachable, says so when asked, and shows the reason beside it. */
  unavailable?: string | undefined
  /** Shows `busyText` instead of the words, keeps its width, and takes no second press. */
  isBusy?: boolean
  busyText?: string
  autoFocus?: boolean
  'aria-label'?: string
  'aria-expanded'?: boolean
  'aria-controls'?: string
  'aria-describedby'?: string
  'aria-current'?: 'page' | 'step'
}

/** A button says with a verb what will happen. */
export function Button({
  children,
  onPress,
  icon,
  iconAfter,
  unavailable,
  isBusy = false,
  busyText = kitTexts.saving,
  variant = 'standard',
  size = 'normal',
  type = 'button',
  ...rest
}: ButtonProps) {
  const reasonId = useId()
  const isUnavailable = unavailable !== undefined
  const isDead = isUnavailable || isBusy
  const button = (
    <AriaButton
      {...rest}
      className={`button button-${variant} button-${size}${isBusy ? ' button-busy' : ''}`}
      type={isDead ? 'button' : type}
      onPress={() => {
        if (!isDead) onPress?.()
      }}
      {...(isDead && { 'aria-disabled': true })}
      {...(isUnavailable && { 'aria-describedby': reasonId })}
    >
      <span className={isBusy ? 'button-words button-words-hidden' : 'button-words'}>
        {icon && <Icon of={icon} />}
        {children}
        {iconAfter && <Icon of={iconAfter} />}
      </span>
      {isBusy && <span className="button-words">{busyText}</span>}
    </AriaButton>
  )
  if (!isUnavailable) return button
  return (
    <span className="button-with-reason">
      {button}
      <span id={reasonId} className="support">
        {unavailable}
      </span>
    </span>
  )
}
