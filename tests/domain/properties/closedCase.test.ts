import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currentMeeting, type Case } from '../../../shared/domain/case'
import { needOutcome } from '../../../shared/domain/need'
import {
  aConsent,
  aContact,
  aMoment,
  anAction,
  anActivatedCase,
  anAttendee,
  aNeedAnswer,
  anId,
  anObservation,
  aReferral,
  frozen,
  primaryCare,
  sara,
  sharedNeed,
  today,
  withMeeting,
  aCopy,
  anInvitation,
} from '../../support/cases'
import { consentOrders } from './consentOrders'
import type { Order } from './order'
import { otherOrders } from './otherOrders'

/** A case that had come as far as a plan, before a question was answered anew. */
const before = withMeeting(
  anActivatedCase({
    referrals: [aReferral()],
    observations: [anObservation()],
    deciders: { who: 'together', reason: 'Mognad.', on: '2026-02-10' },
    consents: [aConsent(), aConsent({ id: anId(52), personId: 'child', form: 'oral' })],
    contacts: [aContact()],
    ticks: { informed: '2026-02-09', familyFirst: today },
    onward: {
      organisation: primaryCare.name,
      told: null,
      consent: { people: [sara.id], on: '2026-02-02' },
      contacts: [{ id: anId(91), withWhom: '', on: '2026-02-03', asked: 'Ringa Sara.' }],
    },
  }),
  {
    invitations: [anInvitation({ reply: 'coming' })],
    attendees: [anAttendee()],
    actions: [anAction()],
    copies: [aCopy({ partyId: 'child' })],
  },
)
const closedBy = {
  ownSupport: [aNeedAnswer({ answer: 'yes' })],
  anotherAlone: [aNeedAnswer({ question: 'anotherAlone', answer: 'yes', route: 'weContact' })],
  together: [aNeedAnswer({ question: 'together', answer: 'no' })],
} as const

/** What may still be done to a closed case, and the only part of it that each may change. */
const open: Record<string, (of: Case) => Partial<Case>> = {
  answerNeed: ({ needAnswers }) => ({ needAnswers }),
  noteTold: ({ onward }) => ({ onward }),
  noteOnwardConsent: ({ onward }) => ({ onward }),
  saveOnwardContact: ({ onward }) => ({ onward }),
  // A name that is corrected, or becomes protected, follows to where it stands by value.
  updateChild: ({ child, ...of }) => ({ child, ...named(of) }),
  updateGuardian: ({ guardians, ...of }) => ({ guardians, ...named(of) }),
  addGuardian: ({ guardians }) => ({ guardians }),
  removeGuardian: ({ guardians }) => ({ guardians }),
  addReferral: ({ referrals, siblingCaseIds }) => ({ referrals, siblingCaseIds }),
  withdrawConsent: ({ consents }) => ({ consents }),
  takeBackInvitation: ({ meetings }) => ({ meetings }),
}
const named = ({
  observations,
  meetings,
  referrals,
}: Pick<Case, 'observations' | 'meetings' | 'referrals'>) => ({
  observations,
  meetings,
  referrals,
})

/** A withdrawal only adds its day; what is taken back only goes. */
function expectOnlyLess(after: Case): void {
  after.consents.forEach((row, index) =>
    expect({ ...row, withdrawnOn: null }).toEqual({ ...before.consents[index], withdrawnOn: null }),
  )
  const [was, is] = [currentMeeting(before), currentMeeting(after)]
  expect(was.invitations).toEqual(expect.arrayContaining(is.invitations))
  expect({ ...is, invitations: [], attendees: [] }).toEqual({ ...was, invitations: [], attendees: [] })
}

describe.each(Object.keys(closedBy) as (keyof typeof closedBy)[])('closed by %s', (question) => {
  const closed = frozen<Case>({ ...before, needAnswers: [...sharedNeed, ...closedBy[question]] })

  test('a closed case never changes, but by answering anew, and for what outlives it', () => {
    expect(needOutcome(closed).kind).toBe('notActivated')
    const done = new Set<string>()
    const orders = fc.oneof(...consentOrders, ...otherOrders)
    fc.assert(
      fc.property(orders, (order: Order) => {
        const result = order.decide(closed, aMoment())
        if (!result.ok) return
        const [name = ''] = order.name.split(' ')
        done.add(name)
        const may = open[name]
        expect(Object.keys(open)).toContain(name)
        if (may === undefined) return
        expect({ ...result.value, ...may(closed) }).toEqual(closed)
        expectOnlyLess(result.value)
      }),
      { numRuns: 4_000 },
    )
    // The test has seen what it is about: it is not true for want of trying.
    expect([...done]).toEqual(expect.arrayContaining(['answerNeed', 'updateChild', 'withdrawConsent']))
  })
})
