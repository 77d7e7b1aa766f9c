import { caseSchema } from './case'
import { handoverChoiceSchema } from './handedOver'
import { dateSchema, idSchema, lineSchema, z } from './schema'

export const sealedFormat = 'samverkansstod-arende'
/** The shape of the content. A new one is a new number; older programs then say that the file is newer than they are. */
export const contentVersion = 1

export const sealedContentSchema = z.strictObject({
  format: z.literal(sealedFormat),
  version: z.literal(contentVersion),
  madeOn: dateSchema,
  program: z.string().max(40),
  from: z.strictObject({ name: lineSchema, role: lineSchema, school: lineSchema }),
  /** Who receives: an organisation of the case. */
  to: idSchema,
  choice: handoverChoiceSchema,
  case: caseSchema,
})
/** What a sealed case file holds. */
export type SealedContent = z.infer<typeof sealedContentSchema>

export const sealRefusals = [
  'unreadable',
  'tooLarge',
  'notOurs',
  'newer',
  'cut',
  'tooMuchWork',
  'wrongPassphrase',
  'altered',
] as const
/** Why a file is not taken in. Nothing of it is kept then. */
export type SealRefusal = (typeof sealRefusals)[number]
