import { consentSchema, decidersSchema, proceedReasonSchema } from '../domain/case'
import { caseCommand } from './define'

export const consentCalls = {
  /** A new row for one person; it replaces that person's earlier row, which is kept. */
  'consent.record': caseCommand({ consent: consentSchema.omit({ id: true, withdrawnOn: true }) }),
  'consent.withdraw': caseCommand({ personId: consentSchema.shape.personId, on: consentSchema.shape.on }),
  'consent.setDeciders': caseCommand({ deciders: decidersSchema }),
  'consent.noteProceeding': caseCommand({ proceed: proceedReasonSchema }),
}
