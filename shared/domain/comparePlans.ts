import { comparedLabels as labels } from '../texts/comparePlans'
import type { ChildPlanSnapshot } from './childPlan'
import { clock, longDate, shortDateWithYear } from './dates'
import { z } from './schema'

/** One line of a thing, as it stands in each version; empty where it stands in one of them only. */
const lineSchema = z.strictObject({ label: z.string(), before: z.string(), after: z.string() })

const changeSchema = z.enum(['same', 'added', 'removed', 'changed'])

const partNames = [
  'child',
  'guardians',
  'meeting',
  'actions',
  'areas',
  'participants',
  'views',
  'coordination',
  'next',
  'copies',
  'signatures',
  'author',
] as const

/** Two versions of a plan beside each other: part by part, thing by thing, line by line. */
export const planComparisonSchema = z.array(
  z.strictObject({
    part: z.enum(partNames),
    items: z.array(z.strictObject({ change: changeSchema, lines: z.array(lineSchema) })),
  }),
)
export type PlanComparison = z.infer<typeof planComparisonSchema>
export type ComparedPart = PlanComparison[number]
export type ComparedItem = ComparedPart['items'][number]

type Plan = ChildPlanSnapshot
type Line = { label: string; text: string }

/** A thing in a plan: what it says, and what it is known by in another version, the surest sign first. */
interface Thing {
  lines: Line[]
  signs: string[]
}

/** What differs between two versions of Barnets plan. Parts that neither version has are left out. */
export function comparePlans(before: Plan, after: Plan): PlanComparison {
  return partNames
    .map((part) => ({ part, items: compareThings(things[part](before), things[part](after)) }))
    .filter(({ items }) => items.length > 0)
}

/** How the things of each part are told, in the order of the paper. */
const things: Record<(typeof partNames)[number], (plan: Plan) => Thing[]> = {
  child: ({ child: { name, identity, school } }) =>
    one(
      line(labels.child.name, name),
      line(labels.child.identity, identity === null ? '' : identityText(identity)),
      line(labels.child.school, school),
    ),
  guardians: ({ guardians }) =>
    guardians.map(({ name, role }) => ({
      lines: [...line(labels.guardian.name, name), ...line(labels.guardian.role, role)],
      signs: [name],
    })),
  meeting: ({ meeting: { date, place } }) =>
    one(line(labels.meeting.date, dayText(date)), line(labels.meeting.place, place)),
  actions: ({ actions, areas }) =>
    actions.map(({ what, areaNumber, responsible, due, followUp }) => ({
      lines: [
        ...line(labels.action.what, what),
        ...line(
          labels.action.area,
          areas.find(({ number }) => number !== null && number === areaNumber)?.name ?? '',
        ),
        ...line(labels.action.responsible, responsible),
        ...line(labels.action.due, due === null ? '' : shortDateWithYear(due)),
        ...line(labels.action.followUp, followUp),
      ],
      // What is written anew for the same responsible in the same area is most often the same action.
      signs: [what, `${areaNumber} ${responsible} ${due}`, `${areaNumber} ${responsible}`],
    })),
  areas: ({ areas }) =>
    areas.map((area) => ({
      lines: (Object.keys(labels.area) as (keyof typeof labels.area)[]).flatMap((key) =>
        // Plans from before there were goals have none.
        line(labels.area[key], (area as Partial<Record<typeof key, string>>)[key] ?? ''),
      ),
      signs: [area.name],
    })),
  participants: ({ participants }) =>
    participants.map(({ name, role, presence }) => ({
      lines: [
        ...line(labels.participant.name, name),
        ...line(labels.participant.role, role),
        ...line(labels.participant.presence, labels.presence[presence]),
      ],
      signs: [`${name} ${role}`, name],
    })),
  views: (plan) =>
    (['childViews', 'guardianViews', 'disagreement'] as const).flatMap((key) =>
      one(line(labels.views[key], plan[key])).map((thing) => ({ ...thing, signs: [key] })),
    ),
  coordination: ({ coordination }) =>
    coordination === null
      ? []
      : one(
          line(labels.coordination.organisation, coordination.organisation),
          line(labels.coordination.person, coordination.person),
          line(labels.coordination.phone, coordination.phone),
        ),
  next: ({ next }) =>
    next === null
      ? []
      : one(
          line(labels.next.date, dayText(next.date)),
          line(labels.next.hours, `${clock(next.start)}–${clock(next.end)}`),
          line(labels.next.place, next.place),
          line(labels.next.invited, next.invited),
        ),
  copies: ({ copies }) =>
    copies.map(({ to, how }) => ({
      lines: [...line(labels.copy.to, to), ...line(labels.copy.how, how)],
      signs: [to],
    })),
  signatures: ({ signatures }) =>
    signatures.map((name) => ({ lines: line(labels.signature, name), signs: [name] })),
  author: ({ author: { name, role, school, phone } }) =>
    one(
      line(labels.author.name, name),
      line(labels.author.role, role),
      line(labels.author.school, school),
      line(labels.author.phone, phone),
    ),
}

function line(label: string, text: string): Line[] {
  return text === '' ? [] : [{ label, text }]
}

/** A part that is one thing, and the same thing in both versions. */
function one(...lines: Line[][]): Thing[] {
  const said = lines.flat()
  return said.length === 0 ? [] : [{ lines: said, signs: ['the only one'] }]
}

function identityText({ kind, value }: NonNullable<Plan['child']['identity']>): string {
  return kind === 'personnummer' ? value : longDate(value)
}

function dayText(date: string | null): string {
  return date === null ? '' : longDate(date)
}

/** What is in both, in the order of the later version; then what is gone. */
function compareThings(before: readonly Thing[], after: readonly Thing[]): ComparedItem[] {
  const pairs = pairUp(before, after)
  const gone = before.filter((thing) => ![...pairs.values()].includes(thing))
  return [
    ...after.map((thing) => compareThing(pairs.get(thing) ?? null, thing)),
    ...gone.map((thing) => compareThing(thing, null)),
  ]
}

/** The surest signs first, over all things: an action that stands as it was is never taken for another. */
function pairUp(before: readonly Thing[], after: readonly Thing[]): Map<Thing, Thing> {
  const pairs = new Map<Thing, Thing>()
  const taken = new Set<Thing>()
  const mostSigns = Math.max(0, ...after.map(({ signs }) => signs.length))
  for (let sign = 0; sign < mostSigns; sign += 1) {
    for (const thing of after.filter((later) => !pairs.has(later))) {
      const known = thing.signs[sign]
      const found = before.find((earlier) => !taken.has(earlier) && earlier.signs[sign] === known)
      if (known === undefined || found === undefined) continue
      pairs.set(thing, found)
      taken.add(found)
    }
  }
  return pairs
}

function compareThing(before: Thing | null, after: Thing | null): ComparedItem {
  const wanted = [...(before?.lines ?? []), ...(after?.lines ?? [])].map(({ label }) => label)
  const textOf = (thing: Thing | null, label: string) =>
    thing?.lines.find((said) => said.label === label)?.text ?? ''
  const lines = [...new Set(wanted)].map((label) => ({
    label,
    before: textOf(before, label),
    after: textOf(after, label),
  }))
  const isSame = lines.every((said) => said.before === said.after)
  const change = before === null ? 'added' : after === null ? 'removed' : isSame ? 'same' : 'changed'
  return { change, lines }
}
