/**
 * The case: everything known about one child's coordination, as facts.
 * Nothing in here can be computed from the rest; statuses and warnings are derived by the selectors
 * beside this file. The case is loaded, decided upon and saved whole.
 */
import { dateSchema, idSchema, lineSchema, textSchema, timeSchema, z } from './schema'

const childIdentitySchema = z.discriminatedUnion('kind', [
  /** Personnummer or samordningsnummer, written `YYYYMMDD-NNNN`. */
  z.strictObject({ kind: z.literal('personnummer'), value: z.string().regex(/^\d{8}-\d{4}$/) }),
  z.strictObject({ kind: z.literal('birthDate'), date: dateSchema }),
  z.strictObject({ kind: z.literal('unborn'), expectedDate: dateSchema }),
  /** All that a caller knew: about how old, on the day it was told. No day of birth is guessed from it. */
  z.strictObject({ kind: z.literal('age'), years: z.int().min(0).max(25), toldOn: dateSchema }),
  /** Only with protected identity: a pseudonym stands instead of the name, and no number is kept. */
  z.strictObject({ kind: z.literal('withheld') }),
])

export const childSchema = z.strictObject({
  firstName: lineSchema,
  lastName: lineSchema,
  identity: childIdentitySchema,
  protectedIdentity: z.boolean(),
  school: lineSchema,
  schoolClass: lineSchema,
})

export const guardianRoleSchema = z.enum(['guardian', 'godMan', 'appointed'])

export const guardianSchema = z.strictObject({
  id: idSchema,
  firstName: lineSchema,
  lastName: lineSchema,
  role: guardianRoleSchema,
  phone: lineSchema,
  /** Language of the interpreter; empty when none is needed. */
  interpreterLanguage: lineSchema,
  protectedIdentity: z.boolean(),
})

export const organisationKindSchema = z.enum([
  'school',
  'schoolHealth',
  'childHealth',
  'familyCentre',
  'familyHealth',
  'preschool',
  'habilitation',
  'police',
  'socialServices',
  'childPsychiatry',
  'childClinic',
  'youthClinic',
  'primaryCare',
  'otherSpecialist',
  'other',
])

export const organisationSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  kind: organisationKindSchema,
  /** The school of the Barnens bästa-ansvarig: always a party, never needs a consent. */
  own: z.boolean(),
  contactName: lineSchema,
  contactRole: lineSchema,
  phone: lineSchema,
  /** Answers to the specialist rule; null while not asked. */
  establishedContact: z.enum(['yes', 'no', 'unknown']).nullable(),
  contactIsRelevant: z.enum(['yes', 'no']).nullable(),
})

export const observationSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['seen', 'heard', 'understood', 'childTold', 'relativeTold']),
  source: lineSchema,
  on: dateSchema,
  text: textSchema,
})

export const needQuestionSchema = z.enum(['ownSupport', 'anotherAlone', 'together'])

export const needAnswerSchema = z.strictObject({
  question: needQuestionSchema,
  answer: z.enum(['yes', 'no']),
  reason: textSchema,
  on: dateSchema,
  /** How another organisation is reached when it can help alone. */
  route: z.enum(['familyContacts', 'weContact']).nullable(),
  /** Who answered: the user at the time. Empty in answers from before it was kept. */
  by: lineSchema,
})

/** `child`, or the id of a guardian. */
export const personIdSchema = z.union([z.literal('child'), idSchema])

/** People of the family, and the day they were told or said yes. */
const familyOnSchema = z.strictObject({ people: z.array(personIdSchema).min(1), on: dateSchema })

/**
 * Another organisation can help alone: how the family gets there. The organisation is no party to a coordination, so
 * only its name is kept.
 */
export const onwardSchema = z.strictObject({
  organisation: lineSchema,
  /** The family was asked to contact it. */
  told: familyOnSchema.nullable(),
  /** The family's oral yes to our contacting it: for that contact only, never read by coverage. */
  consent: familyOnSchema.nullable(),
  /** What we have asked it to do: that it contacts the family. */
  contacts: z.array(
    z.strictObject({ id: idSchema, withWhom: lineSchema, on: dateSchema, asked: textSchema }),
  ),
})

export const consentSchema = z.strictObject({
  id: idSchema,
  personId: personIdSchema,
  answer: z.enum(['yes', 'no', 'notAsked', 'notReachable']),
  form: z.enum(['written', 'oral']).nullable(),
  on: dateSchema,
  takenBy: lineSchema,
  /** Where the signed paper lies; empty for an oral consent, or while it is not noted. */
  paperPlace: lineSchema,
  organisations: z.array(z.strictObject({ organisationId: idSchema, answer: z.enum(['yes', 'no']) })),
  limits: textSchema,
  /** The assessment of age and maturity, in the young person's own row. */
  maturity: textSchema,
  until: dateSchema.nullable(),
  withdrawnOn: dateSchema.nullable(),
})

