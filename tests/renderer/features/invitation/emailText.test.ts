import { describe, expect, it } from 'vitest'
import { calledOffText, emailText } from '../../../../renderer/features/invitation/emailText'
import type { Case } from '../../../../shared/domain/case'
import { findRevealing, revealedByMessage } from '../../../../shared/domain/outgoingText'
import {
  aChild,
  aGuardian,
  anActivatedCase,
  johan,
  primaryCare,
  profile,
  sara,
  today,
  withMeeting,
} from '../../../support/cases'

const booked = (change: Partial<Case> = {}, where = { place: 'Furuskolan, rum Björken', link: '' }) =>
  withMeeting(anActivatedCase(change), {
    booking: {
      date: '2026-04-07',
      start: '13:30',
      end: '14:30',
      interpreterLanguage: '',
      interpreterBooked: false,
      ...where,
    },
  })

/** The whole e-mail, as it is copied. */
function written(of: Case, day = today): string {
  const email = emailText(of, { profile, goodTimeDays: 14 }, day)
  if (email === null) throw new Error('there is no e-mail')
  return email
}

describe('the e-mail with an invitation', () => {
  it('is not there before the meeting is booked', () => {
    expect(emailText(anActivatedCase(), { profile, goodTimeDays: 14 }, today)).toBeNull()
  })

  it('says when, whom to ask and when to answer', () => {
    expect(written(booked())).toBe(
      'Ämne: Kallelse till samverkansmöte 7 april\n' +
        'Hej, du får en inbjudan till ett samverkansmöte enligt Kronobarnsmodellen tisdag 7 april 13.30–14.30. ' +
        'Inbjudan kommer med brev. Ring mig om du undrar något: 0980-31 92 10. Svara gärna senast 31 mars.\n' +
        'Karin Ekdahl, rektor',
    )
  })

  it('names nobody in the family, nobody invited and no room', () => {
    const text = written(booked({}, { place: 'Furuskolan, rum Björken', link: 'https://example.com/elsa' }))
    const words = [sara, johan, aChild()].flatMap(({ firstName, lastName }) => [firstName, lastName])
    for (const word of [...words, '20120314', primaryCare.name, 'Furuskolan', 'example.com', '8B']) {
      expect(text).not.toContain(word)
    }
  })

  it.each([
    ['the child', booked({ child: aChild({ protectedIdentity: true }) })],
    ['a guardian', booked({ guardians: [sara, aGuardian({ ...johan, protectedIdentity: true })] })],
  ])('has no sender and no telephone where %s is protected: both tell which school it is', (_, of) => {
    const text = written(of)
    for (const word of [profile.name, profile.phone, profile.school, profile.municipality])
      expect(text).not.toContain(word)
    expect(text).toContain('numret står i inbjudan')
  })

  it('asks for an answer soon when a week before the meeting has passed', () => {
    expect(written(booked(), '2026-04-01')).toContain('Svara gärna så snart du kan.')
  })

  it('says that the link comes with the invitation to a meeting without a room', () => {
    expect(written(booked({}, { place: '', link: 'https://example.com/1' }))).toContain('där står länken')
  })
})

describe('the message that an invitation no longer stands', () => {
  it('says which meeting, and nothing of whom or why', () => {
    expect(calledOffText(booked(), profile)).toBe(
      'Ämne: Om inbjudan till samverkansmöte 7 april\n' +
        'Hej, inbjudan till samverkansmötet tisdag 7 april 13.30–14.30 gäller inte längre för er. ' +
        'Ni behöver inte komma och inte svara. Har ni inbjudan på papper kan ni förstöra den.\n' +
        'Karin Ekdahl, rektor',
    )
  })

  it('has no sender where identity is protected, and no day before one is booked', () => {
    const hidden = calledOffText(anActivatedCase({ child: aChild({ protectedIdentity: true }) }), profile)
    expect(hidden).toMatch(
      /^Ämne: Om inbjudan till samverkansmöte\nHej, inbjudan till samverkansmötet gäller/,
    )
    expect(hidden).not.toContain(profile.name)
  })
})

it.each([
  ['an open case', booked()],
  ['a protected one', booked({ child: aChild({ protectedIdentity: true }) })],
  [
    'a family named as the month and the rektor',
    booked({
      child: aChild({ firstName: 'April', lastName: 'Ekdahl' }),
      guardians: [aGuardian({ firstName: 'Karin', lastName: 'Ekdahl' })],
    }),
  ],
])('nothing is found in the program’s own words: %s', (_, of) => {
  for (const text of [written(of), calledOffText(of, profile)])
    expect(findRevealing(text, revealedByMessage(of, profile), text)).toEqual([])
})
