import { areaNotesSchema, bookingSchema, familyInvitationSchema, invitationSchema } from '../domain/case'
import { dateSchema, idSchema, textSchema, z } from '../domain/schema'
import { caseCommand } from './define'

export const invitationCalls = {
  'invitation.chooseAreas': caseCommand({ areaIds: z.array(areaNotesSchema.shape.areaId).max(20) }),
  'invitation.book': caseCommand({ booking: bookingSchema }),
  /** Writes why they are asked to come, for the letters to say. */
  'invitation.writeReason': caseCommand({ reason: textSchema }),
  /** Notes how somebody in the family was asked to the meeting; null takes it back. */
  'invitation.inviteFamily': caseCommand({
    personId: familyInvitationSchema.shape.personId,
    invited: familyInvitationSchema.omit({ personId: true }).nullable(),
  }),
  /** Notes that an organisation has been invited. Refuses while a consent or the specialist rule says no. */
  'invitation.send': caseCommand({
    organisationId: idSchema,
    way: invitationSchema.shape.way,
    sentOn: dateSchema,
  }),
  'invitation.noteReply': caseCommand({
    organisationId: idSchema,
    reply: invitationSchema.shape.reply,
    repliedOn: dateSchema.nullable(),
  }),
  /** Notes that an organisation that has lost its consent was told. Refuses with `invitation_stands` for any other. */
  'invitation.callOff': caseCommand({ organisationId: idSchema, on: dateSchema }),
  'invitation.takeBack': caseCommand({ organisationId: idSchema }),
}
