import type { Booking, Case } from './case'
import { findRevealing, revealedByMessage, type FindingKind } from './outgoingText'
import { isProtected } from './people'
import type { Profile } from './profile'

/** Where a meeting is, as far as a calendar outside the program may know. */
interface CalendarPlace {
  place: string
  link: string
  /** What the place or the link would have told; they are left out then. */
  leftOut: FindingKind[]
}

/**
 * The place and the link of a meeting for its calendar file. What would tell a name, a number or a protected school is
 * left out. With protected identity there is no place at all: any place tells where to look.
 */
export function calendarPlace(
  of: Case,
  profile: Profile,
  meeting: Pick<Booking, 'place'> & Partial<Pick<Booking, 'link'>>,
): CalendarPlace {
  const place = meeting.place.trim()
  const link = meeting.link?.trim() ?? ''
  const toldBy = (text: string) => findRevealing(text, revealedByMessage(of, profile)).map(({ kind }) => kind)
  const [byPlace, byLink] = [toldBy(place), toldBy(link)]
  return {
    place: isProtected(of) || byPlace.length > 0 ? '' : place,
    link: byLink.length > 0 ? '' : link,
    leftOut: [...new Set([...byPlace, ...byLink])],
  }
}
