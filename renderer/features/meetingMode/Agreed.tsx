import './agreed.css'
import { useEffect, useRef } from 'react'
import { currentMeeting, type Action } from '../../../shared/domain/case'
import { responsibleInRoom } from '../../../shared/domain/roomNames'
import type { WheelArea } from '../../../shared/domain/wheel'
import { meetingModeTexts } from '../../../shared/texts/meetingMode'
import { planTexts } from '../../../shared/texts/plan'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { ActionLine } from './ActionLine'
import { dueInRoom } from './dueInRoom'
import { useAreaName } from './useAreaName'

const texts = meetingModeTexts.agreed

/** What the room has agreed on so far, and the line where the next thing is written. Null while no area is open. */
export function Agreed({ area }: { area: WheelArea | null }) {
  const { actions } = currentMeeting(useOpenCase())
  const rows = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = rows
    if (current !== null) current.scrollTop = current.scrollHeight
  }, [actions.length])
  return (
    <section className="agreed" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      {actions.length === 0 ? (
        <p className="agreed-none">{texts.none}</p>
      ) : (
        // The list scrolls when it is long, so the keyboard must reach it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div ref={rows} className="agreed-rows" role="group" aria-label={texts.list} tabIndex={0}>
          <ul>
            {actions.map((action) => (
              <AgreedRow key={action.id} action={action} area={area} />
            ))}
          </ul>
        </div>
      )}
      <ActionLine area={area} />
    </section>
  )
}

function AgreedRow({ action, area }: { action: Action; area: WheelArea | null }) {
  const of = useOpenCase()
  const today = useToday()
  const { what, responsible, due, areaId } = action
  const other = useAreaName(areaId === area?.id ? null : areaId)
  return (
    <li className="agreed-row">
      <p>
        <b>{what === '' ? planTexts.withoutText : what}</b>
        {other !== null && <span className="agreed-area"> {other}</span>}
      </p>
      <p>{responsible === null ? texts.nobody : responsibleInRoom(of, responsible)}</p>
      <p>{dueInRoom(due, today)}</p>
    </li>
  )
}
