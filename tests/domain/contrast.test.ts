import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaContrast, isReadable } from '../../shared/domain/contrast'
import { sampleWheel } from '../documents/sampleCase'

describe('the contrast of an area colour', () => {
  // As the design gives them for the seven shipped colours: white text on it, and it on its own light tone.
  it.each([
    ['#2A4A9A', 8.3, 6.1],
    ['#0B6670', 6.7, 5.0],
    ['#8A5200', 6.4, 4.9],
    ['#9C2748', 7.5, 5.5],
    ['#3C661C', 6.8, 5.1],
    ['#653A8C', 8.3, 6.2],
    ['#A03F1B', 6.5, 4.9],
  ])('%s is %d to 1 on white and %d to 1 on its tone', (colour, onWhite, onTone) => {
    expect(areaContrast(colour).onWhite).toBeCloseTo(onWhite, 1)
    expect(areaContrast(colour).onTone).toBeCloseTo(onTone, 1)
    expect(isReadable(colour)).toBe(true)
  })

  it.each([
    ['#000000', 21, true],
    ['#ffffff', 1, false],
    // 4.54 on white, but not on its own tone.
    ['#767676', 4.54, false],
    ['#777777', 4.48, false],
    ['#7FD0D8', 1.76, false],
  ])('%s is %d to 1 on white, readable: %s', (colour, onWhite, readable) => {
    expect(areaContrast(colour).onWhite).toBeCloseTo(onWhite, 1)
    expect(isReadable(colour)).toBe(readable)
  })

  it('is from 1 to 21, the same however the colour is written, and never better on a darker ground', () => {
    const colours = fc
      .integer({ min: 0, max: 0xffffff })
      .map((one) => `#${one.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(colours, (colour) => {
        const { onWhite, onTone } = areaContrast(colour)
        expect(areaContrast(colour.toUpperCase())).toEqual({ onWhite, onTone })
        expect(onTone).toBeGreaterThanOrEqual(1)
        expect(onWhite).toBeLessThanOrEqual(21.000001)
        expect(onTone).toBeLessThanOrEqual(onWhite + 1e-9)
      }),
    )
  })

  it('lets every shipped area be read', () => {
    expect(sampleWheel.areas.every(({ colour }) => isReadable(colour))).toBe(true)
  })
})
