import { CircleAlert, Circle, CircleCheck, CircleX, PhoneMissed, Undo2 } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { Case, Consent, PersonId } from '../../../shared/domain/case'
import { currentConsent, entitledPeople, isValid } from '../../../shared/domain/consent'
import { shortDate } from '../../../shared/domain/dates'
import { inWords } from '../../../shared/domain/noteFormulas'
import { findGuardian } from '../../../shared/domain/people'
import { consentTexts } from '../../../shared/texts/consent'
import { guardianRoleTexts } from '../../../shared/texts/routine'
import { childName } from '../../parts/personNames'

const { person: texts, answers, forms, answeredInForm } = consentTexts

/** How one person's answer is shown: a sign, a word and when. */
export interface AnswerState {
  tone: 'ok' | 'attn' | 'late' | 'none'
  icon: LucideIcon
  word: string
  when: string
}

/** The state of a person's latest answer. `day` writes a day in words. */
export function answerState(
  of: Case,
  personId: PersonId,
  today: string,
  day: (on: string) => string,
): AnswerState {
  const consent = currentConsent(of, personId)
  switch (consent?.answer) {
    case undefined:
      return { tone: 'none', icon: Circle, word: answers.notAsked, when: '' }
    case 'notAsked':
      return { tone: 'none', icon: Circle, word: answers.notAsked, when: day(consent.on) }
    case 'notReachable': {
      const days = attempts(of, personId)
      return {
        tone: 'attn',
        icon: PhoneMissed,
        word: texts.notReachable(days.length),
        when: inWords(days.length > 1 ? days.map(shortDate) : days.map(day)),
      }
    }
    case 'no':
      return { tone: 'late', icon: CircleX, word: withForm(answers.no, consent), when: day(consent.on) }
    case 'yes':
      return yesState(consent, today, day)
  }
}

function yesState(consent: Consent, today: string, day: (on: string) => string): AnswerState {
  const said = withForm(answers.yes, consent)
  const when = day(consent.on)
  if (consent.withdrawnOn !== null) {
    return {
      tone: 'late',
      icon: Undo2,
      word: texts.withdrawn(day(consent.withdrawnOn)),
      when: `${said}, ${when}`,
    }
  }
  if (isValid(consent, today)) return { tone: 'ok', icon: CircleCheck, word: said, when }
  return {
    tone: 'attn',
    icon: CircleAlert,
    word: texts.ranOut(day(consent.until ?? consent.on)),
    when: `${said}, ${when}`,
  }
}

function withForm(answer: string, { form }: Consent): string {
  return form === null ? answer : answeredInForm(answer, forms[form])
}

/** The days somebody has been sought in vain since the last answer. Each try is a row of its own. */
function attempts(of: Case, personId: PersonId): string[] {
  const rows = of.consents.filter((consent) => consent.personId === personId)
  const lastAnswer = rows.findLastIndex((consent) => consent.answer !== 'notReachable')
  return rows.slice(lastAnswer + 1).map(({ on }) => on)
}

/** Who somebody is in this: role and interpreter, or the child's own consent; and whether the answer decides. */
export function rolesOf(of: Case, personId: PersonId, today: string): string[] {
  const isEntitled = entitledPeople(of, today).includes(personId)
  if (personId === 'child') {
    const isAssessed = (currentConsent(of, 'child')?.maturity ?? '') !== ''
    const overruled = !isEntitled && of.deciders?.who === 'guardians'
    return [
      texts.ownConsent,
      ...(isAssessed ? [texts.maturityAssessed] : []),
      ...(overruled ? [texts.guardiansDecide] : []),
    ]
  }
  const guardian = findGuardian(of, personId)
  if (guardian === undefined) return []
  return [
    guardianRoleTexts[guardian.role],
    ...(guardian.interpreterLanguage === '' ? [] : [texts.interpreter(guardian.interpreterLanguage)]),
    ...(isEntitled ? [] : [texts.childDecides(childName(of))]),
  ]
}
