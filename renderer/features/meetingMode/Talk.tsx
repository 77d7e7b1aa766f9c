import './talk.css'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { currentMeeting } from '../../../shared/domain/case'
import { areasOfLastMeeting } from '../../../shared/domain/followUp'
import { hasNotes, unwrittenArea } from '../../../shared/domain/invitation'
import { childInRoom } from '../../../shared/domain/roomNames'
import { areasThatLeft, type WheelArea } from '../../../shared/domain/wheel'
import { meetingTexts } from '../../../shared/texts/meeting'
import { meetingModeTexts } from '../../../shared/texts/meetingMode'
import { command } from '../../app/cases'
import { useOpenCase } from '../../app/store'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { useWheel } from '../../parts/wheel'
import { WheelMap, type AreaState } from '../../parts/WheelControl'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { Agreed } from './Agreed'
import { AreaNotes } from './AreaNotes'
import { AreaRow } from './AreaRow'
import type { Part } from './parts'

const texts = meetingModeTexts.talk

interface TalkProps {
  /** The area that is talked about; null before one has been chosen. */
  areaId: string | null
  isLarge: boolean
  onArea: (areaId: string) => void
  onPart: (part: Part) => void
}

/**
 * The chosen areas, one at a time: what is said, and what is agreed on. In large text the wheel is a row of areas, and
 * the two share the room.
 */
export function Talk({ areaId, isLarge, onArea, onPart }: TalkProps) {
  const of = useOpenCase()
  const task = useTask()
  const [shown, setShown] = useState<'said' | 'agreed'>('said')
  const { areas: notes, actions } = currentMeeting(of)
  const wheel = useWheel()
  const notesOf = (area: WheelArea | undefined) => notes.find((kept) => kept.areaId === area?.id)
  const earlier = areasThatLeft(
    wheel,
    notes.map((kept) => kept.areaId),
  )
  const today = [...wheel.areas.filter((area) => notesOf(area) !== undefined), ...earlier]
  const open = today.find(({ id }) => id === areaId) ?? today[0]
  const written = notesOf(open)
  const stateOf = (area: WheelArea): AreaState => {
    if (area.id === open?.id) return 'open'
    const kept = notesOf(area)
    return kept === undefined ? 'out' : hasNotes(kept) ? 'written' : 'taken'
  }
  const nameOf = (area: WheelArea) => {
    const state = stateOf(area)
    return state === 'open' ? texts.open(area.name) : meetingTexts.areas.press[state](area.name)
  }
  const take = (area: WheelArea) => {
    if (notesOf(area) !== undefined) return onArea(area.id)
    void task.run(async () => {
      await command('meeting.saveArea', { caseId: of.id, area: unwrittenArea(area.id) })
      onArea(area.id)
    })
  }
  const map = { label: meetingTexts.areas.wheel, areas: wheel.areas, stateOf, nameOf, onPress: take }
  const turn = <Turn today={today} open={open} onArea={onArea} onPart={onPart} />
  return (
    <div className={isLarge ? 'talk-large' : 'talk'}>
      {isLarge ? (
        <AreaRow {...map} />
      ) : (
        <div className="talk-wheel">
          <WheelMap {...map} centre={childInRoom(of)} lastTime={areasOfLastMeeting(of)} />
          {turn}
        </div>
      )}
      <div className="talk-main">
        <div className="talk-said" hidden={isLarge && shown === 'agreed'}>
          <ProblemNotice problem={task.problem} />
          {open !== undefined && written !== undefined ? (
            <AreaNotes key={open.id} area={open} written={written} />
          ) : (
            <p className="talk-none">{texts.none}</p>
          )}
        </div>
        {(!isLarge || shown === 'agreed') && <Agreed area={open ?? null} />}
      </div>
      {isLarge && (
        <div className="talk-foot">
          <Segmented
            label={texts.views}
            isLabelHidden
            value={shown}
            onChange={setShown}
            options={[
              { value: 'said', label: meetingModeTexts.parts.talk },
              {
                value: 'agreed',
                label: `${meetingModeTexts.agreed.title}${meetingModeTexts.agreed.count(actions.length)}`,
              },
            ]}
          />
          {turn}
        </div>
      )}
    </div>
  )
}

interface TurnProps {
  today: readonly WheelArea[]
  open: WheelArea | undefined
  onArea: (areaId: string) => void
  onPart: (part: Part) => void
}

/** Which area this is, the one before and the one after; past the last one the summary. */
function Turn({ today, open, onArea, onPart }: TurnProps) {
  const at = today.findIndex(({ id }) => id === open?.id)
  const before = at > 0 ? today[at - 1] : undefined
  const after = today[at + 1]
  const { welcome, summary } = meetingModeTexts.parts
  return (
    <div className="talk-turn">
      <Button
        icon={ArrowLeft}
        aria-label={texts.previous(before?.name ?? welcome)}
        onPress={() => (before === undefined ? onPart('welcome') : onArea(before.id))}
      >
        {null}
      </Button>
      <p role="status">
        {open !== undefined && texts.place(at + 1, today.length)}
        <span className="visually-hidden">{open?.name}</span>
      </p>
      <Button
        iconAfter={ArrowRight}
        onPress={() => (after === undefined ? onPart('summary') : onArea(after.id))}
      >
        {after?.shortName ?? summary}
      </Button>
    </div>
  )
}
