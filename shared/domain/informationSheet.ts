import type { Case } from './case'
import { authorOf, authorSchema, frozenShape, type PaperSurroundings } from './paperSubject'
import { isAdult, isUnborn } from './people'
import { accept, type Result } from './result'
import { z } from './schema'

/** The layout and the words of the sheet. A new one is a new number; old sheets keep theirs. */
const templateVersion = 1

/** What the family gets to read before it is asked: the model in plain words, and whom to ask. Nothing about the child. */
export const informationSheetSchema = z.strictObject({
  ...frozenShape,
  templateVersion: z.literal(templateVersion),
  /** How the sheet speaks: to the family, to one that expects a child, or to a pupil of age who decides alone. */
  voice: z.enum(['family', 'unborn', 'adult']),
  author: authorSchema,
})
export type InformationSheetSnapshot = z.infer<typeof informationSheetSchema>

export function informationSheet(
  of: Case,
  { profile, today, version }: Pick<PaperSurroundings, 'profile' | 'today' | 'version'>,
): Result<InformationSheetSnapshot> {
  return accept({
    version,
    templateVersion,
    caseNumber: of.number,
    voice: isUnborn(of.child) ? 'unborn' : isAdult(of.child, today) ? 'adult' : 'family',
    author: authorOf(of, profile, today),
  })
}
