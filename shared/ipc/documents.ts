import { caseSchema, personIdSchema } from '../domain/case'
import { planComparisonSchema } from '../domain/comparePlans'
import { printChoiceSchema, printOptionsSchema } from '../domain/paperPrint'
import { paperKinds } from '../domain/papers'
import { idSchema, z } from '../domain/schema'
import { call } from './define'

/** A frozen paper. The paper itself is shown at `app://samverkansstod/paper/<id>`. */
export const frozenDocumentSchema = z.strictObject({
  id: idSchema,
  caseId: idSchema,
  kind: z.enum(paperKinds),
  /** Whom it is for: a person of the family or an organisation. Null when it is for everybody. */
  recipient: personIdSchema.nullable(),
  /** 1, 2, 3 … within the case, kind and recipient; a later one supersedes, never edits. */
  version: z.number().int().positive(),
  templateVersion: z.number().int().positive(),
  frozenAt: z.string(),
})
export type FrozenDocument = z.infer<typeof frozenDocumentSchema>

/** `missing`: the user's own printer is not there any more. */
export const printOutcomeSchema = z.enum(['printed', 'cancelled', 'failed', 'missing'])
export type PrintOutcome = z.infer<typeof printOutcomeSchema>

/** `fileName` is shown to the user; the folder stays with main. */
export const savedFileSchema = z.strictObject({
  outcome: z.enum(['saved', 'cancelled', 'failed']),
  fileName: z.string().nullable(),
})

const document = z.strictObject({ documentId: idSchema })
/** One print of a frozen paper. */
const oneOf = document.extend(printChoiceSchema.shape)

export const documentCalls = {
  'documents.list': call(z.strictObject({ caseId: idSchema }), z.array(frozenDocumentSchema)),
  /** The last Barnets plan that was fixed, while nothing that stands on it has changed; else null. */
  'documents.planInHand': call(z.strictObject({ caseId: idSchema }), frozenDocumentSchema.nullable()),
  /**
   * Freezes a paper as the case stands, for its recipient. Refuses with the rule in its way: `plan_incomplete` while an
   * action of Barnets plan lacks what, who or when, and `plan_reveals_identity` while its free text tells who somebody
   * protected is (the handover asks the same, a letter `reason_reveals_identity`), unless `acceptGaps` and `acceptRevealing` say that the user has seen it; whatever keeps an organisation
   * from being invited for its letter. Unchanged since the last version: that version again.
   */
  'documents.freeze': call(
    z.strictObject({
      caseId: idSchema,
      kind: frozenDocumentSchema.shape.kind,
      recipient: frozenDocumentSchema.shape.recipient,
      acceptGaps: z.boolean().default(false),
      acceptRevealing: z.boolean().default(false),
    }),
    frozenDocumentSchema,
  ),
  /** What can be chosen when the paper is printed, and what its typefaces cannot draw. */
  'documents.printOptions': call(document, printOptionsSchema),
  /**
   * Prints one copy: straight on the printer of the settings, or through the system's print dialog where none is set or
   * `asks` says so. `changed` is the case afterwards, when the paper came out. A copy for somebody who may not have one
   * any more is refused with `copy_not_covered` or `copy_not_confirmed`.
   */
  'documents.print': call(
    oneOf.extend({ asks: z.boolean().default(false) }),
    z.strictObject({ outcome: printOutcomeSchema, changed: caseSchema.nullable() }),
  ),
  /** Asks where, then writes a PDF. */
  'documents.savePdf': call(oneOf, savedFileSchema.extend({ changed: caseSchema.nullable() })),
  /** What differs between two versions of the same Barnets plan, the earlier one first whatever the order asked in. */
  'documents.compare': call(
    z.strictObject({ documentIds: z.tuple([idSchema, idSchema]) }),
    z.strictObject({
      before: frozenDocumentSchema,
      after: frozenDocumentSchema,
      parts: planComparisonSchema,
    }),
  ),
  /** Asks where, then writes everything that is stored about the child as a JSON file. */
  'documents.saveExtract': call(z.strictObject({ caseId: idSchema }), savedFileSchema),
  /** Asks where, then writes the coming meeting, or the one after it, as a calendar file without personal data. */
  'documents.saveCalendar': call(
    z.strictObject({ caseId: idSchema, meeting: z.enum(['coming', 'next']) }),
    savedFileSchema,
  ),
}
