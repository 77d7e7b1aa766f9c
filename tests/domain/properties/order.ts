import fc from 'fast-check'
import type { Case, Moment } from '../../../shared/domain/case'
import { addDays } from '../../../shared/domain/dates'
import type { Result } from '../../../shared/domain/result'
import { strangerId } from '../../support/cases'

/** One command as a person might give it: what it is called, how long it took to come, and what it decides. */
export interface Order {
  name: string
  /** Days that pass before it. */
  wait: number
  decide: (of: Case, moment: Moment) => Result<Case>
}

/** Arguments that are chosen when the command is run: a place in a list, a number of days from today. */
export interface Choices {
  of: Case
  moment: Moment
  day: (daysAgo: number) => string
  /** The one at that place; now and then somebody who is not there. */
  person: (place: number) => string
  organisation: (place: number) => string
  party: (place: number) => string
  among: (list: readonly { id: string }[], place: number) => string
}

function choices(of: Case, moment: Moment): Choices {
  const among = (list: readonly { id: string }[], place: number) =>
    place === stranger ? strangerId : (list[place % Math.max(1, list.length)]?.id ?? strangerId)
  const child = { id: 'child' }
  return {
    of,
    moment,
    day: (daysAgo) => addDays(moment.today, -daysAgo),
    among,
    person: (place) => among([...of.guardians, child], place),
    organisation: (place) => among(of.organisations, place),
    party: (place) => among([...of.organisations, ...of.guardians, child], place),
  }
}

/** The one, and now and then the other. */
export function mostly<T, U>(
  usual: fc.Arbitrary<T>,
  seldom: fc.Arbitrary<U>,
  times = 9,
): fc.Arbitrary<T | U> {
  return fc.oneof({ weight: times, arbitrary: usual }, { weight: 1, arbitrary: seldom })
}

const stranger = 15
export const place = fc.nat(stranger)
/** Mostly lately, now and then tomorrow. */
export const daysAgo = fc.integer({ min: -1, max: 25 })
export const line = fc.constantFrom('Ingrid Toll', '', ' ', 'Å'.repeat(200))
export const text = fc.oneof(fc.constantFrom('Skäl', '', ' \n'), fc.string({ unit: 'grapheme' }))
export const yesNo = fc.constantFrom('yes' as const, 'no' as const)
export const usually = mostly(fc.constant(true), fc.constant(false), 9)
export const hour = fc.constantFrom('08:00', '13:30', '14:30')
const wait = mostly(fc.constant(0), fc.nat(30), 8)
export const among = <T extends string>(options: readonly T[]) => fc.constantFrom(...options)
export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary)

/** A command with arguments of its own; they are part of its name, for reading a counterexample. */
export function order<T>(
  name: string,
  shape: { [K in keyof T]: fc.Arbitrary<T[K]> },
  decide: (choices: Choices, args: T) => Result<Case>,
): fc.Arbitrary<Order> {
  return fc.tuple(wait, fc.record(shape)).map(([days, args]) => ({
    name: `${name} ${JSON.stringify(args)}${days === 0 ? '' : ` after ${days} days`}`,
    wait: days,
    decide: (of, moment) => decide(choices(of, moment), args as T),
  }))
}

/** Whether a row is a new one. */
export const isNew = fc.boolean()

/** The id of a new row, null, or of one that is there. */
export const idOf = (
  isNewOne: boolean,
  list: readonly { id: string }[],
  at: number,
  pick: Choices['among'],
) => (isNewOne || list.length === 0 ? null : pick(list, at))
