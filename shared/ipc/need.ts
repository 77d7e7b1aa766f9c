import { needAnswerSchema, observationSchema } from '../domain/case'
import { idSchema } from '../domain/schema'
import { caseCommand } from './define'

export const needCalls = {
  /** A new observation without `id`, or a changed one with it. */
  'need.saveObservation': caseCommand({ observation: observationSchema.extend({ id: idSchema.nullable() }) }),
  'need.answer': caseCommand({ answer: needAnswerSchema }),
}
