import type { ReactNode } from 'react'
import { meetingModeTexts } from '../../../shared/texts/meetingMode'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import type { ActionFields } from '../../parts/actionFields'
import { DateField } from '../../ui/DateField'
import { Select } from '../../ui/Select'
import { TextArea } from '../../ui/TextField'
import { choiceOf, fieldsOfChoice, whoOptions } from './who'

const texts = meetingModeTexts.agreed

interface ActionFieldsLineProps {
  values: ActionFields
  set: (fields: Partial<ActionFields>) => void
  /** Somebody has been chosen: nothing more is to be typed there. */
  onChosen?: () => void
  whatError?: string | undefined
  /** What is done with the line, at its end. */
  children: ReactNode
}

/** What, who and when of an action, on one line. */
export function ActionFieldsLine({ values, set, onChosen, whatError, children }: ActionFieldsLineProps) {
  const of = useOpenCase()
  const today = useToday()
  return (
    <>
      <TextArea label={texts.what} value={values.what} onChange={(what) => set({ what })} error={whatError} />
      <Select
        label={texts.who}
        value={choiceOf(values)}
        options={whoOptions(of, today, values)}
        onChange={(choice) => {
          set(fieldsOfChoice(choice))
          onChosen?.()
        }}
      />
      <DateField label={texts.when} value={values.due} onChange={(due) => set({ due })} />
      <div className="action-line-add">{children}</div>
    </>
  )
}
