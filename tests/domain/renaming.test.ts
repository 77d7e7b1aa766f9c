import { describe, expect, test } from 'vitest'
import { currentMeeting, type Case } from '../../shared/domain/case'
import { updateChild, updateGuardian } from '../../shared/domain/register'
import {
  aCase,
  aChild,
  aGuardian,
  aMoment,
  anAttendee,
  anId,
  anObservation,
  sara,
  withMeeting,
} from '../support/cases'
import { accepted } from './decisions'

const hidden = aChild({
  firstName: 'Eken',
  lastName: '',
  identity: { kind: 'withheld' },
  protectedIdentity: true,
})

const namesAtMeeting = (of: Case) => currentMeeting(of).attendees.map(({ name }) => name)
const tellers = (of: Case) => of.observations.map(({ source }) => source)

describe('a new name', () => {
  test('follows to the meeting, for the person and nobody else', () => {
    const of = withMeeting(aCase(), {
      attendees: [
        anAttendee({ id: anId(1), partyId: 'child', name: 'Elsa Bergqvist' }),
        anAttendee({ id: anId(2), partyId: sara.id, name: 'Sara Bergqvist' }),
        anAttendee({ id: anId(3), partyId: sara.id, name: 'Mormor' }),
      ],
    })
    expect(namesAtMeeting(accepted(updateChild(of, hidden, aMoment())))).toEqual([
      'Eken',
      'Sara Bergqvist',
      'Mormor',
    ])
    expect(namesAtMeeting(accepted(updateGuardian(of, aGuardian({ lastName: 'Lind' }))))).toEqual([
      'Elsa Bergqvist',
      'Sara Lind',
      'Mormor',
    ])
  })

  test('follows to what the person has told', () => {
    const of = aCase({
      observations: [
        anObservation({ kind: 'childTold', source: 'Elsa' }),
        anObservation({ kind: 'relativeTold', source: 'Sara' }),
        anObservation({ kind: 'relativeTold', source: 'Sara Bergqvist' }),
        anObservation({ kind: 'relativeTold', source: 'Mormor' }),
        anObservation({ kind: 'heard', source: 'Sara' }),
      ],
    })
    expect(tellers(accepted(updateChild(of, hidden, aMoment())))[0]).toBe('Eken')
    expect(tellers(accepted(updateGuardian(of, aGuardian({ firstName: 'Siri' }))))).toEqual([
      'Elsa',
      'Siri Bergqvist',
      'Siri Bergqvist',
      'Mormor',
      'Sara',
    ])
  })

  test('is not given to somebody else with the same first name', () => {
    const other = aGuardian({ id: anId(13), lastName: 'Nyström' })
    const of = aCase({
      guardians: [sara, other],
      observations: [anObservation({ kind: 'relativeTold', source: 'Sara' })],
    })
    expect(tellers(accepted(updateGuardian(of, aGuardian({ firstName: 'Siri' }))))).toEqual(['Sara'])
  })

  test('changes nothing else', () => {
    const of = aCase({
      observations: [anObservation({ kind: 'childTold', source: 'Elsa', text: 'Elsa är trött.' })],
    })
    const changed = accepted(updateChild(of, aChild({ firstName: 'Elisa' }), aMoment()))
    expect(changed).toEqual({
      ...of,
      child: aChild({ firstName: 'Elisa' }),
      observations: [{ ...of.observations[0], source: 'Elisa Bergqvist' }],
    })
    expect(accepted(updateChild(of, aChild({ schoolClass: '9B' }), aMoment())).observations).toEqual(
      of.observations,
    )
  })

  test('leaves facts without a name alone while the child has none', () => {
    const unborn = aChild({
      firstName: '',
      lastName: '',
      identity: { kind: 'unborn', expectedDate: '2026-06-01' },
    })
    const of = withMeeting(aCase({ child: unborn }), {
      attendees: [anAttendee({ partyId: 'child', name: '' })],
    })
    expect(namesAtMeeting(accepted(updateChild(of, aChild(), aMoment())))).toEqual([''])
  })
})
