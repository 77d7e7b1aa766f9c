import { parseDate, parseTime } from '@internationalized/date'
import { Calendar as CalendarSign, ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
  TimeField as AriaTimeField,
} from 'react-aria-components'
import type { FieldProps } from './Field'
import { FieldFoot, FieldLabel } from './Field'
import { Icon } from './Icon'

interface DayOrTimeProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  autoFocus?: boolean
}

interface DateFieldProps extends DayOrTimeProps {
  /** First and last day that can be chosen in the calendar, `YYYY-MM-DD`. */
  min?: string
  max?: string
}

/** A calendar day. `value` is `YYYY-MM-DD`, or empty while the day is not complete. Typed as figures, or chosen in the calendar. */
export function DateField({
  label,
  description,
  error,
  isOptional,
  isLabelHidden,
  value,
  onChange,
  min,
  max,
  ...rest
}: DateFieldProps) {
  return (
    <DatePicker
      className="field field-day"
      isInvalid={error !== undefined}
      value={value === '' ? null : parseDate(value)}
      onChange={(day) => onChange(day === null ? '' : day.toString())}
      {...(min !== undefined && { minValue: parseDate(min) })}
      {...(max !== undefined && { maxValue: parseDate(max) })}
      {...rest}
    >
      <FieldLabel
        label={label}
        {...(isOptional && { isOptional })}
        {...(isLabelHidden && { isLabelHidden })}
      />
      <Group className="field-box field-group">
        <DateInput className="field-segments">
          {(segment) => <DateSegment segment={segment} className="field-segment" />}
        </DateInput>
        <AriaButton className="field-sign">
          <Icon of={CalendarSign} />
        </AriaButton>
      </Group>
      <FieldFoot description={description} error={error} />
      <Popover className="popover" placement="bottom start">
        <Dialog className="calendar-dialog">
          <Month />
        </Dialog>
      </Popover>
    </DatePicker>
  )
}

/** A time of day. `value` is `HH:MM`, or empty while the time is not complete. */
export function TimeField({
  label,
  description,
  error,
  isOptional,
  isLabelHidden,
  value,
  onChange,
  ...rest
}: DayOrTimeProps) {
  return (
    <AriaTimeField
      className="field field-time"
      isInvalid={error !== undefined}
      hourCycle={24}
      value={value === '' ? null : parseTime(value)}
      onChange={(time) => onChange(time === null ? '' : time.toString().slice(0, 5))}
      {...rest}
    >
      <FieldLabel
        label={label}
        {...(isOptional && { isOptional })}
        {...(isLabelHidden && { isLabelHidden })}
      />
      <DateInput className="field-box field-segments">
        {(segment) => <DateSegment segment={segment} className="field-segment" />}
      </DateInput>
      <FieldFoot description={description} error={error} />
    </AriaTimeField>
  )
}

function Month() {
  return (
    <Calendar className="calendar">
      <header className="calendar-head">
        <AriaButton slot="previous" className="button button-plain button-small">
          <Icon of={ChevronLeft} />
        </AriaButton>
        <Heading className="calendar-name" />
        <AriaButton slot="next" className="button button-plain button-small">
          <Icon of={ChevronRight} />
        </AriaButton>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="label">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(day) => <CalendarCell date={day} className="calendar-day" />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}
