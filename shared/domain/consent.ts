import type { Case, Consent, Deciders, Moment, PersonId } from './case'
import { requireListed } from './lists'
import { checkPastDay, requireActivated } from './need'
import { findOrganisation, isAdult, isUnborn, peopleOf } from './people'
import { accept, refuse, type Refusal, type Result } from './result'
import type { LocalDate } from './schema'

/** Everybody who is asked: the guardians and the child, once it is born; from 18 only the pupil. */
export function peopleToAsk(of: Case, today: LocalDate): PersonId[] {
  if (isAdult(of.child, today)) return ['child']
  const guardians: PersonId[] = of.guardians.map((guardian) => guardian.id)
  return isUnborn(of.child) ? guardians : [...guardians, 'child']
}

/**
 * Those whose yes counts and whose no stops. From 18 the pupil alone, and before birth the guardians. While nobody has
 * recorded who decides, the guardians do, and the child as soon as it has answered: its no is never overlooked.
 */
export function entitledPeople(of: Case, today: LocalDate): PersonId[] {
  if (isAdult(of.child, today)) return ['child']
  const guardians: PersonId[] = of.guardians.map((guardian) => guardian.id)
  if (isUnborn(of.child)) return guardians
  switch (of.deciders?.who) {
    case 'youth':
      return ['child']
    case 'guardians':
      return guardians
    case 'together':
      return [...guardians, 'child']
    default:
      return of.consents.some((row) => row.personId === 'child' && hasAnswered(row))
        ? [...guardians, 'child']
        : guardians
  }
}

/** The row that counts for a person: the latest one. */
export function currentConsent(of: Case, personId: PersonId): Consent | undefined {
  return of.consents.findLast((consent) => consent.personId === personId)
}

export function hasAnswered(consent: Consent | undefined): boolean {
  return consent !== undefined && (consent.answer === 'yes' || consent.answer === 'no')
}

/** A yes that stands today: not withdrawn, and its end date not passed. */
export function isValid(consent: Consent, today: LocalDate): boolean {
  return (
    consent.answer === 'yes' &&
    consent.withdrawnOn === null &&
    (consent.until === null || consent.until >= today)
  )
}

/**
 * What one person says about one organisation on a day. A yes counts in the person's latest row only; a no stands
 * until the same person says yes to that organisation again, so that "could not be reached" never undoes it.
 * Nothing said, or a yes that has run out, is `null`.
 */
export function answerFor(
  of: Case,
  personId: PersonId,
  organisationId: string,
  today: LocalDate,
): 'yes' | 'no' | null {
  const rows = of.consents.filter((consent) => consent.personId === personId && consent.on <= today)
  const said = lastWord(rows, organisationId)
  if (said === undefined) return null
  if (saidIn(said, organisationId) === 'no') return 'no'
  return said === rows.at(-1) && isValid(said, today) ? 'yes' : null
}

function lastWord(rows: readonly Consent[], organisationId: string): Consent | undefined {
  return rows.findLast((row) => saidIn(row, organisationId) !== null)
}

/** What one row says about one organisation. A withdrawn yes is a no: withdrawal always wins, whoever else says yes. */
function saidIn(row: Consent, organisationId: string): 'yes' | 'no' | null {
  if (!hasAnswered(row)) return null
  const said = row.organisations.filter((covered) => covered.organisationId === organisationId)
  if (row.answer === 'no' || said.some(({ answer }) => answer === 'no')) return 'no'
  if (said.length === 0) return null
  return row.withdrawnOn === null ? 'yes' : 'no'
}

/**
 * Whether an organisation may be invited and get a copy. `own` is the school itself, which needs no consent.
 * `missing` holds the entitled people who have not answered; they are a warning once somebody has said yes.
 */
export type Coverage =
  | { kind: 'own' }
  | { kind: 'covered'; by: PersonId[]; missing: PersonId[] }
  | { kind: 'refused'; by: PersonId[] }
  | { kind: 'missing'; missing: PersonId[] }

/**
 * At least one valid yes among those entitled, and nobody entitled has said no. While nobody has recorded who
 * decides, a child's own yes is not enough. Everything that needs consent asks here; nothing else decides it.
 */
export function coverage(of: Case, organisationId: string, today: LocalDate): Coverage {
  if (findOrganisation(of, organisationId)?.own === true) return { kind: 'own' }
  const answers = entitledPeople(of, today).map((personId) => ({
    personId,
    said: answerFor(of, personId, organisationId, today),
  }))
  const those = (said: 'yes' | 'no' | null) =>
    answers.filter((one) => one.said === said).map((one) => one.personId)
  const no = those('no')
  if (no.length > 0) return { kind: 'refused', by: no }
  const yes = those('yes')
  const isChildAlone =
    of.deciders === null && !isAdult(of.child, today) && yes.every((personId) => personId === 'child')
  return yes.length === 0 || isChildAlone
    ? { kind: 'missing', missing: those(null) }
    : { kind: 'covered', by: yes, missing: those(null) }
}

