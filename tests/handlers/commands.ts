import type { Case, NeedAnswer } from '../../shared/domain/case'
import type { Input } from '../../shared/ipc/contract'
import {
  aChild,
  aConsent,
  aGuardian,
  aNeedAnswer,
  anObservation,
  covering,
  primaryCare,
  sara,
  socialServices,
  strangerId,
  today,
} from '../support/cases'
import { guardianId, line, organisationId, type Line } from './commandLine'
import { meetingCommands } from './meetingCommands'

const { id: _guardianId, ...guardian } = aGuardian()
const { id: _consentId, withdrawnOn: _withdrawnOn, ...saraSaysYes } = aConsent()
const { id: _observationId, ...observation } = anObservation()
const needAnswer = (change: Partial<NeedAnswer> = {}) => {
  const { by: _by, ...answer } = aNeedAnswer(change)
  return answer
}

/** How the case begins. */
export const registration: Input<'cases.register'> = { child: aChild(), guardians: [guardian] }

const described = ({ name, kind, contactName, contactRole, phone }: typeof primaryCare) => ({
  name,
  kind,
  contactName,
  contactRole,
  phone,
})
const coveringAll = (of: Case) => covering(...of.organisations.filter(({ own }) => !own))
const consentOf = (personId: string, of: Case) => ({
  ...saraSaysYes,
  personId,
  organisations: coveringAll(of),
})

