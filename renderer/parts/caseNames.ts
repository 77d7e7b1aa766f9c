import type { Case } from '../../shared/domain/case'
import { fullYears } from '../../shared/domain/dates'
import { ageOfChild, fullName, isProtected, listName } from '../../shared/domain/people'
import { appTexts } from '../../shared/texts/app'

/** What lists call a case: first name and initial, or the case number where names are not to be shown. */
export function nameInLists(of: Case, areNamesHidden: boolean): string {
  if (areNamesHidden || isProtected(of)) return appTexts.caseNumber(of.number)
  return listName(of.child) || appTexts.caseNumber(of.number)
}

/** The full name, for inside the case. */
export function nameInCase(of: Case): string {
  return fullName(of.child) || (of.child.identity.kind === 'unborn' ? appTexts.unborn : appTexts.unnamed)
}

/** `11 år, 5B Furuskolan`; nothing where identity is protected: the header can be read over a shoulder. */
export function factsOfChild(of: Case, today: string): string {
  if (isProtected(of)) return ''
  const { identity } = of.child
  const age = ageOfChild(of.child, today)
  const told = identity.kind === 'age' ? identity.years + fullYears(identity.toldOn, today) : null
  const place = [of.child.schoolClass, of.child.school].filter((part) => part !== '').join(' ')
  return [told === null ? '' : appTexts.aboutAge(told), age === null ? '' : appTexts.age(age), place]
    .filter((part) => part !== '')
    .join(', ')
}
