import type { Case } from '../../shared/domain/case'
import { findOrganisation } from '../../shared/domain/people'
import { consentTexts } from '../../shared/texts/consent'

/**
 * What an organisation has already got or heard, with the day, in words. A consent taken back stops what comes;
 * this cannot be undone, and the family should know.
 */
export function alreadyShared(of: Case, organisationId: string, day: (on: string) => string): string[] {
  const name = findOrganisation(of, organisationId)?.name ?? ''
  const { invited, contacted, met, copied } = consentTexts.shared
  const contacts = of.contacts.filter((contact) => contact.organisationId === organisationId)
  return [
    ...contacts.map((contact) => contacted(name, day(contact.on), contact.shared.trim())),
    ...of.meetings.flatMap(({ invitations, attendees, heldOn, copies }) => [
      ...invitations
        .filter((sent) => sent.organisationId === organisationId)
        .map((sent) => invited(name, day(sent.sentOn))),
      ...(heldOn !== null &&
      attendees.some(({ partyId, presence }) => partyId === organisationId && presence === 'present')
        ? [met(name, day(heldOn))]
        : []),
      ...copies.flatMap(({ partyId, deliveredOn }) =>
        partyId === organisationId && deliveredOn !== null ? [copied(name, day(deliveredOn))] : [],
      ),
    ]),
  ]
}
