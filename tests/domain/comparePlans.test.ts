import { describe, expect, it } from 'vitest'
import { childPlanSnapshotSchema, type ChildPlanSnapshot } from '../../shared/domain/childPlan'
import { comparePlans, planComparisonSchema, type PlanComparison } from '../../shared/domain/comparePlans'
import { readPaper } from '../../shared/domain/papers'
import { readSample, sampleCase, samplePlan } from '../documents/sampleCase'
import { leavesOf, withLeaf } from '../support/leaves'

const file = readSample('ordinary')
const plan: ChildPlanSnapshot = { ...samplePlan(sampleCase(file), file), disagreement: 'Om läxor.' }
const [first, second, ...rest] = plan.actions
if (first === undefined || second === undefined) throw new Error('two actions are needed')

const changesOf = (compared: PlanComparison) =>
  compared.flatMap(({ part, items }) =>
    items.filter(({ change }) => change !== 'same').map(({ change, lines }) => ({ part, change, lines })),
  )
const changes = (before: ChildPlanSnapshot, after: ChildPlanSnapshot) =>
  changesOf(planComparisonSchema.parse(comparePlans(before, after)))

describe('two versions of a plan', () => {
  it('differ in nothing when they say the same, whatever their number', () => {
    expect(changes(plan, { ...plan, version: 2 })).toEqual([])
    expect(comparePlans(plan, plan).map(({ part }) => part)).toContain('actions')
  })

  it('know an action again when it is written anew, moved or given to somebody else', () => {
    const anew = { ...first, what: 'Anna möter Elsa i entrén.' }
    expect(changes(plan, { ...plan, actions: [second, anew, ...rest] })).toMatchObject([
      {
        part: 'actions',
        change: 'changed',
        lines: [{ before: first.what, after: anew.what }, {}, {}, {}, {}],
      },
    ])
    const given = { ...first, responsible: 'Någon annan' }
    const [given1] = changes(plan, { ...plan, actions: [given, second, ...rest] })
    expect(given1?.lines).toContainEqual({
      label: 'Ansvarig',
      before: first.responsible,
      after: 'Någon annan',
    })
  })

  it('tell what is new and what is gone', () => {
    const extra = { ...first, areaNumber: null, what: 'Ett studiebesök.', responsible: 'Rektor' }
    const later = { ...plan, actions: [...plan.actions.slice(1), extra], coordination: null }
    expect(changes(plan, later).map(({ part, change }) => [part, change])).toEqual([
      ['actions', 'added'],
      ['actions', 'removed'],
      ['coordination', 'removed'],
    ])
    expect(changes(later, plan).map(({ part, change }) => [part, change])).toEqual([
      ['actions', 'added'],
      ['actions', 'removed'],
      ['coordination', 'added'],
    ])
  })

  it('pair two actions that are alike with two, never with one', () => {
    const twice = { ...plan, actions: [first, first] }
    expect(changes({ ...plan, actions: [first] }, twice).map(({ change }) => change)).toEqual(['added'])
    expect(changes(twice, twice)).toEqual([])
  })

  it('read one from before there were goals, or before it was asked who is Barnens bästa-ansvarig', () => {
    const { isBestInterests: _, ...author } = plan.author
    const areas = plan.areas.map(({ number, name, works, challenging, childWords }) => ({
      ...{ number, name, works, challenging, childWords },
    }))
    const old = readPaper('childPlan', { ...plan, templateVersion: 1, areas, author })
    const withoutGoals = { ...plan, areas: plan.areas.map((area) => ({ ...area, goal: '' })) }
    expect(changes(old.snapshot as ChildPlanSnapshot, withoutGoals)).toEqual([])
  })

  /** What says nothing by itself: numbers of areas and versions, and what is printed from the rest. */
  const silent =
    /^(version|templateVersion|caseNumber|label|wheel\..*|child\.firstName|child\.identity\.kind|areas\.\d+\.number|actions\.\d+\.areaNumber|author\.isBestInterests|copies\.\d+\.partyId)$/

  it('show every change of anything that is printed', () => {
    const unseen = leavesOf(plan)
      .filter(({ path }) => !silent.test(path.join('.')))
      .filter(({ path, value }) => {
        const others = [`${String(value)} x`, '2031-01-01', '03:33', 'absent', 'sentViews']
        const later = others
          .filter((other) => other !== value)
          .map((other) => childPlanSnapshotSchema.safeParse(withLeaf(plan, path, other)))
          .flatMap(({ data }) => data ?? [])
        return later.length === 0 || later.some((one) => changes(plan, one).length === 0)
      })
    expect(unseen.map(({ path }) => path.join('.'))).toEqual([])
  })
})