export const decidersSchema = z.strictObject({
  who: z.enum(['guardians', 'together', 'youth']),
  reason: textSchema,
  on: dateSchema,
})

/** Why the rektor goes on although somebody has not answered (a warning, never a block). */
export const proceedReasonSchema = z.strictObject({
  personId: personIdSchema,
  reason: textSchema,
  on: dateSchema,
})

export const preMeetingContactSchema = z.strictObject({
  id: idSchema,
  organisationId: idSchema,
  withWhom: lineSchema,
  on: dateSchema,
  purpose: textSchema,
  shared: textSchema,
  /** The day the user confirmed that what was shared was necessary, relevant and proportionate. */
  confirmedOn: dateSchema,
})

export const bookingSchema = z.strictObject({
  date: dateSchema,
  start: timeSchema,
  end: timeSchema,
  place: lineSchema,
  link: lineSchema,
  /** Language of the interpreter; empty when none is needed. */
  interpreterLanguage: lineSchema,
  interpreterBooked: z.boolean(),
})

export const invitationSchema = z.strictObject({
  organisationId: idSchema,
  way: z.enum(['form', 'link', 'letter', 'phone']),
  sentOn: dateSchema,
  reply: z.enum(['none', 'coming', 'notComing', 'sendsViews']),
  repliedOn: dateSchema.nullable(),
  /** The day the organisation was told not to come, after its consent was lost. It stands until it is invited anew. */
  calledOffOn: dateSchema.nullable(),
})

/** How somebody in the family was asked to the meeting. They need no consent: it is their meeting. */
export const familyInvitationSchema = z.strictObject({
  personId: personIdSchema,
  way: z.enum(['oral', 'phone', 'letter']),
  on: dateSchema,
})

export const attendeeSchema = z.strictObject({
  id: idSchema,
  /** `child`, the id of a guardian, or the id of an organisation that this person comes from. */
  partyId: personIdSchema,
  name: lineSchema,
  role: lineSchema,
  presence: z.enum(['present', 'absent', 'sentViews']),
})

export const areaNotesSchema = z.strictObject({
  areaId: z.string().min(1).max(60),
  works: textSchema,
  challenging: textSchema,
  childWords: textSchema,
  /** What the actions in the area shall lead to; empty when nothing is said. */
  goal: textSchema,
})

export const responsibleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('organisation'), id: idSchema, person: lineSchema }),
  z.strictObject({ kind: z.literal('guardian'), id: idSchema }),
  z.strictObject({ kind: z.literal('child') }),
])

const actionOutcomeSchema = z.strictObject({
  answer: z.enum(['done', 'partly', 'not']),
  why: textSchema,
  on: dateSchema,
})

export const actionSchema = z.strictObject({
  id: idSchema,
  areaId: z.string().max(60).nullable(),
  what: textSchema,
  responsible: responsibleSchema.nullable(),
  due: dateSchema.nullable(),
  followUp: lineSchema,
  /** How it went, as it was told at the follow-up; null until somebody has asked. */
  outcome: actionOutcomeSchema.nullable(),
})

export const coordinationSchema = z.strictObject({
  organisationId: idSchema,
  person: lineSchema,
  phone: lineSchema,
  reason: textSchema,
  decidedOn: dateSchema,
  /** Child and guardians agree that the plan goes along to the new coordinator: who said so, and when. */
  planSharing: z.strictObject({ agreedBy: textSchema, on: dateSchema }).nullable(),
  /** Until this is filled in, the giver is responsible. */
  received: z.strictObject({ by: lineSchema, on: dateSchema }).nullable(),
})

export const nextMeetingSchema = z.strictObject({
  date: dateSchema,
  start: timeSchema,
  end: timeSchema,
  place: lineSchema,
  /** Guardians, `child` and organisations that come again. */
  partyIds: z.array(personIdSchema),
  /** Anyone more to invite, in words; each new organisation needs its own consent. */
  others: lineSchema,
})

export const copySchema = z.strictObject({
  partyId: personIdSchema,
  way: z.enum(['now', 'fetch', 'send']),
  where: lineSchema,
  /** Somebody has made sure that this recipient is to have it. Asked for where identity is protected. */
  isConfirmed: z.boolean(),
  deliveredOn: dateSchema.nullable(),
})

