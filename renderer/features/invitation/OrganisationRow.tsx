import { Check, Circle, CircleCheck, CircleDashed, Mail, X } from 'lucide-react'
import { currentMeeting, type Case, type Organisation } from '../../../shared/domain/case'
import { invitationObstacle, invitationOf, isStruck } from '../../../shared/domain/invitation'
import { invitationTexts } from '../../../shared/texts/invitation'
import { organisationTexts } from '../../../shared/texts/organisations'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import type { OpenRow } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { StatusWord } from '../../ui/Surfaces'
import { consentWords } from './consentWords'
import { invitationDraft } from './invitationDraft'
import { OrganisationPanel } from './OrganisationPanel'

const texts = invitationTexts

const consentIcons = { ok: CircleCheck, attn: CircleDashed, late: X, none: Check } as const
const replyTones = { none: 'attn', coming: 'ok', notComing: 'none', sendsViews: 'ok' } as const
const replyIcons = { none: Mail, coming: CircleCheck, notComing: X, sendsViews: CircleCheck } as const

/** One organisation: who answers there, what the family says, what they say. It opens where the work is done. */
export function OrganisationRow({ organisation, rows }: { organisation: Organisation; rows: OpenRow }) {
  const of = useOpenCase()
  const today = useToday()
  const { id, name, own, contactName, contactRole } = organisation
  const key = invitationDraft(id)
  const isOpen = rows.isOpen(key)
  const verb = verbFor(of, organisation, today)
  const invitation = invitationOf(currentMeeting(of), id)
  const isOff = invitation !== undefined && isStruck(of, invitation, today)
  return (
    <div role="group" id={rows.idOf(key)} className={isOpen ? 'row row-open' : 'row'} aria-label={name}>
      <div>
        <p className={isOff ? 'row-name row-struck' : 'row-name'}>{name}</p>
        <p className="support">
          {[contactName, contactRole].filter((part) => part !== '').join(', ') || texts.noContact}
        </p>
        {rows.isStarted(key) && !isOpen && <p className="support">{organisationTexts.started}</p>}
      </div>
      <ConsentCell organisationId={id} own={own} />
      <ReplyCell organisation={organisation} />
      {!isOpen && verb !== null && (
        <Button
          variant="plain"
          size="small"
          aria-label={texts.rowLabel[verb](name)}
          onPress={() => rows.open(key)}
        >
          {texts.row[verb]}
        </Button>
      )}
      {isOpen && <OrganisationPanel organisation={organisation} rows={rows} />}
    </div>
  )
}

function ConsentCell({ organisationId, own }: { organisationId: string; own: boolean }) {
  const of = useOpenCase()
  const { tone, words, waits } = consentWords(of, organisationId, useToday())
  if (own) return <p className="support">{words}</p>
  return (
    <div>
      <StatusWord tone={tone} icon={consentIcons[tone]}>
        {words}
      </StatusWord>
      {waits !== null && <p className="support">{waits}</p>}
    </div>
  )
}

function ReplyCell({ organisation: { id, own } }: { organisation: Organisation }) {
  const of = useOpenCase()
  const today = useToday()
  const invitation = invitationOf(currentMeeting(of), id)
  if (own) return <p className="support">{texts.state.own}</p>
  if (invitation !== undefined && isStruck(of, invitation, today)) {
    return (
      <div>
        <StatusWord tone="late" icon={X}>
          {texts.state.struck}
        </StatusWord>
        <p className="support">
          {invitation.calledOffOn === null
            ? texts.state.notToldYet
            : texts.state.calledOff(invitation.calledOffOn)}
        </p>
      </div>
    )
  }
  if (invitation !== undefined) {
    return (
      <div>
        <StatusWord tone={replyTones[invitation.reply]} icon={replyIcons[invitation.reply]}>
          {texts.reply[invitation.reply]}
        </StatusWord>
        <p className="support">{texts.sent(invitation)}</p>
      </div>
    )
  }
  switch (invitationObstacle(of, id, today)?.rule) {
    case undefined:
      return (
        <StatusWord tone="attn" icon={CircleDashed}>
          {texts.state.ready}
        </StatusWord>
      )
    case 'consent_refused':
    case 'specialist_contact_missing':
    case 'specialist_not_relevant':
      return (
        <StatusWord tone="none" icon={Circle}>
          {texts.state.never}
        </StatusWord>
      )
    default:
      return (
        <StatusWord tone="none" icon={Circle}>
          {texts.state.notYet}
        </StatusWord>
      )
  }
}

/** What the row's button does. Nothing for the own school: it is always a party. */
function verbFor(of: Case, { id, own }: Organisation, today: string): keyof typeof texts.row | null {
  if (own) return null
  const invitation = invitationOf(currentMeeting(of), id)
  const mayInvite = invitationObstacle(of, id, today) === null
  if (invitation !== undefined && isStruck(of, invitation, today)) {
    if (mayInvite) return 'invite'
    return invitation.calledOffOn === null ? 'callOff' : 'change'
  }
  if (invitation !== undefined) return invitation.reply === 'none' ? 'note' : 'change'
  return mayInvite ? 'invite' : 'why'
}
