import { ArrowRight } from 'lucide-react'
import { previousMeeting } from '../../../shared/domain/followUp'
import { followUpTexts as texts } from '../../../shared/texts/followUp'
import { useOpenCase } from '../../app/store'
import { FollowUpList } from '../../parts/followUp/FollowUpList'
import { Button } from '../../ui/Button'

/** What was agreed last time, before anything new: how each thing went, and why. */
export function SincePart({ onDone }: { onDone: () => void }) {
  const heldOn = previousMeeting(useOpenCase())?.heldOn ?? null
  return (
    <div className="room-page room-since">
      <h2>{texts.title}</h2>
      {heldOn !== null && <p className="room-lead">{texts.roomLead(heldOn)}</p>}
      <FollowUpList isRoom />
      <div>
        <Button iconAfter={ArrowRight} onPress={onDone}>
          {texts.onwards}
        </Button>
      </div>
    </div>
  )
}
