import { describe, expect, test } from 'vitest'
import { addDays } from '../../shared/domain/dates'
import { currentMeeting, type Case, type Consent, type Invitation } from '../../shared/domain/case'
import {
  answerBy,
  bookMeeting,
  callOffInvitation,
  chooseAreas,
  invitationObstacle,
  invitationOf,
  inviteFamily,
  noteReply,
  sendInvitation,
  shortNotice,
  standingInvitations,
  takeBackInvitation,
  toCallOff,
} from '../../shared/domain/invitation'
import {
  aCase,
  aConsent,
  aMoment,
  anActivatedCase,
  anId,
  childPsychiatry,
  covering,
  frozen,
  johan,
  primaryCare,
  sara,
  school,
  socialServices,
  strangerId,
  today,
  withMeeting,
} from '../support/cases'
import { accepted, refused } from './decisions'

const consents = [aConsent({ organisations: covering(primaryCare, socialServices, childPsychiatry) })]
const ready = anActivatedCase({ consents })
const sent = { organisationId: primaryCare.id, way: 'form', sentOn: '2026-03-01' } as const
const invitation: Invitation = { ...sent, reply: 'none', repliedOn: null, calledOffOn: null }
const invited = withMeeting(ready, { invitations: [invitation] })

describe('choosing areas', () => {
  const notes = { areaId: 'trygg', works: 'Trygg med Malin.', challenging: '', childWords: '', goal: '' }

  test('keeps the order, what was written, and nothing twice', () => {
    const of = accepted(chooseAreas(withMeeting(ready, { areas: [notes] }), ['aktiv', 'trygg', 'aktiv']))
    expect(currentMeeting(of).areas).toEqual([
      { areaId: 'aktiv', works: '', challenging: '', childWords: '', goal: '' },
      notes,
    ])
  })

  test('leaves out an empty area, never one with notes', () => {
    const empty = { areaId: 'aktiv', works: '', challenging: '', childWords: '', goal: '' }
    const of = accepted(chooseAreas(withMeeting(ready, { areas: [notes, empty] }), ['ma-bra']))
    expect(currentMeeting(of).areas.map(({ areaId }) => areaId)).toEqual(['ma-bra', 'trygg'])
  })

  test('waits for an activated case', () => {
    expect(chooseAreas(aCase(), ['aktiv'])).toEqual(refused('need_not_activated'))
  })
})

describe('booking', () => {
  const booking = {
    date: '2026-03-24',
    start: '13:30',
    end: '14:30',
    place: 'Björken',
    link: '',
    interpreterLanguage: '',
    interpreterBooked: false,
  }

  test('keeps time and place', () => {
    expect(currentMeeting(accepted(bookMeeting(ready, booking))).booking).toEqual(booking)
  })

  test.each([
    ['the end before the start', ready, '12:30', refused('booking_times_reversed')],
    ['no time at all', ready, '13:30', refused('booking_times_reversed')],
    ['a case that is not activated', aCase(), '14:30', refused('need_not_activated')],
  ])('not with %s', (_, of, end, refusal) => {
    expect(bookMeeting(of, { ...booking, end })).toEqual(refusal)
  })
})

describe('what stands in the way of an invitation', () => {
  const specialist = (
    establishedContact: 'yes' | 'no' | null,
    contactIsRelevant: 'yes' | 'no' | null,
  ): Case => ({
    ...ready,
    organisations: [school, { ...childPsychiatry, establishedContact, contactIsRelevant }],
  })
  const johanSays = (change: Partial<Consent>) =>
    anActivatedCase({ consents: [...consents, aConsent({ id: anId(52), personId: johan.id, ...change })] })

  test.each<[string, Case, string, ReturnType<typeof invitationObstacle>]>([
    ['nothing', ready, primaryCare.id, null],
    ['nothing for the own school', anActivatedCase(), school.id, null],
    ['the need', aCase({ consents }), primaryCare.id, refused('need_not_activated')],
    ['nobody of that kind', ready, strangerId, refused('not_in_case', strangerId)],
    ['no consent', anActivatedCase(), primaryCare.id, refused('consent_missing', sara.id, johan.id)],
    ['a no', johanSays({ answer: 'no' }), primaryCare.id, refused('consent_refused', johan.id)],
    ['a withdrawal', johanSays({ withdrawnOn: today }), primaryCare.id, refused('consent_refused', johan.id)],
    [
      'consent comes before the specialist rule',
      anActivatedCase(),
      childPsychiatry.id,
      refused('consent_missing', sara.id, johan.id),
    ],
    [
      'specialist not asked',
      ready,
      childPsychiatry.id,
      refused('specialist_contact_unknown', childPsychiatry.id),
    ],
    [
      'specialist without contact',
      specialist('no', null),
      childPsychiatry.id,
      refused('specialist_contact_missing', childPsychiatry.id),
    ],
    [
      'specialist about something else',
      specialist('yes', 'no'),
      childPsychiatry.id,
      refused('specialist_not_relevant', childPsychiatry.id),
    ],
    ['specialist with contact', specialist('yes', 'yes'), childPsychiatry.id, null],
  ])('%s', (_, of, organisationId, obstacle) => {
    expect(invitationObstacle(of, organisationId, today)).toEqual(obstacle)
    const result = sendInvitation(of, { ...sent, organisationId }, aMoment())
    if (obstacle === null)
      expect(invitationOf(currentMeeting(accepted(result)), organisationId)).toBeDefined()
    else expect(result).toEqual(obstacle)
  })
})

