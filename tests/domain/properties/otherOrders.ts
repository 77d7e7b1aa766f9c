import fc from 'fast-check'
import {
  currentMeeting,
  familyInvitationSchema,
  invitationSchema,
  organisationKindSchema,
  type ChildIdentity,
  type Responsible,
} from '../../../shared/domain/case'
import { noteProceeding } from '../../../shared/domain/consent'
import { saveContact } from '../../../shared/domain/contact'
import {
  agreePlanSharing,
  decideCoordinator,
  noteReceived,
  setNextMeeting,
} from '../../../shared/domain/coordination'
import {
  bookMeeting,
  callOffInvitation,
  chooseAreas,
  inviteFamily,
  noteReply,
  takeBackInvitation,
  writeInvitationReason,
} from '../../../shared/domain/invitation'
import {
  agreeOnInformation,
  holdMeeting,
  saveArea,
  saveAttendees,
  saveViews,
} from '../../../shared/domain/meeting'
import { removeObservation, saveObservation } from '../../../shared/domain/need'
import { noteOnwardConsent, noteTold, saveOnwardContact } from '../../../shared/domain/onward'
import {
  addOrganisation,
  answerSpecialist,
  removeOrganisation,
  updateOrganisation,
} from '../../../shared/domain/organisations'
import { removeAction, saveAction } from '../../../shared/domain/plan'
import { addReferral } from '../../../shared/domain/referral'
import { addGuardian, removeGuardian, updateChild, updateGuardian } from '../../../shared/domain/register'
import { routine, tickItem } from '../../../shared/domain/routine'
import { skipItem } from '../../../shared/domain/skipping'
import { aChild, aGuardian, aMoment, anId, aReferral } from '../../support/cases'
import {
  among,
  daysAgo,
  hour,
  line,
  maybe,
  order,
  place,
  text,
  usually,
  type Choices,
  type Order,
} from './order'

const described = {
  name: line,
  kind: among(organisationKindSchema.options),
  contactName: line,
  contactRole: line,
  phone: line,
}
const identity: fc.Arbitrary<ChildIdentity> = fc.constantFrom<ChildIdentity>(
  { kind: 'personnummer', value: '20120314-2383' },
  { kind: 'personnummer', value: '20120314-2384' },
  { kind: 'birthDate', date: '2008-04-01' },
  { kind: 'birthDate', date: '2026-03-01' },
  { kind: 'unborn', expectedDate: '2026-06-01' },
  { kind: 'withheld' },
  { kind: 'age', years: 4, toldOn: '2026-03-10' },
)
const guardian = { firstName: line, lastName: line, protectedIdentity: fc.boolean() }

const describesPeople = [
  order(
    'updateChild',
    { identity, firstName: line, protectedIdentity: fc.boolean() },
    ({ of, moment }, args) => updateChild(of, aChild(args), moment),
  ),
  order('addGuardian', guardian, ({ of, moment }, args) => {
    const { id: _, ...added } = aGuardian(args)
    return addGuardian(of, added, moment)
  }),
  order('updateGuardian', { place, ...guardian }, ({ of, among: pick }, { place: at, ...args }) =>
    updateGuardian(of, aGuardian({ ...args, id: pick(of.guardians, at) })),
  ),
  order('removeGuardian', { place }, ({ of, among: pick }, args) =>
    removeGuardian(of, pick(of.guardians, args.place)),
  ),
  order('addReferral', { line, daysAgo }, ({ of, moment, day }, args) =>
    addReferral(
      of,
      aReferral({ callerName: args.line, receivedOn: day(args.daysAgo) }),
      [anId(2)],
      moment.today,
    ),
  ),
]

const family = { who: fc.array(place, { minLength: 1, maxLength: 3 }), line, daysAgo }

const helpsOn = [
  order('noteTold', family, ({ of, moment, day, person }, args) =>
    noteTold(
      of,
      { organisation: args.line, told: { people: args.who.map(person), on: day(args.daysAgo) } },
      moment,
    ),
  ),
  order('noteOnwardConsent', family, ({ of, moment, day, person }, args) =>
    noteOnwardConsent(
      of,
      { organisation: args.line, consent: { people: args.who.map(person), on: day(args.daysAgo) } },
      moment,
    ),
  ),
  order(
    'saveOnwardContact',
    { isNew: fc.boolean(), place, text, daysAgo },
    ({ of, moment, day, among: pick }, args) =>
      saveOnwardContact(
        of,
        {
          id: idOf(args.isNew, of.onward?.contacts ?? [], args.place, pick),
          withWhom: '',
          on: day(args.daysAgo),
          asked: args.text,
        },
        moment,
      ),
  ),
]

