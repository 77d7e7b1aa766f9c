import { Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { areaCount } from '../../../shared/domain/wheel'
import { wheelSettingsTexts } from '../../../shared/texts/wheelSettings'
import { api } from '../../app/api'
import { useApp } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { DiscardDialog } from '../../parts/DiscardDialog'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { SaveRow } from '../../parts/SaveRow'
import { useWheel } from '../../parts/wheel'
import { WheelMap } from '../../parts/WheelControl'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Form } from '../../ui/Form'
import { TextField } from '../../ui/TextField'
import { AreaRow, areaRowId } from './AreaRow'
import {
  type AreaFields,
  areaFields,
  drawnArea,
  firstFaulty,
  newArea,
  type WheelFields,
  wheelFields,
  writtenWheel,
} from './wheelForm'

const texts = wheelSettingsTexts.edit

/** The draft of the areas that are being changed. */
export const wheelDraft = 'settings-wheel'

/** The areas as a list to change, and the wheel as it becomes. */
export function WheelEditor({ onDone }: { onDone: (isSaved: boolean) => void }) {
  const wheel = useWheel()
  const form = useDraftForm<WheelFields>(null, wheelDraft, wheelFields(wheel))
  const { areas } = form.values
  const task = useTask()
  const [openId, setOpenId] = useState<string | null>(null)
  const [hasTried, setTried] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  const [said, setSaid] = useState('')
  const focusAfter = useFocusAfter()

  const setAreas = (changed: AreaFields[]) => form.set('areas', changed)
  const open = (id: string) => {
    setOpenId(id)
    focusAfter(id, 'input')
  }
  const move = (index: number, by: 1 | -1) => {
    const moved = areas[index]
    if (moved === undefined) return
    setAreas(areas.toSpliced(index, 1).toSpliced(index + by, 0, moved))
    setSaid(texts.moved(texts.area(moved.name), index + by + 1))
    focusAfter(moved.id, `[aria-label^="${by === 1 ? texts.down : texts.up}:"]`)
  }
  const add = (area: AreaFields) => {
    setAreas([...areas, area])
    open(area.id)
  }
  const remove = (index: number) => {
    const next = areas[index + 1] ?? areas[index - 1]
    setAreas(areas.toSpliced(index, 1))
    if (next !== undefined) focusAfter(next.id, 'button')
  }
  const save = async () => {
    setTried(true)
    const faulty = firstFaulty(areas)
    if (faulty !== undefined) return setOpenId(faulty.id)
    const isSaved = await task.run(async () => {
      useApp.setState({ settings: await api('settings.saveWheel', writtenWheel(form.values)) })
      await form.discard()
    })
    if (isSaved) onDone(true)
  }
  const discard = async () => {
    await form.discard()
    onDone(false)
  }
  const earlier = wheel.earlier.filter(({ id }) => !areas.some((area) => area.id === id))
  return (
    <Form className="row-form" aria-label={texts.form} onSubmit={save}>
      <p className="support">{texts.hint}</p>
      <div className="wheel-edit">
        <div>
          <p className="label">{texts.preview}</p>
          <WheelMap
            label={texts.preview}
            centre={texts.centre}
            areas={areas.map(drawnArea)}
            stateOf={(area) => (area.id === openId ? 'open' : 'taken')}
            nameOf={({ name }) => texts.about(texts.open, texts.area(name))}
            onPress={({ id }) => open(id)}
          />
        </div>
        <div className="wheel-edit-fields">
          <TextField
            label={texts.version}
            description={texts.versionHelp}
            maxLength={60}
            value={form.values.version}
            onChange={(version) => form.set('version', version)}
          />
          <Checkbox
            isSelected={form.values.isRegions}
            onChange={(isRegions) => form.set('isRegions', isRegions)}
          >
            {texts.isRegions}
          </Checkbox>
        </div>
      </div>
      <ol className="rows">
        {areas.map((area, index) => (
          <AreaRow
            key={area.id}
            area={area}
            index={index}
            all={areas}
            isOpen={area.id === openId}
            hasTried={hasTried}
            onToggle={() => (area.id === openId ? setOpenId(null) : open(area.id))}
            onChange={(changed) => setAreas(areas.with(index, changed))}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <div className="button-row">
        <Button
          icon={Plus}
          unavailable={areas.length >= areaCount.most ? texts.mostAreas(areaCount.most) : undefined}
          onPress={() => add(newArea(areas))}
        >
          {texts.add}
        </Button>
      </div>
      {earlier.length > 0 && (
        <section aria-label={texts.earlier}>
          <p className="label">{texts.earlier}</p>
          <p className="support">{texts.earlierHint}</p>
          <ul className="rows">
            {earlier.map((area) => (
              <li key={area.id} className="row area-earlier-row">
                <span>{area.name}</span>
                {areas.length < areaCount.most && (
                  <Button
                    variant="plain"
                    size="small"
                    aria-label={texts.about(texts.takeBack, area.name)}
                    onPress={() => add(areaFields(area))}
                  >
                    {texts.takeBack}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <ProblemNotice problem={task.problem} />
      <SaveRow
        save={texts.save}
        isBusy={task.isRunning}
        onCancel={() => (form.isDirty ? setLeaving(true) : onDone(false))}
      />
      <DiscardDialog
        texts={{ ...texts, keep: texts.keepWriting }}
        isOpen={isLeaving}
        onKeep={() => setLeaving(false)}
        onDiscard={() => void discard()}
      />
    </Form>
  )
}

/** Moves the focus into an area's row once it is drawn in its new shape and place; to its first button, at least. */
function useFocusAfter() {
  const wanted = useRef<{ areaId: string; selector: string } | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    const { areaId, selector } = wanted.current
    wanted.current = null
    const row = document.getElementById(areaRowId(areaId))
    const target = row?.querySelector<HTMLElement>(selector) ?? row?.querySelector('button')
    target?.focus()
  })
  return (areaId: string, selector: string) => {
    wanted.current = { areaId, selector }
  }
}
