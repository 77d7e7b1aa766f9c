import { agenda, agendaSchema } from './agenda'
import { currentMeeting, type Case, type Moment, type PersonId } from './case'
import { childPlanSnapshot, childPlanSnapshotSchema } from './childPlan'
import { consentSheet, consentSheetSchema } from './consentSheet'
import { dataExtract, dataExtractSchema } from './dataExtract'
import { followUpSheet, followUpSheetSchema } from './followUpSheet'
import { handoverSheet, handoverSheetSchema } from './handoverSheet'
import { informationSheet, informationSheetSchema } from './informationSheet'
import { invitationLetter, invitationLetterSchema } from './invitationLetter'
import { findRevealing, revealedByPlan } from './outgoingText'
import type { PaperSurroundings } from './paperSubject'
import { isProtected } from './people'
import { notePlanPrinted, planGaps } from './plan'
import { planSecrets } from './planSecrets'
import { preparationSheet, preparationSheetSchema } from './preparationSheet'
import { accept, refuse, type Refusal, type Result } from './result'
import type { z } from './schema'
import { timelinePaper, timelineSchema } from './timeline'

export interface PaperAsked extends PaperSurroundings {
  /** The user has seen what is still open, and wants lines to write on in its place. */
  acceptGaps: boolean
  /** The user has seen where free text tells who somebody protected is, and wants it all the same. */
  acceptRevealing: boolean
}

/** What all snapshots have in common. */
interface Snapshot {
  version: number
  templateVersion: number
  caseNumber: string
}

interface Paper<S extends Snapshot> {
  schema: z.ZodType<S>
  /** The paper as the case stands now, for the one it is for; or the rule in its way. */
  make(of: Case, recipient: PersonId | null, around: PaperAsked): Result<S>
  /** What the case knows once the paper has come out of the computer. */
  printed?: (of: Case, moment: Moment) => Case
}

function paper<S extends Snapshot>(made: Paper<S>): Paper<S> {
  return made
}

/** A paper that is the same for everybody has no recipient. */
function forAll<S extends Snapshot>(make: (of: Case, around: PaperAsked) => Result<S>): Paper<S>['make'] {
  return (of, recipient, around) => (recipient === null ? make(of, around) : refuse('not_in_case'))
}

/** Every paper that belongs to a case. A new one is a line here and its component in `renderer/documents/render.tsx`. */
const papers = {
  childPlan: paper({
    schema: childPlanSnapshotSchema,
    make: forAll((of, around) => planObstacle(of, around) ?? accept(childPlanSnapshot(of, around))),
    printed: notePlanPrinted,
  }),
  informationSheet: paper({ schema: informationSheetSchema, make: forAll(informationSheet) }),
  consentSheet: paper({ schema: consentSheetSchema, make: consentSheet }),
  invitationLetter: paper({
    schema: invitationLetterSchema,
    make: (of, recipient, around) => reasonObstacle(of, around) ?? invitationLetter(of, recipient, around),
  }),
  preparationSheet: paper({ schema: preparationSheetSchema, make: preparationSheet }),
  agenda: paper({ schema: agendaSchema, make: forAll(agenda) }),
  handoverSheet: paper({
    schema: handoverSheetSchema,
    make: forAll((of, around) => secretsObstacle(of, around) ?? handoverSheet(of, around)),
  }),
  followUpSheet: paper({ schema: followUpSheetSchema, make: followUpSheet }),
  timeline: paper({ schema: timelineSchema, make: forAll(timelinePaper) }),
  dataExtract: paper({ schema: dataExtractSchema, make: forAll(dataExtract) }),
}

export type PaperKind = keyof typeof papers
export const paperKinds = Object.keys(papers) as PaperKind[]

/** A frozen paper, ready to be rendered. */
export type CasePaper = {
  [K in PaperKind]: { kind: K; snapshot: z.infer<(typeof papers)[K]['schema']> }
}[PaperKind]

/** One paper as the case stands now, or the rule in its way. */
export function makePaper(
  kind: PaperKind,
  of: Case,
  recipient: PersonId | null,
  around: PaperAsked,
): Result<CasePaper> {
  const made = papers[kind].make(of, recipient, around)
  return made.ok ? accept(readPaper(kind, made.value)) : made
}

/** A stored snapshot as the paper it is. Throws when it does not fit its kind. */
export function readPaper(kind: PaperKind, snapshot: unknown): CasePaper {
  // The schema of the kind has just said that the two belong together.
  return { kind, snapshot: papers[kind].schema.parse(snapshot) } as CasePaper
}

/** The case after a paper of a kind has been printed or saved; the same case when nothing in it has changed. */
export function afterPrinting(kind: PaperKind, of: Case, moment: Moment): Case {
  return papers[kind].printed?.(of, moment) ?? of
}

/** What the user has to see before the plan is fixed: what is still open, and where it tells who somebody protected is. */
function planObstacle(of: Case, around: PaperAsked): Refusal | null {
  const gaps = around.acceptGaps ? [] : planGaps(of, around.today)
  if (gaps.length > 0) {
    return refuse(
      'plan_incomplete',
      gaps.map(({ action }) => action.id),
    )
  }
  return secretsObstacle(of, around)
}

/** The handover prints what the plan does, so it asks the same. */
function secretsObstacle(of: Case, { acceptRevealing, profile }: PaperAsked): Refusal | null {
  return acceptRevealing || planSecrets(of, profile).length === 0 ? null : refuse('plan_reveals_identity')
}

function reasonObstacle(of: Case, { acceptRevealing, profile }: PaperAsked): Refusal | null {
  if (acceptRevealing || !isProtected(of)) return null
  const found = findRevealing(currentMeeting(of).invitationReason, revealedByPlan(of, profile))
  return found.length === 0 ? null : refuse('reason_reveals_identity')
}
