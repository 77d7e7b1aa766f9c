import type { Case, PersonId } from './case'
import { guardiansInLaw } from './guardianship'
import { comingMeeting, comingMeetingSchema, spokenName } from './paperMeeting'
import { authorOf, authorSchema, frozenShape, type PaperSurroundings } from './paperSubject'
import { isUnborn } from './people'
import { accept, refuse, type Result } from './result'
import { lineSchema, z } from './schema'

/** The layout and the words of the sheet. A new one is a new number; old sheets keep theirs. */
const templateVersion = 1

/** What the child, or a guardian, may think through and fill in before the meeting. It is theirs to keep. */
export const preparationSheetSchema = z.strictObject({
  ...frozenShape,
  templateVersion: z.literal(templateVersion),
  voice: z.enum(['child', 'guardian']),
  /** The child's first name; empty where it is protected. */
  child: lineSchema,
  meeting: comingMeetingSchema,
  author: authorSchema,
})
export type PreparationSheetSnapshot = z.infer<typeof preparationSheetSchema>

/** Nothing in it comes from what has been noted: whoever fills it in begins from the beginning. */
export function preparationSheet(
  of: Case,
  recipient: PersonId | null,
  { profile, wheel, today, version }: PaperSurroundings,
): Result<PreparationSheetSnapshot> {
  const isChild = recipient === 'child' && !isUnborn(of.child)
  const isGuardian = guardiansInLaw(of, today).some(({ id }) => id === recipient)
  if (!isChild && !isGuardian) return refuse('not_in_case')
  return accept({
    version,
    templateVersion,
    caseNumber: of.number,
    voice: isChild ? 'child' : 'guardian',
    child: spokenName(of),
    meeting: comingMeeting(of, wheel, today),
    author: authorOf(of, profile, today),
  })
}
