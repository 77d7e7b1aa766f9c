import { paperWords } from '../texts/papers'
import { isolated } from './bidi'
import { isBestInterests } from './bestInterests'
import type { Case, PersonId } from './case'
import { joined, organisationName } from './childPlanParties'
import { guardianRole } from './guardianship'
import type { PaperKind } from './papers'
import { findGuardian, fullName, isAdult, isProtected } from './people'
import type { Profile } from './profile'
import { dateSchema, lineSchema, z, type LocalDate } from './schema'
import type { WheelInUse } from './wheel'
import { capitalised } from '../texts/capitalised'

/** What the store knows of a case beside the case itself, oldest first, on the user's own clock. */
export interface CaseHistory {
  papers: readonly {
    kind: PaperKind
    recipient: PersonId | null
    version: number
    on: LocalDate
    at: string
  }[]
  events: readonly { what: string; who: string; on: LocalDate; at: string }[]
}

/** Where only the case is at hand, as in the window. */
export const noHistory: CaseHistory = { papers: [], events: [] }

/** What a paper may know beside the case. */
export interface PaperSurroundings {
  profile: Profile
  wheel: WheelInUse
  /** Read by the extract alone. */
  history: CaseHistory
  goodTimeDays: number
  today: LocalDate
  version: number
}

/** A line put together from several that a person typed. */
export const printedLine = z.string().max(1000)

/** What every frozen paper says of itself. */
export const frozenShape = {
  version: z.number().int().positive(),
  caseNumber: z.string(),
}

/** Who the child is, as a paper may show it. */
export const printedIdentitySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('personnummer'), value: z.string() }),
  z.strictObject({ kind: z.literal('birthDate'), value: dateSchema }),
  z.strictObject({ kind: z.literal('unborn'), value: dateSchema }),
])
export type PrintedIdentity = z.infer<typeof printedIdentitySchema>

/** Null where the identity is withheld or not known. Whether it is protected is for the paper to ask. */
export function printedIdentity(of: Case): PrintedIdentity | null {
  const { identity } = of.child
  switch (identity.kind) {
    case 'personnummer':
      return identity
    case 'birthDate':
      return { kind: 'birthDate', value: identity.date }
    case 'unborn':
      return { kind: 'unborn', value: identity.expectedDate }
    case 'age':
    case 'withheld':
      return null
  }
}

/** The child on a paper that goes from hand to hand. */
export const subjectSchema = z.strictObject({
  /** The case number in place of the name where anybody in the family is protected. */
  name: printedLine,
  identity: printedIdentitySchema.nullable(),
})

/** The child as a form or a letter names it: with protected identity there is only the number of the case. */
export function subjectOf(of: Case): z.infer<typeof subjectSchema> {
  if (isProtected(of)) return { name: paperWords.caseNumber(of.number), identity: null }
  return { name: isolated(fullName(of.child)) || paperWords.unbornChild, identity: printedIdentity(of) }
}

/** A person of the family with their role. With protected identity a guardian is only the role, the child only a child. */
export function familyMember(of: Case, personId: string, today: LocalDate): string {
  const guardian = findGuardian(of, personId)
  const role = guardian === undefined ? '' : guardianRole(of, guardian, today)
  if (isProtected(of)) return capitalised(role || theChild(of, today))
  return joined([fullName(guardian ?? of.child) || paperWords.unbornChild, role])
}

/** The child without a name. */
export function theChild(of: Case, today: LocalDate): string {
  return isAdult(of.child, today) ? paperWords.theYouth : paperWords.theChild
}

/** Who answers for a paper: the rektor who holds the case. */
export const authorSchema = z.strictObject({
  name: lineSchema,
  role: lineSchema,
  /** Just "skolan" where identity is protected. */
  school: lineSchema,
  /** Empty where identity is protected. */
  phone: lineSchema,
  /** Whether the paper calls the author Barnens bästa-ansvarig, as those from before it was asked did. */
  isBestInterests: z.boolean().default(true),
})
export type PaperAuthor = z.infer<typeof authorSchema>

export function authorOf(of: Case, { name, role, school, phone }: Profile, today: LocalDate): PaperAuthor {
  const own = of.organisations.find((organisation) => organisation.own)
  const who = { name, role, isBestInterests: isBestInterests(of, today) }
  if (isProtected(of)) return { ...who, school: own ? organisationName(of, own.id) : '', phone: '' }
  return { ...who, school, phone }
}
