import { personIdSchema, type Case, type PersonId } from './case'
import type { ChildPlanSnapshot } from './childPlan'
import { copyObstacle } from './plan'
import { canLeaveOut, leaveOut, leftOutKinds, type LeftOut } from './leaveOut'
import { unprintableWords } from './printableText'
import type { CasePaper } from './papers'
import { refuse, type Refusal } from './result'
import { z, type LocalDate } from './schema'

/** What is decided for one print of a frozen paper, and is no part of the paper itself. */
export const printChoiceSchema = z.strictObject({
  /** Whom this copy of Barnets plan is for; null leaves a line to write it on. */
  to: personIdSchema.nullable().default(null),
  /** What is not to stand on it. */
  without: z.array(z.enum(leftOutKinds)).max(leftOutKinds.length).default([]),
})
export type PrintChoice = z.infer<typeof printChoiceSchema>

/** The paper as it was frozen. */
export const asFrozen: PrintChoice = { to: null, without: [] }

/** What can be chosen when a frozen paper is printed, and what the user should know first. */
export const printOptionsSchema = z.strictObject({
  /** Those who have a copy of their own coming, by the name that stands on it. */
  copies: z.array(z.strictObject({ partyId: personIdSchema, to: z.string() })),
  leaveOut: z.array(z.enum(leftOutKinds)),
  /** Words with letters that the papers' typefaces lack. */
  unprintable: z.array(z.string()),
})
export type PrintOptions = z.infer<typeof printOptionsSchema>

export function printOptions(paper: CasePaper, of: Case, today: LocalDate): PrintOptions {
  const unprintable = unprintableWords(paper.snapshot)
  const copies = copiesOf(paper).flatMap(({ partyId, to }) =>
    partyId !== null && copyObstacle(of, partyId, today) === null ? [{ partyId, to }] : [],
  )
  return { copies, leaveOut: canLeaveOut(paper), unprintable }
}

/** Whether a frozen paper may come out like this today: nobody gets a copy that consent no longer covers. */
export function printObstacle(
  paper: CasePaper,
  choice: PrintChoice,
  of: Case,
  today: LocalDate,
): Refusal | null {
  if (printedAs(paper, choice) === null) return refuse('not_in_case')
  return choice.to === null ? null : copyObstacle(of, choice.to, today)
}

/** A frozen paper as one print of it reads, and whom that is for. Null where the choice does not fit the paper. */
export function printedAs(
  paper: CasePaper,
  { to, without }: PrintChoice,
): { paper: CasePaper; copyTo: string } | null {
  const stands = canLeaveOut(paper)
  if (!without.every((kind) => stands.includes(kind))) return null
  const printed = leaveOut(paper, without)
  if (to === null) return { paper: printed, copyTo: '' }
  const copy = copiesOf(printed).find(({ partyId }) => partyId === to)
  return copy === undefined ? null : { paper: printed, copyTo: copy.to }
}

/** Only Barnets plan goes to several: other papers are made for the one they are for. */
function copiesOf(paper: CasePaper): ChildPlanSnapshot['copies'] {
  return paper.kind === 'childPlan' ? paper.snapshot.copies : []
}

/** The address of one print, below the program's own: `paper/<id>`, `paper/<id>?to=child&without=school,place`. */
export function paperPath(id: string, { to, without }: PrintChoice = asFrozen): string {
  const ordered: LeftOut[] = leftOutKinds.filter((kind) => without.includes(kind))
  const query = [
    ...(to === null ? [] : [`to=${to}`]),
    ...(ordered.length > 0 ? [`without=${ordered.join()}`] : []),
  ]
  return `paper/${id}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

const pathParts = /^paper\/([A-Za-z0-9-]{1,60})(?:\?(?:to=([a-z0-9-]{1,60}))?&?(?:without=([a-z,]{1,60}))?)?$/

/** What an address asks for, or null: only addresses exactly as `paperPath` writes them are any. */
export function parsePaperPath(path: string): { id: string; choice: PrintChoice } | null {
  const [, id, to = null, without] = pathParts.exec(path) ?? []
  const choice = printChoiceSchema.safeParse({ to, without: without?.split(',') })
  if (id === undefined || !choice.success || paperPath(id, choice.data) !== path) return null
  return { id, choice: choice.data }
}

/** Those of the listed who can have an addressed copy, in the plan's order. */
export function copiesFor(options: PrintOptions, parties: readonly PersonId[]): PersonId[] {
  return options.copies.map(({ partyId }) => partyId).filter((id) => parties.includes(id))
}
