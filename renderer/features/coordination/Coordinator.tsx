import { CircleAlert } from 'lucide-react'
import type { Coordination } from '../../../shared/domain/case'
import { currentMeeting } from '../../../shared/domain/case'
import { consentObstacle } from '../../../shared/domain/consent'
import { suggestedCoordinator } from '../../../shared/domain/coordination'
import { partyName } from '../../../shared/domain/people'
import { appTexts } from '../../../shared/texts/app'
import { coordinationTexts } from '../../../shared/texts/coordination'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useOpenRow } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { OpenRow, RuleNote } from '../../ui/Sheet'
import { CoordinatorForm } from './CoordinatorForm'
import { useFocusWhenNoted } from './useFocusWhenNoted'

const texts = coordinationTexts.coordinator
const draftKey = 'coordinator'

/** Who coordinates from here: asked openly until the meeting has decided, then as decided. */
export function Coordinator() {
  const of = useOpenCase()
  const row = useOpenRow(of.id, [draftKey])
  const { coordination } = currentMeeting(of)
  useFocusWhenNoted(row.idOf(draftKey), coordination !== null)
  if (coordination === null || row.isOpen(draftKey)) {
    return (
      <div id={row.idOf(draftKey)}>
        <OpenRow>
          <CoordinatorForm draftKey={draftKey} decided={coordination} onDone={row.close} />
        </OpenRow>
      </div>
    )
  }
  return (
    <div id={row.idOf(draftKey)}>
      <Decided coordination={coordination} onChange={() => row.open(draftKey)} />
    </div>
  )
}

function Decided({ coordination, onChange }: { coordination: Coordination; onChange: () => void }) {
  const of = useOpenCase()
  const today = useToday()
  const suggestion = suggestedCoordinator(of, today)
  const { organisationId, person, phone, reason, decidedOn } = coordination
  const hasMost =
    suggestion?.organisationId === organisationId ? texts.hasMost(suggestion.actions, suggestion.of) : ''
  return (
    <div className="decided">
      <div>
        <p className="row-name">{partyName(of, organisationId)}</p>
        {person !== '' && <p className="support">{person}</p>}
        {phone !== '' && <p className="support">{phone}</p>}
      </div>
      <div className="support">
        <p>{reason === '' ? hasMost : reason}</p>
        <p>{texts.decided(decidedOn)}</p>
      </div>
      <Button variant="plain" size="small" aria-label={texts.change} onPress={onChange}>
        {appTexts.change}
      </Button>
      {consentObstacle(of, organisationId, today) !== null && (
        <RuleNote icon={CircleAlert} rule={texts.noConsent} />
      )}
    </div>
  )
}
