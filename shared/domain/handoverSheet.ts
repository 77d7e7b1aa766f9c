import { currentMeeting, type Case } from './case'
import { attendance, joined, organisationName, responsibleText, takesPart } from './childPlanParties'
import { handoverOf } from './coordination'
import {
  authorOf,
  authorSchema,
  frozenShape,
  printedLine,
  subjectOf,
  subjectSchema,
  type PaperSurroundings,
} from './paperSubject'
import { isProtected } from './people'
import { accept, type Result } from './result'
import { dateSchema, lineSchema, textSchema, timeSchema, z } from './schema'
import { areasThatLeft } from './wheel'
import { capitalised } from '../texts/capitalised'

/** The layout and the words of the sheet. A new one is a new number; old sheets keep theirs. */
const templateVersion = 1

/** What goes with the assignment to whoever coordinates from here: what the plan says, and never the working notes. */
export const handoverSheetSchema = z.strictObject({
  ...frozenShape,
  templateVersion: z.literal(templateVersion),
  child: subjectSchema,
  from: authorSchema,
  to: z.strictObject({ organisation: printedLine, person: lineSchema, phone: lineSchema }),
  /** Child and guardians agree that the plan goes along. */
  agreed: z.strictObject({ by: textSchema, on: dateSchema }),
  /** What works, area by area: the receiver begins with that. */
  works: z.array(z.strictObject({ area: z.string(), words: textSchema })),
  actions: z.array(
    z.strictObject({ what: textSchema, responsible: printedLine, due: dateSchema.nullable() }),
  ),
  next: z
    .strictObject({ date: dateSchema, start: timeSchema, end: timeSchema, place: lineSchema })
    .nullable(),
  /** Who knows the child from the meeting, to ask and to invite again. */
  known: z.array(printedLine),
})
export type HandoverSheetSnapshot = z.infer<typeof handoverSheetSchema>

/**
 * The sheet to the receiver. Refused while nothing is handed over, until child and guardians agree that the
 * plan goes along, and where no consent covers the receiver.
 */
export function handoverSheet(
  of: Case,
  { profile, wheel, today, version }: PaperSurroundings,
): Result<HandoverSheetSnapshot> {
  const meeting = currentMeeting(of)
  const { next } = meeting
  const handover = handoverOf(of, today)
  if (!handover.ok) return handover
  const { coordination, planSharing } = handover.value
  const hidden = isProtected(of)
  return accept({
    version,
    templateVersion,
    caseNumber: of.number,
    child: subjectOf(of),
    from: authorOf(of, profile, today),
    to: {
      organisation: capitalised(organisationName(of, coordination.organisationId)),
      person: coordination.person.trim(),
      phone: hidden ? '' : coordination.phone.trim(),
    },
    agreed: { by: hidden ? '' : planSharing.agreedBy.trim(), on: planSharing.on },
    works: [
      ...wheel.areas,
      ...areasThatLeft(
        wheel,
        meeting.areas.map(({ areaId }) => areaId),
      ),
    ].flatMap(({ id, name }) => {
      const words = meeting.areas.find(({ areaId }) => areaId === id)?.works.trim() ?? ''
      return words === '' ? [] : [{ area: name, words }]
    }),
    actions: meeting.actions.map(({ what, responsible, due }) => ({
      what: what.trim(),
      responsible: hidden && responsible?.kind !== 'organisation' ? '' : responsibleText(of, responsible),
      due,
    })),
    next: next && {
      date: next.date,
      start: next.start,
      end: next.end,
      place: hidden ? '' : next.place,
    },
    known: attendance(of, today)
      .filter(({ partyId, presence }) => presence !== 'absent' && takesPart(of, partyId, today))
      .map(({ partyId, name, role }) => ({
        name: name.trim(),
        role,
        organisation: organisationName(of, partyId),
      }))
      .filter(({ organisation }) => organisation !== '')
      .map(({ name, role, organisation }) => joined([name, role, organisation])),
  })
}
