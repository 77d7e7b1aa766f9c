import { personIdSchema, type Case, type PersonId } from './case'
import { copyObstacle } from './plan'
import { canLeaveOut, leaveOut, leftOutKinds, type LeftOut } from './planLeaveOut'
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
  if (paper.kind !== 'childPlan') return { copies: [], leaveOut: [], unprintable }
  const copies = paper.snapshot.copies.flatMap(({ partyId, to }) =>
    partyId !== null && copyObstacle(of, partyId, today) === null ? [{ partyId, to }] : [],
  )
  return { copies, leaveOut: canLeaveOut(paper.snapshot), unprintable }
}

/** Whether a frozen paper may come out like this today: nobody gets a copy that consent no longer covers. */
export function printObstacle(
  paper: CasePaper,
  { to }: PrintChoice,
  of: Case,
  today: LocalDate,
): Refusal | null {
  if (to === null) return null
  const isListed = paper.kind === 'childPlan' && paper.snapshot.copies.some(({ partyId }) => partyId === to)
  return isListed ? copyObstacle(of, to, today) : refuse('not_in_case', [to])
}

/** A frozen paper as one print of it reads, and whom that is for. Null where the choice does not fit the paper. */
export function printedAs(
  paper: CasePaper,
  { to, without }: PrintChoice,
): { paper: CasePaper; copyTo: string } | null {
  if (paper.kind !== 'childPlan') return to === null && without.length === 0 ? { paper, copyTo: '' } : null
  const printed = { kind: paper.kind, snapshot: leaveOut(paper.snapshot, without) }
  if (to === null) return { paper: printed, copyTo: '' }
  const copy = printed.snapshot.copies.find(({ partyId }) => partyId === to)
  return copy === undefined ? null : { paper: printed, copyTo: copy.to }
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
