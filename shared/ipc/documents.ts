import { caseSchema } from '../domain/case'
import { idSchema, z } from '../domain/schema'
import { call } from './define'

/** A frozen paper. The paper itself is shown at `app://samverkansstod/paper/<id>`. */
export const frozenDocumentSchema = z.strictObject({
  id: idSchema,
  caseId: idSchema,
  kind: z.enum(['childPlan']),
  /** 1, 2, 3 … within the case and kind; a later one supersedes, never edits. */
  version: z.number().int().positive(),
  templateVersion: z.number().int().positive(),
  frozenAt: z.string(),
})
export type FrozenDocument = z.infer<typeof frozenDocumentSchema>

const savedFileSchema = z.strictObject({
  outcome: z.enum(['saved', 'cancelled', 'failed']),
  fileName: z.string().nullable(),
})

const document = z.strictObject({ documentId: idSchema })

export const documentCalls = {
  'documents.list': call(z.strictObject({ caseId: idSchema }), z.array(frozenDocumentSchema)),
  /**
   * Freezes Barnets plan as it stands. Refuses with `plan_incomplete` while an action lacks what, who or when,
   * unless `acceptGaps` says the user has seen the list, and with `plan_reveals_identity` while its free text tells who
   * somebody protected is, unless `acceptRevealing` says the same. Unchanged since the last version: that version again.
   */
  'documents.freezePlan': call(
    z.strictObject({ caseId: idSchema, acceptGaps: z.boolean(), acceptRevealing: z.boolean() }),
    frozenDocumentSchema,
  ),
  /** Opens the system's print dialog. `changed` is the case afterwards, when the paper came out. */
  'documents.print': call(
    document,
    z.strictObject({ outcome: z.enum(['printed', 'cancelled', 'failed']), changed: caseSchema.nullable() }),
  ),
  /** Asks where, then writes a PDF. `fileName` is shown to the user; the folder stays with main. */
  'documents.savePdf': call(document, savedFileSchema.extend({ changed: caseSchema.nullable() })),
  /** Asks where, then writes the coming meeting, or the one after it, as a calendar file without personal data. */
  'documents.saveCalendar': call(
    z.strictObject({ caseId: idSchema, meeting: z.enum(['coming', 'next']) }),
    savedFileSchema,
  ),
}
