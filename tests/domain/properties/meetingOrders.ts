import fc from 'fast-check'
import { currentMeeting, type Responsible } from '../../../shared/domain/case'
import {
  agreePlanSharing,
  decideCoordinator,
  noteReceived,
  setNextMeeting,
} from '../../../shared/domain/coordination'
import {
  agreeOnInformation,
  expectedAttendees,
  holdMeeting,
  saveArea,
  saveAttendees,
  saveViews,
} from '../../../shared/domain/meeting'
import { noteDelivered } from '../../../shared/domain/copies'
import { endMeeting } from '../../../shared/domain/endMeeting'
import { actionsToFollow, beginNextMeeting, noteOutcome } from '../../../shared/domain/followUp'
import { removeAction, saveAction } from '../../../shared/domain/plan'
import { routine, tickItem } from '../../../shared/domain/routine'
import { skipItem } from '../../../shared/domain/skipping'
import { aMoment } from '../../support/cases'
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
    {
      areaId: fc.constantFrom('trygg', 'aktiv', 'ny'),
      works: text,
      challenging: text,
      childWords: text,
      goal: text,
    },
    ({ of }, area) => saveArea(of, area),
  ),
  order(
    'noteOutcome',
    { place, answer: fc.constantFrom('done' as const, 'partly' as const, 'not' as const), daysAgo },
    ({ of, moment, day, among: pick }, args) =>
      noteOutcome(
        of,
        pick(actionsToFollow(of), args.place),
        { answer: args.answer, why: '', on: day(args.daysAgo) },
        moment,
      ),
  ),
  order('endMeeting', {}, ({ of, moment }) =>
    endMeeting(
      of,
      moment,
      expectedAttendees(of, moment.today).map(() => aMoment(moment.today).id),
    ),
  ),
  order(
    'noteDelivered',
    { place, who: place, daysAgo: maybe(daysAgo) },
    ({ of, moment, day, party, among: pick }, args) =>
      noteDelivered(
        of,
        {
          meetingId: pick(of.meetings, args.place),
          partyId: party(args.who),
          on: args.daysAgo === null ? null : day(args.daysAgo),
        },
        moment,
      ),
  ),
  order('beginNextMeeting', {}, ({ of, moment }) => beginNextMeeting(of, moment)),
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

/** The commands of the meeting, its plan and what follows. */
export const meetingOrders: fc.Arbitrary<Order>[] = [...meets, ...plans]