describe('sending', () => {
  test('is noted without a reply; again, the old note gives way', () => {
    const of = accepted(sendInvitation(ready, sent, aMoment()))
    expect(currentMeeting(of).invitations).toEqual([invitation])
    const answered = accepted(
      noteReply(of, { organisationId: primaryCare.id, reply: 'coming', repliedOn: today }, aMoment()),
    )
    const again = accepted(sendInvitation(answered, { ...sent, way: 'phone', sentOn: today }, aMoment()))
    expect(currentMeeting(again).invitations).toEqual([{ ...invitation, way: 'phone', sentOn: today }])
  })

  test.each([
    ['ahead of time', '2026-03-11', refused('date_in_future')],
    ['before the child was born', '2012-03-13', refused('date_before_birth')],
    ['before anybody had consented', '2026-02-09', refused('consent_missing', sara.id, johan.id)],
  ])('not %s', (_, sentOn, refusal) => {
    expect(sendInvitation(ready, { ...sent, sentOn }, aMoment())).toEqual(refusal)
  })

  test('may have been done under an earlier consent that has been renewed', () => {
    const renewed = anActivatedCase({ consents: [...consents, aConsent({ id: anId(52), on: '2026-03-05' })] })
    expect(sendInvitation(renewed, sent, aMoment()).ok).toBe(true)
  })
})

describe('replies', () => {
  const reply = { organisationId: primaryCare.id, reply: 'coming', repliedOn: '2026-03-05' } as const

  test.each(['none', 'coming', 'notComing', 'sendsViews'] as const)('%s', (said) => {
    const of = accepted(noteReply(invited, { ...reply, reply: said }, aMoment()))
    expect(currentMeeting(of).invitations).toEqual([{ ...invitation, reply: said, repliedOn: '2026-03-05' }])
  })

  test.each<[string, Case, Parameters<typeof noteReply>[1], ReturnType<typeof refused>]>([
    [
      'from somebody not invited',
      invited,
      { ...reply, organisationId: socialServices.id },
      refused('organisation_not_invited', socialServices.id),
    ],
    ['ahead of time', invited, { ...reply, repliedOn: '2026-03-11' }, refused('date_in_future')],
    [
      'before the child was born',
      invited,
      { ...reply, repliedOn: '2012-03-13' },
      refused('date_before_birth'),
    ],
    [
      'before the invitation was sent',
      invited,
      { ...reply, repliedOn: addDays(invitation.sentOn, -1) },
      refused('reply_before_invitation', primaryCare.id),
    ],
    [
      'in a case that is not activated',
      { ...invited, needAnswers: [] },
      reply,
      refused('need_not_activated'),
    ],
  ])('not %s', (_, of, answered, refusal) => {
    expect(noteReply(of, answered, aMoment())).toEqual(refusal)
  })

  test('a withdrawn consent does not stop a reply from being noted', () => {
    const withdrawn: Case = { ...invited, consents: [{ ...aConsent(), withdrawnOn: today }] }
    expect(noteReply(withdrawn, reply, aMoment()).ok).toBe(true)
  })
})

describe('taking back', () => {
  test('removes the invitation, even when the case is no longer activated', () => {
    expect(currentMeeting(accepted(takeBackInvitation(invited, primaryCare.id))).invitations).toEqual([])
    expect(takeBackInvitation({ ...invited, needAnswers: [] }, primaryCare.id).ok).toBe(true)
  })

  test('needs one', () => {
    expect(takeBackInvitation(invited, socialServices.id)).toEqual(
      refused('organisation_not_invited', socialServices.id),
    )
  })
})

