import './summary.css'
import type { CSSProperties } from 'react'
import { currentMeeting, type AreaNotes } from '../../../shared/domain/case'
import { childInRoom } from '../../../shared/domain/roomNames'
import { areasThatLeft, type WheelArea } from '../../../shared/domain/wheel'
import { meetingTexts } from '../../../shared/texts/meeting'
import { meetingModeTexts } from '../../../shared/texts/meetingMode'
import { useOpenCase } from '../../app/store'
import { Views } from '../../parts/meeting/Views'
import { useWheel } from '../../parts/wheel'
import { linesOf, quoted } from './said'

const texts = meetingModeTexts.summary

/** What has been said, area by area with the child's own words first; then what the family thinks, to write in. */
export function SummaryPart() {
  const of = useOpenCase()
  const wheel = useWheel()
  const { areas: notes } = currentMeeting(of)
  const left = areasThatLeft(
    wheel,
    notes.map(({ areaId }) => areaId),
  )
  const said = [...wheel.areas, ...left].flatMap((area) => {
    const written = notes.find(({ areaId }) => areaId === area.id)
    return written !== undefined && isSaid(written) ? [{ area, written }] : []
  })
  return (
    <div className="room-page">
      <h2>{meetingModeTexts.parts.summary}</h2>
      {said.length === 0 ? (
        <p className="summary-none">{texts.nothing}</p>
      ) : (
        <div className="summary-areas">
          {said.map(({ area, written }) => (
            <Area key={area.id} area={area} written={written} />
          ))}
        </div>
      )}
      <section className="room-views" aria-label={texts.family}>
        <h3>{texts.family}</h3>
        <Views child={childInRoom(of)} />
      </section>
    </div>
  )
}

function isSaid({ childWords, works, challenging }: AreaNotes): boolean {
  return childWords + works + challenging !== ''
}

function Area({ area, written }: { area: WheelArea; written: AreaNotes }) {
  const child = childInRoom(useOpenCase())
  const column = (heading: string, name: 'works' | 'challenging') =>
    written[name] !== '' && (
      <div className={`points points-${name}`}>
        <h4>{heading}</h4>
        <ul>
          {linesOf(written[name]).map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      </div>
    )
  return (
    <section
      className="summary-area"
      aria-label={area.name}
      style={{ '--area': area.colour } as CSSProperties}
    >
      <h3>{area.name}</h3>
      {written.childWords !== '' && (
        <div className="summary-voice">
          <h4>{meetingModeTexts.talk.says(child)}</h4>
          <p className="voice-words">{quoted(written.childWords)}</p>
        </div>
      )}
      <div className="two-columns">
        {column(meetingTexts.areas.works, 'works')}
        {column(meetingTexts.areas.challenging, 'challenging')}
      </div>
    </section>
  )
}
