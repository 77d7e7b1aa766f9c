import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { fullYears } from '../../../shared/domain/dates'
import { birthDateOf, parsePersonnummer } from '../../../shared/domain/personnummer'
import { appTexts } from '../../../shared/texts/app'
import { registerChildTexts } from '../../../shared/texts/registerChild'
import { useToday } from '../../app/clock'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { Segmented } from '../../ui/Segmented'
import { StatusWord } from '../../ui/Surfaces'
import { TextField } from '../../ui/TextField'
import type { Faults, RegistrationFields, RegistrationProps, YesNo } from './form'
import { birthDateIn, personnummerFault, withChildProtection } from './form'
import { StopNotice } from './StopNotice'

const texts = registerChildTexts.child

export const yesNo: readonly { value: YesNo; label: string }[] = [
  { value: 'yes', label: appTexts.yes },
  { value: 'no', label: appTexts.no },
]

interface ChildFieldsProps extends RegistrationProps {
  /** The user's own school, offered unless the child is protected. */
  school: string
}

/** The child. Protection is asked first: it decides what may be written at all. */
export function ChildFields({ values, change, faults, school }: ChildFieldsProps) {
  const isProtected = values.protectedIdentity === 'yes'
  const isUnborn = values.identityKind === 'unborn'
  const set = (changed: Partial<RegistrationFields>) => change({ ...values, ...changed })
  return (
    <section className="register-part">
      <h2>{texts.title}</h2>
      <Segmented
        label={registerChildTexts.protection.child}
        description={registerChildTexts.protection.childHint}
        error={faults['protectedIdentity']}
        value={values.protectedIdentity}
        options={yesNo}
        onChange={(answer) => change(withChildProtection(values, answer, school))}
      />
      {isProtected && <StopNotice values={values} change={change} faults={faults} />}
      {isProtected ? (
        <TextField
          label={texts.pseudonym}
          description={texts.pseudonymHint}
          error={faults['firstName']}
          value={values.firstName}
          onChange={(firstName) => set({ firstName })}
          spellCheck={false}
        />
      ) : (
        <>
          <IdentityFields values={values} set={set} faults={faults} />
          <div className="field-row">
            <TextField
              label={isUnborn ? texts.unbornName : texts.firstName}
              error={faults['firstName']}
              value={values.firstName}
              onChange={(firstName) => set({ firstName })}
              spellCheck={false}
              isOptional={isUnborn}
            />
            <TextField
              label={texts.lastName}
              value={values.lastName}
              onChange={(lastName) => set({ lastName })}
              spellCheck={false}
              isOptional={isUnborn}
            />
          </div>
        </>
      )}
      {!(isUnborn && !isProtected) && (
        <div className="field-row">
          <TextField
            label={texts.school}
            description={isProtected ? texts.canBeLeftOut : undefined}
            value={values.school}
            onChange={(written) => set({ school: written })}
            spellCheck={false}
            isOptional
          />
          <TextField
            label={texts.schoolClass}
            description={isProtected ? texts.canBeLeftOut : undefined}
            value={values.schoolClass}
            onChange={(schoolClass) => set({ schoolClass })}
            spellCheck={false}
            isOptional
          />
        </div>
      )}
    </section>
  )
}

interface IdentityFieldsProps {
  values: RegistrationFields
  set: (changed: Partial<RegistrationFields>) => void
  faults: Faults
}

function IdentityFields({ values, set, faults }: IdentityFieldsProps) {
  const today = useToday()
  return (
    <>
      <Segmented
        label={texts.identity}
        value={values.identityKind}
        options={[
          { value: 'personnummer', label: texts.kinds.personnummer },
          { value: 'birthDate', label: texts.kinds.birthDate },
          { value: 'unborn', label: texts.kinds.unborn },
        ]}
        onChange={(identityKind) => set({ identityKind })}
      />
      {values.identityKind === 'personnummer' && (
        <PersonnummerField values={values} set={set} faults={faults} />
      )}
      {values.identityKind === 'birthDate' && (
        <DateField
          label={texts.birthDate}
          description={texts.birthDateHint}
          error={faults['birthDate']}
          max={today}
          value={values.birthDate}
          onChange={(birthDate) => set({ birthDate })}
        />
      )}
      {values.identityKind === 'unborn' && (
        <DateField
          label={texts.expectedDate}
          error={faults['expectedDate']}
          min={today}
          value={values.expectedDate}
          onChange={(expectedDate) => set({ expectedDate })}
        />
      )}
    </>
  )
}

/** Checked when it is left. A number that is wrong can still give a birth date. */
function PersonnummerField({ values: { personnummer }, set, faults }: IdentityFieldsProps) {
  const today = useToday()
  const [isLeft, setLeft] = useState(personnummer !== '')
  const parsed = parsePersonnummer(personnummer, today)
  const fault = faults['personnummer'] ?? (isLeft ? personnummerFault(personnummer, today) : undefined)
  const birthDate = parsed.ok ? null : birthDateIn(personnummer, today)
  return (
    <div className="field-stack register-number">
      <TextField
        label={texts.personnummer}
        description={texts.personnummerHint}
        error={fault}
        value={personnummer}
        onChange={(typed) => {
          setLeft(false)
          set({ personnummer: typed })
        }}
        onBlur={() => {
          setLeft(true)
          if (parsed.ok) set({ personnummer: parsed.value })
        }}
        maxLength={20}
        spellCheck={false}
      />
      {parsed.ok && (
        <StatusWord tone="ok" icon={CircleCheck}>
          {texts.personnummerRight(fullYears(birthDateOf(parsed.value), today))}
        </StatusWord>
      )}
      {fault !== undefined && birthDate !== null && (
        <div>
          <Button
            size="small"
            onPress={() => set({ identityKind: 'birthDate', birthDate, personnummer: '' })}
          >
            {texts.useBirthDate}
          </Button>
        </div>
      )}
    </div>
  )
}
