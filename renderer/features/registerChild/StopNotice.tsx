import { registerChildTexts } from '../../../shared/texts/registerChild'
import { Checkbox } from '../../ui/Checkbox'
import { Notice } from '../../ui/Surfaces'
import type { RegistrationProps } from './form'

/**
 * What protected identity asks of the user, before anything more is written. It stands with the first person who has
 * it, and has to be read before the case is made. The kind of protection is never asked.
 */
export function StopNotice({ values, change, faults }: RegistrationProps) {
  const { stopTitle, stop, read } = registerChildTexts.protection
  return (
    <Notice title={stopTitle}>
      {stop.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Checkbox
        isSelected={values.hasReadStop}
        onChange={(hasReadStop) => change({ ...values, hasReadStop })}
        error={faults['hasReadStop']}
      >
        {read}
      </Checkbox>
    </Notice>
  )
}
