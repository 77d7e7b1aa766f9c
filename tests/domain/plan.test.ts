import { describe, expect, test } from 'vitest'
import {
  currentMeeting,
  type Action,
  type Attendee,
  type Case,
  type Copy,
  type Invitation,
} from '../../shared/domain/case'
import {
  actionGaps,
  agreedCopy,
  copyRecipients,
  notePlanPrinted,
  planGaps,
  removeAction,
  saveAction,
  saveCopy,
} from '../../shared/domain/plan'
import {
  aCase,
  aChild,
  aConsent,
  aMoment,
  anAction,
  anActivatedCase,
  anAttendee,
  anId,
  childPsychiatry,
  johan,
  primaryCare,
  sara,
  school,
  strangerId,
  today,
  withMeeting,
} from '../support/cases'
import { accepted, refused } from './decisions'

describe('what an action lacks (A-6.3, A-6.4)', () => {
  const covered = anActivatedCase({ consents: [aConsent()] })

  test.each<[Partial<Action>, string[]]>([
    [{}, []],
    [{ what: ' \n' }, ['what']],
    [{ responsible: null }, ['who']],
    [{ due: null }, ['when']],
    [{ what: '', responsible: null, due: null }, ['what', 'who', 'when']],
    [{ responsible: { kind: 'child' } }, []],
    [{ responsible: { kind: 'guardian', id: sara.id } }, []],
    [{ areaId: null, followUp: '' }, []],
    [{ responsible: { kind: 'organisation', id: childPsychiatry.id, person: '' } }, ['consent']],
    [{ responsible: { kind: 'organisation', id: school.id, person: '' } }, []],
  ])('%j: %j', (change, gaps) => expect(actionGaps(covered, anAction(change), today)).toEqual(gaps))

  test('is somebody else to do it, when the one who took it has lost its consent (A-6.4)', () => {
    const withdrawn = anActivatedCase({ consents: [aConsent({ withdrawnOn: today })] })
    expect(actionGaps(withdrawn, anAction(), today)).toEqual(['consent'])
  })

  test('the plan lists those that lack something, in its order', () => {
    const [first, second, third] = [
      anAction({ due: null }),
      anAction({ id: anId(72) }),
      anAction({ id: anId(73), what: '' }),
    ]
    expect(planGaps(withMeeting(covered, { actions: [first, second, third] }), today)).toEqual([
      { action: first, gaps: ['when'] },
      { action: third, gaps: ['what'] },
    ])
  })
})

describe('an action', () => {
  const of = withMeeting(anActivatedCase(), { actions: [anAction()] })

  test('is kept complete or not: last when new, in place when changed', () => {
    const moment = aMoment()
    const empty = anAction({ what: '', responsible: null, due: null, areaId: null })
    const after = accepted(saveAction(of, { ...empty, id: null }, moment))
    expect(currentMeeting(after).actions).toEqual([anAction(), { ...empty, id: moment.id }])
    const changed = anAction({ responsible: { kind: 'guardian', id: johan.id } })
    expect(currentMeeting(accepted(saveAction(after, changed, aMoment()))).actions[0]).toEqual(changed)
  })

  test('can be removed, even when the case is no longer activated', () => {
    expect(currentMeeting(accepted(removeAction(of, anAction().id))).actions).toEqual([])
    expect(removeAction({ ...of, needAnswers: [] }, anAction().id).ok).toBe(true)
    expect(removeAction(of, strangerId)).toEqual(refused('not_in_case', strangerId))
  })

  test.each<[string, Case, Partial<Action>, ReturnType<typeof refused>]>([
    ['before the need is settled', aCase(), {}, refused('need_not_activated')],
    ['in place of one that is not there', of, { id: strangerId }, refused('not_in_case', strangerId)],
    [
      'for an organisation that is not in the case',
      of,
      { responsible: { kind: 'organisation', id: strangerId, person: '' } },
      refused('not_in_case', strangerId),
    ],
    [
      'for a guardian that is not in the case',
      of,
      { responsible: { kind: 'guardian', id: primaryCare.id } },
      refused('not_in_case', primaryCare.id),
    ],
  ])('not %s', (_, current, change, refusal) => {
    expect(saveAction(current, anAction(change), aMoment())).toEqual(refusal)
  })
})

