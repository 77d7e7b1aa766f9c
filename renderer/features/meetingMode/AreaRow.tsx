import './areaRow.css'
import { Check } from 'lucide-react'
import type { CSSProperties } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { WheelArea } from '../../../shared/domain/wheel'
import type { AreaState } from '../../parts/WheelControl'
import { Icon } from '../../ui/Icon'

interface AreaRowProps {
  areas: readonly WheelArea[]
  label: string
  stateOf: (area: WheelArea) => AreaState
  nameOf: (area: WheelArea) => string
  onPress: (area: WheelArea) => void
}

/** The wheel laid out as a row, where large text needs its place. */
export function AreaRow({ areas, label, stateOf, nameOf, onPress }: AreaRowProps) {
  return (
    <nav className="room-areas" aria-label={label}>
      {areas.map((area) => {
        const state = stateOf(area)
        return (
          <AriaButton
            key={area.id}
            className={`area-tile area-tile-${state}`}
            style={{ '--area': area.colour } as CSSProperties}
            onPress={() => onPress(area)}
            {...(state === 'open' && { 'aria-current': 'step' as const })}
          >
            <span className="visually-hidden">{nameOf(area)}</span>
            {state === 'written' && <Icon of={Check} strokeWidth={2.6} />}
            <span aria-hidden>{area.shortName}</span>
          </AriaButton>
        )
      })}
    </nav>
  )
}