/** Null when consent covers the organisation, else why not and whose answer it hangs on. */
export function consentObstacle(of: Case, organisationId: string, today: LocalDate): Refusal | null {
  const state = coverage(of, organisationId, today)
  switch (state.kind) {
    case 'refused':
      return refuse('consent_refused', state.by)
    case 'missing':
      return refuse('consent_missing', state.missing)
    default:
      return null
  }
}

/** Records one person's answer. Earlier rows of the same person are kept and no longer count. */
export function recordConsent(
  current: Case,
  answered: Omit<Consent, 'id' | 'withdrawnOn'>,
  moment: Moment,
): Result<Case> {
  const early = requireActivated(current)
  if (early !== null) return early
  const stranger =
    requireListed(peopleOf(current), answered.personId) ??
    requireListed(
      current.organisations,
      ...answered.organisations.map(({ organisationId }) => organisationId),
    )
  if (stranger !== null) return stranger
  if (
    answered.organisations.some(
      ({ organisationId }) => findOrganisation(current, organisationId)?.own === true,
    )
  ) {
    return refuse('school_needs_no_consent')
  }
  if (isAdult(current.child, moment.today) && answered.personId !== 'child')
    return refuse('adult_pupil_decides_alone')
  if (isUnborn(current.child) && answered.personId === 'child') return refuse('not_in_case')
  const wrongDay = checkPastDay(current, answered.on, moment.today)
  if (wrongDay !== null) return wrongDay
  if (answered.until !== null && answered.until < answered.on) {
    return refuse('consent_ends_before_given', [answered.personId])
  }
  if (undoesALaterNo(current, answered)) return refuse('consent_before_withdrawal', [answered.personId])
  if (answered.answer === 'yes' && answered.form === null)
    return refuse('consent_date_missing', [answered.personId])
  return accept({
    ...current,
    consents: [...current.consents, { ...answered, id: moment.id, withdrawnOn: null }],
  })
}

/** True when a yes is dated before the no, or the withdrawal, that it would take the place of. */
function undoesALaterNo(of: Case, answered: Omit<Consent, 'id' | 'withdrawnOn'>): boolean {
  if (answered.answer !== 'yes') return false
  const rows = of.consents.filter((consent) => consent.personId === answered.personId)
  // Rows may be noted in another order than they were said: every no counts, not only the last one noted.
  return answered.organisations.some(
    ({ organisationId, answer }) =>
      answer === 'yes' &&
      rows.some((row) => saidIn(row, organisationId) === 'no' && answered.on < (row.withdrawnOn ?? row.on)),
  )
}

/** Takes back a yes. It takes effect at once, and nothing but a new answer undoes it. */
export function withdrawConsent(
  current: Case,
  personId: PersonId,
  on: LocalDate,
  moment: Moment,
): Result<Case> {
  const standing = currentConsent(current, personId)
  if (standing === undefined || standing.answer !== 'yes' || standing.withdrawnOn !== null) {
    return refuse('consent_not_given', [personId])
  }
  if (on > moment.today) return refuse('date_in_future')
  if (on < standing.on) return refuse('consent_before_withdrawal', [personId])
  return accept({
    ...current,
    consents: current.consents.map((kept) => (kept === standing ? { ...kept, withdrawnOn: on } : kept)),
  })
}

/** Records who decides, with the reason. From 18 it is always the pupil, and before birth never the child. */
export function setDeciders(current: Case, deciders: Deciders, moment: Moment): Result<Case> {
  const early = requireActivated(current)
  if (early !== null) return early
  if (isAdult(current.child, moment.today) && deciders.who !== 'youth')
    return refuse('adult_pupil_decides_alone')
  if (isUnborn(current.child) && deciders.who !== 'guardians') return refuse('not_in_case')
  if (deciders.reason.trim() === '') return refuse('reason_missing')
  return checkPastDay(current, deciders.on, moment.today) ?? accept({ ...current, deciders })
}

/** Records why the rektor goes on although somebody has not answered. */
export function noteProceeding(
  current: Case,
  proceed: Case['proceedReasons'][number],
  moment: Moment,
): Result<Case> {
  const obstacle = requireActivated(current) ?? requireListed(peopleOf(current), proceed.personId)
  if (obstacle !== null) return obstacle
  if (proceed.reason.trim() === '') return refuse('reason_missing')
  const wrongDay = checkPastDay(current, proceed.on, moment.today)
  if (wrongDay !== null) return wrongDay
  return accept({
    ...current,
    proceedReasons: [...current.proceedReasons.filter((kept) => kept.personId !== proceed.personId), proceed],
  })
}
