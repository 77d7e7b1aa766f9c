import type {
  Action,
  Attendee,
  Booking,
  Case,
  Child,
  Consent,
  Copy,
  Guardian,
  Invitation,
  Meeting,
  Moment,
  NeedAnswer,
  Observation,
  Organisation,
  PreMeetingContact,
  Referral,
} from '../../shared/domain/case'
import type { Profile } from '../../shared/domain/profile'
import { emptyMeeting } from '../../shared/domain/register'
import { noOwnWheel } from '../../shared/domain/wheel'
import type { Settings } from '../../shared/ipc/settings'

/**
 * Fictional cases, small and composable: `aCase({ guardians: [sara] })`. Everybody is made up; the personnummer end
 * in 238x or 239x, as the Tax Agency's test numbers do. Whatever comes from here is frozen to the bottom, so that
 * code that changes what it was given fails its test.
 */
export const today = '2026-03-10'

/** The same id for the same number, every time. */
export function anId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

/** An id that no case from here holds. */
export const strangerId = anId(999)

let made = 0

/** A moment with a fresh id, as each command gets one. */
export function aMoment(day = today): Moment {
  made += 1
  return { today: day, id: anId(1_000_000 + made) }
}

/** The value, frozen to the bottom. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

export const profile: Profile = {
  name: 'Karin Ekdahl',
  role: 'rektor',
  school: 'Furuskolan',
  municipality: 'Växjö',
  phone: '0980-31 92 10',
}

/** The settings of a program that has just been begun with. */
export const freshSettings: Settings = {
  profile,
  wheel: noOwnWheel,
  idleMinutes: 10,
  goodTimeDays: 14,
  printer: '',
  backupFolder: null,
  lastBackupAt: null,
  lastBackupFailed: false,
}

/** Elsa is 13 on the day the cases are told. */
export function aChild(change: Partial<Child> = {}): Child {
  return frozen({
    firstName: 'Elsa',
    lastName: 'Bergqvist',
    identity: { kind: 'personnummer', value: '20120314-2383' },
    protectedIdentity: false,
    school: 'Furuskolan',
    schoolClass: '8B',
    ...change,
  })
}

export function aGuardian(change: Partial<Guardian> = {}): Guardian {
  return frozen({
    id: anId(11),
    firstName: 'Sara',
    lastName: 'Bergqvist',
    role: 'guardian',
    phone: '0980-31 45 01',
    interpreterLanguage: '',
    protectedIdentity: false,
    ...change,
  })
}

export const sara = aGuardian()
export const johan = aGuardian({
  id: anId(12),
  firstName: 'Johan',
  lastName: 'Nyström',
  phone: '0980-31 45 02',
})

export function anOrganisation(change: Partial<Organisation> = {}): Organisation {
  return frozen({
    id: anId(22),
    name: 'Vårdcentralen Björkhaga',
    kind: 'primaryCare',
    own: false,
    contactName: 'Ingrid Toll',
    contactRole: 'kurator',
    phone: '0980-31 60 00',
    establishedContact: null,
    contactIsRelevant: null,
    ...change,
  })
}

export const school = anOrganisation({
  id: anId(21),
  name: profile.school,
  kind: 'school',
  own: true,
  contactName: profile.name,
  contactRole: profile.role,
  phone: profile.phone,
})
export const primaryCare = anOrganisation()
export const socialServices = anOrganisation({
  id: anId(23),
  name: 'Socialtjänsten Granåsa',
  kind: 'socialServices',
  contactName: 'Peter Hallgren',
  contactRole: 'familjebehandlare',
})
export const childPsychiatry = anOrganisation({
  id: anId(24),
  name: 'BUP Granåsa',
  kind: 'childPsychiatry',
  contactName: 'Olof Berg',
  contactRole: 'psykolog',
})

/** A case as it is once the child is registered: two guardians, the own school and three organisations to ask about. */
export function aCase(change: Partial<Case> = {}): Case {
  return frozen({
    id: anId(1),
    number: '2026-14',
    createdOn: '2026-02-02',
    child: aChild(),
    referrals: [],
    siblingCaseIds: [],
    guardians: [sara, johan],
    organisations: [school, primaryCare, socialServices, childPsychiatry],
    observations: [],
    needAnswers: [],
    onward: null,
    deciders: null,
    consents: [],
    proceedReasons: [],
    contacts: [],
    meetings: [emptyMeeting(anId(31))],
    ticks: {},
    skips: {},
    ...change,
  })
}

