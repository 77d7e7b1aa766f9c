import fc from 'fast-check'
import {
  familyInvitationSchema,
  invitationSchema,
  organisationKindSchema,
  type ChildIdentity,
} from '../../../shared/domain/case'
import { noteProceeding } from '../../../shared/domain/consent'
import { saveContact } from '../../../shared/domain/contact'
import {
  bookMeeting,
  callOffInvitation,
  chooseAreas,
  inviteFamily,
  noteReply,
  takeBackInvitation,
  writeInvitationReason,
} from '../../../shared/domain/invitation'
import { removeObservation, saveObservation } from '../../../shared/domain/need'
import { noteOnwardConsent, noteTold, saveOnwardContact } from '../../../shared/domain/onward'
import {
  addOrganisation,
  answerSpecialist,
  removeOrganisation,
  updateOrganisation,
} from '../../../shared/domain/organisations'
import { addReferral } from '../../../shared/domain/referral'
import { addGuardian, removeGuardian, updateChild, updateGuardian } from '../../../shared/domain/register'
import { aChild, aGuardian, anId, aReferral } from '../../support/cases'
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
  idOf,
  isNew,
  type Order,
} from './order'
import { meetingOrders } from './meetingOrders'

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

/** Every other command of the domain. */
export const otherOrders: fc.Arbitrary<Order>[] = [
  ...describesPeople,
  ...helpsOn,
  ...describesOrganisations,
  ...prepares,
  ...meetingOrders,
]
