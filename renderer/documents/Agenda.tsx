import type { ReactNode } from 'react'
import type { AgendaSnapshot } from '../../shared/domain/agenda'
import { spokenOr } from '../../shared/domain/paperMeeting'
import { agendaTexts as texts } from '../../shared/texts/meetingPapers'
import { MeetingFacts } from './MeetingFacts'
import { AreaNumber, Head, Paper, Points } from './parts'

/** The order of the meeting, as the routine has it. */
export function Agenda({ agenda: { child, stage, meeting, isFollowUp } }: { agenda: AgendaSnapshot }) {
  const { points } = texts
  const name = spokenOr(child, stage)
  return (
    <Paper title={texts.title} footer={texts.footer}>
      <div className="agenda">
        <Head title={texts.title} name={texts.model} />
        <MeetingFacts meeting={meeting} />
        <ol>
          <Point title={points.welcome} how={points.welcomeHow(name, stage)}>
            <Points
              items={[
                texts.family(name, stage),
                ...meeting.organisations.map((organisation) => organisation.name),
              ]}
            />
          </Point>
          <Point title={points.share} how={points.shareHow} />
          {isFollowUp && <Point title={points.last} how={points.lastHow} />}
          <Point title={points.talk} how={points.talkHow}>
            {meeting.areas.length > 0 && (
              <ul className="areas">
                {meeting.areas.map((area) => (
                  <li key={area.number}>
                    <AreaNumber number={area.number} /> {area.name}
                  </li>
                ))}
              </ul>
            )}
          </Point>
          <Point title={points.views(name, stage)} how={points.viewsHow(name, stage)} />
          <Point title={points.agree} how={points.agreeHow} />
          <Point title={points.onwards} how={points.onwardsHow} />
          <Point title={points.print} how={points.printHow} />
        </ol>
      </div>
    </Paper>
  )
}

interface PointProps {
  title: string
  how: string
  children?: ReactNode
}

function Point({ title, how, children }: PointProps) {
  return (
    <li>
      <h2>{title}</h2>
      <p>{how}</p>
      {children}
    </li>
  )
}
