import { readFileSync } from 'node:fs'
import type { Action, Case, Meeting, Organisation, PersonId } from '../../shared/domain/case'
import { childPlanSnapshot, type ChildPlanSnapshot } from '../../shared/domain/childPlan'
import { addDays } from '../../shared/domain/dates'
import { noHistory } from '../../shared/domain/paperSubject'
import { profile } from '../support/cases'
import { emptyMeeting } from '../../shared/domain/register'
import { noOwnWheel, wheelInUse, wheelSchema } from '../../shared/domain/wheel'
import { caseFileSchema, type CaseFile } from '../support/caseFile'
import { anId } from '../support/cases'

/** The day the sample meetings are written down; they were held the day before. */
export const sampleDay = '2025-12-10'

export const sampleWheel = wheelInUse(
  wheelSchema.parse(readJson('../../resources/wheel-areas.json')),
  noOwnWheel,
)

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
}

/** Ids of each kind have a series of their own: guardian 0 is never organisation 0. */
const series = {
  case: 1000,
  meeting: 2000,
  school: 3000,
  guardian: 4000,
  party: 5000,
  consent: 6000,
  action: 7000,
}

export function sampleId(kind: keyof typeof series, index: number): string {
  return anId(series[kind] + index)
}

export function readSample(name: 'ordinary' | 'small' | 'heavy' | 'empty'): CaseFile {
  return caseFileSchema.parse(readJson(`../fixtures/${name}.json`))
}

/** The case of a case file, as it stands when the meeting is over. */
export function sampleCase(file: CaseFile): Case {
  const own: Organisation = {
    ...described(file.rektor.school, 'school'),
    id: sampleId('school', 0),
    own: true,
  }
  const { identity } = file.child
  return {
    id: sampleId('case', 0),
    number: '2025-14',
    createdOn: addDays(sampleDay, -32),
    child: {
      firstName: file.child.firstName,
      lastName: file.child.lastName,
      identity:
        'personnummer' in identity
          ? { kind: 'personnummer', value: identity.personnummer }
          : 'birthDate' in identity
            ? { kind: 'birthDate', date: identity.birthDate }
            : { kind: 'unborn', expectedDate: addDays(sampleDay, identity.expectedDay) },
      protectedIdentity: file.child.protectedIdentity,
      school: file.rektor.school,
      schoolClass: file.child.schoolClass,
    },
    guardians: file.guardians.map((guardian, index) => ({ ...guardian, id: sampleId('guardian', index) })),
    organisations: [
      { ...own, contactName: file.rektor.name, contactRole: file.rektor.role, phone: file.rektor.phone },
      ...file.organisations.map(({ name, kind, contactName, contactRole, phone }, index) => ({
        ...described(name, kind),
        contactName,
        contactRole,
        phone,
        id: organisationId(index),
      })),
    ],
    observations: [],
    needAnswers: [],
    onward: null,
    deciders: null,
    consents: file.consents.map((consent, index) => ({
      id: sampleId('consent', index),
      personId: consent.person === 'child' ? 'child' : sampleId('guardian', consent.person),
      answer: consent.answer,
      form: consent.form ?? null,
      on: addDays(sampleDay, consent.day),
      takenBy: file.rektor.name,
      paperPlace: '',
      organisations: file.organisations.map((_, at) => ({
        organisationId: organisationId(at),
        answer: consent.refuses.includes(at) ? 'no' : 'yes',
      })),
      limits: consent.limits,
      maturity: consent.maturity,
      until: null,
      withdrawnOn: null,
    })),
    referrals: [],
    siblingCaseIds: [],
    proceedReasons: [],
    contacts: [],
    meetings: [sampleMeeting(file)],
    ticks: {},
    skips: {},
  }
}

/** What papers are made with, beside the case; whatever is still open is accepted. */
export function aroundOn(today: string) {
  const accepted = { acceptGaps: true, acceptRevealing: true }
  return { profile, goodTimeDays: 14, wheel: sampleWheel, history: noHistory, today, version: 1, ...accepted }
}

