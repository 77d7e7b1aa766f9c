import { expect } from 'vitest'
import {
  caseSchema,
  currentMeeting,
  type Case,
  type Meeting,
  type NeedQuestion,
} from '../../../shared/domain/case'
import { coverage } from '../../../shared/domain/consent'
import { openCopies } from '../../../shared/domain/copies'
import { nextParties } from '../../../shared/domain/coordination'
import { coveredPart, isCoveredPart } from '../../../shared/domain/handedOver'
import { standingInvitations } from '../../../shared/domain/invitation'
import { invitationLetter } from '../../../shared/domain/invitationLetter'
import { expectedAttendees } from '../../../shared/domain/meeting'
import { needOutcome } from '../../../shared/domain/need'
import { noteForConsent } from '../../../shared/domain/noteFormulas'
import { noHistory } from '../../../shared/domain/paperSubject'
import { findOrganisation, isProtected, partiesOf, peopleOf } from '../../../shared/domain/people'
import { copyRecipients } from '../../../shared/domain/plan'
import { ruleNames, type Refusal } from '../../../shared/domain/result'
import { nextUp, notInvited, notReplied, stepStates } from '../../../shared/domain/routine'
import { waitingFor, waitingKinds } from '../../../shared/domain/waiting'
import { ruleTexts } from '../../../shared/texts/rules'
import { profile, strangerId } from '../../support/cases'
import { everything } from '../../support/handover'
import type { Voices } from './voices'

const wheel = { version: '', isWorkingVersion: true, areas: [], earlier: [] }

/** A refusal names a rule that people can be told about, and only ids. */
export function expectTold(refusal: Refusal): void {
  expect(ruleNames).toContain(refusal.rule)
  expect(ruleTexts[refusal.rule](refusal.subjects.join(', '))).not.toBe('')
  for (const subject of refusal.subjects) expect(subject).toMatch(/^(child|[0-9a-f-]{36})$/)
}

/** What holds for every case, whatever has been done to it. */
export function expectSound(of: Case, today: string, voices: Voices): void {
  expect(caseSchema.parse(of)).toEqual(of)
  expect(JSON.parse(JSON.stringify(of))).toEqual(of)
  expectNoStrangers(of)
  expectDistinct(of)
  expectPast(of, today)
  expectWholeFormulas(of)
  for (const { id, own } of of.organisations) {
    expect(coverage(of, id, today).kind).toBe(own ? 'own' : voices.verdict(of, id, today))
    const letter = invitationLetter(of, id, {
      profile,
      goodTimeDays: 14,
      wheel,
      history: noHistory,
      today,
      version: 1,
    })
    if (letter.ok) expect(voices.verdict(of, id, today)).toBe('covered')
  }
  expectOnlyCovered(of, today, voices)
  expectWaiting(of, today)
  expectFairHandover(of, today, voices)
  const now = stepStates(of, today).flatMap(({ step, items }) =>
    items.filter(({ status }) => status === 'now').map(() => step),
  )
  expect(now.length).toBeLessThanOrEqual(1)
  expect(now).not.toContain(4)
  const latest = (question: NeedQuestion) =>
    of.needAnswers.filter((one) => one.question === question).at(-1)?.answer
  const isShared =
    latest('ownSupport') === 'no' && latest('anotherAlone') === 'no' && latest('together') === 'yes'
  expect(needOutcome(of).kind === 'activated').toBe(isShared)
  const onward = of.onward
  for (const { on } of onward?.contacts ?? []) expect(on >= (onward?.consent?.on ?? '9')).toBe(true)
  for (const { organisations } of of.consents)
    for (const { organisationId } of organisations)
      expect(findOrganisation(of, organisationId)?.own).toBe(false)
  if (needOutcome(of).kind === 'notActivated') expect(nextUp(of, today)).toBeNull()
  const { coordination } = currentMeeting(of)
  if (coordination?.received)
    expect(coordination.planSharing?.on.localeCompare(coordination.received.on)).toBeLessThanOrEqual(0)
  expect(of.organisations.filter(({ own }) => own)).toHaveLength(1)
}

/** What is handed over knows nobody without a yes, counts as before, and is known again as such by the receiver. */
function expectFairHandover(of: Case, today: string, voices: Voices): void {
  const handed = coveredPart(of, everything, today)
  expectNoStrangers(handed)
  expect(isCoveredPart(caseSchema.parse(handed), everything, today)).toBe(true)
  for (const { id, own } of handed.organisations) {
    expect(coverage(handed, id, today)).toEqual(coverage(of, id, today))
    if (!own) expect(voices.verdict(of, id, today)).toBe('covered')
  }
}

