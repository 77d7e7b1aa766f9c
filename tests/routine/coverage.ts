import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { contactDirectorySchema } from '../../shared/domain/contactDirectory'
import { routine } from '../../shared/domain/routine'
import { z } from '../../shared/domain/schema'
import { ambiguities } from './ambiguities'
import type { Place, Places } from './place'
import { placesInIntake } from './placesInIntake'
import { placesOfA } from './placesOfA'
import { placesOfR } from './placesOfR'

/** One statement, the places it has in the program, and the test files that name it. */
export interface Covered {
  id: string
  kind: string
  says: string
  points: readonly string[]
  places: readonly Place[]
  tests: readonly string[]
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Each statement in our own words, formulas as printed. */
const statements = z
  .array(z.strictObject({ id: z.string(), kind: z.string(), says: z.string() }))
  .parse(JSON.parse(readFileSync(new URL('statements.json', import.meta.url), 'utf8')))

/** The contacts as shipped. */
export const { contacts } = contactDirectorySchema.parse(
  JSON.parse(readFileSync(`${root}resources/contact-directory.json`, 'utf8')),
)

const allPlaces = [placesOfA, placesOfR, placesInIntake]

const pointsTest = 'tests/routine/points.test.ts'

/** The ids in a text, with `A-5.6 to A-5.9` written out. */
export function idsIn(text: string): string[] {
  return [...text.matchAll(/([AR]-\d\.)(\d+)(?: to \1(\d+))?/g)].flatMap(([, section = '', from, to]) => {
    const first = Number(from)
    return Array.from({ length: Number(to ?? from) - first + 1 }, (_, index) => `${section}${first + index}`)
  })
}

/** Which test files name which statement, in the title of a test or as a list of ids. */
function namedInTests(): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>()
  const files = readdirSync(`${root}tests`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(test|spec)\.tsx?$/.test(file) && !file.startsWith('routine/'))
    .toSorted()
  for (const file of files) {
    const source = readFileSync(`${root}tests/${file}`, 'utf8')
    const titles = source.matchAll(/(?:\b(?:describe|it|test)|\))\(\s*(['"`])((?:(?!\1).)+)\1/g)
    const rows = source.matchAll(/'[AR]-\d\.\d+(?:(?: to |, )[AR]-\d\.\d+)*'/g)
    for (const id of [...titles, ...rows].flatMap(([all]) => idsIn(all))) {
      named.set(id, (named.get(id) ?? new Set()).add(`tests/${file}`))
    }
  }
  return named
}

/** Every statement of both documents, in their order. */
export function coveredStatements(): Covered[] {
  const points = routine.flatMap((step) => step.items)
  const named = namedInTests()
  return statements.map(({ id, kind, says }) => {
    const places = allPlaces.flatMap((map) => map[id] ?? [])
    const itsPoints = points.filter(({ sources }) => sources.includes(id)).map((point) => point.id)
    const tests = [...(itsPoints.length > 0 ? [pointsTest] : []), ...(named.get(id) ?? [])]
    return { id, kind, says, points: itsPoints, places, tests }
  })
}

/** `docs/routine-coverage.md`. */
export function coverageDocument(): string {
  const rows = coveredStatements()
  const sections = Object.groupBy(rows, ({ id }) => id.split('.')[0] ?? '')
  const only = rows.filter(
    ({ places, points }) => points.length === 0 && places.every((place) => 'information' in place),
  )
  return `${[
    '# Where each statement of the routine lives',
    '',
    'Generated from the code by `npx vitest run tests/routine -u`, and checked by the tests: a statement without a place or a',
    'test, or a place that has gone, fails them. **A** is the coordination routine of Kronobarnsmodellen, **R** the routine of',
    'health care for a temporary contact (2024-05-13), **K** the contacts printed in R. The statements are in our own words;',
    'formulas are as printed. A point is a line of the routine on a step of the case; a text is what people read on a screen or a',
    'paper; a decision and a rule are what the program computes or refuses.',
    '',
    `${rows.length} statements, ${only.length} of them information only; ${contacts.length} contacts; ${ambiguities.length} ambiguities.`,
    ...Object.entries(sections).flatMap(([section, of = []]) => [
      '',
      `## ${section}`,
      '',
      '| Id | What it says | Where it lives | Tested by |',
      '|---|---|---|---|',
      ...of.map(row),
    ]),
    '',
    '## K: contacts, letter by letter',
    '',
    'All in `resources/contact-directory.json`, compared with a list typed once more in `tests/domain/contactDirectory.test.ts`.',
    '',
    '| Id | Municipality | Unit | Number or address |',
    '|---|---|---|---|',
    ...contacts.map(
      ({ id, unit, municipality, address }) =>
        `| ${id} | ${municipality ?? ''} | ${unit ?? ''} | ${address} |`,
    ),
    '',
    '## Ambiguities, and how each was settled',
    '',
    '| Id | About | What is open | How the program settles it |',
    '|---|---|---|---|',
    ...ambiguities.map(
      ({ id, about, question, settled }) => `| ${id} | ${about} | ${question} | ${settled} |`,
    ),
  ].join('\n')}\n`
}

function row({ id, says, points, places, tests }: Covered): string {
  const lives = [...points.map((point) => `point \`${point}\``), ...places.map(placeText)].join('; ')
  return `| ${id} | ${says} | ${lives} | ${tests.map((test) => test.replace(/^tests\//, '')).join(', ')} |`
}

function placeText(place: Place): string {
  if ('texts' in place) return `text ${place.texts.map((one) => `“${one}”`).join(', ')}`
  if ('decision' in place) return `decision \`${place.decision.name}\``
  if ('rule' in place) return `rule \`${place.rule}\``
  if ('formula' in place) return 'formula, letter by letter'
  if ('contact' in place) return `contact ${place.contact}`
  return `information only: ${place.information}`
}

/** The words of these statements that have not stood in what was read. Ids as `A-5.6 to A-5.9, A-6.1`. */
export function untold(read: string, ids: string, places: Places): string[] {
  return idsIn(ids)
    .flatMap((id) => (places[id] ?? []).map((place) => ({ id, place })))
    .flatMap(({ id, place }) => ('texts' in place ? place.texts.map((words) => ({ id, words })) : []))
    .filter(({ words }) => !read.includes(words.replace(/\s+/g, ' ')))
    .map(({ id, words }) => `${id}: ${words}`)
}
