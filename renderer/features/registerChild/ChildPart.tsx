import type { Case } from '../../../shared/domain/case'
import { findDuplicates } from '../../../shared/domain/duplicates'
import { registerChildTexts } from '../../../shared/texts/registerChild'
import { useToday } from '../../app/clock'
import { DuplicateNotice } from '../../parts/DuplicateNotice'
import { ChildFields } from '../../parts/people/ChildFields'
import { toChild, withChildProtection } from '../../parts/people/childForm'
import { StopNotice } from '../../parts/people/StopNotice'
import type { RegistrationProps } from './form'

interface ChildPartProps extends RegistrationProps {
  /** The user's own school, offered unless the child is protected. */
  school: string
  /** The cases there are: the child may be in one of them. */
  cases: readonly Case[]
}

/** The child. */
export function ChildPart({ values, change, faults, school, cases }: ChildPartProps) {
  const duplicates = findDuplicates(toChild(values, useToday()), cases)
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
      <DuplicateNotice duplicates={duplicates} />
    </section>
  )
}
