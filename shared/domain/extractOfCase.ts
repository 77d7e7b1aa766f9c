import { extractLabels as labels, extractWords as words } from '../texts/dataExtract'
import { guardianRoleTexts, itemTexts, organisationKindTexts } from '../texts/routine'
import type { Action, Case, Child, ChildIdentity, Meeting, Onward, Referral } from './case'
import { joined } from './childPlanParties'
import {
  area,
  byPoint,
  day,
  group,
  hour,
  list,
  nameOf,
  oneOf,
  parties,
  party,
  someOf,
  tell,
  unsaid,
  written,
  yesNo,
  type ExtractRow,
  type Field,
  type Fields,
} from './extractFields'
import type { WheelInUse } from './wheel'

/** Everything that a case holds, in words, in the order of the routine. */
export function extractOfCase(of: Case, wheel: WheelInUse): ExtractRow[] {
  return tell(caseFields, of, { of, wheel })
}

const identity: Field<ChildIdentity> = (value, known) => {
  const { child } = labels
  switch (value.kind) {
    case 'personnummer':
      return written(child.personnummer)(value.value, known)
    case 'birthDate':
      return day(child.birthDate)(value.date, known)
    case 'unborn':
      return day(child.expectedDate)(value.expectedDate, known)
    case 'age':
      return [
        ...written(child.age)(words.years(value.years), known),
        ...day(child.toldOn)(value.toldOn, known),
      ]
    case 'withheld':
      return written(child.identity)(words.withheld, known)
  }
}

const responsible: Field<Action['responsible']> = (value, known) => {
  if (value === null) return []
  const id = value.kind === 'child' ? 'child' : value.id
  const person = value.kind === 'organisation' ? value.person : ''
  return written(labels.meetings.responsible)(joined([person, nameOf(known.of, id)]), known)
}

const point = (itemId: string, of: Case) =>
  (itemTexts as Record<string, { heading: (child: string) => string } | undefined>)[itemId]?.heading(
    of.child.firstName || words.theChild,
  ) ?? itemId

const child: Fields<Child> = {
  firstName: written(labels.child.firstName),
  lastName: written(labels.child.lastName),
  identity,
  protectedIdentity: yesNo(labels.child.protectedIdentity),
  school: written(labels.child.school),
  schoolClass: written(labels.child.schoolClass),
}

const contactConsent: Fields<NonNullable<Referral['contactConsent']>> = {
  from: someOf(labels.referrals.from, labels.referrals.fromWhom),
  names: written(labels.referrals.names),
  on: day(labels.referrals.on),
}

const familyOn: Fields<NonNullable<Onward['told']>> = {
  people: parties(labels.onward.people),
  on: day(labels.onward.on),
}

const m = labels.meetings

const meeting: Fields<Meeting> = {
  id: unsaid,
  booking: group(m.booking, {
    date: day(m.date),
    start: hour(m.start),
    end: hour(m.end),
    place: written(m.place),
    link: written(m.link),
    interpreterLanguage: written(m.interpreterLanguage),
    interpreterBooked: yesNo(m.interpreterBooked),
  }),
  invitationReason: written(m.invitationReason),
  invitations: list(m.invitations, {
    organisationId: party(m.organisationId),
    way: oneOf(m.way, m.ways),
    sentOn: day(m.sentOn),
    reply: oneOf(m.reply, m.replies),
    repliedOn: day(m.repliedOn),
    calledOffOn: day(m.calledOffOn),
  }),
  familyInvitations: list(m.familyInvitations, {
    personId: party(m.personId),
    way: oneOf(m.way, m.familyWays),
    on: day(m.on),
  }),
  heldOn: day(m.heldOn),
  attendees: list(m.attendees, {
    id: unsaid,
    name: written(m.name),
    role: written(m.role),
    partyId: party(m.partyId),
    presence: oneOf(m.presence, m.presences),
  }),
  informationAgreedOn: day(m.informationAgreedOn),
  areas: list(m.areas, {
    areaId: area(m.areaId),
    works: written(m.works),
    challenging: written(m.challenging),
    childWords: written(m.childWords),
    goal: written(m.goal),
  }),
  childViews: written(m.childViews),
  guardianViews: written(m.guardianViews),
  disagreement: written(m.disagreement),
  actions: list(m.actions, {
    id: unsaid,
    what: written(m.what),
    areaId: area(m.areaId),
    responsible,
    due: day(m.due),
    followUp: written(m.followUp),
    outcome: group(m.outcome, {
      answer: oneOf(m.answer, m.outcomes),
      why: written(m.why),
      on: day(m.on),
    }),
  }),
  planPrintedOn: day(m.planPrintedOn),
  copies: list(m.copies, {
    partyId: party(m.copyTo),
    way: oneOf(m.way, m.copyWays),
    where: written(m.where),
    isConfirmed: yesNo(m.isConfirmed),
    deliveredOn: day(m.deliveredOn),
  }),
  coordination: group(m.coordination, {
    organisationId: party(m.organisationId),
    person: written(m.person),
    phone: written(m.phone),
    reason: written(m.reason),
    decidedOn: day(m.decidedOn),
    planSharing: group(m.planSharing, { agreedBy: written(m.agreedBy), on: day(m.on) }),
    received: group(m.received, { by: written(m.by), on: day(m.on) }),
  }),
  next: group(m.next, {
    date: day(m.date),
    start: hour(m.start),
    end: hour(m.end),
    place: written(m.place),
    partyIds: parties(m.partyIds),
    others: written(m.others),
  }),
}

