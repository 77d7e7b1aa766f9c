import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wedgeMiddle, wedgePath, wheelRing } from '../../renderer/ui/wedge'

type Point = readonly [number, number]

const { inner, outer } = wheelRing
const counts = fc.integer({ min: 3, max: 12 })

/** The corners of a drawn wedge: inner and outer on the side that comes first, then outer and inner on the other. */
function corners(path: string): [Point, Point, Point, Point] {
  const found = [...path.matchAll(/(?:[ML]|1 |0 )(-?[\d.]+) (-?[\d.]+)(?=[ALZ])/g)].map(([, x, y]): Point => [
    Number(x),
    Number(y),
  ])
  expect(found).toHaveLength(5)
  expect(found[4]).toEqual(found[0])
  return found.slice(0, 4) as [Point, Point, Point, Point]
}

const wedges = (count: number, inset: number) =>
  Array.from({ length: count }, (_, index) => corners(wedgePath({ index, count, inner, outer, inset })))

/** Degrees clockwise from straight up. */
const angleOf = ([x, y]: Point) => (Math.atan2(x, -y) * 180) / Math.PI
const turnedFrom = (from: number, to: number) => (((to - from) % 360) + 360) % 360

const holds = ([a, , c]: ReturnType<typeof corners>, degrees: number) =>
  turnedFrom(angleOf(a), degrees) < turnedFrom(angleOf(a), angleOf(c))

describe('the wedges of a wheel with three to twelve areas', () => {
  it('cover the ring, and each point of it lies in one wedge only', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0, max: 360, noNaN: true }), (count, degrees) => {
        // A hair from a cut belongs to either side, as the figures of a path are rounded.
        const toCut = turnedFrom(180 / count, degrees) % (360 / count)
        fc.pre(toCut > 0.05 && toCut < 360 / count - 0.05)
        expect(wedges(count, 0).filter((wedge) => holds(wedge, degrees))).toHaveLength(1)
      }),
    )
  })

  it('leave a gap that is equally wide all along', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 14 }), (count, inset) => {
        const drawn = wedges(count, inset)
        drawn.forEach(([, , c, d], index) => {
          const [a, b] = drawn[(index + 1) % count] ?? []
          for (const [one, other] of [
            [d, a],
            [c, b],
          ] as [Point, Point][])
            expect(Math.hypot(one[0] - other[0], one[1] - other[1])).toBeCloseTo(2 * inset, 1)
        })
      }),
    )
  })

  it('begin straight up and follow the clock, each with its words in its own middle', () => {
    fc.assert(
      fc.property(counts, (count) => {
        expect(wedgeMiddle({ index: 0, count, inner, outer }).x).toBeCloseTo(0)
        wedges(count, 0).forEach((wedge, index) => {
          const { x, y } = wedgeMiddle({ index, count, inner, outer })
          expect(holds(wedge, angleOf([x, y]))).toBe(true)
          expect(turnedFrom(0, angleOf([x, y]))).toBeCloseTo((index * 360) / count)
          expect(Math.hypot(x, y)).toBeCloseTo((inner + outer) / 2)
        })
      }),
    )
  })
})
