import type { Action } from '../../../shared/domain/case'
import { areasThatLeft, type WheelArea, type WheelInUse } from '../../../shared/domain/wheel'

/** The actions of one area; of none where `area` is null. */
export interface ActionGroup {
  area: WheelArea | null
  /** The area has left the wheel. */
  isEarlier: boolean
  members: Action[]
}

/** Area by area in the wheel's order, then those that have left it; actions without an area come last. */
export function actionGroups(actions: readonly Action[], wheel: WheelInUse): ActionGroup[] {
  const inArea = (id: string | null) => actions.filter(({ areaId }) => areaId === id)
  const left = areasThatLeft(
    wheel,
    actions.map(({ areaId }) => areaId),
  )
  return [
    ...wheel.areas.map((area) => ({ area, isEarlier: false, members: inArea(area.id) })),
    ...left.map((area) => ({ area, isEarlier: true, members: inArea(area.id) })),
    { area: null, isEarlier: false, members: inArea(null) },
  ].filter(({ members }) => members.length > 0)
}
