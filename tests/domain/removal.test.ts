import { describe, expect, test } from 'vitest'
import type { Case } from '../../shared/domain/case'
import { checkRemovable, hasGoneOut, holdings, withoutSibling } from '../../shared/domain/removal'
import {
  aCase,
  aConsent,
  aContact,
  anActivatedCase,
  anId,
  anObservation,
  aReferral,
  primaryCare,
  sara,
  sharedNeed,
  today,
  withMeeting,
  aCopy,
  anInvitation,
} from '../support/cases'
import { refused } from './decisions'

const invitation = anInvitation()
const copy = aCopy({ partyId: sara.id, deliveredOn: today })

describe('a case that was registered by mistake', () => {
  test.each<[string, Case]>([
    ['new', aCase()],
    [
      'with everything but what goes out',
      anActivatedCase({ consents: [aConsent()], observations: [anObservation()] }),
    ],
    ['with a contact that shared nothing', anActivatedCase({ contacts: [aContact()] })],
    [
      'with a copy that was never handed over',
      withMeeting(aCase(), { copies: [{ ...copy, deliveredOn: null }] }),
    ],
  ])('can be removed: %s', (_, of) => {
    expect(checkRemovable(of, ' 2026-14 ')).toEqual({ ok: true, value: of })
  })

  test.each<[string, Case]>([
    ['an invitation', withMeeting(aCase(), { invitations: [invitation] })],
    ['a copy', withMeeting(aCase(), { copies: [copy] })],
    ['a printed plan', withMeeting(aCase(), { planPrintedOn: today })],
    [
      'what was shared before the meeting',
      anActivatedCase({ contacts: [aContact({ shared: 'Sover dåligt.' })] }),
    ],
    [
      'a contact with the one who helps alone',
      aCase({
        onward: {
          organisation: primaryCare.name,
          told: null,
          consent: { people: [sara.id], on: today },
          contacts: [{ id: anId(91), withWhom: '', on: today, asked: 'Ringa Sara.' }],
        },
      }),
    ],
  ])('stays when something has gone out of it: %s', (_, of) => {
    expect(hasGoneOut(of)).toBe(true)
    expect(checkRemovable(of, of.number)).toEqual(refused('case_already_shared'))
  })

  test.each(['', '2026-1', '2026-141', '14', 'Elsa'])('needs its own number, not %j', (typed) => {
    expect(checkRemovable(aCase(), typed)).toEqual(refused('case_number_wrong'))
  })

  test('tells what goes with it, without a name', () => {
    expect(
      holdings(aCase({ referrals: [aReferral()], needAnswers: sharedNeed, observations: [anObservation()] })),
    ).toEqual({
      guardians: 2,
      observations: 1,
      answers: 3,
      consents: 0,
      contacts: 0,
      calls: 1,
    })
  })

  test('leaves its siblings without a link to it', () => {
    const of = aCase({ siblingCaseIds: [anId(2), anId(3)] })
    expect(withoutSibling(of, anId(2))).toEqual({ ...of, siblingCaseIds: [anId(3)] })
  })
})
