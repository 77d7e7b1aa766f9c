import { ArrowRight, CircleCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { currentMeeting, type Attendee } from '../../../shared/domain/case'
import { isFamily } from '../../../shared/domain/people'
import { nameInRoom } from '../../../shared/domain/roomNames'
import { appTexts } from '../../../shared/texts/app'
import { meetingTexts } from '../../../shared/texts/meeting'
import { meetingModeTexts } from '../../../shared/texts/meetingMode'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useApp, useOpenCase } from '../../app/store'
import { useTask } from '../../app/useTask'
import { useAttendance, type ListedAttendee } from '../../parts/meeting/attendance'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { StatusWord } from '../../ui/Surfaces'

const texts = meetingModeTexts.welcome

/** Who is here, the family first, and what everybody agrees on before anything is said. */
export function WelcomePart({ onBegin }: { onBegin: () => void }) {
  const of = useOpenCase()
  const { listed, put, problem } = useAttendance()
  const rows = listed.map((attendee, index) => ({ attendee, index }))
  const group = (title: string, members: typeof rows) =>
    members.length > 0 && (
      <section aria-label={title}>
        <h3>{title}</h3>
        <ul className="room-people">
          {members.map(({ attendee, index }) => (
            <Person key={index} attendee={attendee} onChange={(changed) => put(index, changed)} />
          ))}
        </ul>
      </section>
    )
  return (
    <div className="room-page">
      <TextOffer />
      <h2>{texts.title}</h2>
      <div className="room-welcome">
        <div className="room-groups">
          {group(
            texts.family,
            rows.filter(({ attendee }) => isFamily(of, attendee.partyId)),
          )}
          {group(
            texts.others,
            rows.filter(({ attendee }) => !isFamily(of, attendee.partyId)),
          )}
          <ProblemNotice problem={problem} />
        </div>
        <div className="room-on">
          <Agreement />
          <Button iconAfter={ArrowRight} onPress={onBegin}>
            {texts.begin}
          </Button>
        </div>
      </div>
    </div>
  )
}

/** Larger text is offered at the start; the answer holds for as long as the program is open. */
function TextOffer() {
  const chosen = useApp((state) => state.roomText)
  if (chosen !== null) return null
  const { ask, keep } = meetingModeTexts.offer
  return (
    <div className="room-offer">
      <p>{ask}</p>
      <Button size="small" onPress={() => useApp.setState({ roomText: 'large' })}>
        {meetingModeTexts.larger}
      </Button>
      <Button size="small" variant="plain" onPress={() => useApp.setState({ roomText: 'normal' })}>
        {keep}
      </Button>
    </div>
  )
}

interface PersonProps {
  attendee: ListedAttendee
  onChange: (changed: ListedAttendee) => void
}

function Person({ attendee, onChange }: PersonProps) {
  const { name, from } = nameInRoom(useOpenCase(), attendee)
  return (
    <li className="room-person">
      <p>
        <b>{name}</b> {from !== '' && <span className="room-from">{from}</span>}
      </p>
      <Segmented<Attendee['presence']>
        label={meetingTexts.attendees.presenceOf(name)}
        isLabelHidden
        isQuiet
        value={attendee.presence}
        onChange={(presence) => onChange({ ...attendee, presence })}
        options={(['present', 'absent', 'sentViews'] as const).map((value) => ({
          value,
          label: meetingTexts.attendees.presence[value],
        }))}
      />
    </li>
  )
}

/** One press when the room has said yes. */
function Agreement() {
  const of = useOpenCase()
  const today = useToday()
  const task = useTask()
  const { informationAgreedOn: agreedOn } = currentMeeting(of)
  const { done, save, undo } = meetingTexts.agreed
  const agree = (on: string | null) =>
    void task.run(() =>
      command('meeting.agreeOnInformation', { caseId: of.id, draft: 'meeting.informationAgreed', on }),
    )
  // The button that was pressed goes away; the focus goes to what comes in its place.
  const place = useRef<HTMLDivElement>(null)
  const shown = useRef(agreedOn)
  useEffect(() => {
    if (shown.current !== agreedOn) place.current?.querySelector('button')?.focus()
    shown.current = agreedOn
  }, [agreedOn])
  return (
    <section className="room-agreement" aria-label={texts.agreement}>
      <h3>{texts.agreement}</h3>
      <ul>
        {texts.principles.map((principle) => (
          <li key={principle}>{principle}</li>
        ))}
      </ul>
      <p>{texts.agreementWhy}</p>
      <div ref={place} className="room-agree">
        {agreedOn === null ? (
          <Button variant="primary" size="large" isBusy={task.isRunning} onPress={() => agree(today)}>
            {save}
          </Button>
        ) : (
          <>
            <StatusWord tone="ok" icon={CircleCheck}>
              {done(agreedOn)}
            </StatusWord>
            <Button variant="plain" size="small" aria-label={undo} onPress={() => agree(null)}>
              {appTexts.change}
            </Button>
          </>
        )}
      </div>
      <ProblemNotice problem={task.problem} />
    </section>
  )
}