/** Withdrawal always wins: whoever has lost its consent is nowhere asked, expected, invited again or given a copy. */
function expectOnlyCovered(of: Case, today: string, voices: Voices): void {
  const { next } = currentMeeting(of)
  const asked = [
    ...copyRecipients(of, today),
    ...openCopies(of, today).map(({ partyId }) => partyId),
    ...standingInvitations(of, today).map(({ organisationId }) => organisationId),
    ...notReplied(of, today),
    ...notInvited(of, today),
    ...expectedAttendees(of, today).map(({ partyId }) => partyId),
    ...(next === null ? [] : nextParties(of, next, today)),
  ]
  for (const id of asked) {
    if (findOrganisation(of, id)?.own === false) expect(voices.verdict(of, id, today)).toBe('covered')
  }
}

/** What waits is said once, in order, of those in the case, and never where nothing goes on. */
function expectWaiting(of: Case, today: string): void {
  const list = waitingFor(of, today)
  const places = list.map(({ kind }) => waitingKinds.indexOf(kind))
  expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
  const parties = new Set(partiesOf(of).map(({ id }) => id))
  for (const { count, partyIds } of list) {
    expect(count).toBeGreaterThan(0)
    expect(partyIds.length).toBeLessThanOrEqual(count)
    for (const id of partyIds) expect(parties).toContain(id)
  }
  if (needOutcome(of).kind !== 'activated') expect(list).toEqual([])
}

/** Nothing points at what is not in the case. */
function expectNoStrangers(of: Case): void {
  expect(JSON.stringify(of)).not.toContain(strangerId)
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id))
  const [people, organisations, parties] = [ids(peopleOf(of)), ids(of.organisations), ids(partiesOf(of))]
  for (const { personId, organisations: covered } of of.consents) {
    expect(people).toContain(personId)
    for (const { organisationId } of covered) expect(organisations).toContain(organisationId)
  }
  for (const said of [of.onward?.told, of.onward?.consent])
    for (const personId of said?.people ?? []) expect(people).toContain(personId)
  for (const { personId } of of.proceedReasons) expect(people).toContain(personId)
  for (const { organisationId } of of.contacts) expect(organisations).toContain(organisationId)
  for (const meeting of of.meetings) {
    for (const { organisationId } of meeting.invitations) expect(organisations).toContain(organisationId)
    for (const { partyId } of [...meeting.attendees, ...meeting.copies]) expect(parties).toContain(partyId)
    for (const partyId of meeting.next?.partyIds ?? []) expect(parties).toContain(partyId)
    if (meeting.coordination !== null) expect(organisations).toContain(meeting.coordination.organisationId)
    for (const { responsible } of meeting.actions) {
      if (responsible?.kind === 'organisation') expect(organisations).toContain(responsible.id)
      if (responsible?.kind === 'guardian') expect(people).toContain(responsible.id)
    }
  }
}

/** Nothing is there twice. */
function expectDistinct(of: Case): void {
  const meeting = currentMeeting(of)
  const lists = [
    ...[of.guardians, of.organisations, of.observations, of.consents, of.contacts].map((list) =>
      list.map(({ id }) => id),
    ),
    ...[meeting.attendees, meeting.actions].map((list) => list.map(({ id }) => id)),
    of.proceedReasons.map(({ personId }) => personId),
    meeting.invitations.map(({ organisationId }) => organisationId),
    meeting.familyInvitations.map(({ personId }) => personId),
    meeting.areas.map(({ areaId }) => areaId),
    meeting.copies.map(({ partyId }) => partyId),
  ]
  for (const list of lists) expect(new Set(list).size).toBe(list.length)
}

/** What is told to have happened has happened. */
function expectPast(of: Case, today: string): void {
  const meeting = currentMeeting(of)
  const days = [
    ...[of.observations, of.needAnswers, of.consents, of.proceedReasons, of.contacts].flatMap((list) =>
      list.map(({ on }) => on),
    ),
    ...of.consents.map(({ withdrawnOn }) => withdrawnOn),
    ...[of.onward?.told, of.onward?.consent, ...(of.onward?.contacts ?? [])].map((said) => said?.on),
    ...of.referrals.map(({ receivedOn }) => receivedOn),
    ...of.contacts.map(({ confirmedOn }) => confirmedOn),
    ...meeting.invitations.flatMap(({ sentOn, repliedOn, calledOffOn }) => [sentOn, repliedOn, calledOffOn]),
    ...meeting.familyInvitations.map(({ on }) => on),
    ...meeting.copies.map(({ deliveredOn }) => deliveredOn),
    ...[of.deciders?.on, meeting.heldOn, meeting.informationAgreedOn],
    ...[
      meeting.coordination?.decidedOn,
      meeting.coordination?.planSharing?.on,
      meeting.coordination?.received?.on,
    ],
  ]
  for (const day of days) expect((day ?? today) <= today).toBe(true)
}

