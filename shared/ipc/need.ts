import { needAnswerSchema, observationSchema, onwardSchema } from '../domain/case'
import { idSchema } from '../domain/schema'
import { caseCommand } from './define'

export const needCalls = {
  /** A new observation without `id`, or a changed one with it. */
  'need.saveObservation': caseCommand({ observation: observationSchema.extend({ id: idSchema.nullable() }) }),
  'need.removeObservation': caseCommand({ observationId: idSchema }),
  /** Who answers is the user. */
  'need.answer': caseCommand({ answer: needAnswerSchema.omit({ by: true }) }),
  /** Another organisation helps alone: the family was asked to contact it. */
  'need.noteTold': caseCommand({
    organisation: onwardSchema.shape.organisation,
    told: onwardSchema.shape.told.unwrap(),
  }),
  /** Another organisation helps alone: the family says yes to our contacting it. */
  'need.noteOnwardConsent': caseCommand({
    organisation: onwardSchema.shape.organisation,
    consent: onwardSchema.shape.consent.unwrap(),
  }),
  /** A new contact with that organisation without `id`, or a changed one with it. */
  'need.saveOnwardContact': caseCommand({
    contact: onwardSchema.shape.contacts.element.extend({ id: idSchema.nullable() }),
  }),
}
