import { currentMeeting, type Case } from '../../../../shared/domain/case'
import { comingAgain, partiesToInvite } from '../../../../shared/domain/nextMeeting'
import { command } from '../../../app/cases'
import { today, useToday } from '../../../app/clock'
import { draftFields } from '../../../app/drafts'
import { useApp, useOpenCase } from '../../../app/store'
import { useDraftForm } from '../../../app/useDraftForm'
import { useTask } from '../../../app/useTask'

type Written = { date: string; start: string; end: string; place: string; partyIds: string[]; others: string }

/** The form of step 7: what is half written is the same in both. */
const draft = 'nextMeeting'

/** The next meeting as it is being agreed on. A fact as soon as it has a day and times; until then a draft. */
export function useNextMeeting() {
  const of = useOpenCase()
  const day = useToday()
  const task = useTask()
  const form = useDraftForm<Written>(of.id, draft, asAgreed(of, day))
  const write = (fields: Partial<Written>) => {
    for (const [name, value] of Object.entries(fields)) form.set(name as keyof Written, value as never)
  }
  const save = async () => {
    const now = useApp.getState().openCase
    const typed = draftFields(of.id, draft)
    if (now === null || typed === undefined) return currentMeeting(of).next !== null
    const { date, start, end, ...rest } = { ...asAgreed(now, today()), ...(typed as Partial<Written>) }
    if (date === '' || start === '' || end === '') return false
    const mayCome = partiesToInvite(now, today())
    const next = {
      date,
      start,
      end,
      place: rest.place.trim(),
      partyIds: rest.partyIds.filter((id) => mayCome.includes(id)),
      others: rest.others.trim(),
    }
    return task.run(() => command('coordination.setNextMeeting', { caseId: of.id, draft, next }))
  }
  return {
    values: form.values,
    problem: task.problem,
    /** Typed: a draft. */
    write,
    /** Chosen: kept at once, when it is whole. */
    change: (fields: Partial<Written>) => {
      write(fields)
      void save()
    },
    /** Keeps what is typed. False while something is missing. */
    save,
  }
}

export type NextMeetingFields = ReturnType<typeof useNextMeeting>

/** As it has been agreed, and before that as this time, with everybody who is here and no day. */
function asAgreed(of: Case, day: string): Written {
  const { next, booking } = currentMeeting(of)
  if (next !== null) return { ...next }
  return {
    date: '',
    start: booking?.start ?? '',
    end: booking?.end ?? '',
    place: booking?.place ?? '',
    partyIds: comingAgain(of, day).here,
    others: '',
  }
}
