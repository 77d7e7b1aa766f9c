import './pickList.css'
import { Check } from 'lucide-react'
import { RadioButton } from 'react-aria-components'
import { Icon } from './Icon'
import { OneOf, type OneOfProps } from './Segmented'

/** One of several, all in view in one frame: lines of their own, or two and two for short answers. */
export function PickList<V extends string>({
  isPaired = false,
  ...props
}: OneOfProps<V> & { isPaired?: boolean }) {
  return (
    <OneOf {...props} className={isPaired ? 'picks picks-paired' : 'picks'}>
      {(option) => (
        <RadioButton className="pick">
          {({ isSelected }) => (
            <>
              {isSelected && <Icon of={Check} strokeWidth={2.6} />}
              <span>{option.label}</span>
            </>
          )}
        </RadioButton>
      )}
    </OneOf>
  )
}
