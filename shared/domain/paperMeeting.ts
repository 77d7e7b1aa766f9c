import { paperWords } from '../texts/papers'
import { currentMeeting, type Case } from './case'
import { organisationName } from './childPlanParties'
import { invitationObstacle, invitationOf } from './invitation'
import { capitalised } from './paperSubject'
import { isProtected, type LifeStage } from './people'
import { dateSchema, lineSchema, timeSchema, z, type LocalDate } from './schema'
import type { Wheel } from './wheel'

/** When and where, as every paper that is made before a meeting tells it. */
export const meetingShape = {
  isProtected: z.boolean(),
  /** Null until it is booked: then lines to write on. */
  when: z.strictObject({ date: dateSchema, start: timeSchema, end: timeSchema }).nullable(),
  /** Empty while it is not booked, and where identity is protected. */
  place: lineSchema,
  link: lineSchema,
}

/** The coming meeting, as a paper that is made before it may tell. */
export const comingMeetingSchema = z.strictObject({
  ...meetingShape,
  areas: z.array(z.strictObject({ number: z.number().int().positive(), name: z.string() })),
  /** The organisations that come, the own school first, with who comes from there. */
  organisations: z.array(z.strictObject({ name: z.string(), contact: lineSchema })),
})
export type ComingMeeting = z.infer<typeof comingMeetingSchema>

/** When and where the coming meeting is; no place and no link where identity is protected. */
export function whenAndWhere(of: Case): Pick<ComingMeeting, keyof typeof meetingShape> {
  const { booking } = currentMeeting(of)
  const hidden = isProtected(of)
  return {
    isProtected: hidden,
    when: booking && { date: booking.date, start: booking.start, end: booking.end },
    place: hidden ? '' : (booking?.place ?? ''),
    link: hidden ? '' : (booking?.link ?? ''),
  }
}

export function comingMeeting(of: Case, wheel: Wheel, today: LocalDate): ComingMeeting {
  const meeting = currentMeeting(of)
  const hidden = isProtected(of)
  const comes = (id: string) =>
    invitationOf(meeting, id)?.reply !== 'notComing' && invitationObstacle(of, id, today) === null
  return {
    ...whenAndWhere(of),
    areas: wheel.areas
      .filter(({ id }) => meeting.areas.some(({ areaId }) => areaId === id))
      .toSorted((a, b) => a.order - b.order)
      .map(({ order, name }) => ({ number: order, name })),
    organisations: of.organisations
      .filter(({ id, own }) => own || comes(id))
      .map(({ id, own, contactName }) => ({
        name: capitalised(organisationName(of, id)),
        // The name of the rektor tells which school it is.
        contact: hidden && own ? '' : contactName.trim(),
      })),
  }
}

/** The child's first name as it is said to the family; empty where it is protected or there is none yet. */
export function spokenName(of: Case): string {
  return isProtected(of) ? '' : of.child.firstName.trim()
}

/** What stands in for a first name inside a sentence. */
export function spokenOr(name: string, stage: LifeStage): string {
  if (name !== '') return name
  return stage === 'adult' ? paperWords.theYouth : paperWords.theChild
}
