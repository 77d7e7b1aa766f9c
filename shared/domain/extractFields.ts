import { extractWords as words } from '../texts/dataExtract'
import type { Case, PersonId } from './case'
import { clock, longDate } from './dates'
import { findOrganisation, partyName } from './people'
import { z, type LocalDate } from './schema'
import { areasThatLeft, type WheelInUse } from './wheel'

/** A fact as it is printed: what it is called and what it says, or the facts of each thing in a list. */
export interface ExtractRow {
  label: string
  text: string
  entries: ExtractRow[][]
}

export const extractRowSchema: z.ZodType<ExtractRow> = z.strictObject({
  label: z.string(),
  text: z.string(),
  get entries() {
    return z.array(z.array(extractRowSchema))
  },
})

/** What it takes to put a name to what a case only refers to. */
interface Known {
  of: Case
  wheel: WheelInUse
}

/** How one fact is told. What is empty is not told at all. */
export type Field<T> = (value: T, known: Known) => ExtractRow[]

/** How every property of a thing is told: one that is added to the case has to be added here before it compiles. */
export type Fields<T> = { [K in keyof T]-?: Field<T[K]> }

export function tell<T extends object>(fields: Fields<T>, value: T, known: Known): ExtractRow[] {
  return (Object.keys(fields) as (keyof T)[]).flatMap((key) => fields[key](value[key], known))
}

function row(label: string, text: string): ExtractRow[] {
  return text === '' ? [] : [{ label, text, entries: [] }]
}

/** A name inside the store, which says nothing about anybody. */
export const unsaid: Field<unknown> = () => []

export function written(label: string): Field<string> {
  return (value) => row(label, value.trim())
}

export function day(label: string): Field<LocalDate | null> {
  return (value) => row(label, value === null ? '' : longDate(value))
}

export function hour(label: string): Field<string> {
  return (value) => row(label, clock(value))
}

export function yesNo(label: string): Field<boolean> {
  return (value) => row(label, value ? words.yes : words.no)
}

/** One of a few answers, each with its words. */
export function oneOf<T extends string>(label: string, names: Record<T, string>): Field<T | null> {
  return (value) => row(label, value === null ? '' : names[value])
}

export function someOf<T extends string>(label: string, names: Record<T, string>): Field<readonly T[]> {
  return (value) => row(label, value.map((one) => names[one]).join(', '))
}

export function party(label: string): Field<PersonId> {
  return (id, { of }) => row(label, nameOf(of, id))
}

export function parties(label: string): Field<readonly PersonId[]> {
  return (ids, { of }) => row(label, ids.map((id) => nameOf(of, id)).join(', '))
}

/** By its name; one that has left the wheel too. */
export function area(label: string): Field<string | null> {
  return (id, { wheel }) => {
    const found = wheel.areas.find((one) => one.id === id) ?? areasThatLeft(wheel, [id])[0]
    return row(label, found?.name ?? '')
  }
}

/** Something made of several facts, under a heading of its own. */
export function group<T extends object>(label: string, fields: Fields<T>): Field<T | null> {
  return (value, known) => listed(label, value === null ? [] : [tell(fields, value, known)])
}

export function list<T extends object>(label: string, fields: Fields<T>): Field<readonly T[]> {
  return (values, known) =>
    listed(
      label,
      values.map((value) => tell(fields, value, known)),
    )
}

/** What is kept by the name of a point in the routine. */
export function byPoint<T>(
  label: string,
  heading: (itemId: string, of: Case) => string,
  fact: Field<T>,
): Field<Record<string, T>> {
  return (values, known) =>
    listed(
      label,
      Object.entries(values).map(([itemId, value]) => [
        ...row(words.point, heading(itemId, known.of)),
        ...fact(value, known),
      ]),
    )
}

function listed(label: string, entries: ExtractRow[][]): ExtractRow[] {
  return entries.length === 0 ? [] : [{ label, text: '', entries }]
}

/** As the case has it: nothing is left out of an extract. */
export function nameOf(of: Case, id: PersonId): string {
  const name = partyName(of, id)
  if (name !== '') return name
  return findOrganisation(of, id) === undefined && id !== 'child' ? words.gone : words.theChild
}
