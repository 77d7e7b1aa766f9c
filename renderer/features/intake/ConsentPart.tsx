import { intakeTexts } from '../../../shared/texts/intake'
import { useToday } from '../../app/clock'
import type { Faults } from '../../parts/people/childForm'
import { CheckboxGroup } from '../../ui/Checkbox'
import { DateField } from '../../ui/DateField'
import { TextField } from '../../ui/TextField'
import type { CallFields } from './form'
import { statedConsent } from './form'

const texts = intakeTexts.consent

interface ConsentPartProps {
  values: CallFields
  set: <K extends keyof CallFields>(field: K, value: CallFields[K]) => void
  faults: Faults
}

/** Which consent the caller states. It covers the call and nothing more. */
export function ConsentPart({ values, set, faults }: ConsentPartProps) {
  const today = useToday()
  const { consentFrom } = values
  return (
    <>
      <CheckboxGroup
        label={texts.label}
        isLabelHidden
        error={faults['consent']}
        value={consentFrom}
        onChange={(chosen) => set('consentFrom', statedConsent(consentFrom, chosen))}
        options={[
          { value: 'guardian', label: texts.from.guardian },
          { value: 'child', label: texts.from.child },
          { value: 'none', label: texts.from.none },
        ]}
      />
      {consentFrom.some((from) => from !== 'none') && (
        <div className="call-three">
          <TextField
            label={texts.names}
            description={
              values.children.some(({ isProtected }) => isProtected) ? texts.namesProtected : undefined
            }
            value={values.consentNames}
            onChange={(names) => set('consentNames', names)}
            spellCheck={false}
          />
          <DateField
            label={texts.day}
            error={faults['consentOn']}
            max={today}
            value={values.consentOn}
            onChange={(day) => set('consentOn', day)}
          />
        </div>
      )}
    </>
  )
}
