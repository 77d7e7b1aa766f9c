import { paperWords } from '../texts/papers'
import { currentMeeting, type Case } from './case'
import { joined, organisationName } from './childPlanParties'
import { coverage, currentConsent } from './consent'
import { guardiansInLaw } from './guardianship'
import { answerBy, invitationObstacle, invitationOf } from './invitation'
import { inWords } from './noteFormulas'
import { chosenAreas, meetingShape, whenAndWhere } from './paperMeeting'
import {
  authorOf,
  authorSchema,
  familyMember,
  frozenShape,
  printedLine,
  subjectOf,
  subjectSchema,
  type PaperSurroundings,
} from './paperSubject'
import { findOrganisation, fullName, isAdult, isProtected, isUnborn } from './people'
import { accept, refuse, type Result } from './result'
import { dateSchema, lineSchema, textSchema, z, type LocalDate } from './schema'
import { capitalised } from '../texts/capitalised'

/** The layout and the words of the letter. A new one is a new number; old letters keep theirs. */
const templateVersion = 1

/** The invitation to one organisation. */
export const invitationLetterSchema = z.strictObject({
  ...frozenShape,
  templateVersion: z.literal(templateVersion),
  to: z.strictObject({ organisation: printedLine, contact: printedLine }),
  author: authorSchema,
  ...meetingShape,
  /** Null when it is too late to ask for a day. */
  answerBy: dateSchema.nullable(),
  child: subjectSchema,
  school: lineSchema,
  schoolClass: lineSchema,
  guardians: z.array(printedLine),
  reason: textSchema,
  /** The numbers of all areas in the wheel, for drawing it. */
  wheel: z.array(z.number().int().positive()),
  areas: z.array(z.strictObject({ number: z.number().int().positive(), name: z.string() })),
  /** The consent that lets this organisation be invited. Never an answer about anybody else. */
  consents: z.array(
    z.strictObject({ who: printedLine, form: z.enum(['written', 'oral']).nullable(), on: dateSchema }),
  ),
  /** Who else is asked to come. */
  others: z.array(printedLine),
})
export type InvitationLetterSnapshot = z.infer<typeof invitationLetterSchema>

/**
 * The letter to one organisation, refused for whom may not be invited. It shows the consent that
 * covers this organisation and no other; limits, noes and who has not answered are never on it.
 */
export function invitationLetter(
  of: Case,
  organisationId: string | null,
  { profile, wheel, goodTimeDays, today, version }: PaperSurroundings,
): Result<InvitationLetterSnapshot> {
  const organisation = organisationId === null ? undefined : findOrganisation(of, organisationId)
  if (organisation === undefined || organisation.own) return refuse('not_in_case')
  const obstacle = invitationObstacle(of, organisation.id, today)
  if (obstacle !== null) return obstacle
  const { booking, invitationReason } = currentMeeting(of)
  const hidden = isProtected(of)
  return accept({
    version,
    templateVersion,
    caseNumber: of.number,
    to: {
      organisation: organisationName(of, organisation.id),
      contact: joined([organisation.contactName, organisation.contactRole]),
    },
    author: authorOf(of, profile, today),
    ...whenAndWhere(of),
    answerBy: booking && answerBy(booking, goodTimeDays, today),
    child: subjectOf(of),
    school: hidden ? '' : of.child.school.trim(),
    schoolClass: hidden ? '' : of.child.schoolClass.trim(),
    guardians: hidden ? [] : guardiansInLaw(of, today).map(fullName),
    reason: invitationReason.trim(),
    wheel: wheel.areas.map(({ order }) => order).toSorted((a, b) => a - b),
    areas: chosenAreas(of, wheel),
    consents: consentsFor(of, organisation.id, today),
    others: [...familyInvited(of, today), ...othersInvited(of, organisation.id, today)],
  })
}

/** Whom there is a letter to: those who may be invited, but not those who have been called in Link or by telephone. */
export function letterRecipients(of: Case, today: LocalDate): string[] {
  const meeting = currentMeeting(of)
  return of.organisations.flatMap(({ id, own }) => {
    const way = invitationOf(meeting, id)?.way ?? 'letter'
    const isByLetter = way === 'letter' || way === 'form'
    return !own && isByLetter && invitationObstacle(of, id, today) === null ? [id] : []
  })
}

function consentsFor(of: Case, organisationId: string, today: LocalDate) {
  const state = coverage(of, organisationId, today)
  if (state.kind !== 'covered') return []
  return state.by.flatMap((personId) => {
    const consent = currentConsent(of, personId)
    return consent === undefined
      ? []
      : [{ who: familyMember(of, personId, today), form: consent.form, on: consent.on }]
  })
}

/** First names, as they are said at the table; from 18 the pupil alone is sure to come. */
function familyInvited(of: Case, today: LocalDate): string[] {
  if (isProtected(of))
    return [isAdult(of.child, today) ? capitalised(paperWords.theYouth) : paperWords.family]
  const child = isUnborn(of.child) ? [] : [of.child.firstName]
  const guardians = guardiansInLaw(of, today).map(({ firstName }) => firstName)
  const names = [...child, ...guardians].map((name) => name.trim()).filter((name) => name !== '')
  return names.length === 0 ? [] : [inWords(names)]
}

/** The own school and everybody else who may be invited today; who has said no to whom cannot be read out of it. */
function othersInvited(of: Case, organisationId: string, today: LocalDate): string[] {
  return of.organisations
    .filter(({ id, own }) => id !== organisationId && (own || invitationObstacle(of, id, today) === null))
    .map(({ id }) => capitalised(organisationName(of, id)))
}
