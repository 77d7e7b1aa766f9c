import { currentMeeting, type Case } from '../../../shared/domain/case'
import { clock, dateWithWeekday, shortDate } from '../../../shared/domain/dates'
import { meetingAhead, type MeetingAhead } from '../../../shared/domain/meeting'
import { needOutcome } from '../../../shared/domain/need'
import { isProtected } from '../../../shared/domain/people'
import type { StepNumber } from '../../../shared/domain/routine'
import { overviewTexts } from '../../../shared/texts/overview'
import { comingMeetingTexts as texts } from '../../../shared/texts/waiting'
import { useToday } from '../../app/clock'
import { useApp } from '../../app/store'
import { nameInLists } from '../../parts/caseNames'
import { Button } from '../../ui/Button'
import { useShortList } from './useShortList'

interface ComingMeetingsProps {
  cases: readonly Case[]
  onOpen: (caseId: string, step: StepNumber) => void
}

/** Today's meetings and those to come, the nearest first. */
export function ComingMeetings({ cases, onOpen }: ComingMeetingsProps) {
  const today = useToday()
  const coming = cases
    .flatMap((of) => {
      const meeting = needOutcome(of).kind === 'activated' ? meetingAhead(of) : null
      return meeting === null || meeting.date < today ? [] : [{ of, meeting }]
    })
    .toSorted((a, b) => startOf(a.meeting).localeCompare(startOf(b.meeting)))
  const { shown, more, showMore } = useShortList(coming)
  return (
    <section className="coming" aria-labelledby="coming-title">
      <h2 id="coming-title">{texts.title}</h2>
      {coming.length === 0 && <p className="waiting-none">{texts.none}</p>}
      <ul>
        {shown.map(({ of, meeting }) => (
          <ComingMeeting key={of.id} of={of} meeting={meeting} onOpen={onOpen} />
        ))}
      </ul>
      {more > 0 && <Button onPress={showMore}>{overviewTexts.more(more)}</Button>}
    </section>
  )
}

function ComingMeeting({
  of,
  meeting,
  onOpen,
}: { of: Case; meeting: MeetingAhead } & Pick<ComingMeetingsProps, 'onOpen'>) {
  const today = useToday()
  const areNamesHidden = useApp((state) => state.areNamesHidden)
  const name = nameInLists(of, areNamesHidden)
  const isToday = meeting.date === today
  const [weekday = ''] = dateWithWeekday(meeting.date).split(' ')
  const [day, month] = shortDate(meeting.date).split(' ')
  return (
    <li className={isToday ? 'coming-meeting coming-today' : 'coming-meeting'}>
      <p className="coming-date">
        <b>{day}</b>
        <span>{month}</span>
      </p>
      <div>
        <p className="coming-who">
          {texts.when(isToday ? texts.today : weekday, clock(meeting.start))}, {name}
        </p>
        {/* Where identity is protected, when and where together would be too much for whoever passes by. */}
        {!isProtected(of) && <p className="support">{placeOf(meeting)}</p>}
        {isToday && (
          <Button
            size="small"
            aria-label={`${texts.go}, ${name}`}
            onPress={() => onOpen(of.id, currentMeeting(of).heldOn === null ? 5 : 7)}
          >
            {texts.go}
          </Button>
        )}
      </div>
    </li>
  )
}

function startOf({ date, start }: MeetingAhead): string {
  return `${date} ${start}`
}

function placeOf({ place, link }: MeetingAhead): string {
  return place || (link === '' ? texts.noPlace : texts.online)
}
