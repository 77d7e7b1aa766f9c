import { useState } from 'react'
import { currentMeeting } from '../../../shared/domain/case'
import { hasNotes } from '../../../shared/domain/invitation'
import { invitationTexts } from '../../../shared/texts/invitation'
import { command } from '../../app/cases'
import { useOpenCase } from '../../app/store'
import { useCommittedFields } from '../../app/useDraftForm'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { AreaName, useAreas } from '../../parts/wheel'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'

const texts = invitationTexts.areas

/** The areas of the wheel to take up. Once chosen they are shown in a row; the whole list opens again when asked for. */
export function AreaChoice() {
  const of = useOpenCase()
  const meeting = currentMeeting(of)
  const areas = useAreas()
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
  const chosen = areas.filter(({ id }) => values.areaIds.includes(id))
  return (
    <div className="area-choice">
      {isOpen ? (
        <div role="group" className="area-boxes" aria-label={texts.group}>
          {areas.map((area) => {
            const isKept = meeting.areas.some((notes) => notes.areaId === area.id && hasNotes(notes))
            return (
              <Checkbox
                key={area.id}
                isSelected={values.areaIds.includes(area.id)}
                onChange={(isChosen) => toggle(area.id, isChosen)}
                description={area.description}
                unavailable={isKept ? texts.kept : undefined}
              >
                <AreaName area={area} />
              </Checkbox>
            )
          })}
        </div>
      ) : (
        <ul className="area-row">
          {chosen.map((area) => (
            <li key={area.id}>
              <AreaName area={area} />
            </li>
          ))}
        </ul>
      )}
      <ProblemNotice problem={problem} />
      {(!isOpen || chosen.length > 0) && (
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
