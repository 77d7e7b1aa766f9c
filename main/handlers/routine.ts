import { noteProceeding, recordConsent, setDeciders, withdrawConsent } from '../../shared/domain/consent'
import { saveContact } from '../../shared/domain/contact'
import {
  agreePlanSharing,
  decideCoordinator,
  noteReceived,
  setNextMeeting,
} from '../../shared/domain/coordination'
import { noteDelivered } from '../../shared/domain/copies'
import { endMeeting } from '../../shared/domain/endMeeting'
import { beginNextMeeting, noteOutcome } from '../../shared/domain/followUp'
import {
  bookMeeting,
  callOffInvitation,
  chooseAreas,
  inviteFamily,
  noteReply,
  sendInvitation,
  takeBackInvitation,
  writeInvitationReason,
} from '../../shared/domain/invitation'
import {
  agreeOnInformation,
  expectedAttendees,
  holdMeeting,
  saveArea,
  saveAttendees,
  saveViews,
} from '../../shared/domain/meeting'
import { answerNeed, removeObservation, saveObservation } from '../../shared/domain/need'
import { noteOnwardConsent, noteTold, saveOnwardContact } from '../../shared/domain/onward'
import {
  addOrganisation,
  answerSpecialist,
  removeOrganisation,
  updateOrganisation,
} from '../../shared/domain/organisations'
import { removeAction, saveAction, saveCopy } from '../../shared/domain/plan'
import { caseCommand } from './caseCommand'
import type { HandlerContext } from './context'

/**
 * The seven steps. Each line joins a call to the decision in the domain that answers it; there is nothing else
 * to a handler here, which is why they share one file.
 */
