import './surfaces.css'
import type { LucideIcon } from 'lucide-react'
import { Check, CircleAlert, CircleCheck, Copy } from 'lucide-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { kitTexts } from '../../shared/texts/app'
import { Button } from './Button'
import { copyText } from './clipboard'
import { Icon } from './Icon'

interface NoticeProps {
  /** `attn`: needs you. `late`: something failed or is refused. `ok`: it went well. */
  tone?: 'attn' | 'late' | 'ok'
  title?: string
  children?: ReactNode
  action?: ReactNode
  /** Read out at once when it appears; for failures. Otherwise it waits its turn. */
  isUrgent?: boolean
}

/** A tinted message with one way on. At most one per screen. */
export function Notice({ tone = 'attn', title, children, action, isUrgent = false }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={isUrgent ? 'alert' : 'status'}>
      <div className="notice-said">
        <Icon of={tone === 'ok' ? CircleCheck : CircleAlert} />
        <div className="notice-words">
          {title !== undefined && (
            <p>
              <b>{title}</b>
            </p>
          )}
          {children}
        </div>
      </div>
      {action !== undefined && <div className="notice-action">{action}</div>}
    </div>
  )
}

interface StatusWordProps {
  tone: 'ok' | 'attn' | 'late' | 'none'
  icon: LucideIcon
  children: ReactNode
}

/** A status is always a sign and a word; the colour comes third. */
export function StatusWord({ tone, icon, children }: StatusWordProps) {
  return (
    <span className={`status status-${tone}`}>
      <Icon of={icon} />
      {children}
    </span>
  )
}

interface CopySurfaceProps {
  /** What is copied, exactly. */
  text: string
  /** How it is shown, when filled blanks are marked with `<mark>`; otherwise the text itself. */
  children?: ReactNode
  buttonText?: string
}

/** Text to be copied into a record, as it stands, with a button that confirms in place. */
export function CopySurface({ text, children, buttonText = kitTexts.copyText }: CopySurfaceProps) {
  return (
    <div className="copy">
      <p className="copy-text">{children ?? text}</p>
      <CopyButton text={text} buttonText={buttonText} />
    </div>
  )
}

interface CopyButtonProps {
  text: string
  buttonText: string
  /** Why it may not be copied now. */
  unavailable?: string | undefined
}

/** Copies a text, and confirms in place. */
export function CopyButton({ text, buttonText, unavailable }: CopyButtonProps) {
  const [copied, setCopied] = useState<string | null>(null)
  const isCopied = copied === text
  return (
    <>
      <Button
        size="small"
        icon={isCopied ? Check : Copy}
        unavailable={unavailable}
        onPress={() => {
          if (copyText(text)) setCopied(text)
        }}
      >
        {isCopied ? kitTexts.copied : buttonText}
      </Button>
      <span className="visually-hidden" role="status">
        {isCopied ? kitTexts.copied : ''}
      </span>
    </>
  )
}

/** When there is nothing to show: one sentence and one thing to do. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p className="lead">{children}</p>
      {action}
    </div>
  )
}

interface DialogProps {
  title: string
  isOpen: boolean
  /** Escape, or a press outside: nothing happens but the dialog closing. */
  onClose: () => void
  children: ReactNode
  /** The buttons, the careful one first. */
  actions: ReactNode
}

/** Seldom: only for what cannot be undone. */
export function Dialog({ title, isOpen, onClose, children, actions }: DialogProps) {
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="dialog">
        <AriaDialog role="alertdialog" className="dialog-inner">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          {children}
          <div className="button-row">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
