import type { ReactNode } from 'react'
import type { Referral } from '../../../shared/domain/case'
import { inWords } from '../../../shared/domain/noteFormulas'
import { intakeTexts } from '../../../shared/texts/intake'
import { api } from '../../app/api'
import { openCase } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useLoaded } from '../../app/useLoaded'
import { useTask } from '../../app/useTask'
import { dayWords } from '../../parts/dayWords'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Surfaces'

const texts = intakeTexts.inCase

interface ReferralRowProps {
  referral: Referral
  /** Which of several calls it is; null when it is the only one. */
  number: number | null
  children?: ReactNode
}

/** What was told in a call about the child. It stands as it was told. */
export function ReferralRow({ referral, number, children }: ReferralRowProps) {
  const today = useToday()
  const { callerName, callerOrganisation, callerPhone, contactConsent, relation } = referral
  return (
    <div className="row" role="group" aria-label={number === null ? texts.row : texts.rowNumber(number)}>
      <div>
        <p className="row-name">{texts.row}</p>
        <p className="support">{callerName}</p>
        <p className="support">{callerOrganisation}</p>
        <p className="support">{dayWords(referral.receivedOn, today)}</p>
      </div>
      <div className="referral-told">
        <p className="told-words">{referral.situation}</p>
        <p className="support">{intakeTexts.relation.of[relation]}</p>
        <p className="support">
          {contactConsent === null ? texts.noConsent : consentWords(contactConsent, today)}
        </p>
        {callerPhone !== '' && <p className="support">{texts.callBack(callerPhone)}</p>}
        {children}
      </div>
    </div>
  )
}

function consentWords(consent: NonNullable<Referral['contactConsent']>, today: string): string {
  const who = consent.names === '' ? inWords(consent.from.map((from) => texts.who[from])) : consent.names
  return texts.consent(who, consent.on === null ? null : dayWords(consent.on, today))
}

/** The other cases of the same calls, by number: what stands in them stays there. */
export function Siblings() {
  const { siblingCaseIds } = useOpenCase()
  const task = useTask()
  const { value: cases } = useLoaded(() => api('cases.list', {}))
  const siblings = cases?.filter(({ id }) => siblingCaseIds.includes(id)) ?? []
  if (siblings.length === 0) return null
  return (
    <div className="referral-siblings">
      <span className="support">{texts.sameCall}</span>
      {siblings.toReversed().map(({ id, number }) => (
        <Button key={id} size="small" onPress={() => void task.run(() => openCase(id, 1))}>
          {texts.open(number)}
        </Button>
      ))}
      <ProblemNotice problem={task.problem} />
    </div>
  )
}

/** The consent in a call is health care's own, and is never taken for the family's yes to a meeting. */
export function ReferralNotice({ referrals }: { referrals: readonly Referral[] }) {
  const isStated = referrals.some(({ contactConsent }) => contactConsent !== null)
  return (
    <Notice title={isStated ? texts.notice : texts.noticeNone}>
      <p>{isStated ? texts.noticeWhy : texts.noticeNoneWhy}</p>
    </Notice>
  )
}
