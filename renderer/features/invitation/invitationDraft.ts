/** The draft key of what is written in an organisation's row: the invitation, and later the reply to it. */
export function invitationDraft(organisationId: string): string {
  return `invitation:${organisationId}`
}
