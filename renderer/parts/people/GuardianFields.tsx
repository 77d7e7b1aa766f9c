import type { ReactNode } from 'react'
import { registerChildTexts } from '../../../shared/texts/registerChild'
import { guardianRoleTexts } from '../../../shared/texts/routine'
import { Segmented } from '../../ui/Segmented'
import { ComboBox, Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import type { Faults, YesNo } from './childForm'
import type { WrittenGuardian } from './guardianForm'
import { yesNo } from './yesNo'

const texts = registerChildTexts.guardians

interface GuardianFieldsProps {
  values: WrittenGuardian
  set: (changed: Partial<WrittenGuardian>) => void
  /** Takes away or gives back what the answer is about: see `withGuardianProtection`. */
  onProtection: (answer: YesNo) => void
  faults: Faults
  /** The stop notice, when it is this answer that asks for it. */
  stop: ReactNode
}

/** The fields of one guardian. Protection is asked first here too. */
export function GuardianFields({ values, set, onProtection, faults, stop }: GuardianFieldsProps) {
  const isProtected = values.protectedIdentity === 'yes'
  return (
    <>
      <Segmented
        label={registerChildTexts.protection.guardian}
        error={faults['protectedIdentity']}
        value={values.protectedIdentity}
        options={yesNo}
        onChange={onProtection}
      />
      {stop}
      <div className="field-row">
        <TextField
          label={isProtected ? texts.pseudonym : texts.firstName}
          error={faults['firstName']}
          value={values.firstName}
          onChange={(firstName) => set({ firstName })}
          spellCheck={false}
        />
        {!isProtected && (
          <TextField
            label={texts.lastName}
            value={values.lastName}
            onChange={(lastName) => set({ lastName })}
            spellCheck={false}
          />
        )}
      </div>
      <div className="field-row">
        <Select
          label={texts.role}
          value={values.role}
          onChange={(role) => set({ role })}
          options={[
            { value: 'guardian', label: guardianRoleTexts.guardian },
            { value: 'godMan', label: guardianRoleTexts.godMan },
            { value: 'appointed', label: guardianRoleTexts.appointed },
          ]}
        />
        {!isProtected && (
          <TextField
            label={texts.phone}
            inputMode="tel"
            value={values.phone}
            onChange={(phone) => set({ phone })}
            spellCheck={false}
            isOptional
          />
        )}
        <ComboBox
          label={texts.interpreter}
          description={texts.interpreterHint}
          suggestions={texts.languages}
          value={values.interpreterLanguage}
          onChange={(interpreterLanguage) => set({ interpreterLanguage })}
          isOptional
        />
      </div>
    </>
  )
}