function expectWholeFormulas(of: Case): void {
  for (const consent of of.consents) {
    const note = noteForConsent(of, consent)
    if (note === null) continue
    expect(note).toMatch(
      /^Samtycke har lämnats muntligen den \d{1,2} [a-z]+ \d{4} för kontakt med .*\S.*\.$/s,
    )
    for (const { organisationId, answer } of consent.organisations) {
      if (answer === 'yes') expect(note).toContain(findOrganisation(of, organisationId)?.name.trim())
    }
  }
}

/** What one accepted command may have done to a case. */
export function expectFairStep(before: Case, after: Case, today: string, voices: Voices): void {
  expect([after.id, after.number, after.createdOn]).toEqual([before.id, before.number, before.createdOn])
  expect(after.needAnswers.slice(0, before.needAnswers.length)).toEqual(before.needAnswers)
  expect(after.consents.length).toBeGreaterThanOrEqual(before.consents.length)
  before.consents.forEach((row, index) => {
    const kept = after.consents[index]
    expect({ ...kept, withdrawnOn: row.withdrawnOn }).toEqual(row)
    if (row.withdrawnOn !== null) expect(kept).toEqual(row)
  })
  const [was, is] = [currentMeeting(before), currentMeeting(after)]
  const isFresh =
    <T>(list: readonly T[]) =>
    (one: T) =>
      !list.includes(one)
  const invited = is.invitations.filter(
    ({ organisationId, sentOn }) =>
      !was.invitations.some((one) => one.organisationId === organisationId && one.sentOn === sentOn),
  )
  for (const { organisationId, sentOn } of invited) {
    expectConsent(after, organisationId, sentOn, today, voices)
    expectKnownToSpecialists(after, organisationId)
  }
  for (const { partyId, deliveredOn } of is.copies.filter(isFresh(was.copies))) {
    if (findOrganisation(after, partyId) !== undefined)
      expectConsent(after, partyId, deliveredOn ?? today, today, voices)
  }
  for (const { deliveredOn, isConfirmed } of is.copies.filter(isFresh(was.copies))) {
    if (isProtected(after) && deliveredOn !== null) expect(isConfirmed).toBe(true)
  }
  for (const { organisationId, calledOffOn } of is.invitations.filter(isFresh(was.invitations))) {
    if (
      calledOffOn !== null &&
      was.invitations.some((one) => one.organisationId === organisationId && one.calledOffOn === null)
    )
      expect(voices.verdict(before, organisationId, today)).not.toBe('covered')
  }
  if (needOutcome(before).kind !== 'activated') expectNothingBeyondNeed(before, after)
}

/** The organisation is covered today, and somebody had said yes to it by the day it was invited or got its copy. */
function expectConsent(of: Case, organisationId: string, day: string, today: string, voices: Voices): void {
  if (findOrganisation(of, organisationId)?.own === true) return
  expect(voices.verdict(of, organisationId, today)).toBe('covered')
  const hadSaidYes = of.consents.some(
    ({ answer, on, until, organisations }) =>
      answer === 'yes' &&
      on <= day &&
      (until === null || until >= day) &&
      organisations.some((one) => one.organisationId === organisationId && one.answer === 'yes'),
  )
  expect(hadSaidYes).toBe(true)
}

/** Specialist care knows the child, and why it does matters to the meeting. */
function expectKnownToSpecialists(of: Case, organisationId: string): void {
  const invited = findOrganisation(of, organisationId)
  const isSpecialist = /^(habilitation|childPsychiatry|childClinic|otherSpecialist)$/.test(
    invited?.kind ?? '',
  )
  if (isSpecialist) expect([invited?.establishedContact, invited?.contactIsRelevant]).toEqual(['yes', 'yes'])
}

/** While the need is not settled as shared, things can be taken back and nothing can be added. */
function expectNothingBeyondNeed(before: Case, after: Case): void {
  expect(after.consents).toHaveLength(before.consents.length)
  expect(after.deciders).toEqual(before.deciders)
  expect(after.proceedReasons).toEqual(before.proceedReasons)
  expect(after.contacts).toEqual(before.contacts)
  expect(before.ticks).toMatchObject(after.ticks)
  const [was, is] = [currentMeeting(before), currentMeeting(after)]
  const takenBack: (keyof Meeting)[] = ['invitations', 'actions']
  // A name that is corrected is corrected where it stands.
  const unnamed = ({ attendees }: Meeting) => attendees.map((one) => ({ ...one, name: '' }))
  expect(unnamed(is)).toEqual(unnamed(was))
  const { invitations, actions, attendees } = was
  expect({ ...is, invitations, actions, attendees }).toEqual(was)
  for (const field of takenBack) expect(was[field]).toEqual(expect.arrayContaining(is[field] as unknown[]))
}