/** The ordinary case, with a goal for each area that was taken up. */
export function ordinaryWithGoals(): CaseFile {
  const file = readSample('ordinary')
  const goals = [
    'Elsa sover lugnt och orkar gå till skolan varje dag.',
    'Elsa har hunnit ikapp i matematik till sommaren.',
    'Elsa har en fritid som hon väljer själv.',
    'Familjen vet vem de ska ringa och får stöd hemma.',
  ]
  const areas = file.meeting.areas.map((area, index) => ({ ...area, goal: goals[index] ?? '' }))
  return { ...file, meeting: { ...file.meeting, areas } }
}

/** The plan of a case, frozen on the sample day. */
export function samplePlan(of: Case, file: CaseFile): ChildPlanSnapshot {
  return childPlanSnapshot(of, { ...aroundOn(sampleDay), profile: file.rektor })
}

function sampleMeeting(file: CaseFile): Meeting {
  const { meeting, coordination, nextMeeting } = file
  const booking = { ...file.booking, date: addDays(sampleDay, file.booking.day) }
  return {
    ...emptyMeeting(sampleId('meeting', 0)),
    booking: {
      date: booking.date,
      start: booking.start,
      end: booking.end,
      place: booking.place,
      link: '',
      interpreterLanguage: '',
      interpreterBooked: false,
    },
    invitations: file.invitations.map((invitation) => ({
      organisationId: organisationId(invitation.organisation),
      way: invitation.way,
      sentOn: addDays(sampleDay, invitation.day),
      reply: invitation.reply,
      repliedOn: null,
      calledOffOn: null,
    })),
    heldOn: addDays(sampleDay, meeting.heldDay),
    areas: meeting.areas,
    childViews: meeting.childViews,
    guardianViews: meeting.guardianViews,
    actions: file.actions.map(sampleAction),
    copies: file.copies.map(({ party, way, where }) => ({
      partyId: partyId(party),
      way,
      where,
      isConfirmed: false,
      deliveredOn: null,
    })),
    coordination: {
      organisationId:
        coordination.organisation === 'school'
          ? sampleId('school', 0)
          : organisationId(coordination.organisation),
      person: coordination.person,
      phone: coordination.phone,
      reason: coordination.reason,
      decidedOn: addDays(sampleDay, meeting.heldDay),
      planSharing: null,
      received: null,
    },
    next: {
      date: addDays(sampleDay, nextMeeting.day),
      start: nextMeeting.start,
      end: nextMeeting.end,
      place: nextMeeting.place,
      partyIds: [
        'child',
        ...file.guardians.map((_, index) => sampleId('guardian', index)),
        ...file.invitations.flatMap((one) =>
          one.reply === 'coming' ? [organisationId(one.organisation)] : [],
        ),
      ],
      others: nextMeeting.others,
    },
  }
}

function sampleAction(action: CaseFile['actions'][number], index: number): Action {
  const { responsible } = action
  return {
    id: sampleId('action', index),
    areaId: action.areaId,
    what: action.what,
    responsible:
      responsible === 'child'
        ? { kind: 'child' }
        : 'school' in responsible
          ? { kind: 'organisation', id: sampleId('school', 0), person: responsible.school }
          : 'guardian' in responsible
            ? { kind: 'guardian', id: sampleId('guardian', responsible.guardian) }
            : {
                kind: 'organisation',
                id: organisationId(responsible.organisation),
                person: responsible.person,
              },
    due: addDays(sampleDay, action.dueDay),
    followUp: action.followUp,
    outcome: null,
  }
}

function partyId(party: CaseFile['copies'][number]['party']): PersonId {
  if (party === 'child') return 'child'
  return 'guardian' in party ? sampleId('guardian', party.guardian) : organisationId(party.organisation)
}

function organisationId(index: number): string {
  return sampleId('party', index)
}

function described(name: string, kind: Organisation['kind']): Organisation {
  return {
    id: '',
    name,
    kind,
    own: false,
    contactName: '',
    contactRole: '',
    phone: '',
    establishedContact: null,
    contactIsRelevant: null,
  }
}
