type Step = string | number

/** A value at the bottom of a thing, and the way to it. */
export interface Leaf {
  path: Step[]
  value: string | number | boolean
}

/** Every value at the bottom of a thing that says something: not null, and not an empty text. */
export function leavesOf(value: unknown, path: Step[] = []): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value === '' ? [] : [{ path, value }]
  if (Array.isArray(value)) return value.flatMap((one, index) => leavesOf(one, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key]))
}

/** The same thing with one of its values changed. */
export function withLeaf(of: unknown, [step, ...rest]: readonly Step[], value: Leaf['value']): unknown {
  if (step === undefined) return value
  const held = of as Record<Step, unknown>
  const changed = withLeaf(held[step], rest, value)
  return Array.isArray(of) ? of.with(Number(step), changed) : { ...held, [step]: changed }
}
