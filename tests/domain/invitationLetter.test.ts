import { describe, expect, test } from 'vitest'
import type { Case, Invitation, Meeting } from '../../shared/domain/case'
import { writeInvitationReason } from '../../shared/domain/invitation'
import {
  invitationLetter,
  invitationLetterSchema,
  letterRecipients,
} from '../../shared/domain/invitationLetter'
import {
  aCase,
  aChild,
  aConsent,
  aGuardian,
  anActivatedCase,
  anId,
  anObservation,
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
  aBooking,
  anInvitation,
} from '../support/cases'
import { aroundOn } from '../documents/sampleCase'

const around = aroundOn(today)
const booking = aBooking()
const chosen = (...areaIds: string[]) =>
  areaIds.map((areaId) => ({ areaId, works: '', challenging: '', childWords: '', goal: '' }))

/** Sara and Elsa have said yes to the social services, Elsa no to the child psychiatry; Johan has not answered. */
const consents = [
  aConsent({ organisations: covering(primaryCare, socialServices, childPsychiatry) }),
  aConsent({
    id: anId(52),
    personId: 'child',
    form: 'oral',
    on: '2026-02-14',
    organisations: covering(socialServices, [childPsychiatry, 'no']),
  }),
]
function prepared(change: Partial<Case> = {}, meeting: Partial<Meeting> = {}): Case {
  return withMeeting(anActivatedCase({ consents, ...change }), {
    booking,
    areas: chosen('delaktig', 'ma-bra'),
    invitationReason: 'Elsa har varit mycket borta i höst.',
    ...meeting,
  })
}

function letterTo(of: Case, organisationId: string) {
  const made = invitationLetter(of, organisationId, around)
  if (!made.ok) throw new Error(made.rule)
  expect(invitationLetterSchema.parse(made.value)).toEqual(made.value)
  return made.value
}

