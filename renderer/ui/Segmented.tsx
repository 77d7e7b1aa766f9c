import './choice.css'
import { Check } from 'lucide-react'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import type { FieldProps } from './Field'
import { FieldFoot, FieldLabel } from './Field'
import { Icon } from './Icon'
import type { Option } from './Select'

export interface OneOfProps<V extends string> extends FieldProps {
  /** Null while nothing is chosen. */
  value: V | null
  onChange: (value: V) => void
  options: readonly Option<V>[]
  onBlur?: () => void
}

interface SegmentedProps<V extends string> extends OneOfProps<V> {
  /** For repeated rows: tinted, not filled. */
  isQuiet?: boolean
}

/** One of two to four short answers, all in view. Arrow keys move between them. */
export function Segmented<V extends string>({ isQuiet = false, ...props }: SegmentedProps<V>) {
  return (
    <OneOf {...props} className={isQuiet ? 'segments segments-quiet' : 'segments'}>
      {(option) => (
        <RadioButton className="segment">
          {({ isSelected }) => (
            <>
              {isSelected && <Icon of={Check} strokeWidth={2.6} />}
              {option.label}
            </>
          )}
        </RadioButton>
      )}
    </OneOf>
  )
}

/** Two ways to go: each box says the answer and what it leads to (`description`). Only where the answer changes the way. */
export function Choice<V extends string>(props: OneOfProps<V>) {
  return (
    <OneOf {...props} className="ways">
      {(option) => (
        <RadioButton className="way">
          {({ isSelected }) => (
            <>
              <b className="way-answer">
                {isSelected && <Icon of={Check} strokeWidth={2.8} />}
                {option.label}
              </b>
              {option.description !== undefined && <span className="support">{option.description}</span>}
            </>
          )}
        </RadioButton>
      )}
    </OneOf>
  )
}

/** The one-of-several that the others dress. */
export function OneOf<V extends string>({
  label,
  description,
  error,
  isOptional,
  isLabelHidden,
  value,
  onChange,
  options,
  className,
  children,
  ...rest
}: OneOfProps<V> & { className: string; children: (option: Option<V>) => React.ReactNode }) {
  return (
    <RadioGroup
      className="field"
      isInvalid={error !== undefined}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen) onChange(chosen.value)
      }}
      {...rest}
    >
      <FieldLabel
        label={label}
        {...(isOptional && { isOptional })}
        {...(isLabelHidden && { isLabelHidden })}
      />
      <div className={className}>
        {options.map((option) => (
          <RadioField key={option.value} value={option.value} className="one">
            {children(option)}
          </RadioField>
        ))}
      </div>
      <FieldFoot description={description} error={error} />
    </RadioGroup>
  )
}