const describesOrganisations = [
  order('addOrganisation', described, ({ of, moment }, args) => addOrganisation(of, args, moment)),
  order('updateOrganisation', { place, ...described }, ({ of, organisation }, { place: at, ...args }) =>
    updateOrganisation(of, organisation(at), args),
  ),
  order('removeOrganisation', { place }, ({ of, organisation }, args) =>
    removeOrganisation(of, organisation(args.place)),
  ),
  order(
    'answerSpecialist',
    {
      place,
      establishedContact: fc.constantFrom('yes', 'yes', 'no', 'unknown', null),
      contactIsRelevant: fc.constantFrom('yes', 'yes', 'no', null),
    },
    ({ of, organisation }, { place: at, ...answers }) => answerSpecialist(of, organisation(at), answers),
  ),
]

const isNew = fc.boolean()
const idOf = (isNewOne: boolean, list: readonly { id: string }[], at: number, pick: Choices['among']) =>
  isNewOne || list.length === 0 ? null : pick(list, at)

const prepares = [
  order(
    'saveObservation',
    { isNew, place, kind: fc.constantFrom('seen', 'childTold'), text, daysAgo },
    ({ of, moment, day, among: pick }, args) =>
      saveObservation(
        of,
        {
          id: idOf(args.isNew, of.observations, args.place, pick),
          kind: args.kind,
          source: '',
          on: day(args.daysAgo),
          text: args.text,
        },
        moment,
      ),
  ),
  order('removeObservation', { place }, ({ of, among: pick }, args) =>
    removeObservation(of, pick(of.observations, args.place)),
  ),
  order('noteProceeding', { who: place, reason: text, daysAgo }, ({ of, moment, day, person }, args) =>
    noteProceeding(of, { personId: person(args.who), reason: args.reason, on: day(args.daysAgo) }, moment),
  ),
  order(
    'saveContact',
    { isNew, place, text, isProportionate: usually, daysAgo },
    ({ of, moment, day, organisation, among: pick }, args) =>
      saveContact(
        of,
        {
          id: idOf(args.isNew, of.contacts, args.place, pick),
          organisationId: organisation(args.place),
          withWhom: '',
          on: day(args.daysAgo),
          purpose: args.text,
          shared: args.text,
        },
        args.isProportionate,
        moment,
      ),
  ),
  order(
    'chooseAreas',
    { areaIds: fc.array(fc.constantFrom('trygg', 'aktiv', 'ma-bra'), { maxLength: 4 }) },
    ({ of }, args) => chooseAreas(of, args.areaIds),
  ),
  order('writeInvitationReason', { text }, ({ of }, args) => writeInvitationReason(of, args.text)),
  order('bookMeeting', { start: hour, end: hour, daysAgo, line }, ({ of, day }, args) =>
    bookMeeting(of, {
      date: day(args.daysAgo),
      start: args.start,
      end: args.end,
      place: args.line,
      link: args.line,
      interpreterLanguage: args.line,
      interpreterBooked: false,
    }),
  ),
  order(
    'noteReply',
    { place, reply: among(invitationSchema.shape.reply.options), daysAgo: maybe(daysAgo) },
    ({ of, moment, day, organisation }, args) =>
      noteReply(
        of,
        {
          organisationId: organisation(args.place),
          reply: args.reply,
          repliedOn: args.daysAgo === null ? null : day(args.daysAgo),
        },
        moment,
      ),
  ),
  order(
    'inviteFamily',
    { who: place, way: among(familyInvitationSchema.shape.way.options), daysAgo: maybe(daysAgo) },
    ({ of, moment, day, person }, args) =>
      inviteFamily(
        of,
        person(args.who),
        args.daysAgo === null ? null : { way: args.way, on: day(args.daysAgo) },
        moment,
      ),
  ),
  order('takeBackInvitation', { place }, ({ of, organisation }, args) =>
    takeBackInvitation(of, organisation(args.place)),
  ),
  order('callOffInvitation', { place, daysAgo }, ({ of, moment, day, organisation }, args) =>
    callOffInvitation(of, organisation(args.place), day(args.daysAgo), moment),
  ),
]

const allItems = routine.flatMap(({ items }) => items.map(({ id }) => id))

