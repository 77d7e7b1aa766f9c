import { describe, expect, test } from 'vitest'
import type { Case } from '../../shared/domain/case'
import { noteProceeding, recordConsent, withdrawConsent } from '../../shared/domain/consent'
import {
  agreePlanSharing,
  decideCoordinator,
  noteReceived,
  setNextMeeting,
} from '../../shared/domain/coordination'
import { bookMeeting, chooseAreas, noteReply, sendInvitation } from '../../shared/domain/invitation'
import { agreeOnInformation, holdMeeting, saveArea, saveViews } from '../../shared/domain/meeting'
import { answerNeed, saveObservation } from '../../shared/domain/need'
import { notePlanPrinted, saveAction, saveCopy } from '../../shared/domain/plan'
import { accept, type Result } from '../../shared/domain/result'
import { nextUp, stepStates, tickItem } from '../../shared/domain/routine'
import {
  aCase,
  aConsent,
  aMoment,
  anAction,
  aNeedAnswer,
  anId,
  anObservation,
  johan,
  primaryCare,
  sara,
  socialServices,
  today,
} from '../support/cases'
import { accepted } from './decisions'

const { id: _id, withdrawnOn: _withdrawnOn, ...saraSaysYes } = aConsent()
const { id: _actionId, ...action } = anAction()
const { id: _observationId, ...observation } = anObservation()

