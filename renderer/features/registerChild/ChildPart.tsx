import { registerChildTexts } from '../../../shared/texts/registerChild'
import { ChildFields } from '../../parts/people/ChildFields'
import { withChildProtection } from '../../parts/people/childForm'
import { StopNotice } from '../../parts/people/StopNotice'
import type { RegistrationProps } from './form'

interface ChildPartProps extends RegistrationProps {
  /** The user's own school, offered unless the child is protected. */
  school: string
}

/** The child. */
export function ChildPart({ values, change, faults, school }: ChildPartProps) {
  return (
    <section className="register-part">
      <h2>{registerChildTexts.child.title}</h2>
      <ChildFields
        values={values}
        set={(changed) => change({ ...values, ...changed })}
        onProtection={(answer) => change(withChildProtection(values, answer, school))}
        faults={faults}
        stop={
          values.protectedIdentity === 'yes' && (
            <StopNotice
              hasRead={values.hasReadStop}
              onRead={(hasReadStop) => change({ ...values, hasReadStop })}
              error={faults['hasReadStop']}
            />
          )
        }
      />
    </section>
  )
}
