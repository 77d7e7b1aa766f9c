import { wheelTexts } from '../texts/wheel'
import { z } from './schema'

/** One area of Barnets bästa-hjulet. Areas are content: a municipality can write its own. */
export const wheelAreaSchema = z.strictObject({
  /** Never changes and is never used again: cases name their areas by it. */
  id: z.string().min(1).max(60),
  order: z.number().int().positive(),
  name: z.string().min(1).max(80),
  /** For the drawn wedge; may hold soft hyphens. */
  shortName: z.string().min(1).max(80),
  description: z.string().max(400),
  questions: z.array(z.string().max(300)).max(12),
  colour: z.string().regex(/^#[0-9A-Fa-f]{6}$/),
})

/** Fewer wedges do not make a wheel, and more cannot be told apart in it. */
export const areaCount = { least: 3, most: 12 }

export const wheelSchema = z.strictObject({
  version: z.string().max(60),
  /** Said wherever the areas are shown in settings: the region's own wording is not known to us. */
  isWorkingVersion: z.boolean(),
  areas: z.array(wheelAreaSchema).min(areaCount.least).max(areaCount.most),
})

/** What the municipality has made of the wheel; kept apart from the one that is shipped. */
export const ownWheelSchema = z.strictObject({
  /** Used everywhere instead of the shipped one; null while there is none. */
  edition: wheelSchema.nullable(),
  /** Areas that have left the wheel and that some case has notes or actions in. */
  earlier: z.array(wheelAreaSchema),
})

export type WheelArea = z.infer<typeof wheelAreaSchema>
export type Wheel = z.infer<typeof wheelSchema>
export type OwnWheel = z.infer<typeof ownWheelSchema>

/** The wheel as it is used today, and the areas that have left it. */
export interface WheelInUse extends Wheel {
  earlier: readonly WheelArea[]
}

export const noOwnWheel: OwnWheel = { edition: null, earlier: [] }

/** The municipality's own edition where there is one, else the shipped wheel. Areas are in their order. */
export function wheelInUse(shipped: Wheel, { edition, earlier }: OwnWheel): WheelInUse {
  const wheel = edition ?? shipped
  return { ...wheel, areas: wheel.areas.toSorted((a, b) => a.order - b.order), earlier }
}

/** Those areas of a case that have left the wheel, each once. One that nobody knows any more is still told about. */
export function areasThatLeft(wheel: WheelInUse, areaIds: readonly (string | null)[]): WheelArea[] {
  const gone = [...new Set(areaIds)].filter(
    (id) => id !== null && !wheel.areas.some((area) => area.id === id),
  )
  return gone.flatMap((id) => (id === null ? [] : [wheel.earlier.find((area) => area.id === id) ?? lost(id)]))
}

function lost(id: string): WheelArea {
  const name = wheelTexts.earlier
  return { id, order: 1, name, shortName: name, description: '', questions: [], colour: '#40535A' }
}
