import './people.css'
import { CircleCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { fullYears } from '../../../shared/domain/dates'
import { birthDateOf, parsePersonnummer } from '../../../shared/domain/personnummer'
import { registerChildTexts } from '../../../shared/texts/registerChild'
import { useToday } from '../../app/clock'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { Segmented } from '../../ui/Segmented'
import { StatusWord } from '../../ui/Surfaces'
import { TextField } from '../../ui/TextField'
import type { Faults, WrittenChild, YesNo } from './childForm'
import { birthDateIn, personnummerFault } from './childForm'
import { yesNo } from './yesNo'

const texts = registerChildTexts.child

interface FieldsProps {
  values: WrittenChild
  set: (changed: Partial<WrittenChild>) => void
  faults: Faults
  /** The earliest day that a birth can be expected; today when it is left out. */
  expectedFrom?: string | undefined
}

interface ChildFieldsProps extends FieldsProps {
  /** Takes away or gives back what the answer is about: see `withChildProtection`. */
  onProtection: (answer: YesNo) => void
  /** The stop notice, when it is this answer that asks for it. */
  stop: ReactNode
}

/** The fields of the child. Protection is asked first: it decides what may be written at all. */
export function ChildFields({ onProtection, stop, ...fields }: ChildFieldsProps) {
  const { values, set, faults } = fields
  const isProtected = values.protectedIdentity === 'yes'
  const isUnborn = values.identityKind === 'unborn'
  return (
    <>
      <Segmented
        label={registerChildTexts.protection.child}
        description={registerChildTexts.protection.childHint}
        error={faults['protectedIdentity']}
        value={values.protectedIdentity}
        options={yesNo}
        onChange={onProtection}
      />
      {stop}
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
          <IdentityFields {...fields} />
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
            onChange={(school) => set({ school })}
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
    </>
  )
}

function IdentityFields({ values, set, faults, expectedFrom }: FieldsProps) {
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
          // Only where it is all that is known: a record is mended with a number or a day.
          ...(values.ageToldOn === '' ? [] : [{ value: 'age' as const, label: texts.kinds.age }]),
        ]}
        onChange={(identityKind) => set({ identityKind })}
      />
      {values.identityKind === 'personnummer' && (
        <PersonnummerField values={values} set={set} faults={faults} />
      )}
      {values.identityKind === 'age' && <p className="support">{texts.ageHint(Number(values.age))}</p>}
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
          min={expectedFrom ?? today}
          value={values.expectedDate}
          onChange={(expectedDate) => set({ expectedDate })}
        />
      )}
    </>
  )
}

/**
 * Checked when it is left. A number that is wrong can still give a birth date. Pressing a button does not count as
 * leaving: what then came into view would move the button from under the pointer.
 */
function PersonnummerField({ values: { personnummer }, set, faults }: FieldsProps) {
  const today = useToday()
  const [isLeft, setLeft] = useState(personnummer !== '')
  const parsed = parsePersonnummer(personnummer, today)
  const fault = faults['personnummer'] ?? (isLeft ? personnummerFault(personnummer, today) : undefined)
  const birthDate = parsed.ok ? null : birthDateIn(personnummer, today)
  return (
    <div
      className="field-stack person-number"
      onBlur={({ relatedTarget }) => {
        if (!(relatedTarget instanceof HTMLButtonElement)) setLeft(true)
        if (parsed.ok && parsed.value !== personnummer) set({ personnummer: parsed.value })
      }}
    >
      <TextField
        label={texts.personnummer}
        description={texts.personnummerHint}
        error={fault}
        value={personnummer}
        onChange={(typed) => {
          setLeft(false)
          set({ personnummer: typed })
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
