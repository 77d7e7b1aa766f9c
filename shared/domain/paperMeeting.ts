import { paperWords } from '../texts/papers'
import { currentMeeting, type Case } from './case'
import { organisationName } from './childPlanParties'
import { expectedAttendees } from './meeting'
import { findOrganisation, isProtected, type LifeStage } from './people'
import { dateSchema, lineSchema, timeSchema, z, type LocalDate } from './schema'
import type { WheelInUse } from './wheel'
import { capitalised } from '../texts/capitalised'

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
  /** The organisations that are expected, the own school first, with who comes from there. */
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

export function comingMeeting(of: Case, wheel: WheelInUse, today: LocalDate): ComingMeeting {
  return {
    ...whenAndWhere(of),
    areas: chosenAreas(of, wheel),
    organisations: expectedAttendees(of, today).flatMap(({ partyId, name, presence }) => {
      const organisation = findOrganisation(of, partyId)
      if (organisation === undefined || presence !== 'present') return []
      // The name of the rektor tells which school it is.
      const contact = isProtected(of) && organisation.own ? '' : name.trim()
      return [{ name: capitalised(organisationName(of, partyId)), contact }]
    }),
  }
}

/** The areas that have been chosen for the meeting, in the wheel's order. */
export function chosenAreas(of: Case, wheel: WheelInUse): ComingMeeting['areas'] {
  const { areas } = currentMeeting(of)
  return wheel.areas
    .filter(({ id }) => areas.some(({ areaId }) => areaId === id))
    .map(({ order, name }) => ({ number: order, name }))
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
