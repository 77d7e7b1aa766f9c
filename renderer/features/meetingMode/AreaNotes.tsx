import type { CSSProperties } from 'react'
import type { AreaNotes as Written } from '../../../shared/domain/case'
import { childInRoom } from '../../../shared/domain/roomNames'
import type { WheelArea } from '../../../shared/domain/wheel'
import { meetingTexts } from '../../../shared/texts/meeting'
import { meetingModeTexts } from '../../../shared/texts/meetingMode'
import { useOpenCase } from '../../app/store'
import { useAreaNotes } from '../../parts/meeting/areaNotes'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { linesOf, quoted } from './said'
import { Writable } from './Writable'

const texts = meetingModeTexts.talk

interface AreaNotesProps {
  area: WheelArea
  written: Written
}

/** What is said about one area: the child's own words first, then two columns of equal weight. */
export function AreaNotes({ area, written }: AreaNotesProps) {
  const of = useOpenCase()
  const { values, set, leave, problem } = useAreaNotes(written)
  const field = (name: keyof typeof values) => ({
    value: values[name],
    onChange: (text: string) => set(name, text),
    onLeave: leave,
  })
  const child = childInRoom(of)
  const column = (heading: string, name: 'works' | 'challenging') => (
    <Writable
      heading={heading}
      className={`points points-${name}`}
      button={texts.write}
      buttonName={texts.writeUnder(heading)}
      isPerLine
      {...field(name)}
    >
      <ul>
        {linesOf(values[name]).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </Writable>
  )
  return (
    <section aria-label={area.name} className="area-notes" style={{ '--area': area.colour } as CSSProperties}>
      <h2>{area.name}</h2>
      {of.child.identity.kind !== 'unborn' && (
        <Writable
          heading={texts.says(child)}
          className="voice"
          button={values.childWords === '' ? texts.writeSays(child) : texts.change}
          buttonName={values.childWords === '' ? texts.writeSays(child) : texts.changeSays(child)}
          {...field('childWords')}
        >
          {values.childWords !== '' && <p className="voice-words">{quoted(values.childWords)}</p>}
        </Writable>
      )}
      <div className="two-columns">
        {column(meetingTexts.areas.works, 'works')}
        {column(meetingTexts.areas.challenging, 'challenging')}
      </div>
      <ProblemNotice problem={problem} />
    </section>
  )
}
