import './choice.css'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField, CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components'
import type { FieldProps } from './Field'
import { FieldFoot, FieldLabel } from './Field'
import { Icon } from './Icon'
import type { Option } from './Select'

interface CheckboxProps {
  children: ReactNode
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  description?: string
  error?: string | undefined
  /** Why it cannot be changed now; it can still be reached. */
  unavailable?: string | undefined
}

/** A square box that a person ticks. What the program works out itself is never a square: see `ChecklistItem`. */
export function Checkbox({ children, isSelected, onChange, description, error, unavailable }: CheckboxProps) {
  const foot = unavailable ?? description
  return (
    <CheckboxField
      className="tick"
      isSelected={isSelected}
      isReadOnly={unavailable !== undefined}
      isInvalid={error !== undefined}
      onChange={onChange}
    >
      <CheckboxButton className="tick-row">
        <Box />
        <span>{children}</span>
      </CheckboxButton>
      <FieldFoot description={foot} error={error} />
    </CheckboxField>
  )
}

interface CheckboxGroupProps<V extends string> extends FieldProps {
  value: readonly V[]
  onChange: (value: V[]) => void
  options: readonly Option<V>[]
}

/** Any number of several. */
export function CheckboxGroup<V extends string>({
  label,
  description,
  error,
  isOptional,
  isLabelHidden,
  value,
  onChange,
  options,
}: CheckboxGroupProps<V>) {
  return (
    <AriaCheckboxGroup
      className="field"
      isInvalid={error !== undefined}
      value={[...value]}
      onChange={(keys) => onChange(options.map((option) => option.value).filter((key) => keys.includes(key)))}
    >
      <FieldLabel
        label={label}
        {...(isOptional && { isOptional })}
        {...(isLabelHidden && { isLabelHidden })}
      />
      <div className="ticks">
        {options.map((option) => (
          <CheckboxField key={option.value} value={option.value} className="tick">
            <CheckboxButton className="tick-row">
              <Box />
              <span>{option.label}</span>
            </CheckboxButton>
            <FieldFoot description={option.description} />
          </CheckboxField>
        ))}
      </div>
      <FieldFoot description={description} error={error} />
    </AriaCheckboxGroup>
  )
}

/** The drawn square. Lies inside a `CheckboxButton`, whose state it shows. */
export function Box() {
  return (
    <span className="box">
      <Icon of={Check} strokeWidth={3} />
    </span>
  )
}