const meets = [
  order(
    'tickItem',
    { itemId: among(['familyFirst', 'oralConsentNoted', 'nothing', ...allItems]), done: usually },
    ({ of, moment }, args) => tickItem(of, args.itemId, args.done ? moment.today : null),
  ),
  order(
    'skipItem',
    { itemId: among(['nothing', ...allItems]), reason: maybe(text) },
    ({ of, moment }, args) => skipItem(of, args.itemId, args.reason, moment.today),
  ),
  order(
    'saveAttendees',
    {
      who: fc.uniqueArray(
        fc.record({ isNew, place, presence: fc.constantFrom('present', 'absent', 'sentViews') }),
        { maxLength: 4, selector: (one) => one.place },
      ),
    },
    ({ of, moment, party, among: pick }, args) => {
      const { attendees } = currentMeeting(of)
      const entries = args.who.map((one) => ({
        id: idOf(one.isNew, attendees, one.place, pick),
        partyId: party(one.place),
        name: '',
        role: '',
        presence: one.presence,
      }))
      const taken = new Set<string | null>()
      const distinct = entries.filter(({ id }) => id === null || (!taken.has(id) && taken.add(id)))
      return saveAttendees(
        of,
        distinct,
        distinct.map(() => aMoment(moment.today).id),
      )
    },
  ),
  order('agreeOnInformation', { daysAgo: maybe(daysAgo) }, ({ of, moment, day }, args) =>
    agreeOnInformation(of, args.daysAgo === null ? null : day(args.daysAgo), moment),
  ),
  order('holdMeeting', { daysAgo: maybe(daysAgo) }, ({ of, moment, day }, args) =>
    holdMeeting(of, args.daysAgo === null ? null : day(args.daysAgo), moment),
  ),
  order(
    'saveArea',
    { areaId: fc.constantFrom('trygg', 'aktiv', 'ny'), works: text, challenging: text, childWords: text },
    ({ of }, area) => saveArea(of, area),
  ),
  order('saveViews', { childViews: text, guardianViews: text, disagreement: text }, ({ of }, views) =>
    saveViews(of, views),
  ),
]

const plans = [
  order(
    'saveAction',
    {
      isNew,
      place,
      kind: fc.constantFrom('organisation', 'guardian', 'child', null),
      what: text,
      due: maybe(daysAgo),
    },
    ({ of, moment, day, organisation, among: pick }, args) => {
      const responsible: Responsible | null =
        args.kind === 'organisation'
          ? { kind: 'organisation', id: organisation(args.place), person: '' }
          : args.kind === 'guardian'
            ? { kind: 'guardian', id: pick(of.guardians, args.place) }
            : args.kind === 'child'
              ? { kind: 'child' }
              : null
      return saveAction(
        of,
        {
          id: idOf(args.isNew, currentMeeting(of).actions, args.place, pick),
          areaId: null,
          what: args.what,
          responsible,
          due: args.due === null ? null : day(args.due),
          followUp: '',
        },
        moment,
      )
    },
  ),
  order('removeAction', { place }, ({ of, among: pick }, args) =>
    removeAction(of, pick(currentMeeting(of).actions, args.place)),
  ),
  order('decideCoordinator', { place, line, daysAgo }, ({ of, moment, day, organisation }, args) =>
    decideCoordinator(
      of,
      {
        organisationId: organisation(args.place),
        person: args.line,
        phone: '',
        reason: '',
        decidedOn: day(args.daysAgo),
      },
      moment,
    ),
  ),
  order(
    'setNextMeeting',
    { start: hour, end: hour, daysAgo, who: fc.array(place, { maxLength: 4 }) },
    ({ of, moment, day, party }, args) =>
      setNextMeeting(
        of,
        {
          date: day(args.daysAgo),
          start: args.start,
          end: args.end,
          place: '',
          partyIds: args.who.map(party),
          others: '',
        },
        moment,
      ),
  ),
  order('agreePlanSharing', { agreedBy: text, daysAgo }, ({ of, moment, day }, args) =>
    agreePlanSharing(of, { agreedBy: args.agreedBy, on: day(args.daysAgo) }, moment),
  ),
  order('noteReceived', { by: line, daysAgo }, ({ of, moment, day }, args) =>
    noteReceived(of, { by: args.by, on: day(args.daysAgo) }, moment),
  ),
]

/** Every other command of the domain. */
export const otherOrders: fc.Arbitrary<Order>[] = [
  ...describesPeople,
  ...helpsOn,
  ...describesOrganisations,
  ...prepares,
  ...meets,
  ...plans,
]
