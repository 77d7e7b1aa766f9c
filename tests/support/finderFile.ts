import { placements } from '../../shared/domain/contactDirectory'
import { profileSchema } from '../../shared/domain/profile'
import { patients } from '../../shared/domain/referralNotes'
import { z } from '../../shared/domain/schema'
import { day, line, note, pastDay } from './playFileFields'
import { readJson } from './playFile'

/**
 * A finder file: somebody in health care, beside a locked program, asks who is Barnens bästa-ansvarig. It makes no
 * case. What is expected stands letter by letter as in the routine, with its oddities; `{consentDay}` and `{dueDay}`
 * stand for those days in words.
 */
export const finderFileSchema = z.strictObject({
  $schema: z.string().optional(),
  note,
  rektor: profileSchema.describe('Whose computer it is'),
  workplace: line.min(1).describe('From where the caller calls'),
  questions: z
    .array(
      z.strictObject({
        placement: z.enum(placements),
        municipality: line.optional(),
        unit: line.optional().describe('The BVC, before school'),
        record: z
          .strictObject({
            patient: z.enum(patients).optional().describe('Left out for a child that is not born'),
            consentDay: pastDay,
            childName: line.optional(),
            birthData: line.optional(),
            dueDay: day.min(0).optional(),
          })
          .optional()
          .describe('What the notes for the record are filled with'),
        expected: z.strictObject({
          contacts: z.array(z.string()).describe('The addresses shown, and no others'),
          isMalformed: z.boolean().default(false).describe('Shown with the warning that it looks wrong'),
          script: z.array(z.string()).default([]),
          notes: z.array(z.string()).default([]).describe('The notes offered for copying, and no others'),
        }),
      }),
    )
    .min(1),
  searches: z
    .array(z.strictObject({ words: line, expected: z.array(z.string()).describe('The addresses found') }))
    .default([]),
})

export type FinderFile = z.infer<typeof finderFileSchema>

/** Reads and checks a finder file. Throws `PlayFileProblem` with the field's name when it does not fit the schema. */
export function readFinderFile(path: string): FinderFile {
  return readJson(path, finderFileSchema)
}
