import type { Child } from '../../../shared/domain/case'
import { longDate } from '../../../shared/domain/dates'
import { ageOfChild } from '../../../shared/domain/people'
import { appTexts } from '../../../shared/texts/app'
import { peopleTexts as texts } from '../../../shared/texts/people'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase, useSettings } from '../../app/store'
import { nameInCase } from '../../parts/caseNames'
import { ChildFields } from '../../parts/people/ChildFields'
import { childFaults, toChild, withChildProtection, writtenChild } from '../../parts/people/childForm'
import { childName } from '../../parts/personNames'
import type { OpenRow as OpenRows } from '../../parts/useOpenRow'
import { OpenRow } from '../../ui/Sheet'
import { PersonEditor } from './PersonEditor'
import { PersonRow } from './PersonRow'

/** The draft key of the child's record. */
export const childDraft = 'child'

/** The child's record, as it reads or being changed. */
export function ChildRow({ openRow }: { openRow: OpenRows }) {
  const of = useOpenCase()
  const today = useToday()
  if (openRow.isOpen(childDraft)) {
    return (
      <OpenRow>
        <div id={openRow.idOf(childDraft)}>
          <ChildEditor onDone={openRow.close} />
        </div>
      </OpenRow>
    )
  }
  const { child } = of
  const age = ageOfChild(child, today)
  return (
    <PersonRow
      draft={childDraft}
      name={nameInCase(of)}
      shortName={childName(of)}
      who={age === null ? '' : appTexts.age(age)}
      facts={[identityInWords(child), [child.schoolClass, child.school].filter(Boolean).join(' ')]}
      isProtected={child.protectedIdentity}
      openRow={openRow}
    />
  )
}

function identityInWords({ identity }: Child): string {
  switch (identity.kind) {
    case 'personnummer':
      return identity.value
    case 'birthDate':
      return texts.born(longDate(identity.date))
    case 'unborn':
      return texts.expected(longDate(identity.expectedDate))
    case 'age':
      return texts.aboutAge(identity.years, longDate(identity.toldOn))
    case 'withheld':
      return ''
  }
}

function ChildEditor({ onDone }: { onDone: () => void }) {
  const of = useOpenCase()
  const today = useToday()
  const { school } = useSettings().profile
  const { identity } = of.child
  // A birth that is overdue may stay as it is noted while something else is changed.
  const expectedFrom =
    identity.kind === 'unborn' && identity.expectedDate < today ? identity.expectedDate : today
  return (
    <PersonEditor
      draft={childDraft}
      name={nameInCase(of)}
      kept={writtenChild(of.child)}
      findFaults={(values) => childFaults(values, today, expectedFrom)}
      protect={(values, answer) => withChildProtection(values, answer, school)}
      send={(values, draft) =>
        command('cases.updateChild', { caseId: of.id, draft, child: toChild(values, today) })
      }
      save={texts.save(childName(of))}
      onDone={onDone}
    >
      {(fields) => <ChildFields {...fields} expectedFrom={expectedFrom} />}
    </PersonEditor>
  )
}
