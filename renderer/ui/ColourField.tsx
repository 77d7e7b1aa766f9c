import { Input, TextField as AriaTextField } from 'react-aria-components'
import type { FieldProps } from './Field'
import { FieldFoot, FieldLabel } from './Field'

interface ColourFieldProps extends Pick<FieldProps, 'label' | 'description' | 'error'> {
  /** `#RRGGBB` */
  value: string
  onChange: (value: string) => void
}

/** A colour, chosen in the system's own way. */
export function ColourField({ label, description, error, ...rest }: ColourFieldProps) {
  return (
    <AriaTextField className="field" type="color" isInvalid={error !== undefined} {...rest}>
      <FieldLabel label={label} />
      <Input className="field-box field-colour" />
      <FieldFoot description={description} error={error} />
    </AriaTextField>
  )
}
