import './wheel.css'
import { type WheelArea, type WheelInUse, wheelInUse } from '../../shared/domain/wheel'
import { wheelTexts } from '../../shared/texts/wheel'
import { useApp, useSettings } from '../app/store'

/** Barnets bästa-hjulet as it is used here. Only for what is shown while the store is open. */
export function useWheel(): WheelInUse {
  const shipped = useApp((state) => state.content?.wheel)
  const { wheel } = useSettings()
  if (shipped === undefined) throw new Error('the content is not loaded')
  return wheelInUse(shipped, wheel)
}

interface AreaNameProps {
  area: WheelArea
  /** It has left the wheel, and has no number any more. */
  isEarlier?: boolean
}

/** Number and name; the number is drawn in the colour of its wedge. */
export function AreaName({ area: { order, name, colour }, isEarlier = false }: AreaNameProps) {
  if (isEarlier) {
    return (
      <span className="area-name">
        {name}
        {name !== wheelTexts.earlier && <span className="area-earlier">{wheelTexts.earlier}</span>}
      </span>
    )
  }
  return (
    <span className="area-name">
      <span className="area-number" style={{ background: colour }}>
        {order}
      </span>{' '}
      {name}
    </span>
  )
}
