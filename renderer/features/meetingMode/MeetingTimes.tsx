import { LockOpen } from 'lucide-react'
import { useEffect, useState } from 'react'
import { currentMeeting } from '../../../shared/domain/case'
import { clock } from '../../../shared/domain/dates'
import { meetingModeTexts as texts } from '../../../shared/texts/meetingMode'
import { api } from '../../app/api'
import { SaveIndicator } from '../../app/caseFrame/SaveIndicator'
import { useOpenCase } from '../../app/store'
import { Icon } from '../../ui/Icon'

/** That all is saved, when the meeting ends, and how long the program stays open without anybody touching the computer. */
export function MeetingTimes() {
  const { booking } = currentMeeting(useOpenCase())
  const locksAfter = useLockWait()
  return (
    <div className="room-ends">
      <div className="room-now">
        <SaveIndicator />
        {booking !== null && <p>{texts.ends(clock(booking.end))}</p>}
      </div>
      {locksAfter !== null && (
        <p className="room-lock">
          <Icon of={LockOpen} />
          {texts.locksAfter(clock(locksAfter))}
        </p>
      )}
    </div>
  )
}

/** Asks main not to lock for being idle while the meeting is on the screen; gives the time it does so again. */
function useLockWait(): string | null {
  const { id } = useOpenCase()
  const [locksAfter, setLocksAfter] = useState<string | null>(null)
  useEffect(() => {
    let isHere = true
    // Without an answer nothing waits, and nothing is said to wait.
    api('room.enter', { caseId: id }).then(
      (reply) => isHere && setLocksAfter(reply.locksAfter),
      () => undefined,
    )
    return () => {
      isHere = false
      // When the program locks, main has ended the wait itself.
      api('room.leave', {}).catch(() => undefined)
    }
  }, [id])
  return locksAfter
}
