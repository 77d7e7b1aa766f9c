import { planLeaveOutWords as words } from '../texts/documents'
import type { ChildPlanSnapshot } from './childPlan'
import { digitsIn, personnummerIn, phrasesIn, schoolsIn, wordsIn, type Span } from './textSearch'

/** What a print of Barnets plan can be without. */
export const leftOutKinds = ['personnummer', 'school', 'place'] as const
export type LeftOut = (typeof leftOutKinds)[number]

/** What stands on this plan, so that it can be left out. */
export function canLeaveOut(plan: ChildPlanSnapshot): LeftOut[] {
  const stands: Record<LeftOut, boolean> = {
    personnummer: plan.child.identity !== null,
    school: schoolNames(plan).length > 0,
    place: placesOf(plan).length > 0,
  }
  return leftOutKinds.filter((kind) => stands[kind])
}

/**
 * The plan without what one print is not to tell: neither where it has a place of its own, nor in anything that was
 * typed. A neutral word stands where something has gone from a sentence.
 */
export function leaveOut(plan: ChildPlanSnapshot, without: readonly LeftOut[]): ChildPlanSnapshot {
  return without.reduce((left, kind) => steps[kind](left), plan)
}

const steps: Record<LeftOut, (plan: ChildPlanSnapshot) => ChildPlanSnapshot> = {
  personnummer(plan) {
    const { identity } = plan.child
    const digits = identity?.kind === 'personnummer' ? identity.value.replace('-', '') : ''
    const bare = { ...plan, child: { ...plan.child, identity: null } }
    return replaced(bare, words.personnummer, (text) => [
      ...personnummerIn(text),
      ...digitsIn(text, digits),
      ...digitsIn(text, digits.slice(2)),
    ])
  },
  school(plan) {
    const names = schoolNames(plan)
    const { child, author } = plan
    const bare = { ...plan, child: { ...child, school: '' }, author: { ...author, school: '' } }
    return replaced(bare, words.school, (text) => {
      const typed = wordsIn(text)
      return names.flatMap((name) => [...phrasesIn(typed, name), ...schoolsIn(typed, name)])
    })
  },
  place(plan) {
    const places = placesOf(plan)
    const { meeting, next } = plan
    const bare = { ...plan, meeting: { ...meeting, place: '' }, next: next && { ...next, place: '' } }
    return replaced(bare, words.place, (text) => places.flatMap((place) => phrasesIn(wordsIn(text), place)))
  },
}

/** `Furuskolan, 8B` is the school and the class; a pupil's role says them the other way round. */
function schoolNames({ child, author }: ChildPlanSnapshot): string[] {
  const [school = '', ...schoolClass] = child.school.split(', ')
  return [`${schoolClass.join(' ')} ${school}`, school, author.school].filter((name) => name.trim() !== '')
}

function placesOf({ meeting, next }: ChildPlanSnapshot): string[] {
  return [meeting.place, next?.place ?? ''].filter((place) => place.trim() !== '')
}

/** Every text of the plan, with a word in place of whatever is found in it. */
function replaced(plan: ChildPlanSnapshot, word: string, find: (text: string) => Span[]): ChildPlanSnapshot {
  const changed = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return fixed.has(key) ? value : replaceSpans(value, word, find(value))
    if (Array.isArray(value)) return value.map((one) => changed(one, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, changed(one, name)]))
  }
  // Only texts have been replaced by texts.
  return changed(plan, '') as ChildPlanSnapshot
}

/** What people did not type, and what leads from a copy to its party. */
const fixed = new Set(['partyId', 'kind', 'presence', 'date', 'due', 'start', 'end', 'caseNumber', 'phone'])

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
