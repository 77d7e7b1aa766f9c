import { longDate } from '../../shared/domain/dates'
import { timelineDays, type TimelineDay, type TimelineSnapshot } from '../../shared/domain/timeline'
import { timelineTexts as texts } from '../../shared/texts/timeline'
import { Fact, Head, Paper } from './parts'

/** What has happened in a case, along a line, and what is booked. */
export function Timeline({ timeline }: { timeline: TimelineSnapshot }) {
  const { child, caseNumber, madeOn, facts } = timeline
  const { soFar, ahead } = timelineDays(facts, madeOn)
  return (
    <Paper title={texts.title} footer={texts.footer}>
      <div className="timeline">
        <Head title={texts.title} name={child} />
        <dl className="facts">
          <Fact label={texts.caseNumber}>{caseNumber}</Fact>
          <Fact label={texts.madeOn}>{longDate(madeOn)}</Fact>
        </dl>
        <p className="intro">{texts.readFirst}</p>
        <Part heading={texts.soFar} days={soFar} />
        <Part heading={texts.ahead} days={ahead} />
      </div>
    </Paper>
  )
}

function Part({ heading, days }: { heading: string; days: readonly TimelineDay[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      {days.length === 0 ? (
        <p>{texts.nothingAhead}</p>
      ) : (
        <ol>
          {days.map(({ on, facts }) => (
            <li key={on} className={facts.some(({ isMeeting }) => isMeeting) ? 'meeting' : undefined}>
              <p className="day">{texts.day(on)}</p>
              <ul>
                {facts.map(({ words, isMeeting }, index) => (
                  <li key={index}>{isMeeting ? <b>{words}</b> : words}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
