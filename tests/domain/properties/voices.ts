import type { Case, Consent, PersonId } from '../../../shared/domain/case'
import { isAdult } from '../../../shared/domain/people'

/**
 * What each person has said about each organisation, kept by simple bookkeeping as it happens. It is told in another
 * way than the domain tells it (which reads the rows backwards), so that the two can be held against each other.
 */
export class Voices {
  private readonly people = new Map<PersonId, Voice>()

  heard(row: Consent): void {
    this.of(row.personId).says(row)
  }

  withdrew(personId: PersonId): void {
    this.of(personId).takesBack()
  }

  /** Whether an organisation may be invited and get a copy, by the routine's own words. */
  verdict(of: Case, organisationId: string, today: string): 'covered' | 'refused' | 'missing' {
    const guardians = of.guardians.map(({ id }) => id)
    const who = isAdult(of.child, today) ? 'youth' : of.deciders?.who
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
  private readonly no = new Set<string>()
  /** After a no to everything: those that have got a yes since. */
  private onlyNotTo: Set<string> | null = null

  says(row: Consent): void {
    // Whatever is written down, an earlier yes no longer counts; an earlier no does.
    this.yes.clear()
    if (row.answer === 'no') this.onlyNotTo = new Set()
    if (row.answer !== 'yes') return
    const named = (answer: 'yes' | 'no') =>
      row.organisations.filter((one) => one.answer === answer).map((one) => one.organisationId)
    for (const id of named('yes')) {
      this.yes.set(id, row.until ?? '9999-12-31')
      this.no.delete(id)
      this.onlyNotTo?.add(id)
    }
    named('no').forEach((id) => this.refuses(id))
  }

  takesBack(): void {
    for (const id of [...this.yes.keys()]) this.refuses(id)
  }

  about(organisationId: string, today: string): 'yes' | 'no' | null {
    if (this.no.has(organisationId)) return 'no'
    if (this.onlyNotTo !== null && !this.onlyNotTo.has(organisationId)) return 'no'
    return (this.yes.get(organisationId) ?? '') >= today ? 'yes' : null
  }

  private refuses(id: string): void {
    this.yes.delete(id)
    this.no.add(id)
  }
}
