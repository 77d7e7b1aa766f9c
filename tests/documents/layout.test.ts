import { expect, test } from 'vitest'
import { latinWords, layoutFaults } from './layout'
import type { ReadPdf } from './readPdf'

/** A page with these texts, in letters of ten points. */
const pageWith = (...texts: [text: string, x: number, y: number, width: number][]) => {
  const placed = texts.map(([text, x, y, width]) => ({ text, x, y, width, size: 10 }))
  return { pages: [{ text: '', placed, width: 595, height: 842, emptyBoxes: 0 }] } as unknown as ReadPdf
}

test.each<[string, ReadPdf, string[]]>([
  ['lines below each other', pageWith(['a', 100, 500, 200], ['b', 100, 488, 200]), []],
  ['words beside each other', pageWith(['a', 100, 500, 50], ['b', 150, 500, 50]), []],
  [
    'a line half over another',
    pageWith(['a', 100, 500, 200], ['b', 150, 497, 20]),
    ['page 1, over each other: a | b'],
  ],
  [
    'a column over the next',
    pageWith(['a', 100, 500, 60], ['b', 150, 500, 50]),
    ['page 1, over each other: a | b'],
  ],
  [
    'text in the margin',
    pageWith(['a', 20, 500, 10], ['b', 500, 500, 80]),
    ['page 1, outside: a', 'page 1, outside: b'],
  ],
])('%s', (_, pdf, faults) => {
  expect(layoutFaults(pdf)).toEqual(faults)
})

test('Latin words are found among others', () => {
  expect(latinWords('Åsa-Lø 8B, ليلى (Nguyễn) 🎉')).toEqual(['Åsa-Lø', '8B', 'Nguyễn'])
})
