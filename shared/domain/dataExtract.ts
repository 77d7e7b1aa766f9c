import { eventTexts } from '../texts/events'
import { paperNames, paperWords } from '../texts/papers'
import type { Case } from './case'
import { nameOf, extractRowSchema } from './extractFields'
import { extractOfCase } from './extractOfCase'
import { authorSchema, frozenShape, printedLine, type PaperSurroundings } from './paperSubject'
import { isBestInterests } from './bestInterests'
import { fullName, isProtected } from './people'
import { accept, type Result } from './result'
import { dateSchema, lineSchema, timeSchema, z } from './schema'

/** The layout and the words of the extract. A new one is a new number; old extracts keep theirs. */
const templateVersion = 1

/** A moment on the user's own clock. */
const atShape = { on: dateSchema, at: timeSchema }

/** Everything that is stored about one child: the case in words, its papers and what has been done. */
export const dataExtractSchema = z.strictObject({
  ...frozenShape,
  templateVersion: z.literal(templateVersion),
  isProtected: z.boolean(),
  child: printedLine,
  madeOn: dateSchema,
  author: authorSchema,
  facts: z.array(extractRowSchema),
  papers: z.array(
    z.strictObject({ name: z.string(), version: z.number(), recipient: printedLine, ...atShape }),
  ),
  events: z.array(z.strictObject({ what: z.string(), who: lineSchema, ...atShape })),
})
export type DataExtractSnapshot = z.infer<typeof dataExtractSchema>

/** What the case has, as it has it: nothing is left out where identity is protected, and that is said at the top. */
export function dataExtract(
  of: Case,
  { profile, wheel, history, today, version }: PaperSurroundings,
): Result<DataExtractSnapshot> {
  const { name, role, school, phone } = profile
  return accept({
    version,
    templateVersion,
    caseNumber: of.number,
    isProtected: isProtected(of),
    child: fullName(of.child) || paperWords.caseNumber(of.number),
    madeOn: today,
    author: { name, role, school, phone, isBestInterests: isBestInterests(of, today) },
    facts: extractOfCase(of, wheel),
    papers: history.papers.map(({ kind, recipient, ...rest }) => ({
      name: paperNames[kind],
      recipient: recipient === null ? '' : nameOf(of, recipient),
      ...rest,
    })),
    events: history.events.map(({ what, ...rest }) => ({
      // A change of a kind that the program no longer has is still told.
      what: (eventTexts as Record<string, string | undefined>)[what] ?? what,
      ...rest,
    })),
  })
}
