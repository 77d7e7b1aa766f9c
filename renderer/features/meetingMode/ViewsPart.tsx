import { childInRoom } from '../../../shared/domain/roomNames'
import { meetingModeTexts } from '../../../shared/texts/meetingMode'
import { useOpenCase } from '../../app/store'
import { Views } from '../../parts/meeting/Views'

/** What the family thinks, each in its own words, and what they do not agree on. */
export function ViewsPart() {
  return (
    <div className="room-page room-views">
      <h2>{meetingModeTexts.parts.views}</h2>
      <Views child={childInRoom(useOpenCase())} />
    </div>
  )
}
