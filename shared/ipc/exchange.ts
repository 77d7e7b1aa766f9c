import { caseSchema } from '../domain/case'
import { handoverChoiceSchema } from '../domain/handedOver'
import { sealedContentSchema, sealRefusals } from '../domain/sealedContent'
import { idSchema, z } from '../domain/schema'
import { call } from './define'
import { savedFileSchema } from './documents'

const refused = z.strictObject({ outcome: z.literal('refused'), refusal: z.enum(sealRefusals) })
const words = z.string().max(1000)

export const exchangeCalls = {
  /**
   * Asks where, then writes what may go along as a sealed file. Answers once with the words that open it, and keeps
   * them nowhere. Refuses as the handover sheet does.
   */
  'exchange.seal': call(
    z.strictObject({ caseId: idSchema, choice: handoverChoiceSchema }),
    savedFileSchema.extend({ words: words.nullable() }),
  ),
  /** Opens the system's file dialog and reads a sealed file, without opening it. */
  'exchange.chooseFile': call(
    z.strictObject({}),
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      refused,
      z.strictObject({ outcome: z.literal('chosen'), fileId: idSchema, fileName: z.string() }),
    ]),
  ),
  /** What is in the file that was chosen last. Nothing of it is kept. */
  'exchange.preview': call(
    z.strictObject({ fileId: idSchema, words }),
    z.discriminatedUnion('outcome', [
      refused,
      z.strictObject({ outcome: z.literal('opened'), content: sealedContentSchema }),
    ]),
  ),
  /** Takes in the case of the file that was chosen last, as a new case. */
  'exchange.receive': call(
    z.strictObject({ fileId: idSchema, words }),
    z.discriminatedUnion('outcome', [
      refused,
      z.strictObject({ outcome: z.literal('received'), case: caseSchema }),
    ]),
  ),
}
