import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { registerChildTexts } from '../../../shared/texts/registerChild'
import { guardianRoleTexts } from '../../../shared/texts/routine'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { ComboBox, Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { yesNo } from './ChildFields'
import type { GuardianFields, RegistrationProps } from './form'
import { emptyGuardian, firstProtected, withGuardianProtection } from './form'
import { StopNotice } from './StopNotice'

const texts = registerChildTexts.guardians
const most = 6

/** Those who are asked for consent. None is allowed: they can be added later. */
export function GuardiansFields({ values, change, faults }: RegistrationProps) {
  const { guardians } = values
  const put = (changed: GuardianFields[]) => change({ ...values, guardians: changed })
  return (
    <section className="register-part">
      <div>
        <h2>{texts.title}</h2>
        <p className="support">{texts.hint}</p>
      </div>
      {guardians.map((guardian, index) => (
        <OneGuardian
          key={index}
          number={index + 1}
          guardian={guardian}
          change={(changed) => put(guardians.with(index, changed))}
          remove={() => put(guardians.toSpliced(index, 1))}
          fault={(field) => faults[`guardians.${index}.${field}`]}
          stop={
            firstProtected(values) === index && <StopNotice values={values} change={change} faults={faults} />
          }
        />
      ))}
      {guardians.length < most && (
        <div>
          <Button icon={Plus} onPress={() => put([...guardians, emptyGuardian])}>
            {texts.add}
          </Button>
        </div>
      )}
    </section>
  )
}

interface OneGuardianProps {
  number: number
  guardian: GuardianFields
  change: (guardian: GuardianFields) => void
  remove: () => void
  fault: (field: keyof GuardianFields) => string | undefined
  /** The stop notice, when this is the first person with protected identity. */
  stop: ReactNode
}

function OneGuardian({ number, guardian, change, remove, fault, stop }: OneGuardianProps) {
  const isProtected = guardian.protectedIdentity === 'yes'
  const set = (changed: Partial<GuardianFields>) => change({ ...guardian, ...changed })
  return (
    <fieldset className="guardian">
      <legend>{texts.one(number)}</legend>
      <div className="guardian-remove">
        <Button variant="plain" size="small" onPress={remove} aria-label={texts.remove(number)}>
          {texts.removeShort}
        </Button>
      </div>
      <Segmented
        label={registerChildTexts.protection.guardian}
        error={fault('protectedIdentity')}
        value={guardian.protectedIdentity}
        options={yesNo}
        onChange={(answer) => change(withGuardianProtection(guardian, answer))}
      />
      {stop}
      <div className="field-row">
        <TextField
          label={isProtected ? texts.pseudonym : texts.firstName}
          error={fault('firstName')}
          value={guardian.firstName}
          onChange={(firstName) => set({ firstName })}
          spellCheck={false}
        />
        {!isProtected && (
          <TextField
            label={texts.lastName}
            value={guardian.lastName}
            onChange={(lastName) => set({ lastName })}
            spellCheck={false}
          />
        )}
      </div>
      <div className="field-row">
        <Select
          label={texts.role}
          value={guardian.role}
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
            value={guardian.phone}
            onChange={(phone) => set({ phone })}
            spellCheck={false}
            isOptional
          />
        )}
        <ComboBox
          label={texts.interpreter}
          description={texts.interpreterHint}
          suggestions={texts.languages}
          value={guardian.interpreterLanguage}
          onChange={(interpreterLanguage) => set({ interpreterLanguage })}
          isOptional
        />
      </div>
    </fieldset>
  )
}
