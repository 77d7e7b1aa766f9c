import { CircleAlert } from 'lucide-react'
import { appTexts } from '../../../shared/texts/app'
import { consentTexts } from '../../../shared/texts/consent'
import { useOpenCase } from '../../app/store'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { Segmented } from '../../ui/Segmented'
import type { Written } from './consentFields'

const texts = consentTexts.form

interface OrganisationAnswersProps {
  said: Written['said']
  onChange: (said: Written['said']) => void
  error: string | undefined
}

/**
 * Yes or no, organisation by organisation. Nothing is chosen beforehand: a consent is what the person said, and an
 * organisation that came up later is not a no.
 */
export function OrganisationAnswers({ said, onChange, error }: OrganisationAnswersProps) {
  const asked = useOpenCase().organisations.filter(({ own }) => !own)
  if (asked.length === 0) return <p className="support">{texts.noOrganisations}</p>
  const yesToAll = () => onChange(Object.fromEntries(asked.map(({ id }) => [id, 'yes' as const])))
  return (
    <div className="consent-asked">
      {asked.length > 1 && (
        <Button size="small" onPress={yesToAll}>
          {texts.yesToAll}
        </Button>
      )}
      {asked.map(({ id, name }) => (
        <div key={id} className="consent-asked-row">
          <span aria-hidden="true">{name}</span>
          <Segmented
            label={name}
            isLabelHidden
            isQuiet
            value={said[id] ?? null}
            onChange={(answer) => onChange({ ...said, [id]: answer })}
            options={[
              { value: 'yes', label: appTexts.yes },
              { value: 'no', label: appTexts.no },
            ]}
          />
        </div>
      ))}
      {error !== undefined && (
        <p className="field-error" role="alert">
          <Icon of={CircleAlert} />
          <span>{error}</span>
        </p>
      )}
    </div>
  )
}