export function createRoutineHandlers(context: HandlerContext) {
  return {
    'need.saveObservation': caseCommand(context, 'need.saveObservation', (current, input, moment) =>
      saveObservation(current, input.observation, moment),
    ),
    'need.removeObservation': caseCommand(context, 'need.removeObservation', (current, input) =>
      removeObservation(current, input.observationId),
    ),
    'need.answer': caseCommand(context, 'need.answer', (current, input, moment) => {
      const by = context.store().settings.get().profile.name
      return answerNeed(current, { ...input.answer, by }, moment)
    }),
    'need.noteTold': caseCommand(context, 'need.noteTold', noteTold),
    'need.noteOnwardConsent': caseCommand(context, 'need.noteOnwardConsent', noteOnwardConsent),
    'need.saveOnwardContact': caseCommand(context, 'need.saveOnwardContact', (current, input, moment) =>
      saveOnwardContact(current, input.contact, moment),
    ),
    'organisations.add': caseCommand(context, 'organisations.add', (current, input, moment) =>
      addOrganisation(current, input.organisation, moment),
    ),
    'organisations.update': caseCommand(context, 'organisations.update', (current, input) =>
      updateOrganisation(current, input.organisationId, input.organisation),
    ),
    'organisations.remove': caseCommand(context, 'organisations.remove', (current, input) =>
      removeOrganisation(current, input.organisationId),
    ),
    'organisations.answerSpecialist': caseCommand(
      context,
      'organisations.answerSpecialist',
      (current, { organisationId, establishedContact, contactIsRelevant }) =>
        answerSpecialist(current, organisationId, { establishedContact, contactIsRelevant }),
    ),
    'consent.record': caseCommand(context, 'consent.record', (current, input, moment) =>
      recordConsent(current, input.consent, moment),
    ),
    'consent.withdraw': caseCommand(context, 'consent.withdraw', (current, input, moment) =>
      withdrawConsent(current, input.personId, input.on, moment),
    ),
    'consent.setDeciders': caseCommand(context, 'consent.setDeciders', (current, input, moment) =>
      setDeciders(current, input.deciders, moment),
    ),
    'consent.noteProceeding': caseCommand(context, 'consent.noteProceeding', (current, input, moment) =>
      noteProceeding(current, input.proceed, moment),
    ),
    'invitation.chooseAreas': caseCommand(context, 'invitation.chooseAreas', (current, input) =>
      chooseAreas(current, input.areaIds),
    ),
    'invitation.book': caseCommand(context, 'invitation.book', (current, input) =>
      bookMeeting(current, input.booking),
    ),
    'invitation.writeReason': caseCommand(context, 'invitation.writeReason', (current, { reason }) =>
      writeInvitationReason(current, reason),
    ),
    'invitation.inviteFamily': caseCommand(context, 'invitation.inviteFamily', (current, input, moment) =>
      inviteFamily(current, input.personId, input.invited, moment),
    ),
    'invitation.send': caseCommand(
      context,
      'invitation.send',
      (current, { organisationId, way, sentOn }, moment) =>
        sendInvitation(current, { organisationId, way, sentOn }, moment),
    ),
    'invitation.noteReply': caseCommand(
      context,
      'invitation.noteReply',
      (current, { organisationId, reply, repliedOn }, moment) =>
        noteReply(current, { organisationId, reply, repliedOn }, moment),
    ),
    'invitation.callOff': caseCommand(context, 'invitation.callOff', (current, input, moment) =>
      callOffInvitation(current, input.organisationId, input.on, moment),
    ),
    'invitation.takeBack': caseCommand(context, 'invitation.takeBack', (current, input) =>
      takeBackInvitation(current, input.organisationId),
    ),
    'contact.save': caseCommand(context, 'contact.save', (current, input, moment) =>
      saveContact(current, input.contact, input.isProportionate, moment),
    ),
    'meeting.saveAttendees': caseCommand(context, 'meeting.saveAttendees', (current, input) =>
      saveAttendees(current, input.attendees, input.attendees.map(context.newId)),
    ),
    'meeting.agreeOnInformation': caseCommand(
      context,
      'meeting.agreeOnInformation',
      (current, input, moment) => agreeOnInformation(current, input.on, moment),
    ),
    'meeting.saveArea': caseCommand(context, 'meeting.saveArea', (current, input) =>
      saveArea(current, input.area),
    ),
    'meeting.saveViews': caseCommand(
      context,
      'meeting.saveViews',
      (current, { childViews, guardianViews, disagreement }) =>
        saveViews(current, { childViews, guardianViews, disagreement }),
    ),
    'meeting.hold': caseCommand(context, 'meeting.hold', (current, input, moment) =>
      holdMeeting(current, input.on, moment),
    ),
    'meeting.end': caseCommand(context, 'meeting.end', (current, _, moment) =>
      endMeeting(current, moment, expectedAttendees(current, moment.today).map(context.newId)),
    ),
    'plan.saveAction': caseCommand(context, 'plan.saveAction', (current, input, moment) =>
      saveAction(current, input.action, moment),
    ),
    'plan.removeAction': caseCommand(context, 'plan.removeAction', (current, input) =>
      removeAction(current, input.actionId),
    ),
    'plan.saveCopy': caseCommand(context, 'plan.saveCopy', (current, input, moment) =>
      saveCopy(current, input.copy, moment),
    ),
    'plan.noteDelivered': caseCommand(
      context,
      'plan.noteDelivered',
      (current, { meetingId, partyId, on }, moment) =>
        noteDelivered(current, { meetingId, partyId, on }, moment),
    ),
    'followUp.noteOutcome': caseCommand(context, 'followUp.noteOutcome', (current, input, moment) =>
      noteOutcome(current, input.actionId, input.outcome, moment),
    ),
    'followUp.beginNextMeeting': caseCommand(context, 'followUp.beginNextMeeting', (current, _, moment) =>
      beginNextMeeting(current, moment),
    ),
    'coordination.decide': caseCommand(context, 'coordination.decide', (current, input, moment) =>
      decideCoordinator(current, input.coordination, moment),
    ),
    'coordination.setNextMeeting': caseCommand(
      context,
      'coordination.setNextMeeting',
      (current, input, moment) => setNextMeeting(current, input.next, moment),
    ),
    'coordination.agreePlanSharing': caseCommand(
      context,
      'coordination.agreePlanSharing',
      (current, input, moment) => agreePlanSharing(current, input.planSharing, moment),
    ),
    'coordination.noteReceived': caseCommand(context, 'coordination.noteReceived', (current, input, moment) =>
      noteReceived(current, input.received, moment),
    ),
  }
}
