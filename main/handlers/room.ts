import { minutesLeft } from '../../shared/domain/meetingTime'
import type { Locking } from '../locking'
import { localTime } from '../localTime'
import { loadCase } from './caseCommand'
import type { HandlerContext } from './context'
import type { Handlers } from './handler'

interface RoomParts {
  context: HandlerContext
  locking: Pick<Locking, 'waitUntil'>
}

/** A meeting on the screen: nobody touches the computer, and it is not locked for that until the meeting has ended. */
export function createRoomHandlers({ context, locking }: RoomParts): Handlers<'room.enter' | 'room.leave'> {
  return {
    'room.enter'({ caseId }) {
      const now = context.now()
      const minutes = minutesLeft(loadCase(context, caseId), context.today(), localTime(now))
      const until = minutes === 0 ? null : new Date(now.getTime() + minutes * 60_000)
      locking.waitUntil(until)
      return { locksAfter: until && localTime(until) }
    },
    'room.leave'() {
      locking.waitUntil(null)
      return {}
    },
  }
}
