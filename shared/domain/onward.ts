import type { Case, Moment, Onward } from './case'
import { peopleToAsk } from './consent'
import { putById, requireListed } from './lists'
import { checkPastDay, needOutcome } from './need'
import { oralConsentNote } from './noteFormulas'
import { accept, refuse, type Refusal, type Result } from './result'
import type { LocalDate } from './schema'

type OnwardContact = Onward['contacts'][number]

/** True when another organisation can help alone: then it is noted how the family gets there. */
export function helpsAlone(of: Case): boolean {
  const outcome = needOutcome(of)
  return outcome.kind === 'notActivated' && outcome.by.question === 'anotherAlone'
}

/** Notes that the family was asked to contact the organisation itself. */
export function noteTold(
  current: Case,
  { organisation, told }: { organisation: string; told: NonNullable<Onward['told']> },
  moment: Moment,
): Result<Case> {
  const obstacle = onwardObstacle(current, organisation, told, moment.today)
  return obstacle ?? accept(withOnward(current, { organisation, told }))
}

/** Notes the family's oral yes to our contacting the organisation. */
export function noteOnwardConsent(
  current: Case,
  { organisation, consent }: { organisation: string; consent: NonNullable<Onward['consent']> },
  moment: Moment,
): Result<Case> {
  const obstacle = onwardObstacle(current, organisation, consent, moment.today)
  if (obstacle !== null) return obstacle
  const earlier = current.onward?.contacts.some(({ on }) => on < consent.on) === true
  return earlier ? refuse('contact_before_consent') : accept(withOnward(current, { organisation, consent }))
}

/** Logs that we asked the organisation to contact the family: after somebody has said yes to it, never before. */
export function saveOnwardContact(
  current: Case,
  contact: Omit<OnwardContact, 'id'> & { id: string | null },
  moment: Moment,
): Result<Case> {
  if (!helpsAlone(current)) return refuse('another_alone_not_answered')
  const { onward } = current
  if (onward === null || onward.consent === null) return refuse('onward_consent_missing')
  const stranger = requireListed(onward.contacts, contact.id)
  if (stranger !== null) return stranger
  if (contact.asked.trim() === '') return refuse('reason_missing')
  const wrongDay = checkPastDay(current, contact.on, moment.today)
  if (wrongDay !== null) return wrongDay
  if (contact.on < onward.consent.on) return refuse('contact_before_consent')
  const saved: OnwardContact = { ...contact, id: contact.id ?? moment.id }
  return accept(withOnward(current, { contacts: putById(onward.contacts, saved) }))
}

/**
 * The note of the oral yes, or null while a blank has no value. The routine gives this consent no formula of its own;
 * has the words for it: a contact with a named organisation.
 */
export function onwardConsentNote(
  organisation: string,
  consent: { people: readonly string[]; on: LocalDate | '' },
): string | null {
  return consent.people.length === 0 ? null : oralConsentNote(consent.on, [organisation])
}

function onwardObstacle(
  of: Case,
  organisation: string,
  { people, on }: NonNullable<Onward['told']>,
  today: LocalDate,
): Refusal | null {
  if (!helpsAlone(of)) return refuse('another_alone_not_answered')
  if (organisation.trim() === '') return refuse('name_missing')
  const asked = peopleToAsk(of, today).map((id) => ({ id }))
  return requireListed(asked, ...people) ?? checkPastDay(of, on, today)
}

function withOnward(current: Case, change: Partial<Onward>): Case {
  const before = current.onward ?? { organisation: '', told: null, consent: null, contacts: [] }
  return { ...current, onward: { ...before, ...change } }
}
