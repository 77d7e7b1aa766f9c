import { Input, TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import { kitTexts } from '../../shared/texts/app'
import type { FieldProps } from './Field'
import { FieldFoot, FieldLabel } from './Field'

interface TextFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  maxLength?: number
  /** Says how many signs are left when the end comes near. */
  hasCounter?: boolean
  autoFocus?: boolean
  inputMode?: 'text' | 'tel' | 'numeric'
  /** `false` for numbers, keys and names, where red waves would only disturb. */
  spellCheck?: boolean
}

/** One line of text. */
export function TextField({
  label,
  description,
  error,
  isOptional,
  isLabelHidden,
  hasCounter,
  spellCheck = true,
  maxLength = 200,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      className="field"
      isInvalid={error !== undefined}
      autoComplete="off"
      maxLength={maxLength}
      {...rest}
    >
      <FieldLabel
        label={label}
        {...(isOptional && { isOptional })}
        {...(isLabelHidden && { isLabelHidden })}
      />
      <Input className="field-box" spellCheck={spellCheck} />
      <FieldFoot
        description={withCounter(description, rest.value, hasCounter ? maxLength : undefined)}
        error={error}
      />
    </AriaTextField>
  )
}

/** Running text. The box grows with what is written. */
export function TextArea({
  label,
  description,
  error,
  isOptional,
  isLabelHidden,
  hasCounter,
  spellCheck = true,
  maxLength = 20_000,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      className="field"
      isInvalid={error !== undefined}
      autoComplete="off"
      maxLength={maxLength}
      {...rest}
    >
      <FieldLabel
        label={label}
        {...(isOptional && { isOptional })}
        {...(isLabelHidden && { isLabelHidden })}
      />
      <AriaTextArea className="field-box field-area" rows={3} spellCheck={spellCheck} />
      <FieldFoot
        description={withCounter(description, rest.value, hasCounter ? maxLength : undefined)}
        error={error}
      />
    </AriaTextField>
  )
}

function withCounter(
  description: string | undefined,
  value: string,
  maxLength: number | undefined,
): string | undefined {
  if (maxLength === undefined || value.length < maxLength * 0.8) return description
  return [description, kitTexts.signsLeft(maxLength - value.length)].filter(Boolean).join(' ')
}
