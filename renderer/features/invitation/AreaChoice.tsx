import { useState } from 'react'
import { currentMeeting } from '../../../shared/domain/case'
import { areasOfLastMeeting } from '../../../shared/domain/followUp'
import { hasNotes } from '../../../shared/domain/invitation'
import { areasThatLeft, type WheelArea } from '../../../shared/domain/wheel'
import { invitationTexts } from '../../../shared/texts/invitation'
import { wheelTexts } from '../../../shared/texts/wheel'
import { command } from '../../app/cases'
import { useOpenCase } from '../../app/store'
import { useCommittedFields } from '../../app/useDraftForm'
import { AreaAbout } from '../../parts/AreaAbout'
import { childName } from '../../parts/personNames'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { AreaName, useWheel } from '../../parts/wheel'
import { LastTime, WheelChoice } from '../../parts/WheelControl'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Segmented } from '../../ui/Segmented'

const texts = invitationTexts.areas

/** The areas of the wheel to take up. Once chosen they are shown in a row; the wheel opens again when asked for. */
export function AreaChoice() {
  const of = useOpenCase()
  const meeting = currentMeeting(of)
  const wheel = useWheel()
  const { areas } = wheel
  const [isOpen, setOpen] = useState(meeting.areas.length === 0)
  const { values, set, leave, problem } = useCommittedFields(
    of.id,
    'invitation.areas',
    { areaIds: meeting.areas.map(({ areaId }) => areaId) },
    ({ areaIds }) => command('invitation.chooseAreas', { caseId: of.id, draft: 'invitation.areas', areaIds }),
  )
  const toggle = (areaId: string, isChosen: boolean) => {
    const others = values.areaIds.filter((other) => other !== areaId)
    set('areaIds', isChosen ? [...others, areaId] : others)
    leave()
  }
  const whyKept = (area: WheelArea) =>
    meeting.areas.some((notes) => notes.areaId === area.id && hasNotes(notes)) ? texts.kept : undefined
  const chosen = areas.filter(({ id }) => values.areaIds.includes(id))
  return (
    <div className="area-choice">
      {isOpen ? (
        <Areas
          areas={areas}
          earlier={areasThatLeft(wheel, values.areaIds)}
          value={values.areaIds}
          onChange={toggle}
          whyKept={whyKept}
        />
      ) : (
        <ul className="area-row">
          {chosen.map((area) => (
            <li key={area.id}>
              <AreaName area={area} />
            </li>
          ))}
          {areasThatLeft(wheel, values.areaIds).map((area) => (
            <li key={area.id}>
              <AreaName area={area} isEarlier />
            </li>
          ))}
        </ul>
      )}
      <ProblemNotice problem={problem} />
      {(!isOpen || values.areaIds.length > 0) && (
        <Button
          variant={isOpen ? 'standard' : 'plain'}
          size="small"
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? texts.done : texts.change}
        </Button>
      )}
    </div>
  )
}

interface AreasProps {
  areas: readonly WheelArea[]
  /** Chosen once, and no longer in the wheel. */
  earlier: readonly WheelArea[]
  value: readonly string[]
  onChange: (areaId: string, isChosen: boolean) => void
  whyKept: (area: WheelArea) => string | undefined
}

/** As a wheel, or as a list: the same boxes. Beside them, what the area is about. */
function Areas({ areas, earlier, value, onChange, whyKept }: AreasProps) {
  const of = useOpenCase()
  const [view, setView] = useState<'wheel' | 'list'>('wheel')
  const [attended, setAttended] = useState<WheelArea>()
  const lastTime = areasOfLastMeeting(of)
  return (
    <>
      <Segmented
        isQuiet
        isLabelHidden
        label={wheelTexts.show}
        value={view}
        onChange={setView}
        options={[
          { value: 'wheel', label: wheelTexts.views.wheel },
          { value: 'list', label: wheelTexts.views.list },
        ]}
      />
      <div className="wheel-view">
        {view === 'wheel' ? (
          <WheelChoice
            label={texts.group}
            centre={childName(of)}
            lastTime={lastTime}
            areas={areas}
            value={value}
            onChange={onChange}
            whyKept={whyKept}
            onAttend={setAttended}
          />
        ) : (
          <div role="group" className="area-boxes" aria-label={texts.group}>
            {areas.map((area) => (
              <div key={area.id} onFocus={() => setAttended(area)} onPointerEnter={() => setAttended(area)}>
                <Checkbox
                  isSelected={value.includes(area.id)}
                  onChange={(isChosen) => onChange(area.id, isChosen)}
                  unavailable={whyKept(area)}
                >
                  <AreaName area={area} />
                  {lastTime.has(area.id) && <LastTime />}
                </Checkbox>
              </div>
            ))}
          </div>
        )}
        <AreaAbout area={attended} />
      </div>
      {earlier.map((area) => (
        <Checkbox
          key={area.id}
          isSelected
          onChange={(isChosen) => onChange(area.id, isChosen)}
          unavailable={whyKept(area)}
        >
          <AreaName area={area} isEarlier />
        </Checkbox>
      ))}
    </>
  )
}
