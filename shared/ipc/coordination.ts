import { coordinationSchema, nextMeetingSchema } from '../domain/case'
import { caseCommand } from './define'

const { planSharing, received } = coordinationSchema.shape

export const coordinationCalls = {
  'coordination.decide': caseCommand({
    coordination: coordinationSchema.omit({ planSharing: true, received: true }),
  }),
  'coordination.setNextMeeting': caseCommand({ next: nextMeetingSchema }),
  'coordination.agreePlanSharing': caseCommand({ planSharing: planSharing.unwrap() }),
  /** Refuses with `plan_sharing_not_agreed` until child and guardians agree that the plan goes along. */
  'coordination.noteReceived': caseCommand({ received: received.unwrap() }),
}
