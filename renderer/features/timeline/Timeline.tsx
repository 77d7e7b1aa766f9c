import './timeline.css'
import { timeline, timelineDays, type TimelineDay } from '../../../shared/domain/timeline'
import { appTexts } from '../../../shared/texts/app'
import { timelineTexts as texts } from '../../../shared/texts/timeline'
import { NextUp } from '../../app/caseFrame/NextUp'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { PaperShelf, type ShelvedPaper } from '../../parts/papers/PaperShelf'
import { MarginNote, Sheet, SheetSection } from '../../ui/Sheet'

const papers: readonly ShelvedPaper[] = [
  { kind: 'timeline', recipient: null, label: texts.paper, name: texts.paper },
]

/** What has happened in the case, along a line, and what is booked. */
export function Timeline() {
  const of = useOpenCase()
  const today = useToday()
  const { soFar, ahead } = timelineDays(timeline(of, today), today)
  return (
    <>
      <main id="main" tabIndex={-1}>
        <Sheet title={texts.title} ingress={texts.lead}>
          <SheetSection title={texts.soFar}>
            <Days days={soFar} />
          </SheetSection>
          <SheetSection title={texts.ahead}>
            {ahead.length === 0 ? <p className="support">{texts.nothingAhead}</p> : <Days days={ahead} />}
          </SheetSection>
          <PaperShelf label={texts.paper} papers={papers} />
        </Sheet>
      </main>
      <aside className="margin" aria-label={appTexts.margin}>
        <NextUp current={null} />
        <div className="margin-notes">
          <MarginNote title={texts.margin.what}>
            <p>{texts.margin.whatWhy}</p>
          </MarginNote>
          <MarginNote title={texts.margin.missing}>
            <p>{texts.margin.missingWhy}</p>
          </MarginNote>
        </div>
      </aside>
    </>
  )
}

function Days({ days }: { days: readonly TimelineDay[] }) {
  return (
    <ol className="timeline">
      {days.map(({ on, facts }) => (
        <li
          key={on}
          className={
            facts.some(({ isMeeting }) => isMeeting) ? 'timeline-day timeline-meeting' : 'timeline-day'
          }
        >
          <p className="support">
            <time dateTime={on}>{texts.day(on)}</time>
          </p>
          <ul>
            {facts.map(({ words, isMeeting }, index) => (
              <li key={index}>{isMeeting ? <b>{words}</b> : words}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
