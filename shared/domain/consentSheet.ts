import type { Case, PersonId } from './case'
import { organisationName } from './childPlanParties'
import { peopleToAsk } from './consent'
import { requireActivated } from './need'
import {
  authorOf,
  authorSchema,
  familyMember,
  frozenShape,
  printedLine,
  subjectOf,
  subjectSchema,
  type PaperSurroundings,
} from './paperSubject'
import { findGuardian, isAdult, isProtected } from './people'
import { accept, refuse, type Result } from './result'
import { z } from './schema'

/** The layout and the words of the form. A new one is a new number; old forms keep theirs. */
const templateVersion = 1

/** The form on which one person says yes or no to each organisation, before anybody is invited. */
export const consentSheetSchema = z.strictObject({
  ...frozenShape,
  templateVersion: z.literal(templateVersion),
  child: subjectSchema,
  /** The one who answers, with role. */
  person: printedLine,
  /** How the form speaks: to a guardian, to a child about itself, or to a pupil of age who decides alone. */
  voice: z.enum(['guardian', 'child', 'adult']),
  /** The organisations asked about. The own school needs no consent. */
  organisations: z.array(printedLine),
  author: authorSchema,
})
export type ConsentSheetSnapshot = z.infer<typeof consentSheetSchema>

/**
 * The form for one of those who are asked: a guardian, or the child once it is born; from 18 only the
 * pupil. It is blank: what anybody has answered before is not on it.
 */
export function consentSheet(
  of: Case,
  personId: PersonId | null,
  { profile, today, version }: Pick<PaperSurroundings, 'profile' | 'today' | 'version'>,
): Result<ConsentSheetSnapshot> {
  const early = requireActivated(of)
  if (early !== null) return early
  if (personId === null || !peopleToAsk(of, today).includes(personId)) {
    const isGuardian = personId !== null && findGuardian(of, personId) !== undefined
    return refuse(isGuardian ? 'adult_pupil_decides_alone' : 'not_in_case')
  }
  const child = subjectOf(of)
  return accept({
    version,
    templateVersion,
    caseNumber: of.number,
    child,
    person: personId === 'child' && !isProtected(of) ? child.name : familyMember(of, personId, today),
    voice: personId !== 'child' ? 'guardian' : isAdult(of.child, today) ? 'adult' : 'child',
    organisations: of.organisations.filter(({ own }) => !own).map(({ id }) => organisationName(of, id)),
    author: authorOf(of, profile, today),
  })
}
