import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import { findRevealing, revealedByMessage } from '../../../shared/domain/outgoingText'
import { messageTexts as texts } from '../../../shared/texts/outgoingText'
import { useOpenCase, useSettings } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { Excerpt } from '../../parts/Excerpt'
import { Button } from '../../ui/Button'
import { RuleNote } from '../../ui/Sheet'
import { CopyButton } from '../../ui/Surfaces'
import { TextArea } from '../../ui/TextField'
import { Marked } from './Marked'

interface MessageProps {
  /** The draft key of what the user writes instead. */
  draft: string
  label: string
  /** The program's own text: a subject line, and below it the rest. */
  template: string
  /** What the button that copies says. */
  copy: string
}

/**
 * A message for an e-mail, which the user may change before it is copied. What may not leave the program is marked, and
 * the message cannot be copied until it is gone.
 */
export function Message({ draft, label, template, copy }: MessageProps) {
  const of = useOpenCase()
  const { profile } = useSettings()
  const form = useDraftForm(of.id, draft, { text: template, madeFrom: template })
  const [isOpen, setOpen] = useState(false)
  const { text, madeFrom } = form.values
  // Measured by the text as it would be written today: what somebody has got protection for since is found too.
  const findings = findRevealing(text, revealedByMessage(of, profile), template)
  return (
    <div role="group" className="message" aria-label={label}>
      <p className="label" aria-hidden>
        {label}
      </p>
      <div className="message-surface">
        {isOpen ? (
          <TextArea
            isLabelHidden
            label={label}
            value={text}
            onChange={(written) => form.set('text', written)}
          />
        ) : (
          <p className="copy-text">
            <Marked text={text} findings={findings} hasSubject />
          </p>
        )}
      </div>
      {madeFrom !== template && <p className="support">{texts.outdated}</p>}
      <div role="status">
        {findings.length > 0 && (
          <RuleNote icon={CircleAlert} rule={texts.found}>
            <ul>
              {findings.map((finding) => (
                <li key={finding.start}>
                  {texts.foundHere(finding.kind)}: <Excerpt text={text} finding={finding} />
                </li>
              ))}
            </ul>
          </RuleNote>
        )}
      </div>
      <div className="button-row">
        <CopyButton
          text={text}
          buttonText={copy}
          unavailable={findings.length > 0 ? texts.cannotCopy : undefined}
        />
        <Button variant="plain" size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? texts.done : texts.change}
        </Button>
        {text !== template && (
          <Button variant="plain" size="small" onPress={() => void form.discard()}>
            {texts.startOver}
          </Button>
        )}
      </div>
    </div>
  )
}
