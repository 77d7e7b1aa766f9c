import { currentMeeting, type Attendee } from '../../../shared/domain/case'
import { expectedAttendees } from '../../../shared/domain/meeting'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useCommittedFields } from '../../app/useDraftForm'

/** Somebody in the list; without id until the list has been saved. */
export type ListedAttendee = Omit<Attendee, 'id'> & { id: string | null }

const draft = 'meeting.attendees'

/** Who is here. Starts as who is expected; every change is kept at once. */
export function useAttendance() {
  const of = useOpenCase()
  const today = useToday()
  const { attendees } = currentMeeting(of)
  const isSuggested = attendees.length === 0
  const facts: ListedAttendee[] = isSuggested
    ? expectedAttendees(of, today).map((one) => ({ ...one, id: null }))
    : attendees
  const list = useCommittedFields(of.id, draft, { attendees: facts }, (values) =>
    command('meeting.saveAttendees', { caseId: of.id, draft, attendees: values.attendees }),
  )
  const listed = list.values.attendees
  const save = (changed: ListedAttendee[]) => {
    list.set('attendees', changed)
    list.leave()
  }
  return {
    listed,
    isSuggested,
    problem: list.problem,
    save,
    put: (index: number, attendee: ListedAttendee) =>
      save(listed.map((kept, at) => (at === index ? attendee : kept))),
  }
}
