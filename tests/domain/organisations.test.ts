import { describe, expect, test } from 'vitest'
import { organisationKindSchema, type Case, type Organisation } from '../../shared/domain/case'
import {
  addOrganisation,
  answerSpecialist,
  isSpecialist,
  organisationKinds,
  primaryCareCounterpart,
  removeOrganisation,
  specialistObstacle,
  updateOrganisation,
} from '../../shared/domain/organisations'
import {
  aCase,
  aConsent,
  aContact,
  aMoment,
  anAction,
  anActivatedCase,
  anAttendee,
  aNeedAnswer,
  anOrganisation,
  childPsychiatry,
  covering,
  primaryCare,
  school,
  socialServices,
  strangerId,
  withMeeting,
} from '../support/cases'
import { accepted, refused } from './decisions'

test('every kind is offered once', () => {
  expect(organisationKinds.toSorted()).toEqual(organisationKindSchema.options.toSorted())
})

describe('the specialist rule (A-3.9 to A-3.14)', () => {
  test('holds for specialist care and nobody else', () => {
    const specialists = organisationKinds.filter((kind) => isSpecialist({ kind }))
    expect(specialists).toEqual(['habilitation', 'childPsychiatry', 'childClinic', 'otherSpecialist'])
  })

  const unknown = 'specialist_contact_unknown'
  const missing = 'specialist_contact_missing'
  test.each([
    [null, null, unknown],
    [null, 'yes', unknown],
    [null, 'no', unknown],
    ['no', null, missing],
    ['no', 'yes', missing],
    ['no', 'no', missing],
    ['unknown', null, missing],
    ['unknown', 'yes', missing],
    ['unknown', 'no', missing],
    ['yes', null, unknown],
    ['yes', 'no', 'specialist_not_relevant'],
    ['yes', 'yes', null],
  ] as const)('contact %s, relevant %s: %s', (establishedContact, contactIsRelevant, rule) => {
    const answers = { establishedContact, contactIsRelevant }
    const expected = rule === null ? null : refused(rule, childPsychiatry.id)
    expect(specialistObstacle(anOrganisation({ ...childPsychiatry, ...answers }))).toEqual(expected)
    expect(specialistObstacle(anOrganisation({ ...primaryCare, ...answers }))).toBeNull()
  })

  test('is answered for one organisation at a time', () => {
    const answers = { establishedContact: 'yes', contactIsRelevant: 'no' } as const
    const of = accepted(answerSpecialist(aCase(), childPsychiatry.id, answers))
    expect(of.organisations).toEqual([
      school,
      primaryCare,
      socialServices,
      { ...childPsychiatry, ...answers },
    ])
    expect(answerSpecialist(aCase(), strangerId, answers)).toEqual(refused('not_in_case', strangerId))
  })

  test('points to primary care, when the case has it', () => {
    expect(primaryCareCounterpart(aCase())).toEqual(primaryCare)
    expect(primaryCareCounterpart(aCase({ organisations: [school] }))).toBeUndefined()
  })
})

const described = {
  name: 'Polisen Granåsa',
  kind: 'police',
  contactName: '',
  contactRole: '',
  phone: '',
} as const

describe('adding and changing', () => {
  test('a new one comes last and has answered nothing', () => {
    const moment = aMoment()
    const of = accepted(addOrganisation(aCase(), described, moment))
    expect(of.organisations.at(-1)).toEqual({
      ...described,
      id: moment.id,
      own: false,
      establishedContact: null,
      contactIsRelevant: null,
    })
  })

  test('new details keep the specialist answers, a new kind does not', () => {
    const answered: Organisation = { ...childPsychiatry, establishedContact: 'yes', contactIsRelevant: 'yes' }
    const of = aCase({ organisations: [school, answered] })
    const renamed = { ...described, kind: 'childPsychiatry' } as const
    expect(accepted(updateOrganisation(of, answered.id, renamed)).organisations[1]).toEqual({
      ...answered,
      ...renamed,
    })
    expect(accepted(updateOrganisation(of, answered.id, described)).organisations[1]).toEqual({
      ...answered,
      ...described,
      establishedContact: null,
      contactIsRelevant: null,
    })
  })

  test('the own school stays the own school', () => {
    expect(accepted(updateOrganisation(aCase(), school.id, described)).organisations[0]?.own).toBe(true)
  })

  test('a name is needed', () => {
    expect(addOrganisation(aCase(), { ...described, name: ' ' }, aMoment())).toEqual(refused('name_missing'))
    expect(updateOrganisation(aCase(), primaryCare.id, { ...described, name: '' })).toEqual(
      refused('name_missing'),
    )
  })

  test('nothing changes in a closed case', () => {
    const closed = aCase({ needAnswers: [aNeedAnswer({ answer: 'yes' })] })
    const answers = { establishedContact: 'yes', contactIsRelevant: 'yes' } as const
    expect(addOrganisation(closed, described, aMoment())).toEqual(refused('case_closed'))
    expect(updateOrganisation(closed, primaryCare.id, described)).toEqual(refused('case_closed'))
    expect(answerSpecialist(closed, primaryCare.id, answers)).toEqual(refused('case_closed'))
    expect(removeOrganisation(closed, primaryCare.id)).toEqual(refused('case_closed'))
  })

  test('one that is not there cannot be changed', () => {
    expect(updateOrganisation(aCase(), strangerId, described)).toEqual(refused('not_in_case', strangerId))
  })
})

describe('removing', () => {
  test('one that nothing refers to goes', () => {
    expect(accepted(removeOrganisation(aCase(), primaryCare.id)).organisations).toEqual([
      school,
      socialServices,
      childPsychiatry,
    ])
  })

  const of = anActivatedCase()
  const id = primaryCare.id
  const coordination = {
    organisationId: id,
    person: 'Ingrid Toll',
    phone: '',
    reason: '',
    decidedOn: '2026-03-09',
    planSharing: null,
    received: null,
  }
  const next = { date: '2026-04-14', start: '13:30', end: '14:30', place: '', partyIds: [id], others: '' }
  test.each<[string, Case]>([
    ['a consent, yes', { ...of, consents: [aConsent()] }],
    ['a consent, no', { ...of, consents: [aConsent({ organisations: covering([primaryCare, 'no']) })] }],
    [
      'a contact',
      {
        ...of,
        contacts: [aContact({ organisationId: id })],
      },
    ],
    [
      'an invitation',
      withMeeting(of, {
        invitations: [
          {
            organisationId: id,
            way: 'form',
            sentOn: '2026-03-01',
            reply: 'none',
            repliedOn: null,
            calledOffOn: null,
          },
        ],
      }),
    ],
    ['an attendee', withMeeting(of, { attendees: [anAttendee({ partyId: id })] })],
    ['an action', withMeeting(of, { actions: [anAction()] })],
    ['the coordination', withMeeting(of, { coordination })],
    ['the next meeting', withMeeting(of, { next })],
    [
      'a copy',
      withMeeting(of, {
        copies: [{ partyId: id, way: 'now', where: '', isConfirmed: false, deliveredOn: null }],
      }),
    ],
  ])('not one in %s', (_, mentioning) => {
    expect(removeOrganisation(mentioning, id)).toEqual(refused('organisation_in_use', id))
  })

  test('never the own school, nor one that is not there', () => {
    expect(removeOrganisation(aCase(), school.id)).toEqual(refused('organisation_in_use', school.id))
    expect(removeOrganisation(aCase(), strangerId)).toEqual(refused('not_in_case', strangerId))
  })
})
