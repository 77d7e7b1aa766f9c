import type { Case, Consent, PersonId } from '../../../shared/domain/case'
import { currentConsent, hasAnswered } from '../../../shared/domain/consent'

/** What is written in a person's row before it is saved. `said` holds only the organisations that are answered. */
export type Written = {
  answer: Consent['answer'] | null
  form: Consent['form']
  on: string
  takenBy: string
  paperPlace: string
  said: Record<string, 'yes' | 'no'>
  limits: string
  maturity: string
  until: string
}

/**
 * What the row starts from. A standing answer is mended where it stands; somebody not reached, not asked or with a
 * yes taken back is asked anew, so nothing is filled in for them but the day and who asks.
 */
export function startingFrom(of: Case, personId: PersonId, today: string, userName: string): Written {
  const standing = currentConsent(of, personId)
  if (standing === undefined || !hasAnswered(standing) || standing.withdrawnOn !== null) {
    return {
      answer: null,
      form: null,
      on: today,
      takenBy: userName,
      paperPlace: '',
      said: {},
      limits: '',
      maturity: '',
      until: '',
    }
  }
  const { answer, form, on, takenBy, paperPlace, limits, maturity, until, organisations } = standing
  return {
    answer,
    form,
    on,
    takenBy,
    paperPlace,
    said: Object.fromEntries(organisations.map((one) => [one.organisationId, one.answer])),
    limits,
    maturity,
    until: until ?? '',
  }
}

/** The organisations this person says yes to. */
export function yesTo(of: Case, { said }: Written): Case['organisations'] {
  return of.organisations.filter(({ id, own }) => !own && said[id] === 'yes')
}

/** The row as main keeps it. What the answer makes pointless is left out. */
export function asConsent(
  of: Case,
  personId: PersonId,
  answer: Consent['answer'],
  written: Written,
): Omit<Consent, 'id' | 'withdrawnOn'> {
  const isYes = answer === 'yes'
  const isAnswer = isYes || answer === 'no'
  return {
    personId,
    answer,
    form: isAnswer ? written.form : null,
    on: written.on,
    takenBy: written.takenBy.trim(),
    paperPlace: isAnswer && written.form === 'written' ? written.paperPlace.trim() : '',
    organisations: isYes
      ? of.organisations.flatMap(({ id, own }) => {
          const said = written.said[id]
          return own || said === undefined ? [] : [{ organisationId: id, answer: said }]
        })
      : [],
    limits: isYes ? written.limits.trim() : '',
    maturity: isAnswer && personId === 'child' ? written.maturity.trim() : '',
    until: isYes && written.until !== '' ? written.until : null,
  }
}
