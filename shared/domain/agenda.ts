import type { Case } from './case'
import { comingMeeting, comingMeetingSchema, spokenName } from './paperMeeting'
import { frozenShape, type PaperSurroundings } from './paperSubject'
import { lifeStage } from './people'
import { accept, type Result } from './result'
import { lineSchema, z } from './schema'

/** The layout and the words of the agenda. A new one is a new number; old agendas keep theirs. */
const templateVersion = 1

/** The order of the meeting, for the table. It says nothing about the child but the first name. */
export const agendaSchema = z.strictObject({
  ...frozenShape,
  templateVersion: z.literal(templateVersion),
  /** The child's first name; empty where it is protected. */
  child: lineSchema,
  /** Agendas from before it was asked speak of a child. */
  stage: z.enum(['unborn', 'child', 'adult']).default('child'),
  meeting: comingMeetingSchema,
  /** There has been a meeting before this one, whose actions are looked at first. */
  isFollowUp: z.boolean(),
})
export type AgendaSnapshot = z.infer<typeof agendaSchema>

export function agenda(of: Case, { wheel, today, version }: PaperSurroundings): Result<AgendaSnapshot> {
  return accept({
    version,
    templateVersion,
    caseNumber: of.number,
    child: spokenName(of),
    stage: lifeStage(of.child, today),
    meeting: comingMeeting(of, wheel, today),
    isFollowUp: of.meetings.length > 1,
  })
}
