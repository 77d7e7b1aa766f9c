import { Plus } from 'lucide-react'
import { registerChildTexts } from '../../../shared/texts/registerChild'
import { GuardianFields } from '../../parts/people/GuardianFields'
import type { WrittenGuardian } from '../../parts/people/guardianForm'
import { emptyGuardian, mostGuardians, withGuardianProtection } from '../../parts/people/guardianForm'
import { StopNotice } from '../../parts/people/StopNotice'
import { Button } from '../../ui/Button'
import type { RegistrationProps } from './form'
import { firstProtected } from './form'

const texts = registerChildTexts.guardians

/** Those who are asked for consent. None is allowed: they can be added later. */
export function GuardiansPart(props: RegistrationProps) {
  const { values, change } = props
  const { guardians } = values
  return (
    <section className="register-part">
      <div>
        <h2>{texts.title}</h2>
        <p className="support">{texts.hint}</p>
      </div>
      {guardians.map((guardian, index) => (
        <OneGuardian key={index} {...props} index={index} guardian={guardian} />
      ))}
      {guardians.length < mostGuardians && (
        <div>
          <Button icon={Plus} onPress={() => change({ ...values, guardians: [...guardians, emptyGuardian] })}>
            {texts.add}
          </Button>
        </div>
      )}
    </section>
  )
}

interface OneGuardianProps extends RegistrationProps {
  index: number
  guardian: WrittenGuardian
}

function OneGuardian({ index, guardian, values, change, faults }: OneGuardianProps) {
  const put = (...written: WrittenGuardian[]) =>
    change({ ...values, guardians: values.guardians.toSpliced(index, 1, ...written) })
  const fault = (field: keyof WrittenGuardian) => faults[`guardians.${index}.${field}`]
  return (
    <fieldset className="guardian">
      <legend>{texts.one(index + 1)}</legend>
      <div className="guardian-remove">
        <Button variant="plain" size="small" onPress={() => put()} aria-label={texts.remove(index + 1)}>
          {texts.removeShort}
        </Button>
      </div>
      <GuardianFields
        values={guardian}
        set={(changed) => put({ ...guardian, ...changed })}
        onProtection={(answer) => put(withGuardianProtection(guardian, answer))}
        faults={{ firstName: fault('firstName'), protectedIdentity: fault('protectedIdentity') }}
        stop={
          firstProtected(values) === index && (
            <StopNotice
              hasRead={values.hasReadStop}
              onRead={(hasReadStop) => change({ ...values, hasReadStop })}
              error={faults['hasReadStop']}
            />
          )
        }
      />
    </fieldset>
  )
}
