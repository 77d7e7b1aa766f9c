import { useRef, useState } from 'react'
import { currentMeeting, type AreaNotes } from '../../../shared/domain/case'
import { areasOfLastMeeting } from '../../../shared/domain/followUp'
import { hasNotes } from '../../../shared/domain/invitation'
import { areasThatLeft, type WheelArea } from '../../../shared/domain/wheel'
import { meetingTexts } from '../../../shared/texts/meeting'
import { wheelTexts } from '../../../shared/texts/wheel'
import { command } from '../../app/cases'
import { useOpenCase } from '../../app/store'
import { useTask } from '../../app/useTask'
import { AreaAbout } from '../../parts/AreaAbout'
import { useAreaNotes } from '../../parts/meeting/areaNotes'
import { childName } from '../../parts/personNames'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { AreaName, useWheel } from '../../parts/wheel'
import { WheelMap } from '../../parts/WheelControl'
import { TextArea } from '../../ui/TextField'

const texts = meetingTexts.areas

/** The wheel to find one's way with, and the areas that were chosen, in its order. Any area can be taken up. */
export function Areas() {
  const of = useOpenCase()
  const task = useTask()
  const sections = useRef<HTMLDivElement>(null)
  const [added, setAdded] = useState<string | null>(null)
  const [attended, setAttended] = useState<WheelArea>()
  const { areas: notes } = currentMeeting(of)
  const wheel = useWheel()
  const { areas } = wheel
  const notesOf = (area: WheelArea) => notes.find(({ areaId }) => areaId === area.id)
  const stateOf = (area: WheelArea) => {
    const written = notesOf(area)
    return written === undefined ? 'out' : hasNotes(written) ? 'written' : 'taken'
  }
  const take = (areaId: string) => {
    setAdded(areaId)
    void task.run(() =>
      command('invitation.chooseAreas', {
        caseId: of.id,
        areaIds: [...notes.map((taken) => taken.areaId), areaId],
      }),
    )
  }
  return (
    <>
      <div className="wheel-view">
        <WheelMap
          label={texts.wheel}
          centre={childName(of)}
          lastTime={areasOfLastMeeting(of)}
          areas={areas}
          stateOf={stateOf}
          nameOf={(area) => texts.press[stateOf(area)](area.name)}
          onPress={(area) => (notesOf(area) === undefined ? take(area.id) : goTo(sections.current, area.id))}
          onAttend={setAttended}
        />
        <AreaAbout area={attended} />
      </div>
      <ProblemNotice problem={task.problem} />
      <div ref={sections}>
        {areas.map((area) => {
          const written = notesOf(area)
          return written && <Area key={area.id} area={area} written={written} isAdded={area.id === added} />
        })}
        {areasThatLeft(
          wheel,
          notes.map(({ areaId }) => areaId),
        ).map((area) => {
          const written = notesOf(area)
          return written && <Area key={area.id} area={area} written={written} isEarlier />
        })}
      </div>
    </>
  )
}

/** Moves to the first field of an area. */
function goTo(sections: HTMLElement | null, areaId: string) {
  sections?.querySelector<HTMLElement>(`[data-area="${CSS.escape(areaId)}"] textarea`)?.focus()
}

interface AreaProps {
  area: WheelArea
  written: AreaNotes
  /** Just taken up: the writing begins here. */
  isAdded?: boolean
  /** It has left the wheel; what is written in it stays. */
  isEarlier?: boolean
}

/** What is said about one area, the child's own words first. */
function Area({ area, written, isAdded = false, isEarlier = false }: AreaProps) {
  const of = useOpenCase()
  const child = childName(of)
  const isBorn = of.child.identity.kind !== 'unborn'
  const form = useAreaNotes(written)
  const field = (name: keyof typeof form.values) => ({
    value: form.values[name],
    onChange: (text: string) => form.set(name, text),
    onBlur: form.leave,
  })
  return (
    <section className="area" aria-label={area.name} data-area={area.id}>
      <h4>
        <AreaName area={area} isEarlier={isEarlier} />
      </h4>
      {area.questions.length > 0 && (
        <details className="guiding-questions">
          <summary>{wheelTexts.questions}</summary>
          <ul>
            {area.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </details>
      )}
      {isBorn && (
        <div className="own-words-field">
          <TextArea
            label={texts.childWords(child)}
            description={texts.childWordsHelp(child)}
            autoFocus={isAdded}
            {...field('childWords')}
          />
        </div>
      )}
      <div className="field-row">
        <TextArea
          label={texts.works}
          description={texts.onePerLine}
          autoFocus={isAdded && !isBorn}
          {...field('works')}
        />
        <TextArea label={texts.challenging} description={texts.onePerLine} {...field('challenging')} />
      </div>
      <TextArea label={texts.goal} description={texts.goalHelp} {...field('goal')} />
      <ProblemNotice problem={form.problem} />
    </section>
  )
}
