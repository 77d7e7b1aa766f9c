import type { Case, Moment, PreMeetingContact } from './case'
import { putById, requireListed } from './lists'
import { checkPastDay, requireActivated } from './need'
import { accept, refuse, type Result } from './result'

/**
 * Logs a contact before the meeting. The purpose is always told, and the user confirms that what was
 * shared was necessary, relevant and proportionate; the day of that is kept.
 */
export function saveContact(
  current: Case,
  contact: Omit<PreMeetingContact, 'id' | 'confirmedOn'> & { id: string | null },
  isProportionate: boolean,
  moment: Moment,
): Result<Case> {
  const early = requireActivated(current)
  if (early !== null) return early
  const stranger =
    requireListed(current.contacts, contact.id) ??
    requireListed(current.organisations, contact.organisationId)
  if (stranger !== null) return stranger
  if (contact.purpose.trim() === '') return refuse('reason_missing')
  if (!isProportionate) return refuse('proportionality_not_confirmed')
  const wrongDay = checkPastDay(current, contact.on, moment.today)
  if (wrongDay !== null) return wrongDay
  const saved: PreMeetingContact = { ...contact, id: contact.id ?? moment.id, confirmedOn: moment.today }
  return accept({ ...current, contacts: putById(current.contacts, saved) })
}

/** True when a note reads as if support had been decided; the screen then reminds, and never stops. */
export function soundsLikeADecision(note: string): boolean {
  // \b knows no å, ä and ö: it finds no word that begins with one.
  return /(?<!\p{L})(beslutade|beslutat|bestämde|bestämt|enades|enats|överens(kom|kommit)?)(?!\p{L})/iu.test(
    note,
  )
}
