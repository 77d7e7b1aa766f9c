import { currentMeeting } from '../../shared/domain/case'
import { anAction, anAttendee, profile, strangerId, today } from '../support/cases'
import { guardianId, lastActionId, line, organisationId, type Line } from './commandLine'

const { id: _actionId, outcome: _outcome, ...action } = anAction()
const { id: _attendeeId, ...attendee } = anAttendee()
const coordination = {
  person: 'Ingrid Toll',
  phone: '',
  reason: 'Störst ansvar för insatserna.',
  decidedOn: today,
}
const next = {
  date: '2026-04-14',
  start: '13:30',
  end: '14:30',
  place: 'Björken',
  partyIds: ['child'],
  others: '',
}

/** From the contact before the meeting to the handover. */
export const meetingCommands: Line[] = [
  line('contact.save')(
    (of) => ({
      contact: {
        id: null,
        organisationId: organisationId(of, 1),
        withWhom: 'Ingrid Toll',
        on: today,
        purpose: 'Tid',
        shared: '',
      },
      isProportionate: true,
    }),
    'proportionality_not_confirmed',
    () => ({ isProportionate: false }),
  ),
  line('cases.tick')(
    () => ({ itemId: 'familyFirst', done: true }),
    'not_ticked_by_hand',
    () => ({ itemId: 'nothing' }),
  ),
  line('meeting.saveAttendees')(
    (of) => ({
      attendees: ['child', guardianId(of, 0)].map((partyId) => ({ ...attendee, id: null, partyId })),
    }),
    'not_in_case',
    () => ({
      attendees: [{ ...attendee, id: null, partyId: strangerId }],
    }),
  ),
  line('meeting.agreeOnInformation')(
    () => ({ on: today }),
    'date_in_future',
    () => ({ on: '2026-03-11' }),
  ),
  line('meeting.saveArea')(() => ({
    area: { areaId: 'ma-bra', works: 'Sover på helgerna.', challenging: '', childWords: 'Lugnt.', goal: '' },
  })),
  line('meeting.saveViews')(() => ({
    childViews: 'Lugnare morgnar.',
    guardianViews: 'Mer sömn.',
    disagreement: '',
  })),
  line('meeting.hold')(
    () => ({ on: today }),
    'date_before_birth',
    () => ({ on: '2012-01-01' }),
  ),
  line('plan.saveAction')(
    () => ({ action: { ...action, id: null, responsible: null } }),
    'not_in_case',
    () => ({ action: { ...action, id: strangerId } }),
  ),
  line('plan.removeAction')(
    (of) => ({ actionId: lastActionId(of) }),
    'not_in_case',
    () => ({ actionId: strangerId }),
  ),
  line('plan.saveAction')(() => ({ action: { ...action, id: null, responsible: { kind: 'child' } } })),
  ...['child', 'guardian', 'johan', 'primaryCare', 'socialServices'].map((_, place) =>
    line('plan.saveCopy')(
      (of) => {
        const parties = [
          'child',
          ...of.guardians.map(({ id }) => id),
          organisationId(of, 1),
          organisationId(of, 2),
        ]
        return {
          copy: {
            partyId: parties[place] ?? strangerId,
            way: 'now',
            where: '',
            isConfirmed: false,
            deliveredOn: today,
          },
        }
      },
      'not_in_case',
      () => ({ copy: { partyId: strangerId, way: 'now', where: '', isConfirmed: false, deliveredOn: null } }),
    ),
  ),
  line('coordination.decide')(
    (of) => ({ coordination: { ...coordination, organisationId: organisationId(of, 1) } }),
    'not_in_case',
    () => ({
      coordination: { ...coordination, organisationId: strangerId },
    }),
  ),
  line('coordination.setNextMeeting')(
    () => ({ next }),
    'booking_times_reversed',
    () => ({ next: { ...next, end: '13:30' } }),
  ),
  line('coordination.agreePlanSharing')(
    () => ({ planSharing: { agreedBy: 'Elsa och Sara', on: today } }),
    'reason_missing',
    () => ({
      planSharing: { agreedBy: '', on: today },
    }),
  ),
  line('coordination.noteReceived')(
    () => ({ received: { by: 'Ingrid Toll', on: today } }),
    'plan_sharing_not_agreed',
    () => ({
      received: { by: profile.name, on: '2026-03-09' },
    }),
  ),
  line('meeting.end')(() => ({})),
  line('plan.noteDelivered')(
    (of) => ({ meetingId: currentMeeting(of).id, partyId: 'child', on: today }),
    'not_in_case',
    () => ({ meetingId: strangerId }),
  ),
  line('followUp.noteOutcome')(
    (of) => ({ actionId: lastActionId(of), outcome: { answer: 'partly', why: 'Två gånger.', on: today } }),
    'not_in_case',
    () => ({ actionId: strangerId }),
  ),
  line('followUp.beginNextMeeting')(() => ({})),
]