const attendee = (partyId: string, presence: Attendee['presence'] = 'present') =>
  anAttendee({ partyId, presence })
const invitation = (organisationId: string, reply: Invitation['reply']): Invitation => ({
  organisationId,
  way: 'form',
  sentOn: '2026-03-01',
  reply,
  repliedOn: null,
  calledOffOn: null,
})

describe('who gets a copy (A-6.7)', () => {
  const consents = [aConsent(), aConsent({ id: anId(52), personId: 'child' })]
  const of = anActivatedCase({ consents })
  const family = ['child', sara.id, johan.id]

  test.each<[string, Case, string[]]>([
    ['the family', of, family],
    [
      'an organisation that came',
      withMeeting(of, { attendees: [attendee(primaryCare.id)] }),
      [...family, primaryCare.id],
    ],
    [
      'one that sent its views',
      withMeeting(of, { attendees: [attendee(primaryCare.id, 'sentViews')] }),
      [...family, primaryCare.id],
    ],
    ['not one that was away', withMeeting(of, { attendees: [attendee(primaryCare.id, 'absent')] }), family],
    [
      'one that was invited',
      withMeeting(of, { invitations: [invitation(primaryCare.id, 'none')] }),
      [...family, primaryCare.id],
    ],
    [
      'not one that declined',
      withMeeting(of, { invitations: [invitation(primaryCare.id, 'notComing')] }),
      family,
    ],
    [
      'one that is responsible for an action',
      withMeeting(of, { actions: [anAction()] }),
      [...family, primaryCare.id],
    ],
    [
      'each once',
      withMeeting(of, { actions: [anAction()], attendees: [attendee(primaryCare.id)] }),
      [...family, primaryCare.id],
    ],
    ['not the own school', withMeeting(of, { attendees: [attendee(school.id)] }), family],
    [
      'nobody without consent',
      withMeeting({ ...of, consents: [] }, { attendees: [attendee(primaryCare.id)], actions: [anAction()] }),
      family,
    ],
    [
      'nobody after a withdrawal',
      withMeeting(
        {
          ...of,
          consents: [...consents, aConsent({ id: anId(53), personId: johan.id, withdrawnOn: today })],
        },
        { actions: [anAction()] },
      ),
      family,
    ],
  ])('%s', (_, current, recipients) => {
    expect(copyRecipients(current, today)).toEqual(recipients)
  })

  const adult = aChild({ identity: { kind: 'personnummer', value: '20080310-2391' } })
  const alone: Case = { ...of, deciders: { who: 'youth', reason: 'Egen kontakt.', on: today } }
  test.each<[string, Case, string[]]>([
    ['of an adult pupil', { ...of, child: adult }, ['child']],
    ['of a young person who decides alone', alone, ['child']],
    [
      'of either, when they were there',
      withMeeting(alone, { attendees: [attendee(sara.id), attendee(johan.id, 'absent')] }),
      ['child', sara.id],
    ],
  ])('guardians %s', (_, current, recipients) => {
    expect(copyRecipients(current, today)).toEqual(recipients)
  })
})

