import { childPlanWords as words } from '../texts/documents'
import { isBestInterests } from './bestInterests'
import { currentMeeting, personIdSchema, type Case } from './case'
import {
  attendance,
  copyText,
  invitedText,
  joined,
  organisationName,
  participantText,
  recipientName,
  responsibleText,
  takesPart,
} from './childPlanParties'
import { guardianRole, guardiansInLaw } from './guardianship'
import {
  authorSchema,
  frozenShape,
  printedIdentity,
  printedIdentitySchema,
  printedLine,
  type PaperSurroundings,
} from './paperSubject'
import { fullName, isProtected, isUnborn } from './people'
import { agreedCopy, copyRecipients } from './plan'
import { dateSchema, lineSchema, textSchema, timeSchema, z } from './schema'
import { areasThatLeft, type WheelInUse } from './wheel'

/**
 * The layout and the words around a frozen plan. A new one is a new number; old plans keep theirs. Since 2 a plan has
 * goals, and knows whom each copy is for.
 */
const childPlanTemplateVersion = 2

const areaNumber = z.number().int().positive().nullable()

/**
 * Barnets plan as it is printed: everything by value, so that the paper never changes with the case it came from.
 * What the meeting left open is null or empty and becomes a line to write on.
 */
export const childPlanSnapshotSchema = z.strictObject({
  ...frozenShape,
  templateVersion: z.literal([1, childPlanTemplateVersion]),
  /** What the foot of each page says: the child's name, or the case number where the child is protected. */
  label: printedLine,
  child: z.strictObject({
    name: printedLine,
    /** Empty when the child has no name yet. */
    firstName: lineSchema,
    /** Null where identity is protected, withheld or not known. */
    identity: printedIdentitySchema.nullable(),
    school: printedLine,
  }),
  guardians: z.array(z.strictObject({ name: printedLine, role: z.string() })),
  meeting: z.strictObject({ date: dateSchema.nullable(), place: lineSchema }),
  /** The numbers of all areas in the wheel, for drawing it. */
  wheel: z.array(z.number().int().positive()),
  /** The areas that were taken up: those with notes or actions. */
  areas: z.array(
    z.strictObject({
      number: areaNumber,
      name: z.string(),
      works: textSchema,
      challenging: textSchema,
      childWords: textSchema,
      goal: textSchema.default(''),
    }),
  ),
  actions: z.array(
    z.strictObject({
      areaNumber,
      what: textSchema,
      responsible: printedLine,
      due: dateSchema.nullable(),
      followUp: lineSchema,
    }),
  ),
  participants: z.array(
    z.strictObject({
      name: printedLine,
      role: printedLine,
      presence: z.enum(['present', 'absent', 'sentViews']),
    }),
  ),
  childViews: textSchema,
  guardianViews: textSchema,
  disagreement: textSchema,
  coordination: z
    .strictObject({ organisation: lineSchema, person: lineSchema, phone: lineSchema })
    .nullable(),
  next: z
    .strictObject({
      date: dateSchema,
      start: timeSchema,
      end: timeSchema,
      place: lineSchema,
      invited: z.string(),
    })
    .nullable(),
  copies: z.array(
    z.strictObject({ partyId: personIdSchema.nullable().default(null), to: printedLine, how: printedLine }),
  ),
  signatures: z.array(printedLine),
  author: authorSchema,
})

export type ChildPlanSnapshot = z.infer<typeof childPlanSnapshotSchema>

/**
 * Barnets plan as the case stands now. Working notes, observations, contacts and the details of consents are never
 * read. With protected identity there is no personnummer, no telephone number, no place and no name of the school.
 */
