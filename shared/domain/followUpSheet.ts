import { currentMeeting, type Action, type Case, type PersonId } from './case'
import { organisationName } from './childPlanParties'
import { consentObstacle } from './consent'
import { actionsToFollow, followedMeeting } from './followUp'
import { guardiansInLaw } from './guardianship'
import { findRevealing, revealedByMessage } from './outgoingText'
import { meetingShape, whenAndWhere, type ComingMeeting } from './paperMeeting'
import {
  authorOf,
  authorSchema,
  familyMember,
  frozenShape,
  printedLine,
  subjectOf,
  type PaperSurroundings,
} from './paperSubject'
import { findOrganisation, fullName, isProtected, isUnborn } from './people'
import { accept, refuse, type Refusal, type Result } from './result'
import { dateSchema, lineSchema, textSchema, z, type LocalDate } from './schema'
import { capitalised } from '../texts/capitalised'

/** The layout and the words of the sheet. A new one is a new number; old sheets keep theirs. */
const templateVersion = 1

/** How it went, asked before the next meeting of whoever is responsible, and filled in by hand. */
export const followUpSheetSchema = z.strictObject({
  ...frozenShape,
  templateVersion: z.literal(templateVersion),
  voice: z.enum(['child', 'guardian', 'organisation']),
  /** Whom the sheet is for. Nobody in the family is named where anybody in it is protected. */
  to: printedLine,
  /** Whom it concerns, without a number: the name, or the case number in its place. */
  child: printedLine,
  /** The meeting where it was agreed; null while its day is not noted. */
  agreedOn: dateSchema.nullable(),
  actions: z.array(
    z.strictObject({
      /** Empty, and so a line to write on, where the words would tell who or where somebody protected is. */
      what: textSchema,
      /** Who in the organisation; empty for the family, and where identity is protected. */
      person: lineSchema,
      due: dateSchema.nullable(),
      followUp: lineSchema,
    }),
  ),
  /** The meeting where it is told. */
  meeting: z.strictObject(meetingShape),
  author: authorSchema,
})
export type FollowUpSheetSnapshot = z.infer<typeof followUpSheetSchema>

/**
 * The sheet to one of those who are responsible for something. Refused for whoever has nothing left to answer for, and
 * for an organisation that consent does not cover today.
 */
export function followUpSheet(
  of: Case,
  recipient: PersonId | null,
  { profile, today, version }: PaperSurroundings,
): Result<FollowUpSheetSnapshot> {
  if (recipient === null) return refuse('not_in_case')
  const obstacle = recipientObstacle(of, recipient, today)
  if (obstacle !== null) return obstacle
  const actions = actionsToFollow(of).filter((action) => isAsked(action, recipient))
  if (actions.length === 0) return refuse('nothing_to_follow_up')
  const hidden = isProtected(of)
  // As in other papers that go from hand to hand, nobody in the family is named; the rektor signs it.
  const revealing = { ...revealedByMessage(of, profile), sender: [] }
  const printable = (text: string) => (hidden && findRevealing(text, revealing).length > 0 ? '' : text.trim())
  const isOrganisation = findOrganisation(of, recipient) !== undefined
  return accept({
    version,
    templateVersion,
    caseNumber: of.number,
    voice: isOrganisation ? 'organisation' : recipient === 'child' ? 'child' : 'guardian',
    to: recipientName(of, recipient, today),
    child: subjectOf(of).name,
    agreedOn: followedMeeting(of)?.heldOn ?? null,
    actions: actions.map(({ what, responsible, due, followUp }) => ({
      what: printable(what),
      person: responsible?.kind === 'organisation' && !hidden ? responsible.person.trim() : '',
      due,
      followUp: printable(followUp),
    })),
    meeting: meetingToCome(of),
    author: authorOf(of, profile, today),
  })
}

/** Whom there is a sheet to: everybody with an action that nobody has told the outcome of, in the order of the plan. */
export function followUpRecipients(of: Case, today: LocalDate): PersonId[] {
  const asked = actionsToFollow(of).flatMap((action) => {
    const id = responsibleId(action)
    return id !== null && isAsked(action, id) ? [id] : []
  })
  return [...new Set(asked)].filter((id) => recipientObstacle(of, id, today) === null)
}

function isAsked(action: Action, recipient: PersonId): boolean {
  return action.outcome === null && responsibleId(action) === recipient
}

function responsibleId({ responsible }: Action): PersonId | null {
  if (responsible === null) return null
  return responsible.kind === 'child' ? 'child' : responsible.id
}

function recipientObstacle(of: Case, recipient: PersonId, today: LocalDate): Refusal | null {
  if (findOrganisation(of, recipient) !== undefined) return consentObstacle(of, recipient, today)
  const isFamily =
    recipient === 'child' ? !isUnborn(of.child) : guardiansInLaw(of, today).some(({ id }) => id === recipient)
  return isFamily ? null : refuse('not_in_case')
}

/** The child and the guardians as they are spoken to: without their role, unless that is all that may be said. */
function recipientName(of: Case, recipient: PersonId, today: LocalDate): string {
  if (findOrganisation(of, recipient) !== undefined) return capitalised(organisationName(of, recipient))
  if (isProtected(of)) return familyMember(of, recipient, today)
  if (recipient === 'child') return of.child.firstName.trim()
  const guardian = of.guardians.find(({ id }) => id === recipient)
  return guardian === undefined ? '' : fullName(guardian)
}

/** The meeting that is booked; after one has been held, the one that was agreed on there. */
function meetingToCome(of: Case): Pick<ComingMeeting, keyof typeof meetingShape> {
  const { heldOn, next } = currentMeeting(of)
  if (heldOn === null) return whenAndWhere(of)
  const hidden = isProtected(of)
  return {
    isProtected: hidden,
    when: next && { date: next.date, start: next.start, end: next.end },
    place: hidden ? '' : (next?.place ?? ''),
    link: '',
  }
}
