import { currentMeeting, type Case } from '../../../../shared/domain/case'
import { comingAgain, partiesToInvite } from '../../../../shared/domain/nextMeeting'
import { command } from '../../../app/cases'
import { useToday } from '../../../app/clock'
import { useOpenCase } from '../../../app/store'
import { useCommittedFields } from '../../../app/useDraftForm'

type Written = { date: string; start: string; end: string; place: string; partyIds: string[]; others: string }

const draft = 'room.nextMeeting'

/** The next meeting as it is being agreed on. A fact as soon as it has a day and times; until then a draft. */
export function useNextMeeting() {
  const of = useOpenCase()
  const today = useToday()
  const form = useCommittedFields<Written>(of.id, draft, asAgreed(of, today), async (values) => {
    if (!isWhole(values)) return
    const mayCome = partiesToInvite(of, today)
    const next = {
      ...values,
      place: values.place.trim(),
      partyIds: values.partyIds.filter((id) => mayCome.includes(id)),
      others: values.others.trim(),
    }
    await command('coordination.setNextMeeting', { caseId: of.id, draft, next })
  })
  const write = (fields: Partial<Written>) => {
    for (const [name, value] of Object.entries(fields)) form.set(name as keyof Written, value as never)
  }
  return {
    values: form.values,
    problem: form.problem,
    isWhole: isWhole(form.values),
    /** Typed: a draft. */
    write,
    /** What is typed is kept, when it is whole. */
    leave: form.leave,
    /** Chosen: kept at once, when it is whole. */
    change: (fields: Partial<Written>) => {
      write(fields)
      form.leave()
    },
  }
}

export type NextMeetingFields = ReturnType<typeof useNextMeeting>

function isWhole({ date, start, end }: Written): boolean {
  return date !== '' && start !== '' && end !== ''
}

/** As it has been agreed, and before that as this time, with everybody who is here and no day. */
function asAgreed(of: Case, today: string): Written {
  const { next, booking } = currentMeeting(of)
  if (next !== null) return { ...next }
  return {
    date: '',
    start: booking?.start ?? '',
    end: booking?.end ?? '',
    place: booking?.place ?? '',
    partyIds: comingAgain(of, today).here,
    others: '',
  }
}
