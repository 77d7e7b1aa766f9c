import fc from 'fast-check'
import {
  consentSchema,
  decidersSchema,
  invitationSchema,
  needQuestionSchema,
} from '../../../shared/domain/case'
import { recordConsent, setDeciders, withdrawConsent } from '../../../shared/domain/consent'
import { addDays } from '../../../shared/domain/dates'
import { sendInvitation } from '../../../shared/domain/invitation'
import { answerNeed } from '../../../shared/domain/need'
import { saveCopy } from '../../../shared/domain/plan'
import { among, daysAgo, line, maybe, mostly, order, place, text, usually, yesNo, type Order } from './order'

const covered = fc.array(fc.record({ place, answer: mostly(fc.constant('yes' as const), yesNo, 4) }), {
  minLength: 1,
  maxLength: 4,
})

const recordsConsent = order(
  'recordConsent',
  {
    who: place,
    answer: mostly(fc.constant('yes' as const), among(consentSchema.shape.answer.options), 4),
    form: fc.constantFrom('written', 'oral', 'oral', null),
    daysAgo,
    covered,
    lasts: maybe(fc.integer({ min: -1, max: 40 })),
    line,
  },
  ({ of, moment, day, person, among: pick }, args) =>
    recordConsent(
      of,
      {
        personId: person(args.who),
        answer: args.answer,
        form: args.form,
        on: day(args.daysAgo),
        takenBy: args.line,
        paperPlace: '',
        // Now and then the own school, which needs none.
        organisations: args.covered.map((one) => ({
          organisationId: pick(
            of.organisations.filter(({ own }) => !own || one.place === 0),
            one.place,
          ),
          answer: one.answer,
        })),
        limits: '',
        maturity: '',
        until: args.lasts === null ? null : addDays(day(args.daysAgo), args.lasts),
      },
      moment,
    ),
)

const withdraws = order(
  'withdrawConsent',
  { who: place, daysAgo: fc.integer({ min: -1, max: 3 }) },
  ({ of, moment, day, person }, args) => withdrawConsent(of, person(args.who), day(args.daysAgo), moment),
)

const sends = order(
  'sendInvitation',
  {
    place,
    way: among(invitationSchema.shape.way.options),
    daysAgo: mostly(fc.integer({ min: -1, max: 3 }), daysAgo, 1),
  },
  ({ of, moment, day, organisation }, args) =>
    sendInvitation(
      of,
      { organisationId: organisation(args.place), way: args.way, sentOn: day(args.daysAgo) },
      moment,
    ),
)

const savesCopy = order(
  'saveCopy',
  {
    place,
    way: fc.constantFrom('now', 'fetch', 'send'),
    line,
    isConfirmed: usually,
    daysAgo: maybe(fc.integer({ min: -1, max: 6 })),
  },
  ({ of, moment, day, party }, args) =>
    saveCopy(
      of,
      {
        partyId: party(args.place),
        way: args.way,
        where: args.line,
        isConfirmed: args.isConfirmed,
        deliveredOn: args.daysAgo === null ? null : day(args.daysAgo),
      },
      moment,
    ),
)

const answersNeed = order(
  'answerNeed',
  {
    question: among(needQuestionSchema.options),
    answer: yesNo,
    reason: text,
    daysAgo,
    route: fc.constantFrom('familyContacts', 'weContact', null),
  },
  ({ of, moment, day }, { question, answer, reason, daysAgo: ago, route }) =>
    answerNeed(of, { question, answer, reason, on: day(ago), route, by: 'Karin Ekdahl' }, moment),
)

const decides = order(
  'setDeciders',
  { who: among(decidersSchema.shape.who.options), reason: text, daysAgo },
  ({ of, moment, day }, { who, reason, daysAgo: ago }) =>
    setDeciders(of, { who, reason, on: day(ago) }, moment),
)

/** The commands that consent hangs on, most of them several times: they are the ones to come upon each other. */
export const consentOrders: fc.Arbitrary<Order>[] = [
  ...Array<fc.Arbitrary<Order>>(6).fill(recordsConsent),
  ...Array<fc.Arbitrary<Order>>(2).fill(withdraws),
  ...Array<fc.Arbitrary<Order>>(6).fill(sends),
  ...Array<fc.Arbitrary<Order>>(5).fill(savesCopy),
  ...Array<fc.Arbitrary<Order>>(2).fill(decides),
  answersNeed,
]
