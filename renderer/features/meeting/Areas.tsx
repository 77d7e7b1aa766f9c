import { Plus } from 'lucide-react'
import { useState } from 'react'
import { currentMeeting, type AreaNotes } from '../../../shared/domain/case'
import type { WheelArea } from '../../../shared/domain/wheel'
import { meetingTexts } from '../../../shared/texts/meeting'
import { command } from '../../app/cases'
import { useOpenCase } from '../../app/store'
import { useCommittedFields } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { childName } from '../../parts/personNames'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { AreaName, useAreas } from '../../parts/wheel'
import { Button } from '../../ui/Button'
import { TextArea } from '../../ui/TextField'

const texts = meetingTexts.areas

/** The areas that were chosen, in the wheel's order, and a way to take up one more. */
export function Areas() {
  const of = useOpenCase()
  const task = useTask()
  const [added, setAdded] = useState<string | null>(null)
  const { areas: notes } = currentMeeting(of)
  const wheel = useAreas()
  const left = wheel.filter(({ id }) => !notes.some(({ areaId }) => areaId === id))
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
      {wheel.map((area) => {
        const written = notes.find(({ areaId }) => areaId === area.id)
        return written && <Area key={area.id} area={area} written={written} isAdded={area.id === added} />
      })}
      {left.length > 0 && (
        <div className="area-more">
          <p className="label">{notes.length === 0 ? texts.first : texts.more}</p>
          <div className="button-row">
            {left.map(({ id, name }) => (
              <Button
                key={id}
                variant="plain"
                size="small"
                icon={Plus}
                aria-label={texts.take(name)}
                onPress={() => take(id)}
              >
                {name}
              </Button>
            ))}
          </div>
        </div>
      )}
      <ProblemNotice problem={task.problem} />
    </>
  )
}

interface AreaProps {
  area: WheelArea
  written: AreaNotes
  /** Just taken up: the writing begins here. */
  isAdded: boolean
}

/** What is said about one area, the child's own words first. */
function Area({ area, written, isAdded }: AreaProps) {
  const of = useOpenCase()
  const child = childName(of)
  const isBorn = of.child.identity.kind !== 'unborn'
  const key = `meeting.area:${area.id}`
  const { works, challenging, childWords } = written
  const form = useCommittedFields(of.id, key, { works, challenging, childWords }, (values) =>
    command('meeting.saveArea', { caseId: of.id, draft: key, area: { areaId: area.id, ...values } }),
  )
  const field = (name: keyof typeof form.values) => ({
    value: form.values[name],
    onChange: (text: string) => form.set(name, text),
    onBlur: form.leave,
  })
  return (
    <section className="area" aria-label={area.name}>
      <h4>
        <AreaName area={area} />
      </h4>
      <details className="guiding-questions">
        <summary>{texts.questions}</summary>
        <ul>
          {area.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </details>
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
      <ProblemNotice problem={form.problem} />
    </section>
  )
}