describe('an organisation that has been invited and loses its consent', () => {
  const lost = (change: Partial<Consent>) =>
    frozen({ ...invited, consents: [...consents, aConsent({ id: anId(52), ...change })] })
  const withdrawn = frozen({ ...invited, consents: [aConsent({ withdrawnOn: today })] })

  test.each<[string, Case]>([
    ['withdrawn', withdrawn],
    ['a no from somebody else', lost({ personId: johan.id, answer: 'no', organisations: [] })],
    ['a no to this one', lost({ organisations: covering([primaryCare, 'no']) })],
    ['run out', frozen({ ...invited, consents: [aConsent({ until: '2026-03-09' })] })],
  ])('is struck from the meeting: %s', (_, of) => {
    expect(standingInvitations(invited, today)).toEqual([invitation])
    expect(standingInvitations(of, today)).toEqual([])
  })

  test('stands again when consent does, as long as nobody has told it not to come', () => {
    const again = frozen({
      ...withdrawn,
      consents: [...withdrawn.consents, aConsent({ id: anId(52), on: today })],
    })
    expect(standingInvitations(again, today)).toEqual([invitation])
  })

  test('is to be told, until it has been, or the meeting has', () => {
    expect(toCallOff(invited, today)).toEqual([])
    expect(toCallOff(withdrawn, today)).toEqual([invitation])
    expect(
      toCallOff(accepted(callOffInvitation(withdrawn, primaryCare.id, today, aMoment())), today),
    ).toEqual([])
    expect(toCallOff(withMeeting(withdrawn, { heldOn: today }), today)).toEqual([])
  })

  test('has been told, and then has to be invited anew', () => {
    const told = accepted(callOffInvitation(withdrawn, primaryCare.id, today, aMoment()))
    expect(currentMeeting(told).invitations).toEqual([{ ...invitation, calledOffOn: today }])
    const again = frozen({ ...told, consents: [...told.consents, aConsent({ id: anId(52), on: today })] })
    expect(standingInvitations(again, today)).toEqual([])
    const sentAgain = accepted(sendInvitation(again, { ...sent, sentOn: today }, aMoment()))
    expect(standingInvitations(sentAgain, today)).toEqual([{ ...invitation, sentOn: today }])
  })

  test.each<[string, Case, string, string, ReturnType<typeof refused>]>([
    [
      'an invitation that stands',
      invited,
      primaryCare.id,
      today,
      refused('invitation_stands', primaryCare.id),
    ],
    [
      'one that was never sent',
      withdrawn,
      socialServices.id,
      today,
      refused('organisation_not_invited', socialServices.id),
    ],
    [
      'before it was sent',
      withdrawn,
      primaryCare.id,
      '2026-02-28',
      refused('called_off_before_sent', primaryCare.id),
    ],
    ['ahead of time', withdrawn, primaryCare.id, '2026-03-11', refused('date_in_future')],
  ])('calls off nothing: %s', (_, of, id, on, refusal) => {
    expect(callOffInvitation(of, id, on, aMoment())).toEqual(refusal)
  })
})

describe('in good time (A-3.19)', () => {
  const booking = {
    date: '2026-03-24',
    start: '13:30',
    end: '14:30',
    place: '',
    link: '',
    interpreterLanguage: '',
    interpreterBooked: false,
  }
  test.each([
    ['2026-03-10', 14, null],
    ['2026-03-11', 14, 13],
    ['2026-03-24', 1, 0],
    ['2026-03-25', 14, null],
    ['2026-03-11', 13, null],
  ])('sent %s with %i days as the measure', (on, goodTimeDays, days) => {
    expect(shortNotice(booking, on, goodTimeDays)).toBe(days)
  })

  test('asks for an answer in half that time', () => {
    expect([14, 7, 1].map((days) => answerBy(booking, days, '2026-03-10'))).toEqual([
      '2026-03-17',
      '2026-03-20',
      '2026-03-23',
    ])
  })
})

describe('the family', () => {
  test('is asked to its own meeting without any consent, and each once', () => {
    const asked = accepted(inviteFamily(anActivatedCase(), 'child', { way: 'oral', on: today }, aMoment()))
    const again = accepted(inviteFamily(asked, 'child', { way: 'letter', on: '2026-03-09' }, aMoment()))
    expect(currentMeeting(again).familyInvitations).toEqual([
      { personId: 'child', way: 'letter', on: '2026-03-09' },
    ])
    expect(currentMeeting(accepted(inviteFamily(again, 'child', null, aMoment()))).familyInvitations).toEqual(
      [],
    )
  })

  test.each<[string, Case, string, string, ReturnType<typeof refused>]>([
    ['before the need is settled', aCase(), sara.id, today, refused('need_not_activated')],
    ['a stranger', anActivatedCase(), strangerId, today, refused('not_in_case', strangerId)],
    ['ahead of time', anActivatedCase(), sara.id, '2026-03-11', refused('date_in_future')],
  ])('not %s', (_, of, personId, on, refusal) => {
    expect(inviteFamily(of, personId, { way: 'phone', on }, aMoment())).toEqual(refusal)
  })
})
