import type { Case, Consent, PersonId } from '../../../shared/domain/case'
import { isAdult, isUnborn } from '../../../shared/domain/people'

/**
 * What each person has said about each organisation, kept by simple bookkeeping as it happens. It is told in another
 * way than the domain tells it (which reads the rows backwards), so that the two can be held against each other.
 */
export class Voices {
  private readonly people = new Map<PersonId, Voice>()

  heard(row: Consent): void {
    this.of(row.personId).says(row)
  }

  withdrew(personId: PersonId, on: string): void {
    this.of(personId).takesBack(on)
  }

  /** Whether an organisation may be invited and get a copy, by the routine's own words. */
  verdict(of: Case, organisationId: string, today: string): 'covered' | 'refused' | 'missing' {
    const guardians = of.guardians.map(({ id }) => id)
    const who = isAdult(of.child, today) ? 'youth' : isUnborn(of.child) ? 'guardians' : of.deciders?.who
    const sayNo = who === 'youth' ? ['child'] : who === 'guardians' ? guardians : [...guardians, 'child']
    const sayYes = who === undefined ? guardians : sayNo
    const says = (personId: PersonId) => this.of(personId).about(organisationId, today)
    if (sayNo.some((personId) => says(personId) === 'no')) return 'refused'
    return sayYes.some((personId) => says(personId) === 'yes') ? 'covered' : 'missing'
  }

  private of(personId: PersonId): Voice {
    const known = this.people.get(personId) ?? new Voice()
    this.people.set(personId, known)
    return known
  }
}

class Voice {
  /** Organisations that this person has said yes to in the answer that counts, with the last day of it. */
  private readonly yes = new Map<string, string>()
  /** Those it has said no to, with the day. */
  private readonly no = new Map<string, string>()
  /** The day of a no to everything, and those that have got a yes since. */
  private noToAll: { on: string; but: Set<string> } | null = null

  says(row: Consent): void {
    // Whatever is written down, an earlier yes no longer counts; an earlier no does.
    this.yes.clear()
    if (row.answer === 'no') this.noToAll = { on: row.on, but: new Set() }
    if (row.answer !== 'yes') return
    const named = (answer: 'yes' | 'no') =>
      row.organisations.filter((one) => one.answer === answer).map((one) => one.organisationId)
    const [yes, no] = [named('yes'), named('no')]
    for (const id of yes.filter((one) => !no.includes(one))) {
      // A yes can take the place of a no only from the day of the no.
      if (row.on < (this.dayOfNo(id) ?? '')) throw new Error('an earlier yes took the place of a later no')
      this.no.delete(id)
      this.noToAll?.but.add(id)
      this.yes.set(id, row.until ?? '9999-12-31')
    }
    for (const id of no) this.no.set(id, row.on)
  }

  takesBack(on: string): void {
    for (const id of this.yes.keys()) this.no.set(id, on)
    this.yes.clear()
  }

  about(organisationId: string, today: string): 'yes' | 'no' | null {
    if (this.dayOfNo(organisationId) !== null) return 'no'
    return (this.yes.get(organisationId) ?? '') >= today ? 'yes' : null
  }

  private dayOfNo(organisationId: string): string | null {
    const said = this.no.get(organisationId)
    if (said !== undefined) return said
    return this.noToAll === null || this.noToAll.but.has(organisationId) ? null : this.noToAll.on
  }
}