describe('the invitation (A-3.7)', () => {
  test('says to whom and from whom, when and where, about whom, why, by what consent, and who else', () => {
    expect(letterTo(prepared(), socialServices.id)).toEqual({
      version: 1,
      templateVersion: 1,
      caseNumber: '2026-14',
      to: { organisation: 'Socialtjänsten Granåsa', contact: 'Peter Hallgren, familjebehandlare' },
      author: {
        name: 'Karin Ekdahl',
        role: 'rektor',
        school: 'Furuskolan',
        phone: '0980-31 92 10',
        isBestInterests: true,
      },
      isProtected: false,
      when: { date: '2026-03-24', start: '13:30', end: '14:30' },
      place: 'Furuskolan, rum Björken',
      link: '',
      answerBy: '2026-03-17',
      child: { name: 'Elsa Bergqvist', identity: { kind: 'personnummer', value: '20120314-2383' } },
      school: 'Furuskolan',
      schoolClass: '8B',
      guardians: ['Sara Bergqvist', 'Johan Nyström'],
      reason: 'Elsa har varit mycket borta i höst.',
      wheel: [1, 2, 3, 4, 5, 6, 7],
      areas: [
        { number: 2, name: 'Må bra' },
        { number: 7, name: 'Delaktig' },
      ],
      consents: [
        { who: 'Sara Bergqvist, vårdnadshavare', form: 'written', on: '2026-02-10' },
        { who: 'Elsa Bergqvist', form: 'oral', on: '2026-02-14' },
      ],
      others: ['Elsa, Sara och Johan', 'Furuskolan', 'Vårdcentralen Björkhaga'],
    })
  })

  test('shows only the consent that covers the one it is to, and no answer about others', () => {
    const letter = letterTo(prepared(), primaryCare.id)
    expect(letter.consents).toEqual([
      { who: 'Sara Bergqvist, vårdnadshavare', form: 'written', on: '2026-02-10' },
    ])
    expect(JSON.stringify(letter)).not.toContain('BUP')
  })

  test('leaves open what is not booked', () => {
    expect(letterTo(prepared({}, { booking: null }), primaryCare.id)).toMatchObject({
      when: null,
      place: '',
      answerBy: null,
    })
  })

  test('invites a pupil of age without the guardians', () => {
    const adult = aChild({ identity: { kind: 'birthDate', date: '2008-03-10' } })
    const own = aConsent({ personId: 'child', organisations: covering(primaryCare) })
    const letter = letterTo(prepared({ child: adult, consents: [own] }), primaryCare.id)
    expect(letter).toMatchObject({ guardians: [], others: ['Elsa', 'Furuskolan'] })
  })

  test.each<[string, Case, string | null, string]>([
    ['an organisation nobody has said yes to', prepared({ consents: [] }), primaryCare.id, 'consent_missing'],
    ['one that somebody has said no to (A-2.5)', prepared(), childPsychiatry.id, 'consent_refused'],
    [
      'specialist care without an established contact (A-3.11)',
      prepared({ consents: [aConsent({ organisations: covering(childPsychiatry) })] }),
      childPsychiatry.id,
      'specialist_contact_unknown',
    ],
    [
      'one whose consent was withdrawn',
      prepared({ consents: [aConsent({ withdrawnOn: today })] }),
      primaryCare.id,
      'consent_refused',
    ],
    ['the own school', prepared(), school.id, 'not_in_case'],
    ['a guardian', prepared(), sara.id, 'not_in_case'],
    ['a stranger', prepared(), strangerId, 'not_in_case'],
    ['nobody', prepared(), null, 'not_in_case'],
    ['anybody before the need is settled', aCase({ consents }), primaryCare.id, 'need_not_activated'],
  ])('is not made for %s', (_, of, organisationId, rule) => {
    expect(invitationLetter(of, organisationId, around)).toMatchObject({ ok: false, rule })
  })

  test('holds nothing that belongs to the family and the school alone', () => {
    const secret = 'får inte skrivas ut'
    const of = frozen<Case>({
      ...prepared(),
      observations: [anObservation({ text: secret, source: secret })],
      deciders: { who: 'together', reason: secret, on: '2026-02-09' },
      consents: consents.map((row) => ({ ...row, limits: secret, maturity: secret, takenBy: secret })),
      proceedReasons: [{ personId: johan.id, reason: secret, on: today }],
      guardians: [aGuardian({ phone: secret, interpreterLanguage: secret }), johan],
      organisations: prepared().organisations.map((one) => (one.own ? one : { ...one, phone: secret })),
    })
    expect(JSON.stringify(letterTo(of, socialServices.id))).not.toContain(secret)
  })

  test.each<[string, Partial<Case>]>([
    ['the child', { child: aChild({ protectedIdentity: true }) }],
    ['a guardian', { guardians: [sara, aGuardian({ ...johan, protectedIdentity: true })] }],
  ])('says nothing that leads to a family where %s is protected', (_, change) => {
    const of = prepared(change, {
      invitationReason: '',
      booking: { ...booking, link: 'https://furuskolan.se' },
    })
    const letter = letterTo(of, socialServices.id)
    const said = JSON.stringify(letter)
    for (const word of [
      'Elsa',
      'Bergqvist',
      'Nyström',
      'Sara',
      '20120314',
      'uruskolan',
      'Björken',
      '0980',
      '8B',
    ])
      expect(said).not.toContain(word)
    expect(letter).toMatchObject({
      isProtected: true,
      child: { name: 'Ärende 2026-14', identity: null },
      author: { school: 'skolan', phone: '' },
      consents: [{ who: 'Vårdnadshavare' }, { who: 'Barnet' }],
      others: ['Familjen', 'Skolan', 'Vårdcentralen Björkhaga'],
    })
  })
})

describe('the letters to print', () => {
  const invited = (organisationId: string, way: Invitation['way']) => anInvitation({ organisationId, way })

  test('are to all who may be invited, and to nobody else', () => {
    expect(letterRecipients(prepared(), today)).toEqual([primaryCare.id, socialServices.id])
    expect(letterRecipients(prepared({ consents: [] }), today)).toEqual([])
  })

  test.each([
    ['letter', true],
    ['form', true],
    ['link', false],
    ['phone', false],
  ] as const)('to one that was invited by %s: %s', (way, isThere) => {
    const of = prepared({}, { invitations: [invited(primaryCare.id, way)] })
    expect(letterRecipients(of, today).includes(primaryCare.id)).toBe(isThere)
  })
})

test('the reason is written once the need is settled, without blanks round it', () => {
  expect(writeInvitationReason(aCase(), 'Därför')).toMatchObject({ rule: 'need_not_activated' })
  expect(writeInvitationReason(anActivatedCase(), ' Därför ')).toMatchObject({
    value: { meetings: [{ invitationReason: 'Därför' }] },
  })
})
