import type { Profile } from '../../shared/domain/profile'
import { firstStartTexts } from '../../shared/texts/vault'
import { ComboBox } from '../ui/Select'
import { TextField } from '../ui/TextField'

interface ProfileFieldsProps {
  values: Profile
  set: (field: keyof Profile, value: string) => void
  /** Shown at the fields that may not be empty, when they are. */
  missing?: string | undefined
}

/** Who the user is: asked at first start, changed in settings. */
export function ProfileFields({ values, set, missing }: ProfileFieldsProps) {
  const texts = firstStartTexts.who
  const field = (name: keyof Profile) => ({
    value: values[name],
    onChange: (value: string) => set(name, value),
    error: name !== 'phone' && values[name].trim() === '' ? missing : undefined,
  })
  return (
    <div className="field-row">
      <TextField label={texts.name} spellCheck={false} {...field('name')} />
      <ComboBox label={texts.role} suggestions={texts.roles} {...field('role')} />
      <TextField label={texts.school} spellCheck={false} {...field('school')} />
      <ComboBox label={texts.municipality} suggestions={texts.municipalities} {...field('municipality')} />
      <TextField label={texts.phone} inputMode="tel" spellCheck={false} isOptional {...field('phone')} />
    </div>
  )
}

/** Everything that must be there is there. */
export function isProfileComplete({ name, role, school, municipality }: Profile): boolean {
  return [name, role, school, municipality].every((value) => value.trim() !== '')
}