export const meetingSchema = z.strictObject({
  id: idSchema,
  booking: bookingSchema.nullable(),
  /** Why the organisations are asked to come, as their letters say it; empty when the areas say enough. */
  invitationReason: textSchema,
  invitations: z.array(invitationSchema),
  familyInvitations: z.array(familyInvitationSchema),
  attendees: z.array(attendeeSchema),
  informationAgreedOn: dateSchema.nullable(),
  heldOn: dateSchema.nullable(),
  areas: z.array(areaNotesSchema),
  childViews: textSchema,
  guardianViews: textSchema,
  disagreement: textSchema,
  actions: z.array(actionSchema),
  /** The day Barnets plan came out on paper or as a PDF, so that everybody could take it home. */
  planPrintedOn: dateSchema.nullable(),
  coordination: coordinationSchema.nullable(),
  next: nextMeetingSchema.nullable(),
  copies: z.array(copySchema),
})

/** A call from health care under its own routine: who called, about what, and what the caller says about consent. */
export const referralSchema = z.strictObject({
  receivedOn: dateSchema,
  callerName: lineSchema,
  callerOrganisation: lineSchema,
  callerPhone: lineSchema,
  /** Why the Barnens bästa-ansvarig is called: the child's own contact is temporary, or the patient is a relative. */
  relation: z.enum(['patient', 'nextOfKin']),
  situation: textSchema,
  /** As the caller states it, and for this contact only: it is never read when it is decided who may be invited. */
  contactConsent: z
    .strictObject({
      from: z.array(z.enum(['guardian', 'child'])).min(1),
      names: lineSchema,
      on: dateSchema.nullable(),
    })
    .nullable(),
})

export const caseSchema = z.strictObject({
  id: idSchema,
  /** `2026-14`: year and running number. The only name a case has outside the program. */
  number: z.string().regex(/^\d{4}-\d{1,6}$/),
  createdOn: dateSchema,
  child: childSchema,
  /** The calls about the child, in the order they were taken; none in a case that the school itself has begun. */
  referrals: z.array(referralSchema),
  /** The cases of the other children in the same calls. Nothing but the link is shared. */
  siblingCaseIds: z.array(idSchema),
  guardians: z.array(guardianSchema),
  organisations: z.array(organisationSchema),
  observations: z.array(observationSchema),
  /** Appended, never changed: the latest answer to each question counts. */
  needAnswers: z.array(needAnswerSchema),
  /** Null until something is noted about another organisation that helps alone. */
  onward: onwardSchema.nullable(),
  deciders: decidersSchema.nullable(),
  /** Appended: each person's latest row counts. */
  consents: z.array(consentSchema),
  proceedReasons: z.array(proceedReasonSchema),
  contacts: z.array(preMeetingContactSchema),
  /** In order of time; the last one is the one being prepared or held. */
  meetings: z.array(meetingSchema).min(1),
  /** Points of the routine ticked by hand, with the day. */
  ticks: z.record(z.string(), dateSchema),
  /** Points of the routine that are skipped: why, and since when. They change nothing but what comes next. */
  skips: z.record(z.string(), z.strictObject({ reason: textSchema, on: dateSchema })),
})

export type Child = z.infer<typeof childSchema>
export type ChildIdentity = Child['identity']
export type Guardian = z.infer<typeof guardianSchema>
export type Organisation = z.infer<typeof organisationSchema>
export type OrganisationKind = z.infer<typeof organisationKindSchema>
export type Observation = z.infer<typeof observationSchema>
export type NeedQuestion = z.infer<typeof needQuestionSchema>
export type NeedAnswer = z.infer<typeof needAnswerSchema>
export type Onward = z.infer<typeof onwardSchema>
export type PersonId = z.infer<typeof personIdSchema>
export type Consent = z.infer<typeof consentSchema>
export type Deciders = z.infer<typeof decidersSchema>
export type PreMeetingContact = z.infer<typeof preMeetingContactSchema>
export type Booking = z.infer<typeof bookingSchema>
export type Invitation = z.infer<typeof invitationSchema>
export type FamilyInvitation = z.infer<typeof familyInvitationSchema>
export type Attendee = z.infer<typeof attendeeSchema>
export type AreaNotes = z.infer<typeof areaNotesSchema>
export type Responsible = z.infer<typeof responsibleSchema>
export type Action = z.infer<typeof actionSchema>
export type ActionOutcome = z.infer<typeof actionOutcomeSchema>
export type Coordination = z.infer<typeof coordinationSchema>
export type NextMeeting = z.infer<typeof nextMeetingSchema>
export type Copy = z.infer<typeof copySchema>
export type Meeting = z.infer<typeof meetingSchema>
export type Referral = z.infer<typeof referralSchema>
export type Case = z.infer<typeof caseSchema>

/** What a decision may know of the world: the day, and one fresh id for the fact it makes. */
export interface Moment {
  today: string
  id: string
}

/** The meeting being prepared or held. */
export function currentMeeting(of: Case): Meeting {
  const meeting = of.meetings.at(-1)
  if (meeting === undefined) throw new Error('a case always has a meeting')
  return meeting
}