/** One case from registration to handover: what is done, and what is next then. Each line builds on those above it. */
const wholeCase: [string, (of: Case) => Result<Case>, string | null, string[]?][] = [
  ['an observation', (of) => saveObservation(of, { ...observation, id: null }, aMoment()), 'ownSupport'],
  ['own support is not enough', (of) => answerNeed(of, aNeedAnswer(), aMoment()), 'anotherAlone'],
  [
    'nobody can alone',
    (of) => answerNeed(of, aNeedAnswer({ question: 'anotherAlone' }), aMoment()),
    'together',
  ],
  [
    'several together',
    (of) => answerNeed(of, aNeedAnswer({ question: 'together', answer: 'yes' }), aMoment()),
    'informed',
  ],
  [
    'they know what it is about',
    (of) => tickItem(of, 'informed', today),
    'consentAnswers',
    [sara.id, johan.id, 'child'],
  ],
  ['Sara says yes', (of) => recordConsent(of, saraSaysYes, aMoment()), 'consentAnswers', [johan.id, 'child']],
  [
    'Johan says yes aloud',
    (of) => recordConsent(of, { ...saraSaysYes, personId: johan.id, form: 'oral' }, aMoment()),
    'consentAnswers',
    ['child'],
  ],
  [
    'Elsa could not be reached',
    (of) =>
      recordConsent(of, { ...saraSaysYes, personId: 'child', answer: 'notReachable', form: null }, aMoment()),
    'consentAnswers',
    ['child'],
  ],
  [
    'and why to go on',
    (of) => noteProceeding(of, { personId: 'child', reason: 'Sjuk hela veckan.', on: today }, aMoment()),
    'oralConsentNoted',
  ],
  ['the oral consent is noted', (of) => tickItem(of, 'oralConsentNoted', today), 'areasChosen'],
  ['areas are chosen', (of) => chooseAreas(of, ['ma-bra', 'trygg']), 'booked'],
  [
    'a time without a place',
    (of) =>
      bookMeeting(of, {
        date: today,
        start: '13:30',
        end: '14:30',
        place: '',
        link: '',
        interpreterLanguage: '',
        interpreterBooked: false,
      }),
    'booked',
  ],
  [
    'a digital place',
    (of) =>
      bookMeeting(of, {
        date: today,
        start: '13:30',
        end: '14:30',
        place: '',
        link: 'https://exempel.se/mote',
        interpreterLanguage: '',
        interpreterBooked: false,
      }),
    'invited',
    [primaryCare.id, socialServices.id],
  ],
  [
    'one is invited',
    (of) =>
      sendInvitation(of, { organisationId: primaryCare.id, way: 'form', sentOn: '2026-03-01' }, aMoment()),
    'invited',
    [socialServices.id],
  ],
  [
    'both are invited',
    (of) =>
      sendInvitation(of, { organisationId: socialServices.id, way: 'link', sentOn: '2026-03-01' }, aMoment()),
    'replied',
    [primaryCare.id, socialServices.id],
  ],
  [
    'one replies',
    (of) => noteReply(of, { organisationId: primaryCare.id, reply: 'coming', repliedOn: today }, aMoment()),
    'replied',
    [socialServices.id],
  ],
  [
    'both reply, and contacts before the meeting are never asked for',
    (of) =>
      noteReply(of, { organisationId: socialServices.id, reply: 'sendsViews', repliedOn: today }, aMoment()),
    'familyFirst',
  ],
  ['the family first', (of) => tickItem(of, 'familyFirst', today), 'informationAgreed'],
  ['information is agreed on', (of) => agreeOnInformation(of, today, aMoment()), 'areasDiscussed'],
  [
    'an area is discussed',
    (of) =>
      saveArea(of, {
        areaId: 'ma-bra',
        works: 'Sover bra på helgerna.',
        challenging: '',
        childWords: '',
        goal: '',
      }),
    'viewsHeard',
  ],
  [
    'views are heard',
    (of) => saveViews(of, { childViews: 'Lugnare morgnar.', guardianViews: '', disagreement: '' }),
    'held',
  ],
  ['the meeting is held', (of) => holdMeeting(of, today, aMoment()), 'actionsClear'],
  [
    'an action lacks its day',
    (of) => saveAction(of, { ...action, id: null, due: null }, { today, id: anId(71) }),
    'actionsClear',
  ],
  [
    'it has all three',
    (of) => saveAction(of, anAction(), aMoment()),
    'copiesAgreed',
    ['child', sara.id, johan.id, primaryCare.id, socialServices.id],
  ],
  ...['child', sara.id, johan.id, primaryCare.id].map(
    (partyId, index, before): [string, (of: Case) => Result<Case>, string, string[]] => [
      `copy ${index + 1}`,
      (of) =>
        saveCopy(of, { partyId, way: 'now', where: '', isConfirmed: false, deliveredOn: today }, aMoment()),
      'copiesAgreed',
      [...before.slice(index + 1), socialServices.id],
    ],
  ),
  [
    'the last copy',
    (of) =>
      saveCopy(
        of,
        { partyId: socialServices.id, way: 'send', where: '', isConfirmed: false, deliveredOn: null },
        aMoment(),
      ),
    'coordinator',
  ],
  [
    'somebody else coordinates',
    (of) =>
      decideCoordinator(
        of,
        { organisationId: primaryCare.id, person: 'Ingrid Toll', phone: '', reason: '', decidedOn: today },
        aMoment(),
      ),
    'nextMeeting',
  ],
  [
    'the next meeting is set',
    (of) =>
      setNextMeeting(
        of,
        {
          date: '2026-04-14',
          start: '13:30',
          end: '14:30',
          place: '',
          partyIds: [],
          others: '',
        },
        aMoment(),
      ),
    'planPrinted',
  ],
  ['the plan is printed', (of) => accept(notePlanPrinted(of, aMoment())), 'handover'],
  [
    'the plan may go along',
    (of) => agreePlanSharing(of, { agreedBy: 'Elsa och Sara', on: today }, aMoment()),
    'handover',
  ],
  ['it is received', (of) => noteReceived(of, { by: 'Ingrid Toll', on: today }, aMoment()), null],
]

const caseAfter = (lines: number) =>
  wholeCase.slice(0, lines).reduce((of, [, decide]) => accepted(decide(of)), aCase())

describe('what is next, along a whole case', () => {
  test('at first', () =>
    expect(nextUp(aCase(), today)).toEqual({ step: 1, itemId: 'observations', waitsFor: [] }))

  test.each(
    wholeCase.map(([done, , itemId, waitsFor = []], index) => [done, index, itemId, waitsFor] as const),
  )('%s', (_, index, itemId, waitsFor) => {
    const next = nextUp(caseAfter(index + 1), today)
    if (itemId === null) expect(next).toBeNull()
    else expect(next).toMatchObject({ itemId, waitsFor })
  })

  test('in the end every step is done, but the one that was never needed', () => {
    expect(stepStates(caseAfter(wholeCase.length), today).map(({ status }) => status)).toEqual([
      'done',
      'done',
      'done',
      'optional',
      'done',
      'done',
      'done',
    ])
  })

  test('a withdrawal leads back to the consents, even then', () => {
    const withdrawn = accepted(withdrawConsent(caseAfter(wholeCase.length), sara.id, today, aMoment()))
    expect(nextUp(withdrawn, today)?.itemId).toBe('consentOrganisations')
  })
})