const caseFields: Fields<Case> = {
  id: unsaid,
  number: written(labels.number),
  createdOn: day(labels.createdOn),
  child: group(labels.child.title, child),
  guardians: list(labels.guardians.title, {
    id: unsaid,
    firstName: written(labels.guardians.firstName),
    lastName: written(labels.guardians.lastName),
    role: oneOf(labels.guardians.role, guardianRoleTexts),
    phone: written(labels.guardians.phone),
    interpreterLanguage: written(labels.guardians.interpreterLanguage),
    protectedIdentity: yesNo(labels.guardians.protectedIdentity),
  }),
  referrals: list(labels.referrals.title, {
    receivedOn: day(labels.referrals.receivedOn),
    callerName: written(labels.referrals.callerName),
    callerOrganisation: written(labels.referrals.callerOrganisation),
    callerPhone: written(labels.referrals.callerPhone),
    relation: oneOf(labels.referrals.relation, labels.referrals.relations),
    situation: written(labels.referrals.situation),
    contactConsent: group(labels.referrals.contactConsent, contactConsent),
  }),
  siblingCaseIds: (ids, known) =>
    ids.length === 0 ? [] : written(labels.siblingCaseIds)(words.siblings(ids.length), known),
  observations: list(labels.observations.title, {
    id: unsaid,
    kind: oneOf(labels.observations.kind, labels.observations.kinds),
    source: written(labels.observations.source),
    on: day(labels.observations.on),
    text: written(labels.observations.text),
  }),
  needAnswers: list(labels.needAnswers.title, {
    question: oneOf(labels.needAnswers.question, labels.needAnswers.questions),
    answer: oneOf(labels.needAnswers.answer, labels.consents.yesNo),
    reason: written(labels.needAnswers.reason),
    on: day(labels.needAnswers.on),
    route: oneOf(labels.needAnswers.route, labels.needAnswers.routes),
    by: written(labels.needAnswers.by),
  }),
  onward: group(labels.onward.title, {
    organisation: written(labels.onward.organisation),
    told: group(labels.onward.told, familyOn),
    consent: group(labels.onward.consent, familyOn),
    contacts: list(labels.onward.contacts, {
      id: unsaid,
      withWhom: written(labels.onward.withWhom),
      on: day(labels.onward.on),
      asked: written(labels.onward.asked),
    }),
  }),
  organisations: list(labels.organisations.title, {
    id: unsaid,
    name: written(labels.organisations.name),
    kind: oneOf(labels.organisations.kind, organisationKindTexts),
    own: yesNo(labels.organisations.own),
    contactName: written(labels.organisations.contactName),
    contactRole: written(labels.organisations.contactRole),
    phone: written(labels.organisations.phone),
    establishedContact: oneOf(labels.organisations.establishedContact, labels.organisations.yesNoUnknown),
    contactIsRelevant: oneOf(labels.organisations.contactIsRelevant, labels.consents.yesNo),
  }),
  deciders: group(labels.deciders.title, {
    who: oneOf(labels.deciders.who, labels.deciders.whos),
    reason: written(labels.deciders.reason),
    on: day(labels.deciders.on),
  }),
  consents: list(labels.consents.title, {
    id: unsaid,
    personId: party(labels.consents.personId),
    answer: oneOf(labels.consents.answer, labels.consents.answers),
    form: oneOf(labels.consents.form, labels.consents.forms),
    on: day(labels.consents.on),
    withdrawnOn: day(labels.consents.withdrawnOn),
    until: day(labels.consents.until),
    takenBy: written(labels.consents.takenBy),
    paperPlace: written(labels.consents.paperPlace),
    organisations: list(labels.consents.organisations, {
      organisationId: party(labels.consents.organisationId),
      answer: oneOf(labels.consents.answer, labels.consents.yesNo),
    }),
    limits: written(labels.consents.limits),
    maturity: written(labels.consents.maturity),
  }),
  proceedReasons: list(labels.proceedReasons.title, {
    personId: party(labels.proceedReasons.personId),
    reason: written(labels.proceedReasons.reason),
    on: day(labels.proceedReasons.on),
  }),
  contacts: list(labels.contacts.title, {
    id: unsaid,
    organisationId: party(labels.contacts.organisationId),
    withWhom: written(labels.contacts.withWhom),
    on: day(labels.contacts.on),
    purpose: written(labels.contacts.purpose),
    shared: written(labels.contacts.shared),
    confirmedOn: day(labels.contacts.confirmedOn),
  }),
  meetings: list(labels.meetings.title, meeting),
  ticks: byPoint(labels.ticks.title, point, day(labels.ticks.on)),
  skips: byPoint(labels.skips.title, point, (skipped, known) =>
    tell({ reason: written(labels.skips.reason), on: day(labels.skips.on) }, skipped, known),
  ),
}
