import { Check, ChevronDown } from 'lucide-react'
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  Group,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components'
import { kitTexts } from '../../shared/texts/app'
import type { FieldProps } from './Field'
import { FieldFoot, FieldLabel } from './Field'
import { Icon } from './Icon'

export interface Option<V extends string = string> {
  value: V
  label: string
  /** A second, quieter line. */
  description?: string | undefined
}

interface SelectProps<V extends string> extends FieldProps {
  /** Null while nothing is chosen. */
  value: V | null
  onChange: (value: V) => void
  options: readonly Option<V>[]
  onBlur?: () => void
}

/** One of several, for lists too long to show at once. Up to four: prefer `Segmented`. */
export function Select<V extends string>({
  label,
  description,
  error,
  isOptional,
  isLabelHidden,
  value,
  onChange,
  options,
  ...rest
}: SelectProps<V>) {
  return (
    <AriaSelect
      className="field"
      isInvalid={error !== undefined}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen) onChange(chosen.value)
      }}
      placeholder={kitTexts.choose}
      {...rest}
    >
      <FieldLabel
        label={label}
        {...(isOptional && { isOptional })}
        {...(isLabelHidden && { isLabelHidden })}
      />
      <AriaButton className="field-box field-group field-select">
        <SelectValue className="field-chosen">
          {({ selectedText }) => selectedText || kitTexts.choose}
        </SelectValue>
        <Icon of={ChevronDown} />
      </AriaButton>
      <FieldFoot description={description} error={error} />
      <OptionList options={options} />
    </AriaSelect>
  )
}

interface ComboBoxProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  /** What is offered; anything else can be written too. */
  suggestions: readonly string[]
  onBlur?: () => void
}

/** A line of text with suggestions. */
export function ComboBox({
  label,
  description,
  error,
  isOptional,
  isLabelHidden,
  value,
  onChange,
  suggestions,
  ...rest
}: ComboBoxProps) {
  return (
    <AriaComboBox
      className="field"
      isInvalid={error !== undefined}
      allowsCustomValue
      menuTrigger="input"
      inputValue={value}
      onInputChange={onChange}
      {...rest}
    >
      <FieldLabel
        label={label}
        {...(isOptional && { isOptional })}
        {...(isLabelHidden && { isLabelHidden })}
      />
      <Group className="field-box field-group">
        <Input className="field-input" spellCheck={false} autoComplete="off" maxLength={200} />
        <AriaButton className="field-sign">
          <Icon of={ChevronDown} />
        </AriaButton>
      </Group>
      <FieldFoot description={description} error={error} />
      <OptionList options={suggestions.map((suggestion) => ({ value: suggestion, label: suggestion }))} />
    </AriaComboBox>
  )
}

function OptionList({ options }: { options: readonly Option[] }) {
  return (
    <Popover className="popover popover-list" placement="bottom start">
      <ListBox className="options">
        {options.map((option) => (
          <ListBoxItem key={option.value} id={option.value} textValue={option.label} className="option">
            {({ isSelected }) => (
              <>
                <span>
                  {option.label}
                  {option.description !== undefined && (
                    <span className="option-description">{option.description}</span>
                  )}
                </span>
                {isSelected && <Icon of={Check} strokeWidth={2.6} />}
              </>
            )}
          </ListBoxItem>
        ))}
      </ListBox>
    </Popover>
  )
}
