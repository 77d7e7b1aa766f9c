import type { Case, Consent, PersonId } from './case'
import { currentConsent, entitledPeople, isValid } from './consent'
import { addDays } from './dates'
import { needOutcome } from './need'
import type { LocalDate } from './schema'

/** How long before its end a consent is warned about, so that there is time to ask again. Ours. */
export const warnedDays = 30

/** A yes that stood until its end date, and has passed it. */
export function hasRunOut(consent: Consent, today: LocalDate): boolean {
  return (
    consent.answer === 'yes' &&
    consent.withdrawnOn === null &&
    consent.until !== null &&
    consent.until < today
  )
}

/** A yes that counts today and runs out within the warned days. */
export function isRunningOut(consent: Consent, today: LocalDate): boolean {
  return isValid(consent, today) && consent.until !== null && consent.until <= addDays(today, warnedDays)
}

/** The end of one person's yes. */
export interface ConsentEnd {
  personId: PersonId
  until: LocalDate
}

/** Whose yes, of those who decide, runs out soon; the first to run out comes first. None while nothing is started. */
export function consentsRunningOut(of: Case, today: LocalDate): ConsentEnd[] {
  if (needOutcome(of).kind !== 'activated') return []
  return entitledPeople(of, today)
    .flatMap((personId): ConsentEnd[] => {
      const consent = currentConsent(of, personId)
      const until = consent?.until ?? null
      if (consent === undefined || until === null || !isRunningOut(consent, today)) return []
      return [{ personId, until }]
    })
    .toSorted((a, b) => a.until.localeCompare(b.until))
}
