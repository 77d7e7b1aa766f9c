import type { Case, Consent } from './case'
import { longDate } from './dates'
import { findOrganisation } from './people'
import type { LocalDate } from './schema'

/**
 * The formula that the routine gives for noting an oral consent, letter by letter; the quotation
 * marks are not part of what is copied. Its blanks are the day and the organisations.
 */
const oralConsent = (date: string, organisations: string) =>
  `Samtycke har lämnats muntligen den ${date} för kontakt med ${organisations}.`

/** The formula filled in, or null while a blank has no value: it is offered only when every blank has one. */
export function oralConsentNote(date: LocalDate | '', organisationNames: readonly string[]): string | null {
  const names = organisationNames.map((name) => name.trim())
  return date === '' || names.length === 0 || names.includes('')
    ? null
    : oralConsent(longDate(date), inWords(names))
}

/** The note for a recorded oral yes; null for anything else. */
export function noteForConsent(of: Case, consent: Consent): string | null {
  if (consent.answer !== 'yes' || consent.form !== 'oral' || consent.withdrawnOn !== null) return null
  const covered = consent.organisations.filter((one) => one.answer === 'yes')
  return oralConsentNote(
    consent.on,
    covered.map((one) => findOrganisation(of, one.organisationId)?.name ?? ''),
  )
}

/** `a`, `a och b`, `a, b och c` */
export function inWords(items: readonly string[]): string {
  const format = new Intl.ListFormat('sv-SE', { style: 'long', type: 'conjunction' })
  return format.format(items)
}