export function aReferral(change: Partial<Referral> = {}): Referral {
  return frozen({
    receivedOn: today,
    callerName: 'Lena Vik, sjuksköterska',
    callerOrganisation: 'Barnakuten i Granåsa',
    callerPhone: '0980-31 40 12',
    relation: 'patient',
    situation: 'Sökte för ont i magen, tredje gången i höst. Mycket frånvaro.',
    contactConsent: { from: ['guardian'], names: 'Sara Bergqvist', on: '2026-03-09' },
    ...change,
  })
}

export function aNeedAnswer(change: Partial<NeedAnswer> = {}): NeedAnswer {
  return frozen({
    question: 'ownSupport',
    answer: 'no',
    reason: 'Eget schema sedan september. Frånvaron ökar ändå.',
    on: '2026-02-03',
    route: null,
    by: profile.name,
    ...change,
  })
}

/** The answers that settle the need as shared. */
export const sharedNeed: NeedAnswer[] = [
  aNeedAnswer(),
  aNeedAnswer({ question: 'anotherAlone' }),
  aNeedAnswer({ question: 'together', answer: 'yes' }),
]

/** A case past step 1. */
export function anActivatedCase(change: Partial<Case> = {}): Case {
  return aCase({ needAnswers: sharedNeed, ...change })
}

/** The same case with something changed in the meeting it prepares. */
export function withMeeting(of: Case, change: Partial<Meeting>): Case {
  return frozen({ ...of, meetings: of.meetings.map((meeting) => ({ ...meeting, ...change })) })
}

export function anObservation(change: Partial<Observation> = {}): Observation {
  return frozen({
    id: anId(41),
    kind: 'seen',
    source: 'Anna Lund',
    on: '2026-02-02',
    text: 'Borta 14 dagar sedan september.',
    ...change,
  })
}

/** What a consent says about organisations, in few words: `covering(primaryCare)`, `covering([bup, 'no'])`. */
export function covering(...said: (Organisation | [Organisation, 'yes' | 'no'])[]): Consent['organisations'] {
  return said.map((one) =>
    Array.isArray(one)
      ? { organisationId: one[0].id, answer: one[1] }
      : { organisationId: one.id, answer: 'yes' },
  )
}

/** Sara's written yes to the health centre and the social services. */
export function aConsent(change: Partial<Consent> = {}): Consent {
  return frozen({
    id: anId(51),
    personId: sara.id,
    answer: 'yes',
    form: 'written',
    on: '2026-02-10',
    takenBy: profile.name,
    paperPlace: '',
    organisations: covering(primaryCare, socialServices),
    limits: '',
    maturity: '',
    until: null,
    withdrawnOn: null,
    ...change,
  })
}

export function aContact(change: Partial<PreMeetingContact> = {}): PreMeetingContact {
  return frozen({
    id: anId(81),
    organisationId: primaryCare.id,
    withWhom: 'Ingrid Toll',
    on: '2026-03-02',
    purpose: 'Ta reda på om vårdcentralen behöver vara med.',
    shared: '',
    confirmedOn: '2026-03-02',
    ...change,
  })
}

export function aBooking(change: Partial<Booking> = {}): Booking {
  return frozen({
    date: '2026-03-24',
    start: '13:30',
    end: '14:30',
    place: 'Furuskolan, rum Björken',
    link: '',
    interpreterLanguage: '',
    interpreterBooked: false,
    ...change,
  })
}

/** The health centre has been sent the form, and has not answered. */
export function anInvitation(change: Partial<Invitation> = {}): Invitation {
  return frozen({
    organisationId: primaryCare.id,
    way: 'form',
    sentOn: '2026-03-01',
    reply: 'none',
    repliedOn: null,
    calledOffOn: null,
    ...change,
  })
}

/** The child gets the plan at the meeting. */
export function aCopy(change: Partial<Copy> = {}): Copy {
  return frozen({ partyId: 'child', way: 'now', where: '', deliveredOn: null, isConfirmed: false, ...change })
}

export function anAttendee(change: Partial<Attendee> = {}): Attendee {
  return frozen({
    id: anId(61),
    partyId: 'child',
    name: 'Elsa Bergqvist',
    role: '',
    presence: 'present',
    ...change,
  })
}

export function anAction(change: Partial<Action> = {}): Action {
  return frozen({
    id: anId(71),
    areaId: 'ma-bra',
    what: 'Samtal om sömn, fyra gånger.',
    responsible: { kind: 'organisation', id: primaryCare.id, person: 'Ingrid Toll' },
    due: '2026-05-01',
    followUp: '',
    outcome: null,
    ...change,
  })
}