describe('a copy', () => {
  const of = anActivatedCase({ consents: [aConsent()] })
  const copy: Copy = {
    partyId: primaryCare.id,
    way: 'fetch',
    where: 'Expeditionen',
    isConfirmed: false,
    deliveredOn: null,
  }

  test('is agreed on once for each party; a new agreement takes the place of the old', () => {
    const first = accepted(saveCopy(of, copy, aMoment()))
    const second = accepted(saveCopy(first, { ...copy, partyId: 'child' }, aMoment()))
    const delivered: Copy = { ...copy, way: 'now', deliveredOn: today }
    const again = accepted(saveCopy(second, delivered, aMoment()))
    expect(currentMeeting(again).copies).toEqual([{ ...copy, partyId: 'child' }, delivered])
  })

  test.each(['child', sara.id, johan.id, school.id])('%s needs no consent', (partyId) => {
    expect(saveCopy(anActivatedCase(), { ...copy, partyId }, aMoment()).ok).toBe(true)
  })

  test.each<[string, Case, Partial<Copy>, ReturnType<typeof refused>]>([
    ['before the need is settled', aCase(), {}, refused('need_not_activated')],
    ['for a party that is not in the case', of, { partyId: strangerId }, refused('not_in_case', strangerId)],
    ['without consent', anActivatedCase(), {}, refused('copy_not_covered', primaryCare.id)],
    [
      'after a withdrawal',
      { ...of, consents: [aConsent({ withdrawnOn: today })] },
      {},
      refused('copy_not_covered', primaryCare.id),
    ],
    ['delivered ahead of time', of, { deliveredOn: '2026-03-11' }, refused('date_in_future')],
    ['delivered before the child was born', of, { deliveredOn: '2012-03-13' }, refused('date_before_birth')],
    [
      'delivered before anybody had consented',
      of,
      { deliveredOn: '2026-02-09' },
      refused('copy_not_covered', primaryCare.id),
    ],
  ])('not %s', (_, current, change, refusal) => {
    expect(saveCopy(current, { ...copy, ...change }, aMoment())).toEqual(refusal)
  })
})

test('the plan was printed the first time; reprints change nothing', () => {
  const first = notePlanPrinted(anActivatedCase(), aMoment('2026-03-09'))
  expect(first).toEqual(withMeeting(anActivatedCase(), { planPrintedOn: '2026-03-09' }))
  expect(notePlanPrinted(first, aMoment())).toEqual(first)
})

describe('a copy where identity is protected', () => {
  const copy: Copy = {
    partyId: primaryCare.id,
    way: 'now',
    where: '',
    isConfirmed: false,
    deliveredOn: null,
  }
  const open = anActivatedCase({ consents: [aConsent()] })
  const hidden = anActivatedCase({ consents: [aConsent()], child: aChild({ protectedIdentity: true }) })
  const guarded = anActivatedCase({
    consents: [aConsent()],
    guardians: [sara, { ...johan, protectedIdentity: true }],
  })

  test.each([
    ['the child', hidden],
    ['a guardian', guarded],
  ])('of %s is agreed on, and handed over, only when its recipient has been confirmed', (_, of) => {
    const noted = accepted(saveCopy(of, copy, aMoment()))
    expect(agreedCopy(noted, primaryCare.id)).toBeUndefined()
    expect(saveCopy(noted, { ...copy, deliveredOn: today }, aMoment())).toEqual(
      refused('copy_not_confirmed', primaryCare.id),
    )
    const confirmed = { ...copy, isConfirmed: true, deliveredOn: today }
    expect(agreedCopy(accepted(saveCopy(noted, confirmed, aMoment())), primaryCare.id)).toEqual(confirmed)
  })

  test('asks nothing more where nobody is', () => {
    const delivered = { ...copy, deliveredOn: today }
    expect(agreedCopy(accepted(saveCopy(open, delivered, aMoment())), primaryCare.id)).toEqual(delivered)
  })

  test('that was agreed on before somebody got protection has to be confirmed', () => {
    const agreed = withMeeting(open, { copies: [copy] })
    expect(agreedCopy(agreed, primaryCare.id)).toEqual(copy)
    expect(
      agreedCopy({ ...agreed, child: aChild({ protectedIdentity: true }) }, primaryCare.id),
    ).toBeUndefined()
  })
})
