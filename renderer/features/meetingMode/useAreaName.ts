import { areasThatLeft } from '../../../shared/domain/wheel'
import { useWheel } from '../../parts/wheel'

/** An area's name, also when it has left the wheel. */
export function useAreaName(areaId: string | null): string | null {
  const wheel = useWheel()
  if (areaId === null) return null
  return [...wheel.areas, ...areasThatLeft(wheel, [areaId])].find(({ id }) => id === areaId)?.name ?? null
}
