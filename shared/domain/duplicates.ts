import type { Case, Child } from './case'
import { fullYears } from './dates'
import { birthDateOfChild } from './people'
import type { LocalDate } from './schema'

/**
 * The cases that may be about the same child: the same personnummer, or a similar name and the same day of birth. Where
 * only an age was told of one of them, a year more or less is near enough.
 * A child with protected identity is found by personnummer only: its name here is a pseudonym.
 */
export function findDuplicates(sought: Child, cases: readonly Case[]): Case[] {
  return cases.filter(({ child }) => isSamePersonnummer(sought, child) || isSimilarChild(sought, child))
}

function isSamePersonnummer(one: Child, other: Child): boolean {
  return (
    one.identity.kind === 'personnummer' &&
    other.identity.kind === 'personnummer' &&
    one.identity.value === other.identity.value
  )
}

function isSimilarChild(one: Child, other: Child): boolean {
  if (one.protectedIdentity || other.protectedIdentity) return false
  return isAsOld(one, other) && isSimilarName(one, other)
}

function isAsOld(one: Child, other: Child): boolean {
  const [born, otherBorn] = [birthDateOfChild(one), birthDateOfChild(other)]
  if (born !== null && otherBorn !== null) return born === otherBorn
  const toldOn = [one, other]
    .flatMap(({ identity }) => (identity.kind === 'age' ? [identity.toldOn] : []))
    .sort()
    .at(-1)
  if (toldOn === undefined) return false
  const [age, otherAge] = [ageOn(one, toldOn), ageOn(other, toldOn)]
  return age !== null && otherAge !== null && Math.abs(age - otherAge) <= 1
}

/** About how old a child was on a day; null when nothing is known of it. */
function ageOn(child: Child, day: LocalDate): number | null {
  const { identity } = child
  if (identity.kind === 'age') return identity.years + fullYears(identity.toldOn, day)
  const born = birthDateOfChild(child)
  return born === null ? null : fullYears(born, day)
}

type Named = Pick<Child, 'firstName' | 'lastName'>

/**
 * Whether two names may be the same person's: every part of the shorter one stands, in any place, in the longer one.
 * Accents, capitals and a small misspelling make no difference.
 */
export function isSimilarName(one: Named, other: Named): boolean {
  const [shorter = [], longer = []] = [partsOf(one), partsOf(other)].toSorted((a, b) => a.length - b.length)
  return shorter.length > 0 && canPairUp(shorter, longer)
}

function partsOf({ firstName, lastName }: Named): string[] {
  return `${firstName} ${lastName}`
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[øæłđßð]/g, (letter) => plainLetters[letter] ?? letter)
    .split(/[^\p{Letter}]+/u)
    .filter((part) => part !== '')
}

/** Letters that do not come apart into a letter and an accent. */
const plainLetters: Record<string, string> = { ø: 'o', æ: 'a', ł: 'l', đ: 'd', ß: 'ss', ð: 'd' }

/** Each part of the shorter name finds a part of its own in the longer one. */
function canPairUp([part, ...rest]: readonly string[], longer: readonly string[]): boolean {
  if (part === undefined) return true
  return longer.some((other, place) => isSamePart(part, other) && canPairUp(rest, longer.toSpliced(place, 1)))
}

/** The shorter the part, the less may differ. Rather one notice too many than two cases for one child. */
function isSamePart(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  const allowed = length < 3 ? 0 : length < 8 ? 1 : 2
  return Math.abs(one.length - other.length) <= allowed && misspellings(one, other) <= allowed
}

/** How many letters are missing, too many, wrong, or have changed places with the next one. */
function misspellings(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const isWrong = one[row - 1] === other[column - 1] ? 0 : 1
      const ways = [
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + isWrong,
      ]
      const hasSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (row > 1 && column > 1 && hasSwapped) ways.push((beforeLast[column - 2] ?? 0) + 1)
      current.push(Math.min(...ways))
    }
    beforeLast = last
    last = current
  }
  return last[other.length] ?? 0
}
