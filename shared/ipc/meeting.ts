import { areaNotesSchema, attendeeSchema, meetingSchema } from '../domain/case'
import { dateSchema, idSchema, z } from '../domain/schema'
import { caseCommand } from './define'

export const meetingCalls = {
  'meeting.saveAttendees': caseCommand({
    attendees: z.array(attendeeSchema.extend({ id: idSchema.nullable() })).max(60),
  }),
  'meeting.agreeOnInformation': caseCommand({ on: dateSchema.nullable() }),
  'meeting.saveArea': caseCommand({ area: areaNotesSchema }),
  'meeting.saveViews': caseCommand(
    meetingSchema.pick({ childViews: true, guardianViews: true, disagreement: true }).shape,
  ),
  'meeting.hold': caseCommand({ on: dateSchema.nullable() }),
  /** Held today, with those who were shown as here; copies that were to be given at once are. What was noted before stays. */
  'meeting.end': caseCommand({}),
}
