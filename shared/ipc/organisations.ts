import { organisationSchema } from '../domain/case'
import { idSchema } from '../domain/schema'
import { caseCommand } from './define'

const described = organisationSchema.pick({
  name: true,
  kind: true,
  contactName: true,
  contactRole: true,
  phone: true,
})

export const organisationCalls = {
  'organisations.add': caseCommand({ organisation: described }),
  'organisations.update': caseCommand({ organisationId: idSchema, organisation: described }),
  /** Refuses with `organisation_in_use` when a consent, invitation or action mentions it. */
  'organisations.remove': caseCommand({ organisationId: idSchema }),
  'organisations.answerSpecialist': caseCommand({
    organisationId: idSchema,
    establishedContact: organisationSchema.shape.establishedContact,
    contactIsRelevant: organisationSchema.shape.contactIsRelevant,
  }),
}
