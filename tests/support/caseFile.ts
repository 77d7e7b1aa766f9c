import {
  consentSchema,
  guardianRoleSchema,
  invitationSchema,
  observationSchema,
  organisationKindSchema,
  referralSchema,
} from '../../shared/domain/case'
import { profileSchema } from '../../shared/domain/profile'
import { z } from '../../shared/domain/schema'
import { checkReferences } from './caseFileReferences'
import { readJson } from './playFile'
import { day, line, note, pastDay, text } from './playFileFields'

/**
 * A case file: one fictional case, from the first observation or a call to the handover, as a rektor would type it,
 * and what shall be true when it has been played. Days are counted from the day it is played (-20 is twenty days ago,
 * 14 is in two weeks), so that a file never grows old. People and organisations are named by their place in their
 * list, starting at 0.
 */
const guardianIndex = z.int().min(0).max(5).describe('Place in `guardians`, from 0')
const organisationIndex = z.int().min(0).max(11).describe('Place in `organisations`, from 0')
const person = z.union([z.literal('child'), guardianIndex])
const party = z.union([
  z.literal('child'),
  z.strictObject({ guardian: guardianIndex }),
  z.strictObject({ organisation: organisationIndex }),
])
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const answer = z.strictObject({ reason: text.min(1), day: pastDay })

const identity = z.union([
  z.strictObject({ personnummer: z.string().regex(/^\d{8}-\d{4}$/) }),
  z.strictObject({ birthDate: z.iso.date() }),
  z.strictObject({ expectedDay: day.min(0) }),
])
const childName = line.describe('Empty only for a child that is not born and has no name yet')

const call = z.strictObject({
  caller: line.min(1).describe('Name and profession'),
  organisation: line,
  phone: line,
  relation: referralSchema.shape.relation,
  situation: text.min(1),
  consent: z
    .strictObject({ from: z.array(z.enum(['guardian', 'child'])).min(1), names: line, day: pastDay })
    .nullable()
    .describe('Whose yes to the contact the caller states; null when nothing is said'),
  siblings: z
    .array(
      z.strictObject({
        firstName: childName,
        lastName: line,
        identity,
        ownSupport: answer
          .optional()
          .describe('When the own support is enough for this child: why. Left out: nobody has judged it yet'),
      }),
    )
    .max(5)
    .default([])
    .describe('Other children in the same call; each becomes a linked case of its own'),
})

const consent = z.strictObject({
  person,
  answer: consentSchema.shape.answer,
  form: z.enum(['written', 'oral']).optional(),
  day: pastDay,
  refuses: z.array(organisationIndex).describe('Organisations this person says no to').default([]),
  limits: text.default(''),
  maturity: text.default(''),
})

const changes = z.strictObject({
  withdrawals: z.array(z.strictObject({ person, day: pastDay })).default([]),
  consents: z.array(consent).default([]).describe('Answers given anew, after the withdrawals'),
  protected: z
    .array(z.strictObject({ person, pseudonym: line.min(1) }))
    .default([])
    .describe('Who turns out to have protected identity, and what they are called from then on'),
})

const words = z.array(z.string().min(1)).default([])

const expected = z.strictObject({
  covered: z
    .array(organisationIndex)
    .describe('The organisations that consent covers at the end, and no others'),
  struck: z
    .array(organisationIndex)
    .default([])
    .describe('Organisations that were invited, and then neither come, stand on the plan nor get a copy'),
  handedOver: z.boolean().describe('Somebody else has taken over the coordination'),
  next: z
    .string()
    .nullable()
    .describe('Id of the point that comes next; null when the routine is gone through'),
  onPlan: words.describe('What Barnets plan shall say, besides names, actions and the next meeting'),
  neverOnPaper: words.describe('What may stand in no paper, calendar file, file name or unencrypted file'),
})

const areaNotes = z.strictObject({
  areaId: z.string().describe('Id of an area in resources/wheel-areas.json'),
  works: text,
  challenging: text,
  childWords: text,
  goal: text.default(''),
})

