import { CircleAlert, CircleDashed } from 'lucide-react'
import type { Action } from '../../../shared/domain/case'
import { shortDate, shortDateWithYear } from '../../../shared/domain/dates'
import { appTexts } from '../../../shared/texts/app'
import { planTexts } from '../../../shared/texts/plan'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { whyNotCovered } from '../../parts/lostConsent'
import type { OpenRow } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { RuleNote } from '../../ui/Sheet'
import { StatusWord } from '../../ui/Surfaces'
import { actionDraftKey, actionName, responsibleNames } from '../../parts/actionFields'

interface ActionRowProps {
  action: Action
  rows: OpenRow
}

/** One action as it stands: what, who, when and how it is followed up. */
export function ActionRow({ action, rows }: ActionRowProps) {
  const key = actionDraftKey(action.id)
  return (
    <li id={rows.idOf(key)} className="row action-row">
      <div>
        <p className="row-name action-text">{action.what === '' ? planTexts.withoutText : action.what}</p>
        {action.followUp !== '' && <p className="support">{planTexts.followedUp(action.followUp)}</p>}
        {rows.isStarted(key) && <p className="support">{planTexts.started}</p>}
        <LostConsent action={action} />
      </div>
      <div className="action-cell">
        <span className="action-label">{planTexts.who}: </span>
        <Who action={action} />
      </div>
      <div className="action-cell">
        <span className="action-label">{planTexts.due}: </span>
        <Due due={action.due} />
      </div>
      <Button
        variant="plain"
        size="small"
        aria-label={planTexts.change(actionName(action))}
        onPress={() => rows.open(key)}
      >
        {rows.isStarted(key) ? planTexts.continue : appTexts.change}
      </Button>
    </li>
  )
}

function Who({ action }: { action: Action }) {
  const of = useOpenCase()
  const today = useToday()
  if (action.responsible === null) return <Missing>{planTexts.nobodyYet}</Missing>
  const { name, from } = responsibleNames(of, action.responsible, today)
  return (
    <>
      <p>{name}</p>
      {from !== '' && <p className="support">{from}</p>}
    </>
  )
}

function Due({ due }: { due: string | null }) {
  const today = useToday()
  if (due === null) return <Missing>{planTexts.noDayYet}</Missing>
  return <p>{due.slice(0, 4) === today.slice(0, 4) ? shortDate(due) : shortDateWithYear(due)}</p>
}

function Missing({ children }: { children: string }) {
  return (
    <StatusWord tone="attn" icon={CircleDashed}>
      {children}
    </StatusWord>
  )
}

/** An organisation that took the action, and that consent no longer covers. */
function LostConsent({ action }: { action: Action }) {
  const of = useOpenCase()
  const today = useToday()
  if (action.responsible?.kind !== 'organisation') return null
  const why = whyNotCovered(of, action.responsible.id, today)
  if (why === null) return null
  return (
    <RuleNote icon={CircleAlert} rule={planTexts.consentLost}>
      <p>{planTexts.consentLostWhy(why)}</p>
    </RuleNote>
  )
}
