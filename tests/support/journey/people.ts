import { fullYears } from '../../../shared/domain/dates'
import { fullName, type LifeStage } from '../../../shared/domain/people'
import { birthDateOf } from '../../../shared/domain/personnummer'
import { appTexts } from '../../../shared/texts/app'
import type { CaseFile } from '../caseFile'

export type Somebody = 'child' | number

interface Named {
  firstName: string
  lastName: string
  protectedIdentity: boolean
}

/** The whole name, as the case shows it. Where identity is protected only the pseudonym has been written. */
export function nameInCase(file: CaseFile, person: Somebody): string {
  return wholeName(somebody(file, person))
}

/** The name in a sentence: the first name, or the whole one when somebody else in the family shares it. */
export function shortName(file: CaseFile, person: Somebody): string {
  const named = somebody(file, person)
  if (person === 'child') return named.firstName || appTexts.theChild
  const others = [file.child, ...file.guardians.filter((_, index) => index !== person)]
  return others.some(({ firstName }) => firstName === named.firstName) ? wholeName(named) : named.firstName
}

/** Where the child is in life: it decides how the routine's points are worded. */
export function stageOf({ child: { identity } }: CaseFile, today: string): LifeStage {
  if ('expectedDay' in identity) return 'unborn'
  const born = 'birthDate' in identity ? identity.birthDate : birthDateOf(identity.personnummer)
  return born !== null && fullYears(born, today) >= 18 ? 'adult' : 'child'
}

function somebody(file: CaseFile, person: Somebody): Named {
  const found = person === 'child' ? file.child : file.guardians[person]
  if (found === undefined) throw new Error(`nobody has place ${person}`)
  return found
}

function wholeName(named: Named): string {
  return named.protectedIdentity ? named.firstName : fullName(named)
}
