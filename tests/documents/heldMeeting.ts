import { expect } from 'vitest'
import type { Booking, Case, Coordination, NextMeeting } from '../../shared/domain/case'
import {
  childPlanSnapshot,
  childPlanSnapshotSchema,
  type ChildPlanSnapshot,
} from '../../shared/domain/childPlan'
import {
  aCase,
  aConsent,
  anAction,
  covering,
  johan,
  primaryCare,
  sara,
  school,
  socialServices,
  today,
  withMeeting,
} from '../support/cases'
import { aroundOn } from './sampleCase'

/** The plan of a case as it would be frozen; what it gives fits the schema. */
export function planOf(of: Case): ChildPlanSnapshot {
  const snapshot = childPlanSnapshot(of, aroundOn(today))
  expect(childPlanSnapshotSchema.parse(snapshot)).toEqual(snapshot)
  return snapshot
}

const booking: Booking = {
  date: '2026-03-09',
  start: '13:30',
  end: '14:30',
  place: 'Furuskolan, rum Björken',
  link: '',
  interpreterLanguage: '',
  interpreterBooked: false,
}
export const coordination: Coordination = {
  organisationId: school.id,
  person: 'Anna Lund',
  phone: '0980-31 92 25',
  reason: 'hemligt skäl',
  decidedOn: '2026-03-09',
  planSharing: null,
  received: null,
}
export const next: NextMeeting = {
  date: '2026-05-04',
  start: '13:30',
  end: '14:30',
  place: 'Furuskolan, rum Björken',
  partyIds: ['child', sara.id, johan.id, primaryCare.id],
  others: '',
}

/** A meeting that has been held: the family, the school and the health centre were there. */
export const held = withMeeting(aCase({ consents: [aConsent({ organisations: covering(primaryCare) })] }), {
  booking,
  heldOn: '2026-03-09',
  invitations: [
    {
      organisationId: primaryCare.id,
      way: 'form',
      sentOn: '2026-02-20',
      reply: 'coming',
      repliedOn: null,
      calledOffOn: null,
    },
    {
      organisationId: socialServices.id,
      way: 'form',
      sentOn: '2026-02-20',
      reply: 'notComing',
      repliedOn: null,
      calledOffOn: null,
    },
  ],
  areas: [
    { areaId: 'delaktig', works: '', challenging: '', childWords: 'Jag vill vara med.', goal: '' },
    { areaId: 'ma-bra', works: ' Sover bra. ', challenging: '', childWords: '', goal: '' },
    { areaId: 'aktiv', works: '', challenging: '', childWords: '', goal: '' },
  ],
  actions: [anAction({ areaId: 'trygg' })],
  coordination,
  next,
})
