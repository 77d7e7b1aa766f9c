import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { Group, Input, TextField as AriaTextField } from 'react-aria-components'
import { kitTexts } from '../../shared/texts/app'
import { Button } from './Button'
import type { FieldProps } from './Field'
import { FieldFoot, FieldLabel } from './Field'

interface PassphraseFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  autoFocus?: boolean
}

/** A secret that is hidden until the user asks to see it. */
export function PassphraseField({
  label,
  description,
  error,
  isOptional,
  isLabelHidden,
  ...rest
}: PassphraseFieldProps) {
  const [isShown, setShown] = useState(false)
  return (
    <AriaTextField
      className="field"
      isInvalid={error !== undefined}
      type={isShown ? 'text' : 'password'}
      autoComplete="off"
      maxLength={1000}
      {...rest}
    >
      <FieldLabel
        label={label}
        {...(isOptional && { isOptional })}
        {...(isLabelHidden && { isLabelHidden })}
      />
      <Group className="field-box field-group" isInvalid={error !== undefined}>
        <Input className="field-input" spellCheck={false} autoCapitalize="off" />
        <Button
          variant="plain"
          size="small"
          icon={isShown ? EyeOff : Eye}
          onPress={() => setShown(!isShown)}
          aria-label={isShown ? kitTexts.hideNamed(label) : kitTexts.showNamed(label)}
        >
          {isShown ? kitTexts.hide : kitTexts.show}
        </Button>
      </Group>
      <FieldFoot description={description} error={error} />
    </AriaTextField>
  )
}
