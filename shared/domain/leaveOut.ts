import { childPlanWords, leaveOutWords as words } from '../texts/documents'
import { readPaper, type CasePaper, type PaperKind } from './papers'
import { digitsIn, personnummerIn, phrasesIn, schoolsIn, wordsIn, type Span } from './textSearch'

/** What a print of a paper can be without. */
export const leftOutKinds = ['personnummer', 'school', 'place'] as const
export type LeftOut = (typeof leftOutKinds)[number]

/** Registerutdrag is all there is, and these two are the family's own and tell of nobody. */
const wholeKinds: readonly PaperKind[] = ['dataExtract', 'informationSheet', 'preparationSheet']

/** What stands on this paper, so that it can be left out. */
export function canLeaveOut(paper: CasePaper): LeftOut[] {
  if (wholeKinds.includes(paper.kind)) return []
  const { numbers, schools, places } = told(paper.snapshot)
  const stands: Record<LeftOut, boolean> = {
    personnummer: numbers.length > 0,
    school: schools.length > 0,
    place: places.length > 0,
  }
  return leftOutKinds.filter((kind) => stands[kind])
}

/**
 * A paper without what one print is not to tell: neither where it has a place of its own, nor in anything that was
 * typed. A neutral word stands where something has gone from a sentence. What it gives is a paper of the same kind.
 */
export function leaveOut(paper: CasePaper, without: readonly LeftOut[]): CasePaper {
  const { numbers, schools, places } = told(paper.snapshot)
  const author = paper.kind === 'childPlan' ? '' : childPlanWords.theSchool
  const steps: Record<LeftOut, Step> = {
    personnummer: {
      fields: new Map([['identity', null]]),
      word: words.personnummer,
      find: (text) => [...personnummerIn(text), ...numbers.flatMap((digits) => digitsIn(text, digits))],
    },
    school: {
      fields: new Map([
        ['school', ''],
        ['schoolClass', ''],
        ['author.school', author],
        ['from.school', author],
      ]),
      word: childPlanWords.theSchool,
      find(text) {
        const typed = wordsIn(text)
        return schools.flatMap((name) => [...phrasesIn(typed, name), ...schoolsIn(typed, name)])
      },
    },
    place: {
      fields: new Map([['place', '']]),
      word: words.place,
      find: (text) => places.flatMap((place) => phrasesIn(wordsIn(text), place)),
    },
  }
  const left = without.reduce<unknown>((snapshot, kind) => applied(steps[kind], snapshot), paper.snapshot)
  return readPaper(paper.kind, left)
}

/** What is left out of a snapshot: fields that get another value, and what is looked for in all other texts. */
interface Step {
  /** By the name of the field, or by that with the name of what it is part of. */
  fields: ReadonlyMap<string, string | null>
  word: string
  find: (text: string) => Span[]
}

/** The numbers, schools and places that have a field of their own, as they are looked for elsewhere. */
function told(snapshot: unknown): { numbers: string[]; schools: string[]; places: string[] } {
  const numbers: string[] = []
  const schools: string[] = []
  const places: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, one] of Object.entries(value)) {
      if (key === 'place' && isWritten(one)) places.push(one)
      if (key === 'school' && isWritten(one) && one !== childPlanWords.theSchool) {
        // `Furuskolan, 8B` is the school and the class; a pupil's role says them the other way round.
        const [school = '', ...schoolClass] = one.split(', ')
        schools.push(`${schoolClass.join(' ')} ${school}`, school)
      }
      if (key === 'identity' && typeof one === 'object' && one !== null && 'value' in one) {
        const digits = String(one.value).replaceAll('-', '')
        numbers.push(digits, digits.slice(2))
      }
      walk(one)
    }
  }
  walk(snapshot)
  return { numbers, schools, places }
}

function isWritten(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function applied({ fields, word, find }: Step, snapshot: unknown): unknown {
  const changed = (value: unknown, key: string, part: string): unknown => {
    const instead = fields.get(`${part}.${key}`) ?? fields.get(key)
    if (instead !== undefined) return instead
    if (typeof value === 'string') {
      if (fixed.has(key)) return value
      return listed.has(key) ? inList(value, word, find) : replaceSpans(value, word, find(value))
    }
    if (Array.isArray(value)) return value.map((one) => changed(one, key, part))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, changed(one, name, key)]))
  }
  return changed(snapshot, '', '')
}

/** What people did not type, and what leads from a copy to its party. */
const fixed = new Set([
  'partyId',
  'kind',
  'voice',
  'form',
  'presence',
  'date',
  'on',
  'due',
  'start',
  'end',
  'caseNumber',
  'phone',
])

/** Names and what belongs to them, in a row: `Malin Ek, Elevhälsan Furuskolan`. */
const listed = new Set(['name', 'role', 'responsible', 'organisation', 'to', 'invited', 'signatures'])

/** What is left of a name when the school has gone from it is name enough: `Malin Ek, Elevhälsan`. */
function inList(text: string, word: string, find: (text: string) => Span[]): string {
  const left = text.split(', ').map((part) => {
    const found = find(part)
    return found.length === 0 ? part : replaceSpans(part, '', found).replace(/\s+/g, ' ').trim() || word
  })
  return left.join(', ')
}

/** Whole words go: in `8B Furuskolan` the digits that a search for words passes by, too. */
function replaceSpans(text: string, word: string, found: readonly Span[]): string {
  let [written, at] = ['', 0]
  const whole = found.map((one) => ({
    start: one.start - (/[\p{L}\p{N}]*$/u.exec(text.slice(0, one.start))?.[0].length ?? 0),
    end: one.end,
  }))
  for (const { start, end } of whole.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue
    written += start >= at ? `${text.slice(at, start)}${word}` : ''
    at = end
  }
  return written + text.slice(at)
}
