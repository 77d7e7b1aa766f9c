import './radioList.css'
import { RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components'
import type { FieldProps } from './Field'
import { FieldFoot, FieldLabel } from './Field'
import type { Option } from './Select'

interface RadioListProps<V extends string> extends FieldProps {
  /** Null while nothing is chosen. */
  value: V | null
  onChange: (value: V) => void
  options: readonly Option<V>[]
}

/** One of several, all in view, each with a line of its own. For a few short answers: `Segmented`. */
export function RadioList<V extends string>({
  label,
  description,
  error,
  isOptional,
  isLabelHidden,
  value,
  onChange,
  options,
}: RadioListProps<V>) {
  return (
    <RadioGroup
      className="field"
      isInvalid={error !== undefined}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen) onChange(chosen.value)
      }}
    >
      <FieldLabel
        label={label}
        {...(isOptional && { isOptional })}
        {...(isLabelHidden && { isLabelHidden })}
      />
      <div className="radio-list">
        {options.map((option) => (
          <RadioField key={option.value} value={option.value}>
            <RadioButton className="radio">
              <span className="radio-mark" />
              <span>{option.label}</span>
            </RadioButton>
            {option.description !== undefined && (
              <Text slot="description" className="support radio-description">
                {option.description}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
      <FieldFoot description={description} error={error} />
    </RadioGroup>
  )
}
