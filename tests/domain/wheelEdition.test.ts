import { describe, expect, it } from 'vitest'
import { areasThatLeft, noOwnWheel, wheelInUse, type WheelArea } from '../../shared/domain/wheel'
import { areasInCases, editWheel, resetWheel, type WrittenWheel } from '../../shared/domain/wheelEdition'
import { sampleWheel } from '../documents/sampleCase'
import { aCase, anAction, withMeeting } from '../support/cases'
import { accepted, refused } from './decisions'

const { earlier: _, ...shipped } = sampleWheel
const fresh = Array.from({ length: 12 }, (_one, index) => `fresh-${index}`)
const nothingUsed = new Set<string>()
const namesOf = (areas: readonly WheelArea[]) => areas.map(({ order, name }) => `${order} ${name}`)

/** The shipped wheel as it would be written, with something changed. */
function written(change: (areas: WheelArea[]) => Omit<WheelArea, 'order'>[]): WrittenWheel {
  return { version: ' Växjö 2026 ', isWorkingVersion: false, areas: change([...shipped.areas]) }
}
const home = {
  id: 'ny-1',
  name: ' Hemma ',
  shortName: '',
  description: ' Där man bor. ',
  questions: [' Hur är det hemma? ', ' '],
  colour: '#40535a',
}

describe('an edition of the municipality', () => {
  it('stands in the order of the list, tidied, and is used instead of the shipped wheel', () => {
    const said = written(([first, second, third]) => [third!, home, first!, second!])
    const own = accepted(editWheel(sampleWheel, said, nothingUsed, fresh))
    const inUse = wheelInUse(shipped, own)
    expect(namesOf(inUse.areas)).toEqual(['1 Utvecklas', '2 Hemma', '3 Trygg', '4 Må bra'])
    expect(inUse).toMatchObject({ version: 'Växjö 2026', isWorkingVersion: false })
    expect(inUse.areas[1]).toEqual({
      id: 'fresh-1',
      order: 2,
      name: 'Hemma',
      shortName: 'Hemma',
      description: 'Där man bor.',
      questions: ['Hur är det hemma?'],
      colour: '#40535A',
    })
  })

  it('keeps the id of an area whatever it is called, and gives no id out twice', () => {
    const said = written((areas) => areas.map((area) => ({ ...area, name: `${area.name} och mer` })))
    const own = accepted(editWheel(sampleWheel, said, nothingUsed, fresh))
    expect(own.edition?.areas.map(({ id }) => id)).toEqual(shipped.areas.map(({ id }) => id))
    const twice = written(([first, second]) => [first!, second!, { ...first!, name: 'Igen' }])
    const ids = accepted(editWheel(sampleWheel, twice, nothingUsed, fresh)).edition?.areas.map(({ id }) => id)
    expect(ids).toEqual(['trygg', 'ma-bra', 'fresh-2'])
  })

  it.each([
    ['name_missing', { name: '  ' }],
    ['area_names_alike', { name: ' trygg' }],
    ['area_colour_unreadable', { colour: '#7FD0D8' }],
  ] as const)('is refused with %s', (rule, change) => {
    const said = written((areas) => [...areas, { ...home, ...change }])
    expect(editWheel(sampleWheel, said, nothingUsed, fresh)).toEqual(refused(rule))
  })

  it('remembers an area that it leaves out when a case uses it, and can take it back', () => {
    const used = new Set(['trygg'])
    const without = written((areas) => areas.filter(({ id }) => id !== 'trygg' && id !== 'aktiv'))
    const own = accepted(editWheel(sampleWheel, without, used, fresh))
    expect(own.earlier.map(({ id }) => id)).toEqual(['trygg'])
    const inUse = wheelInUse(shipped, own)
    expect(areasThatLeft(inUse, ['ma-bra', 'trygg', null, 'trygg'])).toEqual(own.earlier)
    // The wheel changes once more: what left before is still known.
    const again = accepted(editWheel(inUse, { ...without, version: '' }, used, fresh))
    expect(again.earlier).toEqual(own.earlier)
    const back = { ...without, areas: [...without.areas, ...own.earlier] }
    const restored = accepted(editWheel(inUse, back, used, fresh))
    expect(restored.edition?.areas.at(-1)).toMatchObject({ id: 'trygg', order: 6 })
    expect(restored.earlier).toEqual([])
  })

  it('gives way to the shipped wheel; its own areas that a case uses are remembered', () => {
    const own = accepted(
      editWheel(
        sampleWheel,
        written((areas) => [...areas, home]),
        nothingUsed,
        fresh,
      ),
    )
    expect(resetWheel(shipped, own, nothingUsed)).toEqual(noOwnWheel)
    const kept = resetWheel(shipped, own, new Set(['fresh-7', 'trygg']))
    expect(kept.edition).toBeNull()
    expect(kept.earlier.map(({ name }) => name)).toEqual(['Hemma'])
  })
})

it('an area that nobody knows any more is told about without its id', () => {
  expect(areasThatLeft(sampleWheel, ['ett-id']).map(({ name }) => name)).toEqual(['Tidigare område'])
})

it('a case uses the areas it has chosen and those of its actions', () => {
  const areas = [{ areaId: 'trygg', works: '', challenging: '', childWords: '', goal: '' }]
  const of = withMeeting(aCase(), { areas, actions: [anAction(), anAction({ areaId: null })] })
  expect(areasInCases([of, aCase()])).toEqual(new Set(['trygg', 'ma-bra']))
})
