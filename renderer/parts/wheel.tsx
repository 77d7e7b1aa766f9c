import './wheel.css'
import type { WheelArea } from '../../shared/domain/wheel'
import { useApp } from '../app/store'

/** The areas of Barnets bästa-hjulet, in their order. */
export function useAreas(): WheelArea[] {
  const wheel = useApp((state) => state.content?.wheel)
  return (wheel?.areas ?? []).toSorted((a, b) => a.order - b.order)
}

/** Number and name; the number is drawn in the colour of its wedge. */
export function AreaName({ area: { order, name, colour } }: { area: WheelArea }) {
  return (
    <span className="area-name">
      <span className="area-number" style={{ background: colour }}>
        {order}
      </span>{' '}
      {name}
    </span>
  )
}