/** A whole case after its registration, with every command at least once. The own school has place 0. */
export const commands: Line[] = [
  line('cases.updateChild')(
    () => ({ child: aChild({ schoolClass: '8C' }) }),
    'name_missing',
    () => ({ child: aChild({ firstName: '' }) }),
  ),
  line('cases.addGuardian')(
    () => ({ guardian: { ...guardian, firstName: 'Johan', lastName: 'Nyström' } }),
    'name_missing',
    () => ({
      guardian: { ...guardian, firstName: ' ' },
    }),
  ),
  line('cases.updateGuardian')(
    (of) => ({ guardian: { ...sara, id: guardianId(of, 0), phone: '' } }),
    'not_in_case',
    () => ({ guardian: sara }),
  ),
  line('cases.addGuardian')(() => ({ guardian: { ...guardian, firstName: 'Fel', lastName: 'Person' } })),
  line('cases.removeGuardian')(
    (of) => ({ guardianId: guardianId(of, 2) }),
    'not_in_case',
    () => ({ guardianId: strangerId }),
  ),
  line('need.saveObservation')(
    () => ({ observation: { ...observation, id: null } }),
    'not_in_case',
    () => ({ observation: anObservation() }),
  ),
  line('need.answer')(
    () => ({ answer: needAnswer() }),
    'reason_missing',
    () => ({ answer: needAnswer({ reason: '' }) }),
  ),
  line('need.saveObservation')(() => ({ observation: { ...observation, id: null, text: 'Fel barn.' } })),
  line('need.removeObservation')(
    (of) => ({ observationId: of.observations.at(-1)?.id ?? strangerId }),
    'not_in_case',
    () => ({ observationId: strangerId }),
  ),
  line('need.answer')(
    () => ({ answer: needAnswer({ question: 'anotherAlone', answer: 'yes', route: 'weContact' }) }),
    'date_before_birth',
    () => ({ answer: needAnswer({ question: 'anotherAlone', on: '2012-03-13' }) }),
  ),
  line('need.noteTold')(
    () => ({ organisation: 'Vårdcentralen Björkhaga', told: { people: ['child'], on: today } }),
    'name_missing',
    () => ({ organisation: ' ' }),
  ),
  line('need.noteOnwardConsent')(
    (of) => ({
      organisation: 'Vårdcentralen Björkhaga',
      consent: { people: [guardianId(of, 0)], on: '2026-03-01' },
    }),
    'not_in_case',
    () => ({ consent: { people: [strangerId], on: today } }),
  ),
  line('need.saveOnwardContact')(
    () => ({ contact: { id: null, withWhom: 'Ingrid Toll', on: '2026-03-02', asked: 'Ringa Sara.' } }),
    'contact_before_consent',
    () => ({ contact: { id: null, withWhom: '', on: '2026-02-28', asked: 'Ringa Sara.' } }),
  ),
  line('need.answer')(
    () => ({ answer: needAnswer({ question: 'anotherAlone' }) }),
    'need_question_order',
    () => ({
      answer: needAnswer({ question: 'together' }),
    }),
  ),
  line('need.answer')(
    () => ({ answer: needAnswer({ question: 'together', answer: 'yes' }) }),
    'date_in_future',
    () => ({
      answer: needAnswer({ question: 'together', on: '2026-03-11' }),
    }),
  ),
  line('organisations.add')(
    () => ({ organisation: described(primaryCare) }),
    'name_missing',
    () => ({
      organisation: { ...described(primaryCare), name: '' },
    }),
  ),
  line('organisations.add')(() => ({ organisation: described(socialServices) })),
  line('organisations.add')(() => ({
    organisation: { ...described(socialServices), name: 'Polisen Granåsa', kind: 'police' },
  })),
  line('organisations.update')(
    (of) => ({
      organisationId: organisationId(of, 2),
      organisation: { ...described(socialServices), phone: '0980-31 95 00' },
    }),
    'not_in_case',
    () => ({ organisationId: strangerId }),
  ),
  line('organisations.remove')(
    (of) => ({ organisationId: organisationId(of, 3) }),
    'organisation_in_use',
    (of) => ({
      organisationId: organisationId(of, 0),
    }),
  ),
  line('organisations.answerSpecialist')(
    (of) => ({ organisationId: organisationId(of, 1), establishedContact: 'yes', contactIsRelevant: 'yes' }),
    'not_in_case',
    () => ({ organisationId: strangerId }),
  ),
  line('consent.setDeciders')(
    () => ({ deciders: { who: 'together', reason: 'Elsa är 13 år.', on: today } }),
    'reason_missing',
    () => ({
      deciders: { who: 'together', reason: '', on: today },
    }),
  ),
  line('consent.record')(
    (of) => ({ consent: consentOf(guardianId(of, 0), of) }),
    'consent_date_missing',
    (of) => ({
      consent: { ...consentOf(guardianId(of, 0), of), form: null },
    }),
  ),
  line('consent.record')(
    (of) => ({ consent: consentOf(guardianId(of, 1), of) }),
    'consent_ends_before_given',
    (of) => ({
      consent: { ...consentOf(guardianId(of, 1), of), until: '2026-02-01' },
    }),
  ),
  line('consent.withdraw')(
    (of) => ({ personId: guardianId(of, 1), on: '2026-02-15' }),
    'consent_not_given',
    () => ({ personId: 'child' }),
  ),
  line('consent.record')(
    (of) => ({ consent: { ...consentOf(guardianId(of, 1), of), form: 'oral', on: '2026-02-16' } }),
    'consent_before_withdrawal',
    (of) => ({
      consent: consentOf(guardianId(of, 1), of),
    }),
  ),
  line('consent.noteProceeding')(
    () => ({ proceed: { personId: 'child', reason: 'Sjuk hela veckan.', on: today } }),
    'not_in_case',
    () => ({
      proceed: { personId: strangerId, reason: 'Sjuk hela veckan.', on: today },
    }),
  ),
  line('cases.tick')(() => ({ itemId: 'informed', done: true })),
  line('cases.tick')(
    () => ({ itemId: 'oralConsentNoted', done: true }),
    'not_ticked_by_hand',
    () => ({ itemId: 'areasChosen' }),
  ),
  line('cases.skip')(
    () => ({ itemId: 'areasChosen', reason: 'Familjen väljer områden på mötet.' }),
    'cannot_be_skipped',
    () => ({ itemId: 'consentOrganisations' }),
  ),
  line('cases.skip')(
    () => ({ itemId: 'areasChosen', reason: null }),
    'reason_missing',
    () => ({ reason: ' ' }),
  ),
  line('invitation.chooseAreas')(() => ({ areaIds: ['ma-bra', 'trygg'] })),
  line('invitation.book')(
    () => ({
      booking: {
        date: today,
        start: '13:30',
        end: '14:30',
        place: 'Björken',
        link: '',
        interpreterLanguage: '',
        interpreterBooked: false,
      },
    }),
    'booking_times_reversed',
    () => ({
      booking: {
        date: today,
        start: '13:30',
        end: '13:00',
        place: 'Björken',
        link: '',
        interpreterLanguage: '',
        interpreterBooked: false,
      },
    }),
  ),
  line('invitation.inviteFamily')(
    () => ({ personId: 'child', invited: { way: 'oral', on: today } }),
    'not_in_case',
    () => ({ personId: strangerId }),
  ),
  line('invitation.writeReason')(() => ({ reason: 'Elsa behöver stöd hemma också.' })),
  line('invitation.send')(
    (of) => ({ organisationId: organisationId(of, 1), way: 'form', sentOn: '2026-03-01' }),
    'consent_missing',
    () => ({
      sentOn: '2026-02-01',
    }),
  ),
  line('invitation.takeBack')(
    (of) => ({ organisationId: organisationId(of, 1) }),
    'organisation_not_invited',
    (of) => ({
      organisationId: organisationId(of, 2),
    }),
  ),
  line('invitation.send')(
    (of) => ({ organisationId: organisationId(of, 1), way: 'link', sentOn: '2026-03-02' }),
    'date_in_future',
    () => ({
      sentOn: '2026-03-11',
    }),
  ),
  line('invitation.send')((of) => ({
    organisationId: organisationId(of, 2),
    way: 'phone',
    sentOn: '2026-03-02',
  })),
  // Elsa changes her mind about the meeting, and changes it back.
  line('consent.record')((of) => ({
    consent: { ...consentOf('child', of), answer: 'no', form: null, on: today },
  })),
  line('invitation.callOff')(
    (of) => ({ organisationId: organisationId(of, 2), on: today }),
    'called_off_before_sent',
    () => ({ on: '2026-03-01' }),
  ),
  line('consent.record')((of) => ({ consent: { ...consentOf('child', of), on: today } })),
  line('invitation.send')((of) => ({
    organisationId: organisationId(of, 2),
    way: 'letter',
    sentOn: today,
  })),
  line('invitation.noteReply')(
    (of) => ({ organisationId: organisationId(of, 1), reply: 'coming', repliedOn: today }),
    'organisation_not_invited',
    (of) => ({ organisationId: organisationId(of, 0) }),
  ),
  line('invitation.noteReply')((of) => ({
    organisationId: organisationId(of, 2),
    reply: 'sendsViews',
    repliedOn: today,
  })),
  ...meetingCommands,
]
