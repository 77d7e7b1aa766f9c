import type { Case } from './case'
import { isProtected } from './people'
import type { Profile } from './profile'
import {
  digitsIn,
  namesIn,
  personnummerIn,
  phrasesIn,
  schoolsIn,
  wordsIn,
  type Span,
  type Word,
} from './textSearch'

/** What a text can tell that it may not. */
export type FindingKind = 'number' | 'child' | 'guardian' | 'school' | 'sender' | 'phone' | 'place'

/** Something found, and where in the text it stands. */
export interface Finding extends Span {
  kind: FindingKind
}

/** What to look for besides the numbers of people, which are always looked for. */
export type Revealing = Record<FindingKind, readonly string[]>

/**
 * What may not stand in an e-mail or a calendar file: the family's names and numbers, and, where anybody's identity is
 * protected, whatever tells which school it is: its name, who signs for it, its telephone and where it lies.
 */
export function revealedByMessage(of: Case, profile: Profile): Revealing {
  const family = {
    number: numberOf(of),
    child: namesOf(of.child),
    guardian: of.guardians.flatMap(namesOf),
    phone: of.guardians.map(({ phone }) => phone),
  }
  if (!isProtected(of)) return { ...family, school: [], sender: [], place: [] }
  const school = schoolOf(of, profile)
  return { ...family, ...school, phone: [...family.phone, ...school.phone] }
}

/**
 * What may not stand in the free text of Barnets plan where identity is protected. The rektor signs it, so that name is
 * no secret there. A pseudonym is what the plan says in place of a name: only somebody protected who has been written
 * with a last name has a name to look for.
 */
export function revealedByPlan(of: Case, profile: Profile): Revealing {
  const isNamed = ({ protectedIdentity, lastName }: Person) => protectedIdentity && lastName.trim() !== ''
  return {
    ...schoolOf(of, profile),
    sender: [],
    number: numberOf(of),
    child: [of.child].filter(isNamed).flatMap(namesOf),
    guardian: of.guardians.filter(isNamed).flatMap(namesOf),
  }
}

type Person = { firstName: string; lastName: string; protectedIdentity: boolean }

function namesOf({ firstName, lastName }: Pick<Person, 'firstName' | 'lastName'>): string[] {
  return [firstName, lastName]
}

function numberOf({ child: { identity } }: Case): string[] {
  if (identity.kind !== 'personnummer') return []
  const digits = identity.value.replace('-', '')
  return [digits, digits.slice(2)]
}

function schoolOf(of: Case, profile: Profile) {
  const own = of.organisations.filter((organisation) => organisation.own)
  return {
    school: [of.child.school, profile.school, ...own.map(({ name }) => name)],
    sender: [profile.name, ...own.map(({ contactName }) => contactName)],
    phone: [profile.phone, ...own.map(({ phone }) => phone)],
    place: [profile.municipality.replace(/\s+kommun$/i, '')],
  }
}

/**
 * Everything in a text that may not stand there, in the text's order. `template` is the text as the program wrote it: a
 * word of its own that happens to be a name (May in "5 maj", where the child is called Maj) is left alone for as long
 * as the word before or after it is the template's too.
 */
export function findRevealing(text: string, revealing: Revealing, template = ''): Finding[] {
  const words = wordsIn(text)
  const each = (kind: FindingKind, find: (wanted: string) => Span[]) =>
    revealing[kind].flatMap(find).map(({ start, end }): Finding => ({ kind, start, end }))
  const found = [
    ...personnummerIn(text).map((span): Finding => ({ kind: 'number', ...span })),
    ...each('number', (digits) => digitsIn(text, digits)),
    ...each('phone', (phone) => phonesIn(text, phone)),
    ...each('child', (name) => namesIn(words, name)),
    ...each('guardian', (name) => namesIn(words, name)),
    ...each('sender', (name) => namesIn(words, name)),
    ...each('school', (school) => schoolsIn(words, school)),
    ...each('place', (place) => phrasesIn(words, place)),
  ]
  return joined(
    text,
    found.filter((one) => !isOfTemplate(text, words, one, template)),
  )
}

/** Also with the country's number in place of the first zero. Too few digits tell nothing. */
function phonesIn(text: string, phone: string): Span[] {
  const digits = phone.replace(/\D/g, '')
  return digits.length < 5 ? [] : [digits, digits.replace(/^0/, '46')].flatMap((one) => digitsIn(text, one))
}

function isOfTemplate(text: string, words: readonly Word[], one: Finding, template: string): boolean {
  if (one.kind === 'number' || one.kind === 'phone') return template.includes(text.slice(one.start, one.end))
  const first = words.findIndex(({ end }) => end > one.start)
  const [before, inside, after] = [
    words[first - 1]?.folded,
    words.filter(({ start, end }) => start >= one.start && end <= one.end),
    words.find(({ start }) => start >= one.end)?.folded,
  ]
  const own = wordsIn(template)
  return own.some((_, at) => {
    const isSame = inside.every(({ folded }, place) => own[at + place]?.folded === folded)
    return isSame && (own[at - 1]?.folded === before || own[at + inside.length]?.folded === after)
  })
}

/** In the text's order, each place once; the parts of one name together. */
function joined(text: string, found: readonly Finding[]): Finding[] {
  const list: Finding[] = []
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = list.at(-1)
    const isNext = last?.kind === one.kind && /^[-\s]?$/.test(text.slice(last.end, one.start))
    if (last !== undefined && (one.start < last.end || isNext)) last.end = Math.max(last.end, one.end)
    else list.push({ ...one })
  }
  return list
}
