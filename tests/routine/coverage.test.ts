import { describe, expect, it } from 'vitest'
import { ambiguities } from './ambiguities'
import { contacts, coverageDocument, coveredStatements, idsIn } from './coverage'
import { placesInIntake } from './placesInIntake'
import { placesOfA } from './placesOfA'
import { placesOfR } from './placesOfR'
import { routine } from '../../shared/domain/routine'

const covered = coveredStatements()
const known = new Set(covered.map(({ id }) => id))

describe('the statements of both documents', () => {
  /** How many each section has, counted in the documents. */
  const counts = {
    'A-0': 3,
    'A-1': 18,
    'A-2': 12,
    'A-3': 21,
    'A-4': 13,
    'A-5': 19,
    'A-6': 12,
    'A-7': 8,
    'R-0': 10,
    'R-1': 19,
    'R-2': 17,
    'R-3': 23,
    'R-4': 25,
    'R-5': 1,
    'R-6': 2,
  }

  it('are all here, numbered without a gap', () => {
    const expected = Object.entries(counts).flatMap(([section, count]) =>
      Array.from({ length: count }, (_, index) => `${section}.${index + 1}`),
    )
    expect(covered.map(({ id }) => id)).toEqual(expected)
    expect(covered).toHaveLength(203)
    expect(contacts).toHaveLength(44)
    expect(ambiguities.map(({ id }) => id)).toEqual(
      Array.from({ length: 33 }, (_, index) => `O-${String(index + 1).padStart(2, '0')}`),
    )
  })

  it.each(covered)('$id has a place, and a test that names it', ({ points, places, tests }) => {
    expect(points.length + places.length).toBeGreaterThan(0)
    const isInformation = points.length === 0 && places.every((place) => 'information' in place)
    if (!isInformation) expect(tests).not.toEqual([])
  })

  it('and no others have a place', () => {
    const placed = [placesOfA, placesOfR, placesInIntake].flatMap((places) => Object.keys(places))
    const inTable = routine.flatMap(({ items }) => items.flatMap(({ sources }) => sources))
    const open = ambiguities.flatMap(({ about }) => idsIn(about))
    expect([...placed, ...inTable, ...open].filter((id) => !known.has(id))).toEqual([])
  })
})

/** Words have to be seen: in the window, or on a paper. */
const shown = covered.filter(({ places }) => places.some((place) => 'texts' in place))
it.each(shown)('$id is read on a screen or a paper by a test', ({ tests }) => {
  expect(tests.filter((test) => /^tests\/(e2e|documents)\//.test(test))).not.toEqual([])
})

const told = covered.flatMap(({ id, places }) =>
  places.flatMap((place) => ('texts' in place ? [{ id, ...place }] : [])),
)
it.each(told)('$id is told: $texts', ({ texts, says }) => expect(texts.join(' ')).toMatch(says))

const rest = covered.flatMap(({ id, places }) =>
  places.flatMap((place) => ('contact' in place ? [[id, place.contact]] : [])),
)
it.each(rest)('%s: the contact %s is in the directory', (_, contact) => {
  expect(contacts.map(({ id }) => id)).toContain(contact)
})

/** The decisions and refusals have to be proven where they are made, not here. */
const decided = covered.filter(({ places }) => places.some((place) => 'decision' in place || 'rule' in place))
it.each(decided)('$id is decided by the program, and proven by a test of the decision', ({ tests }) => {
  expect(tests.filter((test) => !test.startsWith('tests/routine/'))).not.toEqual([])
})

it('stands in docs/routine-coverage.md as it is', async () => {
  await expect(coverageDocument()).toMatchFileSnapshot('../../docs/routine-coverage.md')
})