export const caseFileSchema = z.strictObject({
  $schema: z.string().optional(),
  note,
  rektor: profileSchema,
  child: z.strictObject({
    firstName: childName,
    lastName: line,
    identity,
    school: line.optional().describe('Left out: the school of the rektor'),
    schoolClass: line,
    protectedIdentity: z.boolean().describe('The first name is then a pseudonym, and nothing else is typed'),
  }),
  call: call
    .optional()
    .describe('When the case begins with a call from health care. It is taken the day the file is played'),
  guardians: z
    .array(
      z.strictObject({
        firstName: line.min(1),
        lastName: line,
        role: guardianRoleSchema,
        phone: line,
        interpreterLanguage: line,
        protectedIdentity: z.boolean(),
      }),
    )
    .max(6)
    .describe('None for a pupil who has turned 18'),
  observations: z
    .array(
      z.strictObject({ kind: observationSchema.shape.kind, source: line, day: pastDay, text: text.min(1) }),
    )
    .min(1),
  need: z.strictObject({ ownSupport: answer, anotherAlone: answer, together: answer }),
  organisations: z
    .array(
      z.strictObject({
        name: line.min(1),
        kind: organisationKindSchema,
        contactName: line,
        contactRole: line,
        phone: line,
        specialist: z
          .strictObject({ establishedContact: z.enum(['yes', 'no', 'unknown']), isRelevant: z.boolean() })
          .optional(),
      }),
    )
    .min(1)
    .max(12),
  deciders: z.strictObject({
    who: z.enum(['guardians', 'together', 'youth']),
    reason: text.min(1),
    day: pastDay,
  }),
  consents: z.array(consent).min(1),
  proceed: z.array(z.strictObject({ person, reason: text.min(1) })).default([]),
  areaIds: z.array(z.string()).min(1),
  booking: z.strictObject({ day, start: time, end: time, place: line, link: line.default('') }),
  invitations: z.array(
    z.strictObject({
      organisation: organisationIndex,
      way: invitationSchema.shape.way,
      day: pastDay,
      reply: invitationSchema.shape.reply,
    }),
  ),
  contacts: z
    .array(
      z.strictObject({
        organisation: organisationIndex,
        withWhom: line,
        day: pastDay,
        purpose: text.min(1),
        shared: text,
      }),
    )
    .default([]),
  changes: changes.optional().describe('What changes between the invitation and the meeting'),
  meeting: z.strictObject({
    heldDay: pastDay,
    areas: z.array(areaNotes),
    childViews: text,
    guardianViews: text,
    disagreement: text.default(''),
  }),
  actions: z
    .array(
      z.strictObject({
        areaId: z.string().nullable(),
        what: text.min(1),
        responsible: z.union([
          z.literal('child'),
          z.strictObject({ guardian: guardianIndex }),
          z.strictObject({ organisation: organisationIndex, person: line }),
          z.strictObject({ school: line.describe('Who at the own school') }),
        ]),
        dueDay: day,
        followUp: line,
      }),
    )
    .max(40),
  copies: z
    .array(z.strictObject({ party, way: z.enum(['now', 'fetch', 'send']), where: line.default('') }))
    .default([]),
  coordination: z.strictObject({
    organisation: z.union([z.literal('school'), organisationIndex]),
    person: line.min(1),
    phone: line,
    reason: text,
    handover: z
      .strictObject({ agreedBy: text.min(1), receivedBy: line.min(1), day: pastDay })
      .optional()
      .describe(
        'When another organisation coordinates: who agreed that the plan goes along, and who took over',
      ),
  }),
  nextMeeting: z.strictObject({
    day: day.min(0),
    start: time,
    end: time,
    place: line,
    others: line.default(''),
  }),
  expected,
})

export type CaseFile = z.infer<typeof caseFileSchema>

/** Reads and checks a case file. Throws `PlayFileProblem` with the field's name when it does not fit the schema. */
export function readCaseFile(path: string): CaseFile {
  const file = readJson(path, caseFileSchema)
  checkReferences(path, file)
  return file
}
