import { readFileSync } from 'node:fs'
import {
  consentSchema,
  guardianRoleSchema,
  invitationSchema,
  observationSchema,
  organisationKindSchema,
} from '../../shared/domain/case'
import { profileSchema } from '../../shared/domain/profile'
import { z } from '../../shared/domain/schema'

/**
 * A case file: one fictional case, from the first observation to the handover, as a rektor would type it.
 * Days are counted from the day the file is played (-20 is twenty days ago, 14 is in two weeks), so that a file
 * never grows old. People and organisations are named by their place in their list, starting at 0.
 */
const day = z.int().min(-3650).max(3650).describe('Days from the day the file is played; negative is earlier')
const pastDay = day.max(0)
const line = z.string().max(200)
const text = z.string().max(20_000)
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

const areaNotes = z.strictObject({
  areaId: z.string().describe('Id of an area in resources/wheel-areas.json'),
  works: text,
  challenging: text,
  childWords: text,
})

export const caseFileSchema = z.strictObject({
  $schema: z.string().optional(),
  note: z.string().describe('Says that everything in the file is made up'),
  rektor: profileSchema,
  child: z.strictObject({
    firstName: line.min(1),
    lastName: line,
    identity: z.union([
      z.strictObject({ personnummer: z.string().regex(/^\d{8}-\d{4}$/) }),
      z.strictObject({ birthDate: z.iso.date() }),
      z.strictObject({ expectedDay: day.min(0) }),
    ]),
    schoolClass: line,
    protectedIdentity: z.boolean(),
  }),
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
    .min(1)
    .max(6),
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
  consents: z
    .array(
      z.strictObject({
        person,
        answer: consentSchema.shape.answer,
        form: z.enum(['written', 'oral']).optional(),
        day: pastDay,
        refuses: z.array(organisationIndex).describe('Organisations this person says no to').default([]),
        limits: text.default(''),
        maturity: text.default(''),
      }),
    )
    .min(1),
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
})

export type CaseFile = z.infer<typeof caseFileSchema>

/** Why a case file cannot be played: `message` names the field. */
export class CaseFileProblem extends Error {}

/** Reads and checks a case file. Throws `CaseFileProblem` with the field's name when it does not fit the schema. */
export function readCaseFile(path: string): CaseFile {
  let written: unknown
  try {
    written = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new CaseFileProblem(`${path}: ${error instanceof SyntaxError ? 'is not JSON' : 'cannot be read'}`)
  }
  const parsed = caseFileSchema.safeParse(written)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new CaseFileProblem(
      `${path}: ${issue?.path.join('.') || '(root)'}: ${issue?.message ?? 'does not fit'}`,
    )
  }
  checkReferences(path, parsed.data)
  return parsed.data
}

/** A place in a list must have somebody in it. */
function checkReferences(path: string, file: CaseFile): void {
  const guardians = file.guardians.length
  const organisations = file.organisations.length
  const check = (field: string, index: number | undefined, length: number) => {
    if (index !== undefined && index >= length)
      throw new CaseFileProblem(`${path}: ${field}: nobody has place ${index}`)
  }
  const guardianOf = (who: 'child' | number) => (who === 'child' ? undefined : who)
  file.consents.forEach((consent, at) => {
    check(`consents.${at}.person`, guardianOf(consent.person), guardians)
    consent.refuses.forEach((index) => check(`consents.${at}.refuses`, index, organisations))
  })
  file.proceed.forEach((proceed, at) => check(`proceed.${at}.person`, guardianOf(proceed.person), guardians))
  file.invitations.forEach(({ organisation }, at) =>
    check(`invitations.${at}.organisation`, organisation, organisations),
  )
  file.contacts.forEach(({ organisation }, at) =>
    check(`contacts.${at}.organisation`, organisation, organisations),
  )
  file.copies.forEach(({ party: to }, at) => {
    if (to === 'child') return
    if ('guardian' in to) check(`copies.${at}.party.guardian`, to.guardian, guardians)
    else check(`copies.${at}.party.organisation`, to.organisation, organisations)
  })
  file.actions.forEach(({ responsible }, at) => {
    if (responsible === 'child' || 'school' in responsible) return
    if ('guardian' in responsible)
      check(`actions.${at}.responsible.guardian`, responsible.guardian, guardians)
    else check(`actions.${at}.responsible.organisation`, responsible.organisation, organisations)
  })
  const { organisation } = file.coordination
  check('coordination.organisation', organisation === 'school' ? undefined : organisation, organisations)
}