export function childPlanSnapshot(
  of: Case,
  { profile, wheel, today, version }: PaperSurroundings,
): ChildPlanSnapshot {
  const meeting = currentMeeting(of)
  const hidden = isProtected(of)
  const name = fullName(of.child) || words.unbornChild
  const guardians = guardiansInLaw(of, today).map((guardian) => ({
    name: fullName(guardian),
    role: guardianRole(of, guardian, today),
  }))
  return {
    version,
    templateVersion: childPlanTemplateVersion,
    caseNumber: of.number,
    label: of.child.protectedIdentity ? of.number : name,
    child: {
      name,
      firstName: of.child.firstName.trim(),
      identity: hidden ? null : printedIdentity(of),
      school: hidden ? '' : joined([of.child.school, of.child.schoolClass]),
    },
    guardians,
    meeting: {
      date: meeting.heldOn ?? meeting.booking?.date ?? null,
      place: hidden ? '' : (meeting.booking?.place ?? ''),
    },
    ...areasOf(of, wheel),
    actions: meeting.actions.map((action) => ({
      areaNumber: wheel.areas.find((area) => area.id === action.areaId)?.order ?? null,
      what: action.what.trim(),
      responsible: responsibleText(of, action.responsible),
      due: action.due,
      followUp: action.followUp.trim(),
    })),
    participants: attendance(of, today).map((attendee) => participantText(of, attendee, profile, today)),
    // Before birth the screen has no place for these: what was written by mistake is not printed either.
    childViews: isUnborn(of.child) ? '' : meeting.childViews.trim(),
    guardianViews: meeting.guardianViews.trim(),
    disagreement: meeting.disagreement.trim(),
    coordination: meeting.coordination && {
      organisation: organisationName(of, meeting.coordination.organisationId),
      person: meeting.coordination.person,
      phone: hidden ? '' : meeting.coordination.phone,
    },
    next: meeting.next && {
      date: meeting.next.date,
      start: meeting.next.start,
      end: meeting.next.end,
      place: hidden ? '' : meeting.next.place,
      invited: invitedText(of, meeting.next, today),
    },
    copies: copyRecipients(of, today)
      .filter((partyId) => takesPart(of, partyId, today))
      // Where identity is protected nobody is taken for granted: only a confirmed recipient is on the paper.
      .filter((partyId) => !hidden || agreedCopy(of, partyId) !== undefined)
      .map((partyId) => ({
        partyId,
        to: recipientName(of, partyId, today),
        how: copyText(of, partyId, today),
      })),
    signatures: [
      ...(takesPart(of, 'child', today) ? [name] : []),
      ...guardians.map((guardian) => joined([guardian.name, guardian.role])),
      joined([profile.name, profile.role]),
    ],
    author: {
      name: profile.name,
      role: profile.role,
      school: hidden ? '' : profile.school,
      phone: hidden ? '' : profile.phone,
      isBestInterests: isBestInterests(of, today),
    },
  }
}

/** An area is taken up when something is written in it or agreed on; one that was only chosen beforehand is not. */
function areasOf(of: Case, wheel: WheelInUse): Pick<ChildPlanSnapshot, 'wheel' | 'areas'> {
  const { areas: notes, actions } = currentMeeting(of)
  const known = wheel.areas.map((area) => ({ id: area.id, number: area.order, name: area.name }))
  // Notes outlive a change of wheel: what was written in an area that is gone is still printed, under its name.
  const gone = areasThatLeft(
    wheel,
    [...notes, ...actions].map(({ areaId }) => areaId),
  ).map(({ id, name }) => ({ id, number: null, name }))
  const areas = [...known, ...gone].flatMap(({ id, number, name }) => {
    const written = notes.find((area) => area.areaId === id)
    const works = written?.works.trim() ?? ''
    const challenging = written?.challenging.trim() ?? ''
    const childWords = isUnborn(of.child) ? '' : (written?.childWords.trim() ?? '')
    const goal = written?.goal.trim() ?? ''
    const isTakenUp =
      works + challenging + childWords + goal !== '' || actions.some((action) => action.areaId === id)
    return isTakenUp ? [{ number, name, works, challenging, childWords, goal }] : []
  })
  return { wheel: known.map(({ number }) => number), areas }
}
