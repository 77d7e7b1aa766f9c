import './field.css'
import { CircleAlert } from 'lucide-react'
import { FieldError, Label, Text } from 'react-aria-components'
import { kitTexts } from '../../shared/texts/app'
import { Icon } from './Icon'

/** What every field has: words above it, and help or a fault below it. */
export interface FieldProps {
  label: string
  /** One short sentence about what belongs here. */
  description?: string | undefined
  /** What is wrong and what to do, in one sentence. */
  error?: string | undefined
  /** Adds "frivilligt" to the label. */
  isOptional?: boolean
  /** For fields in rows, where a heading already says what it is. */
  isLabelHidden?: boolean
}

/** The label of a field. */
export function FieldLabel({
  label,
  isOptional,
  isLabelHidden,
}: Pick<FieldProps, 'label' | 'isOptional' | 'isLabelHidden'>) {
  return (
    <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>
      {label}
      {isOptional && <span className="field-optional"> {kitTexts.optional}</span>}
    </Label>
  )
}

/** The fault, then the help, below a field. React Aria ties both to the field for screen readers. */
export function FieldFoot({ description, error }: Pick<FieldProps, 'description' | 'error'>) {
  return (
    <>
      <FieldError className="field-error">
        <Icon of={CircleAlert} />
        <span>{error}</span>
      </FieldError>
      {description !== undefined && (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      )}
    </>
  )
}
