import { describe, expect, it } from 'vitest'
import { childInRoom, nameInRoom, partyInRoom, responsibleInRoom } from '../../shared/domain/roomNames'
import {
  aCase,
  aChild,
  aGuardian,
  anAttendee,
  anId,
  johan,
  primaryCare,
  sara,
  school,
  withMeeting,
} from '../support/cases'

const open = aCase({ guardians: [sara, johan], organisations: [school, primaryCare] })
const hidden = { ...open, child: aChild({ protectedIdentity: true }) }

describe('names that the whole room sees', () => {
  it('are the child’s first name, and none where there is none or identity is protected', () => {
    expect(childInRoom(open)).toBe(open.child.firstName)
    expect(childInRoom({ ...open, child: aChild({ firstName: ' ' }) })).toBe('barnet')
    expect(childInRoom(hidden)).toBe('barnet')
  })

  it.each([
    ['a guardian', sara.id, `${sara.firstName} ${sara.lastName}`, '', sara.firstName, 'vårdnadshavare'],
    ['somebody with a guardian', sara.id, 'Moa Påhittad', 'moster', 'Moa', 'moster'],
    [
      'somebody from an organisation',
      primaryCare.id,
      'Ingrid Toll',
      'kurator',
      'Ingrid',
      `kurator, ${primaryCare.name}`,
    ],
    ['an organisation without a person', primaryCare.id, '', '', primaryCare.name, ''],
  ])('are first names: %s', (_, partyId, name, role, shown, from) => {
    expect(nameInRoom(open, { partyId, name, role })).toEqual({ name: shown, from })
  })

  it('are a whole first name of two words, where it is known to be one', () => {
    const annaKarin = aGuardian({ firstName: 'Anna Karin', lastName: 'Påhittad' })
    const of = { ...open, guardians: [annaKarin] }
    const named = { partyId: annaKarin.id, name: 'Anna Karin Påhittad', role: '' }
    expect(nameInRoom(of, named).name).toBe('Anna Karin')
  })

  it('are only parts in the meeting where identity is protected, told apart by a number', () => {
    const names = [sara.id, johan.id, primaryCare.id, school.id].map(
      (partyId) => nameInRoom(hidden, { partyId, name: 'Moa Påhittad', role: '' }).name,
    )
    expect(names).toEqual(['Vårdnadshavare 1', 'Vårdnadshavare 2', primaryCare.name, 'Skolan'])
  })

  it('say which party it is, by whoever is here for it or else its contact', () => {
    const here = (partyId: string) => partyInRoom(open, partyId, '2026-03-10')
    expect([school.id, sara.id, 'child'].map(here)).toEqual([
      `Karin, ${school.name}`,
      sara.firstName,
      open.child.firstName,
    ])
    const attendees = [anAttendee({ partyId: school.id, name: 'Anna Lund' })]
    expect(partyInRoom(withMeeting(open, { attendees }), school.id, '2026-03-10')).toBe(
      `Anna, ${school.name}`,
    )
    expect(partyInRoom(hidden, school.id, '2026-03-10')).toBe('Skolan')
  })

  it('say who has an action', () => {
    expect(responsibleInRoom(open, { kind: 'organisation', id: school.id, person: 'Anna Lund' })).toBe(
      `Anna, ${school.name}`,
    )
    expect(responsibleInRoom(open, { kind: 'guardian', id: johan.id })).toBe(johan.firstName)
    expect(responsibleInRoom(open, { kind: 'child' })).toBe(open.child.firstName)
    expect(responsibleInRoom(open, { kind: 'guardian', id: anId(998) })).toBe('')
  })
})
