import type { Case } from './case'
import { isReadable } from './contrast'
import { accept, refuse, type Result } from './result'
import { wheelInUse, type OwnWheel, type Wheel, type WheelArea, type WheelInUse } from './wheel'

/** The wheel as it is written in settings: the order is that of the list, and an id that is not known is a new area. */
export type WrittenWheel = Omit<Wheel, 'areas'> & { areas: readonly Omit<WheelArea, 'order'>[] }

/**
 * The municipality's own edition of the areas. An area keeps its id whatever it is called; one that is left out and
 * that a case uses becomes an earlier area, under its name. `freshIds` has one id for each area.
 */
export function editWheel(
  inUse: WheelInUse,
  { version, isWorkingVersion, areas }: WrittenWheel,
  usedIds: ReadonlySet<string>,
  freshIds: readonly string[],
): Result<OwnWheel> {
  const names = areas.map(({ name }) => name.trim())
  if (names.includes('')) return refuse('name_missing')
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return refuse('area_names_alike')
  if (!areas.every(({ colour }) => isReadable(colour))) return refuse('area_colour_unreadable')
  const known = new Set([...inUse.areas, ...inUse.earlier].map(({ id }) => id))
  const edited = areas.map((area, index): WheelArea => {
    const id = known.delete(area.id) ? area.id : freshIds[index]
    if (id === undefined) throw new Error('an id is needed for each area')
    const name = area.name.trim()
    return {
      id,
      order: index + 1,
      name,
      shortName: area.shortName.trim() || name,
      description: area.description.trim(),
      questions: area.questions.map((question) => question.trim()).filter((question) => question !== ''),
      colour: area.colour.toUpperCase(),
    }
  })
  const edition: Wheel = { version: version.trim(), isWorkingVersion, areas: edited }
  return accept({ edition, earlier: leftBehind(inUse, edited, usedIds) })
}

/** Back to the areas that are shipped. What a case uses of the others becomes earlier areas. */
export function resetWheel(shipped: Wheel, own: OwnWheel, usedIds: ReadonlySet<string>): OwnWheel {
  return { edition: null, earlier: leftBehind(wheelInUse(shipped, own), shipped.areas, usedIds) }
}

/** The areas that some case has notes or actions in, or has chosen, as ids. */
export function areasInCases(cases: readonly Case[]): Set<string> {
  const meetings = cases.flatMap((of) => of.meetings)
  const ids = meetings.flatMap(({ areas, actions }) => [...areas, ...actions].map(({ areaId }) => areaId))
  return new Set(ids.filter((id) => id !== null))
}

function leftBehind(
  before: WheelInUse,
  after: readonly WheelArea[],
  usedIds: ReadonlySet<string>,
): WheelArea[] {
  const kept = new Set(after.map(({ id }) => id))
  return [...before.areas, ...before.earlier].filter(({ id }) => usedIds.has(id) && !kept.has(id))
}
