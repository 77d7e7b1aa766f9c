import { actionSchema } from '../domain/case'
import { idSchema } from '../domain/schema'
import { caseCommand } from './define'

export const followUpCalls = {
  /** How an action of the last meeting held went; null takes the answer back. */
  'followUp.noteOutcome': caseCommand({ actionId: idSchema, outcome: actionSchema.shape.outcome }),
  /**
   * Begins the meeting that was agreed on. Refuses with `meeting_not_held`, `next_meeting_missing` or
   * `handover_not_received`.
   */
  'followUp.beginNextMeeting': caseCommand({}),
}
